// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScoreboardPage.h"

#include "Labels.h"
#include "ScoreboardDelegate.h"
#include "ScoreboardPicture.h"
#include "SuggestedName.h"
#include "VerdictLegend.h"

#include "wm/ui/Theme.h"
#include "wm/workspace/Views.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr int kRegionHeaderHeight = 40; ///< two lines
constexpr int kThemeRowHeight = 26;
constexpr int kThemeWidth = 150;

} // namespace

ScoreboardPage::ScoreboardPage(SelectionModel& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
{
    m_legend = new VerdictLegend;
    m_empty = makeLabel("scoreboardEmpty", kBaseFontSize, Ink::Muted);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_table = makeTable();
    setFocusProxy(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kGap, kMargin, kGap);
    layout->setSpacing(kGap);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_empty, 1);
    connectTable();
}

QTableView* ScoreboardPage::makeTable()
{
    auto* const table = new QTableView;
    table->setObjectName(QStringLiteral("scoreboardTable"));
    table->setModel(&m_model);
    m_delegate = new ScoreboardDelegate(table);
    table->setItemDelegate(m_delegate);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setCornerButtonEnabled(false);
    QHeaderView* const regions = table->horizontalHeader();
    regions->setFixedHeight(kRegionHeaderHeight);
    regions->setFont(fontOf(kSmallFontSize));
    regions->setSectionResizeMode(QHeaderView::Fixed);
    regions->setHighlightSections(true);
    QHeaderView* const themes = table->verticalHeader();
    themes->setFixedWidth(kThemeWidth);
    themes->setFont(fontOf(kSmallFontSize));
    themes->setDefaultSectionSize(kThemeRowHeight);
    themes->setSectionResizeMode(QHeaderView::Fixed);
    return table;
}

void ScoreboardPage::connectTable()
{
    connect(m_delegate, &ScoreboardDelegate::horizonClicked, this, [this](const QModelIndex& index, int horizon) {
        select(index, m_model.spec().horizons[static_cast<std::size_t>(horizon)].year);
    });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ScoreboardPage::targetListWanted);
    // Enter; a double click activates, too, after its first click has selected.
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { select(index, m_selection.selection().horizonYear); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        m_selection.setRegion({m_model.spec().columns[static_cast<std::size_t>(column)].key.value_or("")});
    });
    connect(m_table->verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) {
        m_selection.setTheme(m_model.spec().rows[static_cast<std::size_t>(row)].key.value_or(""));
    });
}

void ScoreboardPage::display(const ViewInput& input)
{
    if (Shown shown{input.snapshot, input.selection.box, input.selection.brush, input.words.language};
        m_shown != shown) {
        renew(input);
        m_shown = std::move(shown);
    }
    markSelected(input.selection);
}

void ScoreboardPage::renew(const ViewInput& input)
{
    presentation::ScoreboardSpec spec;
    if (input.snapshot)
        spec = workspace::scoreboardOf(*input.snapshot, input.selection, input.words);
    const bool isEmpty = spec.cells.empty();
    m_empty->setText(input.snapshot ? QString::fromStdString(spec.emptyText) : tr("No workspace is open."));
    QStringList horizons;
    for (const presentation::ScoreboardHorizon& horizon : spec.horizons)
        horizons.append(QString::fromStdString(horizon.name));
    m_context =
        isEmpty ? QString() : tr("Marks in a cell, from the left: %1").arg(horizons.join(QStringLiteral(" · ")));
    m_table->horizontalHeader()->setDefaultSectionSize(
        ScoreboardDelegate::cellWidth(static_cast<int>(spec.horizons.size())));
    m_table->setAccessibleName(tr("Targets by theme and region"));
    m_words = input.words;
    m_model.setSpec(std::move(spec), input.words);
    m_legend->setWords(input.words);
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_legend->setVisible(!isEmpty);
}

ViewOutput ScoreboardPage::output() const
{
    const presentation::ScoreboardSpec& spec = m_model.spec();
    if (!m_shown || !m_shown->snapshot || spec.cells.empty())
        return {};
    ViewOutput output;
    output.facts.title = tr("Targets by theme and region").toStdString();
    output.facts.remarks = {m_context.toStdString()};
    output.name = suggestedName(output.facts.title);
    output.picture = scoreboardPicture(spec, QString::fromStdString(output.facts.title), m_words);
    output.table = std::make_shared<const presentation::TableSpec>(workspace::scoreboardTable(spec, m_words));
    output.workspaceDate = dateOfFile(m_shown->snapshot->file());
    output.words = m_words;
    return output;
}

void ScoreboardPage::markSelected(const presentation::Selection& selection)
{
    const auto& horizons = m_model.spec().horizons;
    const auto found = std::ranges::find_if(horizons, [&](const presentation::ScoreboardHorizon& horizon) {
        return horizon.year && horizon.year == selection.horizonYear;
    });
    m_delegate->setSelectedHorizon(found == horizons.end() ? std::nullopt
                                                           : std::optional(static_cast<int>(found - horizons.begin())));
    const QModelIndex index = m_model.index(m_model.rowOf(selection.theme), m_model.columnOf(selection.region.text));
    if (index.isValid())
        m_table->setCurrentIndex(index);
    else
        m_table->clearSelection();
    m_table->viewport()->update();
}

void ScoreboardPage::select(const QModelIndex& index, std::optional<int> horizonYear)
{
    const presentation::ScoreboardSpec& spec = m_model.spec();
    m_selection.setGroup({{spec.columns[static_cast<std::size_t>(index.column())].key.value_or("")},
                          spec.rows[static_cast<std::size_t>(index.row())].key.value_or(""),
                          horizonYear});
}

} // namespace wm::ui
