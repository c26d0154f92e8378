// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilterBar.h"

#include "ChoiceCombo.h"
#include "Choices.h"
#include "Icons.h"

#include "wm/ui/Theme.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr int kRegionWidth = 200;
constexpr int kThemeWidth = 172;
constexpr int kHorizonWidth = 136;
constexpr int kSearchWidth = 240;
constexpr int kLeastSearchWidth = 120;   ///< in a narrow window; a field without room would vanish from the bar
constexpr double kLeastFieldShare = 0.5; ///< of the widths of the other fields there
constexpr int kBarMargins = 140;         ///< between all of them

QWidget* makeSpacer()
{
    auto* spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    spacer->setAttribute(Qt::WA_TransparentForMouseEvents);
    return spacer;
}

} // namespace

FilterBar::FilterBar(SelectionModel& selection, QWidget* parent)
    : QToolBar(parent)
    , m_selection(selection)
{
    setObjectName(QStringLiteral("filterBar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    toggleViewAction()->setVisible(false); // else the context menu of the window's edges offers to hide the bar
    m_regions = new ChoiceCombo(ChoiceCombo::Kind::Searchable);
    m_regions->setObjectName(QStringLiteral("regionCombo"));
    m_regions->setFixedWidth(kRegionWidth);
    m_themes = new ChoiceCombo(ChoiceCombo::Kind::List);
    m_themes->setObjectName(QStringLiteral("themeCombo"));
    m_themes->setFixedWidth(kThemeWidth);
    m_horizons = new ChoiceCombo(ChoiceCombo::Kind::List);
    m_horizons->setObjectName(QStringLiteral("horizonCombo"));
    m_horizons->setFixedWidth(kHorizonWidth);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setMinimumWidth(kLeastSearchWidth);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    addField(m_regionLabel, m_regions);
    addField(m_themeLabel, m_themes);
    addField(m_horizonLabel, m_horizons);
    m_marked = addAction(icon(Icon::Close), QString());
    m_marked->setObjectName(QStringLiteral("markedRegions"));
    m_marked->setVisible(false);
    auto* marked = qobject_cast<QToolButton*>(widgetForAction(m_marked));
    marked->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    marked->setFocusPolicy(Qt::TabFocus);
    m_clear = addAction(icon(Icon::ClearFilter), QString());
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    widgetForAction(m_clear)->setFocusPolicy(Qt::TabFocus); // tool bars leave their buttons to the mouse
    addWidget(makeSpacer());
    addWidget(m_search);
    connectFields();
    retranslate();
    updateClearAction();
}

void FilterBar::addField(QLabel*& label, QWidget* field)
{
    label = new QLabel;
    label->setBuddy(field);
    addWidget(label);
    addWidget(field);
}

void FilterBar::connectFields()
{
    connect(m_regions, &ChoiceCombo::keyActivated, this,
            [this](const QString& key) { m_selection.setRegion({key.toStdString()}); });
    connect(m_themes, &ChoiceCombo::keyActivated, this,
            [this](const QString& key) { m_selection.setTheme(key.toStdString()); });
    connect(m_horizons, &ChoiceCombo::keyActivated, this,
            [this](const QString& key) { m_selection.setHorizonYear(horizonOfKey(key)); });
    connect(m_search, &QLineEdit::textChanged, &m_selection, &SelectionModel::setFilterText);
    connect(m_search, &QLineEdit::textEdited, this, &FilterBar::searched);
    connect(m_marked, &QAction::triggered, this, [this] { m_selection.setBrush({}); });
    connect(m_clear, &QAction::triggered, &m_selection, &SelectionModel::clear);
    connect(&m_selection, &SelectionModel::filterChanged, this, [this] {
        if (m_search->text() != m_selection.filter().text)
            m_search->setText(m_selection.filter().text);
        updateClearAction();
    });
    m_find = new QShortcut(QKeySequence::Find, this);
    connect(m_find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void FilterBar::display(const ViewInput& input)
{
    if (m_shown != input.snapshot || m_language != input.words.language)
        fillChoices(input);
    m_regions->setCurrentKey(QString::fromStdString(input.selection.region.text));
    m_themes->setCurrentKey(QString::fromStdString(input.selection.theme));
    m_horizons->setCurrentKey(horizonKey(input.selection.horizonYear));
    const auto marked = static_cast<int>(input.selection.brush.size());
    m_marked->setVisible(marked > 0);
    m_marked->setText(tr("%n region(s) marked", nullptr, marked));
    updateClearAction();
}

void FilterBar::fillChoices(const ViewInput& input)
{
    m_shown = input.snapshot;
    m_language = input.words.language;
    const auto& words = input.words;
    if (m_shown) {
        m_regions->setChoices(regionChoices(*m_shown, words));
        m_themes->setChoices(themeChoices(*m_shown, words));
        m_horizons->setChoices(horizonChoices(*m_shown, words));
    } else {
        m_regions->setChoices({{QString::fromStdString(words.allRegions), {}}});
        m_themes->setChoices({{QString::fromStdString(words.allThemes), {}}});
        m_horizons->setChoices({{QString::fromStdString(words.allHorizons), {}}});
    }
    for (QWidget* field : {static_cast<QWidget*>(m_regions), static_cast<QWidget*>(m_themes),
                           static_cast<QWidget*>(m_horizons), static_cast<QWidget*>(m_search)})
        field->setEnabled(m_shown != nullptr);
}

void FilterBar::updateClearAction()
{
    const presentation::Selection& selection = m_selection.selection();
    const bool isNarrowed = selection.hasRegions() || !selection.theme.empty() || selection.horizonYear;
    m_clear->setEnabled(isNarrowed || m_selection.filter() != TableFilter{});
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QToolBar::resizeEvent(event);
    int others = kLeastSearchWidth + kBarMargins + widgetForAction(m_clear)->sizeHint().width();
    for (const QLabel* label : {m_regionLabel, m_themeLabel, m_horizonLabel})
        others += label->sizeHint().width();
    constexpr int kWhole = kRegionWidth + kThemeWidth + kHorizonWidth;
    const double share = std::clamp(double(width() - others) / kWhole, kLeastFieldShare, 1.0);
    m_regions->setFixedWidth(static_cast<int>(kRegionWidth * share));
    m_themes->setFixedWidth(static_cast<int>(kThemeWidth * share));
    m_horizons->setFixedWidth(static_cast<int>(kHorizonWidth * share));
}

void FilterBar::changeEvent(QEvent* event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterBar::retranslate()
{
    setWindowTitle(tr("Filters"));
    m_regionLabel->setText(tr("Region"));
    m_themeLabel->setText(tr("Theme"));
    m_horizonLabel->setText(tr("Target year"));
    m_regions->setAccessibleName(tr("Region"));
    m_themes->setAccessibleName(tr("Theme"));
    m_horizons->setAccessibleName(tr("Target year"));
    m_regions->lineEdit()->setPlaceholderText(tr("Type a name"));
    m_search->setPlaceholderText(tr("Search targets (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search targets"));
    m_find->setWhatsThis(tr("Search targets"));
    m_marked->setToolTip(tr("Let the marked regions go: all views show all regions again"));
    m_clear->setText(tr("Clear filters"));
    m_clear->setToolTip(tr("Clear filters: show all regions, themes and years"));
}

} // namespace wm::ui
