// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartPage.h"

#include "ChartNotesDialog.h"
#include "ChartOptionsBar.h"
#include "ChartOutput.h"
#include "ChoiceCombo.h"
#include "ExplanationPanel.h"

#include "wm/charts/ChartWidget.h"
#include "wm/ui/Preferences.h"
#include "wm/ui/Theme.h"

#include <QEvent>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr int kLeastPanelWidth = 240; ///< unless the user wants less
constexpr int kMostPanelWidth = 340;
constexpr double kPanelShare = 0.4;
/// More than anybody looks through; a region or theme brings up the others.
constexpr std::size_t kMostSubjects = 500;

using workspace::ChartSubject;

QString keyOf(const ChartSubject& subject)
{
    return QStringLiteral("%1@%2").arg(subject.indicator.value).arg(QString::fromStdString(subject.region.text));
}

Choice choiceOf(const ChartSubject& subject, const ViewInput& input)
{
    const domain::Indicator* indicator = input.snapshot->findIndicator(subject.indicator);
    const domain::Region* region = input.snapshot->findRegion(subject.region);
    QString text = indicator ? QString::fromStdString(indicator->name.in(input.words.language)) : QString();
    if (region && subject.region != input.selection.region)
        text += QStringLiteral(" · ") + QString::fromStdString(region->name.in(input.words.language));
    return {text, keyOf(subject), 0, false, indicator ? QString::fromStdString(indicator->code) : QString()};
}

/// In the corner of the chart while only a part of it is shown.
QPushButton* makeShowAllButton(charts::ChartWidget& chart)
{
    auto* button = new QPushButton;
    button->setObjectName(QStringLiteral("showWholeChart"));
    button->setFont(fontOf(kSmallFontSize));
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
    auto* layout = new QVBoxLayout(&chart);
    layout->setContentsMargins(kGap, kGap, kGap, kGap);
    layout->addWidget(button, 0, Qt::AlignTop | Qt::AlignRight);
    layout->addStretch(1);
    return button;
}

/// A target that makes the chart show that subject; none where the plans have no target for it.
domain::TargetId targetOf(const workspace::Snapshot& snapshot, const ChartSubject& subject)
{
    const auto& targets = snapshot.catalogue().targets;
    const auto found = std::ranges::find_if(targets, [&subject](const domain::Target& target) {
        return target.indicator == subject.indicator && target.region == subject.region;
    });
    return found == targets.end() ? domain::TargetId{} : found->id;
}

} // namespace

