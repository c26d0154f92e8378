// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverviewPage.h"

#include "CardGrid.h"
#include "ChangesPanel.h"
#include "Choices.h"
#include "GroupBars.h"
#include "Labels.h"
#include "OverviewPicture.h"
#include "StatusText.h"
#include "SuggestedName.h"
#include "VerdictTiles.h"

#include "wm/base/Number.h"
#include "wm/ui/Theme.h"
#include "wm/workspace/Views.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wm::ui {

namespace {

/// OverviewGroup::key of a year; 0 is "no year".
std::string groupKey(int year)
{
    return year == 0 ? std::string() : std::to_string(year);
}

/// The main years on top, then what has no year, then the other years.
std::vector<presentation::OverviewGroup> mainHorizonsFirst(std::vector<presentation::OverviewGroup> groups)
{
    const auto place = [](const presentation::OverviewGroup& group) {
        const std::optional<int> year = parseInteger(group.key);
        return !year ? 1 : std::ranges::count(domain::kMainHorizons, *year) > 0 ? 0 : 2;
    };
    std::ranges::stable_sort(groups, {}, place);
    return groups;
}

} // namespace

OverviewPage::OverviewPage(SelectionModel& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
{
    m_area = new QScrollArea;
    m_area->setObjectName(QStringLiteral("overviewArea"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(makeContent());
    setFocusProxy(m_area);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    connectItems();
    retranslate();
}

QWidget* OverviewPage::makeContent()
{
    m_notice = makeLabel("overviewNotice", kSmallFontSize, Ink::Alert);
    m_notice->setWordWrap(true);
    m_empty = makeLabel("overviewEmpty", kBaseFontSize, Ink::Muted);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_tiles = new VerdictTiles;
    m_themes = new GroupBars;
    m_themes->setObjectName(QStringLiteral("themeBars"));
    m_horizons = new GroupBars;
    m_horizons->setObjectName(QStringLiteral("horizonBars"));
    m_changes = new ChangesPanel;
    m_cards = new CardGrid;
    m_more = makeLabel("overviewMore", kSmallFontSize, Ink::Muted);
    m_more->setAlignment(Qt::AlignHCenter);

    auto* groups = new QHBoxLayout;
    groups->setSpacing(2 * kGap);
    groups->addWidget(m_themes, 3, Qt::AlignTop);
    groups->addWidget(m_horizons, 2, Qt::AlignTop);

    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("content"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(kMargin, kGap, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(m_notice);
    layout->addWidget(m_tiles);
    layout->addLayout(groups);
    layout->addWidget(m_changes);
    layout->addWidget(m_cards);
    layout->addWidget(m_more);
    layout->addWidget(m_empty, 1, Qt::AlignBottom);
    layout->addWidget(makeWaysOut(), 1, Qt::AlignTop);
    layout->addStretch(0);
    return content;
}

QWidget* OverviewPage::makeWaysOut()
{
    auto* ways = new QWidget;
    auto* row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addStretch();
    const auto add = [row](const char* name) {
        auto* button = new QPushButton;
        button->setObjectName(QLatin1String(name));
        button->hide();
        row->addWidget(button);
        return button;
    };
    m_open = add("overviewOpen");
    m_new = add("overviewNew");
    m_clear = add("overviewClear");
    row->addStretch();
    connect(m_open, &QPushButton::clicked, this, &OverviewPage::openWanted);
    connect(m_new, &QPushButton::clicked, this, &OverviewPage::newWanted);
    connect(m_clear, &QPushButton::clicked, &m_selection, &SelectionModel::clear);
    return ways;
}

void OverviewPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OverviewPage::retranslate()
{
    m_open->setText(tr("&Open workspace..."));
    m_new->setText(tr("&New workspace from catalogue..."));
    m_clear->setText(tr("Show all regions, themes and years"));
}

void OverviewPage::connectItems()
{
    connect(m_tiles, &ItemCanvas::itemActivated, this, &OverviewPage::toggleVerdict);
    connect(m_themes, &GroupBars::groupActivated, this, &OverviewPage::toggleTheme);
    connect(m_horizons, &GroupBars::groupActivated, this, &OverviewPage::toggleHorizon);
    connect(m_cards, &ItemCanvas::itemActivated, this, &OverviewPage::selectCard);
    connect(m_cards, &CardGrid::explanationWanted, this, [this](int index) {
        selectCard(index);
        Q_EMIT explanationWanted();
    });
    connect(m_cards, &CardGrid::copyWanted, this, [this](int index) { Q_EMIT cardCopyWanted(cardOutput(index)); });
    connect(m_cards, &CardGrid::saveWanted, this, [this](int index) { Q_EMIT cardSaveWanted(cardOutput(index)); });
    connect(m_cards, &ItemCanvas::itemFocused, this, [this](const QRect& rect) {
        const QPoint place = m_cards->mapTo(m_area->widget(), rect.center());
        m_area->ensureVisible(place.x(), place.y(), 0, rect.height() / 2 + kMargin);
    });
    connect(&m_selection, &SelectionModel::filterChanged, this,
            [this] { m_tiles->setSelected(m_selection.filter().verdict); });
}

void OverviewPage::display(const ViewInput& input)
{
    if (const TargetScope scope = scopeOf(input); m_scope != scope) {
        renew(input);
        m_scope = scope;
        m_shownSelection = input.selection;
    }
    markSelected(input.selection);
}

void OverviewPage::renew(const ViewInput& input)
{
    m_hasWorkspace = input.snapshot != nullptr;
    if (input.snapshot) {
        // The same workspace loaded again after a change is no other content.
        const bool isOtherFile = !m_scope || !m_scope->snapshot || m_scope->snapshot->file() != input.snapshot->file();
        const bool isOtherContent = isOtherFile || m_scope->region != input.selection.region;
        fill(
            workspace::overviewOf(*input.snapshot, input.selection, input.words, workspace::CardOutlooks::LeftForLater),
            input.words, [snapshot = input.snapshot, words = input.words](domain::TargetId target) {
                return workspace::cardOutlook(*snapshot, target, words);
            });
        if (isOtherContent)
            m_area->ensureVisible(0, 0);
        return;
    }
    presentation::OverviewSpec nothing;
    nothing.title = tr("No workspace is open").toStdString();
    nothing.emptyText =
        tr("Open a workspace, make one from the catalogue (menu File), or drag a .gpkg file into the window.")
            .toStdString();
    fill(nothing, input.words, nullptr);
}

void OverviewPage::fill(const presentation::OverviewSpec& spec, const presentation::Words& words,
                        CardGrid::OutlookOf outlookOf)
{
    m_spec = spec;
    m_words = words;
    m_context = QString::fromStdString(spec.title);
    if (spec.total > 0)
        m_context += QStringLiteral(" · ") + tr("%n target(s)", nullptr, spec.total);
    if (spec.status)
        m_context += QStringLiteral(" · ") + statusText(*spec.status, spec.meanScore, words);
    m_notice->setText(QString::fromStdString(spec.notice));
    m_notice->setVisible(!spec.notice.empty());
    m_tiles->setCounts(spec.counts, words);
    m_themes->setGroups(tr("By theme"), spec.themes, words);
    m_horizons->setGroups(tr("By target year"), mainHorizonsFirst(spec.horizons), words);
    m_cards->setCards(spec.cards, words, std::move(outlookOf));
    const int cards = static_cast<int>(spec.cards.size());
    m_more->setText(
        tr("The %1 most pressing of %n target(s); the table has all of them.", nullptr, spec.total).arg(cards));
    m_more->setVisible(cards < spec.total);
    m_empty->setText(QString::fromStdString(spec.emptyText));
    const bool isEmpty = spec.total == 0;
    m_empty->setVisible(isEmpty);
    m_clear->setVisible(isEmpty && m_hasWorkspace);
    m_open->setVisible(!m_hasWorkspace);
    m_new->setVisible(!m_hasWorkspace);
    for (QWidget* widget : {static_cast<QWidget*>(m_tiles), static_cast<QWidget*>(m_themes),
                            static_cast<QWidget*>(m_horizons), static_cast<QWidget*>(m_cards)})
        widget->setVisible(!isEmpty);
}

ViewOutput OverviewPage::output() const
{
    if (!m_scope || !m_scope->snapshot || m_spec.total == 0)
        return {};
    ViewOutput output;
    output.facts.title = m_spec.title;
    if (!m_spec.notice.empty())
        output.facts.remarks = {m_spec.notice};
    output.name = suggestedName(m_spec.title);
    presentation::OverviewSpec spec = workspace::overviewOf(*m_scope->snapshot, m_shownSelection, m_words);
    spec.horizons = mainHorizonsFirst(std::move(spec.horizons));
    output.picture = overviewPicture(spec, m_context, m_words);
    output.table = std::make_shared<const presentation::TableSpec>(
        workspace::targetTable(*m_scope->snapshot, m_shownSelection, m_words));
    output.workspaceDate = dateOfFile(m_scope->snapshot->file());
    output.words = m_words;
    return output;
}

ViewOutput OverviewPage::selectedOutput() const
{
    const int card = m_cards->currentCard();
    return card < 0 ? output() : cardOutput(card);
}

ViewOutput OverviewPage::cardOutput(int index) const
{
    ViewOutput output = this->output();
    if (output.isEmpty())
        return output;
    const presentation::OverviewCard& card = m_cards->card(index);
    output.facts.title = card.title + " · " + card.regionName;
    output.facts.remarks.clear();
    output.name = suggestedName(output.facts.title);
    output.picture = cardPicture(card, m_words);
    presentation::TableSpec row = *output.table;
    std::erase_if(row.rows, [&card](const presentation::TableRow& each) { return each.id != card.target.value; });
    output.table = std::make_shared<const presentation::TableSpec>(std::move(row));
    return output;
}

void OverviewPage::markSelected(const presentation::Selection& selection)
{
    m_themes->setSelected(selection.theme.empty() ? std::nullopt : std::optional(selection.theme));
    m_horizons->setSelected(selection.horizonYear ? std::optional(groupKey(*selection.horizonYear)) : std::nullopt);
    m_cards->setSelected(selection.target);
}

void OverviewPage::selectCard(int index)
{
    m_selection.setTarget(m_cards->card(index).target, m_cards->card(index).indicator);
}

void OverviewPage::toggleVerdict(int index)
{
    const domain::Verdict verdict = domain::kVerdicts[static_cast<std::size_t>(index)];
    if (verdict == domain::Verdict::ToBeFilled) {
        Q_EMIT fillQueueWanted(); // a list of them would be one more step on the way to the work
        return;
    }
    if (m_selection.filter().verdict == verdict) {
        m_selection.setVerdict(std::nullopt);
        return;
    }
    m_selection.setVerdict(verdict);
    Q_EMIT targetListWanted();
}

void OverviewPage::toggleTheme(const std::string& key)
{
    m_selection.setTheme(m_selection.selection().theme == key ? std::string() : key);
}

void OverviewPage::toggleHorizon(const std::string& key)
{
    const int year = parseInteger(key).value_or(0);
    const bool isSelected = m_selection.selection().horizonYear == year;
    m_selection.setHorizonYear(isSelected ? std::nullopt : std::optional(year));
}

} // namespace wm::ui
