// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetsPage.h"

#include "Icons.h"
#include "ListedRows.h"
#include "SuggestedName.h"
#include "TableClip.h"
#include "TargetsView.h"
#include "TextPicture.h"

#include "wm/domain/Filling.h"
#include "wm/ui/Preferences.h"
#include "wm/ui/Theme.h"
#include "wm/workspace/Views.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

namespace wm::ui {

namespace {

constexpr int kTablePictureWidth = 900; ///< 1/96 inch
constexpr int kClearBelowMiddle = 96;
constexpr QLatin1String kTableName("targets");

} // namespace

TargetsPage::TargetsPage(SelectionModel& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
{
    m_rows.setSourceModel(&m_table);
    m_view = new TargetsView;
    m_view->setModel(&m_rows);
    m_view->setFrameShape(QFrame::NoFrame);
    m_verdictChip = new QToolButton;
    m_verdictChip->setObjectName(QStringLiteral("verdictChip"));
    m_verdictChip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_verdictChip->setIcon(icon(Icon::Close));
    setFocusProxy(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfGap);
    layout->addWidget(m_verdictChip, 0, Qt::AlignLeft);
    layout->addWidget(m_view, 1);
    m_clear = new QPushButton;
    m_clear->setObjectName(QStringLiteral("targetsClear"));
    m_clear->hide();
    auto* empty = new QVBoxLayout(m_view->viewport()); // the view says in its middle that nothing matches
    empty->addStretch(1);
    empty->addSpacing(kClearBelowMiddle);
    empty->addWidget(m_clear, 0, Qt::AlignHCenter);
    empty->addStretch(1);
    connect(m_clear, &QPushButton::clicked, &m_selection, &SelectionModel::clear);
    connect(m_verdictChip, &QToolButton::clicked, this, [this] { m_selection.setVerdict(std::nullopt); });
    connect(&m_selection, &SelectionModel::filterChanged, this, [this] {
        applyFilter();
        markSelected(); // a row that the filter had hidden comes back unselected
    });
    // Both: a click moves the current row before it selects it, the keyboard does it the other way round.
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TargetsPage::selectCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TargetsPage::selectCurrent);
    connect(m_view, &TargetsView::columnsChanged, this,
            [this] { Preferences::setTableColumns(kTableName, toTexts(m_view->columns())); });
    connect(m_view, &TargetsView::copyWanted, this, &TargetsPage::copyWanted);
    const auto idOf = [](const QModelIndex& index) {
        return domain::TargetId{index.data(SpecTableModel::RowIdRole).toLongLong()};
    };
    m_view->setFillable([this, idOf](const QModelIndex& index) {
        const domain::Target* target = m_snapshot ? m_snapshot->findTarget(idOf(index)) : nullptr;
        return target && (domain::isValueLost(*target) || domain::isYearLost(*target));
    });
    connect(m_view, &TargetsView::fillWanted, this,
            [this, idOf](const QModelIndex& index) { Q_EMIT fillWanted(idOf(index)); });
    connect(m_view, &TargetsView::revisionWanted, this,
            [this, idOf](const QModelIndex& index) { Q_EMIT revisionWanted(idOf(index)); });
    connect(m_view, &TargetsView::explanationWanted, this, [this](const QModelIndex& index) {
        if (!m_snapshot)
            return;
        selectRow(index);
        Q_EMIT explanationWanted();
    });
}

void TargetsPage::display(const ViewInput& input)
{
    if (const TargetScope scope = scopeOf(input); m_scope != scope) {
        renew(input);
        m_scope = scope;
    }
    markSelected();
}

int TargetsPage::shownCount() const
{
    return m_rows.rowCount();
}

TableColumns TargetsPage::columns() const
{
    return m_view->columns();
}

void TargetsPage::setColumns(const TableColumns& columns)
{
    m_view->setColumns(columns);
    Preferences::setTableColumns(kTableName, toTexts(m_view->columns()));
}

void TargetsPage::askColumns()
{
    m_view->askColumns();
}

ViewOutput TargetsPage::output() const
{
    return outputOf(false);
}

ViewOutput TargetsPage::selectedOutput() const
{
    return outputOf(m_view->hasSelectedRows());
}

ViewOutput TargetsPage::outputOf(bool onlySelected) const
{
    if (!m_snapshot)
        return {};
    presentation::TableSpec whole = listedRows(m_table, m_rows, onlySelected ? m_view->selectionModel() : nullptr);
    ViewOutput output;
    output.facts.title = workspace::overviewOf(*m_snapshot, m_shownSelection, m_words).title;
    output.name = suggestedName(output.facts.title);
    const auto shown = std::make_shared<presentation::TableSpec>(m_view->shownTable(onlySelected));
    shown->title = output.facts.title;
    output.table = std::make_shared<const presentation::TableSpec>(std::move(whole));
    output.shown = shown;
    if (!shown->rows.empty() && shown->rows.size() <= kMostPictureRows)
        output.picture = textPicture(QString::fromStdString(shown->title), tableHtml(*shown), kTablePictureWidth);
    output.isPrintedAsText = true;
    output.copiesTitles = !onlySelected;
    output.workspaceDate = dateOfFile(m_snapshot->file());
    output.words = m_words;
    return output;
}

void TargetsPage::renew(const ViewInput& input)
{
    const QScopedValueRollback marking(m_isMarking, true);
    const bool isFirst = m_table.columnCount() == 0;
    m_snapshot = input.snapshot;
    m_words = input.words;
    auto table = std::make_shared<presentation::TableSpec>();
    if (m_snapshot)
        *table = workspace::targetTable(*m_snapshot, input.selection, input.words);
    m_shownSelection = input.selection;
    m_view->setAccessibleName(tr("Targets"));
    m_rows.setLocale(QLocale());
    m_table.setSpec(table);
    if (isFirst && m_snapshot) {
        QStringList keys;
        for (const presentation::TableColumn& column : table->columns)
            keys.append(QString::fromStdString(column.key));
        const QStringList wanted = Preferences::tableColumns(kTableName);
        m_view->arrangeColumns(keys);
        m_view->setColumns(columnsFromTexts(wanted, m_view->columns()));
    }
    applyFilter();
}

void TargetsPage::applyFilter()
{
    const QScopedValueRollback marking(m_isMarking, true);
    const TableFilter& filter = m_selection.filter();
    m_rows.setFilter(filter);
    m_verdictChip->setVisible(filter.verdict.has_value());
    if (filter.verdict) {
        const std::string& word = m_words.verdicts[static_cast<std::size_t>(*filter.verdict)];
        m_verdictChip->setText(tr("Only: %1", "%1 is an assessment").arg(QString::fromStdString(word)));
        m_verdictChip->setToolTip(tr("Show targets of every assessment again"));
    }
    const bool hasRows = m_table.rowCount() > 0;
    m_clear->setText(tr("Clear filters"));
    m_clear->setVisible(m_snapshot && m_rows.rowCount() == 0);
    m_view->setEmptyText(!m_snapshot ? tr("No workspace is open.")
                         : hasRows   ? tr("No target matches the filter.")
                                     : QString::fromStdString(m_table.spec().emptyText));
    Q_EMIT shownCountChanged(shownCount());
}

void TargetsPage::markSelected()
{
    const QScopedValueRollback marking(m_isMarking, true);
    const int row = m_table.rowOf(m_selection.selection().target.value);
    const QModelIndex index = m_rows.mapFromSource(m_table.index(row, 0));
    if (!index.isValid()) {
        m_view->selectionModel()->clear();
        return;
    }
    // Not to be set again: that would undo a selection of several rows.
    if (m_view->currentIndex().row() == index.row() && m_view->selectionModel()->isRowSelected(index.row(), {}))
        return;
    const int column = m_view->horizontalHeader()->logicalIndexAt(0);
    m_view->setCurrentIndex(index.siblingAtColumn(column < 0 ? 0 : column));
    m_view->scrollTo(m_view->currentIndex());
}

void TargetsPage::selectCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (m_isMarking || !m_snapshot || !current.isValid())
        return;
    // Getting the focus makes the first row current without selecting it.
    if (!m_view->selectionModel()->isRowSelected(current.row(), {}))
        return;
    selectRow(current);
}

void TargetsPage::selectRow(const QModelIndex& index)
{
    const domain::TargetId id{index.data(SpecTableModel::RowIdRole).toLongLong()};
    if (const domain::Target* target = m_snapshot->findTarget(id))
        m_selection.setTarget(id, target->indicator);
}

} // namespace wm::ui