ChartPage::ChartPage(SelectionModel& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
{
    m_combo = new ChoiceCombo(ChoiceCombo::Kind::Searchable, this);
    m_combo->setObjectName(QStringLiteral("chartCombo"));
    m_bar = new ChartOptionsBar(Preferences::chartOptions());
    m_chart = new charts::ChartWidget;
    m_chart->setColours(colours());
    m_showAll = makeShowAllButton(*m_chart);
    m_panel = new ExplanationPanel;
    m_panelWidth = Preferences::explanationWidth();
    arrange();
    retranslate();
    setFocusProxy(m_chart);
    m_panel->setVisible(Preferences::isExplanationShown());
    m_bar->setExplained(Preferences::isExplanationShown());
    connect(m_combo, &ChoiceCombo::keyActivated, this, &ChartPage::selectSubject);
    connect(m_bar, &ChartOptionsBar::optionsChanged, this, [this] {
        Preferences::setChartOptions(m_bar->options());
        Q_EMIT inputWanted();
    });
    connect(m_bar, &ChartOptionsBar::shockToggled, this, &ChartPage::toggleShock);
    connect(m_bar, &ChartOptionsBar::notesWanted, this, &ChartPage::openNotes);
    connect(m_chart, &charts::ChartWidget::targetMoved, m_bar, &ChartOptionsBar::setAim);
    connect(m_chart, &charts::ChartWidget::zoomedChanged, m_showAll, &QWidget::setVisible);
    connect(m_showAll, &QPushButton::clicked, m_chart, &charts::ChartWidget::resetView);
    connect(m_chart, &charts::ChartWidget::menuWanted, this, &ChartPage::openMenu);
    connect(m_bar, &ChartOptionsBar::explainedToggled, this, [this](bool isExplained) {
        setExplained(isExplained);
        Q_EMIT inputWanted();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, &ChartPage::takePanelSize);
    connect(m_panel, &ExplanationPanel::methodWanted, this, &ChartPage::methodWanted);
    connect(m_panel, &ExplanationPanel::fillWanted, this, &ChartPage::fillWanted);
    connect(m_chart, &charts::ChartWidget::targetActivated, this, [this](domain::TargetId target) {
        if (m_shown)
            m_selection.setTarget(target, m_shown->subject.indicator);
    });
}

void ChartPage::retranslate()
{
    m_showAll->setText(tr("Show everything"));
    m_showAll->setToolTip(tr("Back to the whole chart (%1, or a double click)")
                              .arg(QKeySequence(Qt::Key_Home).toString(QKeySequence::NativeText)));
}

void ChartPage::arrange()
{
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("chartSplitter"));
    m_splitter->setHandleWidth(kHalfGap);
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(m_panel);
    m_splitter->setCollapsible(0, false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
}

void ChartPage::setExplained(bool isExplained)
{
    m_panel->setVisible(isExplained);
    m_bar->setExplained(isExplained);
    Preferences::setExplanationShown(isExplained);
}

void ChartPage::toggleShock(int year, bool isAccepted)
{
    if (!m_shown)
        return;
    std::vector<int>& years = m_acceptedShocks[{m_shown->subject.indicator, m_shown->subject.region}];
    std::erase(years, year);
    if (isAccepted)
        years.push_back(year);
    Q_EMIT inputWanted();
}

void ChartPage::openNotes()
{
    if (!m_shown || !m_shown->scope.snapshot)
        return;
    if (!m_notes) {
        m_notes = new ChartNotesDialog(window());
        connect(m_notes, &ChartNotesDialog::changeWanted, this, &ChartPage::noteChangeWanted);
    }
    m_notes->display(m_shown->scope.snapshot, m_shown->scope.language, m_shown->subject);
    m_notes->show();
    m_notes->raise();
    m_notes->activateWindow();
}

void ChartPage::editNote(int year, domain::ChartNoteKind kind)
{
    openNotes();
    if (m_notes)
        m_notes->edit(year, kind);
}

void ChartPage::openMenu(const QPoint& place, std::optional<int> year)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("chartMenu"));
    const bool isOpen = m_shown && m_shown->scope.snapshot;
    if (year && isOpen) {
        using domain::ChartNoteKind;
        menu->addAction(tr("Note on %1…").arg(*year), this, [this, year] { editNote(*year, ChartNoteKind::Event); });
        menu->addAction(tr("Break in series from %1…").arg(*year), this,
                        [this, year] { editNote(*year, ChartNoteKind::Break); });
        menu->addSeparator();
    }
    QAction* notes = menu->addAction(tr("Notes on years…"), this, &ChartPage::openNotes);
    notes->setEnabled(isOpen);
    menu->addAction(tr("Show everything"), m_chart, &charts::ChartWidget::resetView);
    menu->popup(place);
}

void ChartPage::showExplanation()
{
    setExplained(true);
    Q_EMIT inputWanted();
    m_panel->setFocus(Qt::OtherFocusReason);
}

void ChartPage::closeExplanation()
{
    setExplained(false);
}

bool ChartPage::isExplained() const
{
    return !m_panel->isHidden();
}

bool ChartPage::isExplanationVisible() const
{
    return m_panel->isVisible();
}

void ChartPage::takePanelSize()
{
    if (const int set = m_splitter->sizes().value(1); set > 0) {
        m_panelWidth = set;
        Preferences::setExplanationWidth(set);
        return;
    }
    // Pushed shut: then it is closed as by the button, and has its width again when it is opened.
    setExplained(false);
    givePanelItsWidth();
}

void ChartPage::givePanelItsWidth()
{
    const int share = static_cast<int>(width() * kPanelShare);
    const int wanted = m_panelWidth > 0 ? m_panelWidth : std::clamp(share, kLeastPanelWidth, kMostPanelWidth);
    m_splitter->setSizes({std::max(0, width() - wanted - m_splitter->handleWidth()), wanted});
}

void ChartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_chart)
        m_chart->setColours(colours());
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    givePanelItsWidth();
}

presentation::ChartOptions ChartPage::options() const
{
    presentation::ChartOptions options = m_bar->options();
    options.whatIf.reset();
    options.acceptedShocks.clear();
    return options;
}

void ChartPage::setOptions(const presentation::ChartOptions& options)
{
    m_bar->setOptions(options);
    Preferences::setChartOptions(m_bar->options());
}

ViewOutput ChartPage::output() const
{
    if (!m_shown || !m_shown->scope.snapshot || m_spec.isEmpty())
        return {};
    return chartOutput(*m_shown->scope.snapshot, m_shown->subject, m_shown->target, m_spec, m_words);
}

QWidget& ChartPage::chooser() const
{
    return *m_combo;
}

void ChartPage::display(const ViewInput& input)
{
    displayChart(input);
    displayExplanation(input);
    if (m_notes && m_notes->isVisible())
        m_notes->display(input.snapshot, input.words.language, m_shown->subject);
}

void ChartPage::displayExplanation(const ViewInput& input)
{
    if (m_panel->isHidden())
        return;
    const bool isFirst = input.selection.target.isNone() && !m_spec.targets.empty();
    m_panel->display(input, isFirst ? m_spec.targets.front().id : input.selection.target);
}

void ChartPage::displayChart(const ViewInput& input)
{
    Shown next{scopeOf(input), input.snapshot ? chartSubject(*input.snapshot, input.selection) : ChartSubject{},
               input.selection.target, m_bar->options()};
    next.options.acceptedShocks = m_acceptedShocks[{next.subject.indicator, next.subject.region}];
    if (m_shown == next)
        return;
    const bool isListed = std::ranges::find(m_subjects, next.subject) != m_subjects.end();
    if (!m_shown || m_shown->scope != next.scope || !isListed)
        fillSubjects(input, next.subject);
    m_shown = next;
    m_words = input.words;
    if (input.snapshot) {
        m_spec = workspace::chartOf(*input.snapshot, next.subject, next.target, input.words, next.options);
    } else {
        m_spec = {};
        m_spec.emptyText = tr("No workspace is open.").toStdString();
    }
    m_chart->setSpec(m_spec);
    m_bar->setScenario(m_spec.scenario);
    m_bar->setShocks(m_spec.shocks);
    m_bar->setScale(m_spec.scale, m_spec.scaleChoices);
    m_combo->setCurrentKey(keyOf(next.subject));
}

void ChartPage::fillSubjects(const ViewInput& input, const ChartSubject& shown)
{
    m_subjects.clear();
    if (input.snapshot)
        m_subjects = workspace::chartSubjects(*input.snapshot, input.selection, kMostSubjects);
    // A selected target may have nothing to draw; its name stands in the list as long as it is shown.
    if (!shown.indicator.isNone() && std::ranges::find(m_subjects, shown) == m_subjects.end())
        m_subjects.insert(m_subjects.begin(), shown);
    std::vector<Choice> choices;
    choices.reserve(m_subjects.size());
    for (const ChartSubject& subject : m_subjects)
        choices.push_back(choiceOf(subject, input));
    m_combo->setChoices(choices);
    m_combo->setVisible(!choices.empty());
    m_combo->setAccessibleName(tr("Indicator"));
}

void ChartPage::selectSubject(const QString& key)
{
    const auto subject = std::ranges::find(m_subjects, key, keyOf);
    if (subject == m_subjects.end() || !m_shown || !m_shown->scope.snapshot)
        return;
    const domain::TargetId target = targetOf(*m_shown->scope.snapshot, *subject);
    if (target.isNone())
        m_selection.setIndicator(subject->indicator);
    else
        m_selection.setTarget(target, subject->indicator);
}

} // namespace wm::ui
