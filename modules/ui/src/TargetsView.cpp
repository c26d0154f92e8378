// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetsView.h"

#include "ColumnsDialog.h"
#include "OutputActions.h"
#include "TableDelegate.h"

#include "wm/ui/SpecTableModel.h"
#include "wm/ui/Theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr int kTargetRowHeight = 28;
constexpr int kHeaderHeight = 42; ///< two lines, so that "Target year" does not need a wide column
constexpr int kDefaultWidth = 92;
constexpr int kLeastSection = 40;
constexpr double kBaseWidth = 690.0; ///< what the widths below fill
constexpr double kMostGrowth = 1.9;

struct ColumnStyle {
    const char* key;
    int width; ///< 0: hidden at first
};

constexpr ColumnStyle kColumns[] = {
    {"indicator", 168},   {"region", 80},     {"theme", 0},     {"year", 56},          {"comparator", 0},
    {"value", 100},       {"value_upper", 0}, {"unit", 0},      {"latest_value", 100}, {"latest_year", 72},
    {"verdict", 120},     {"completion", 0},  {"document", 0},  {"section", 0},        {"target_id", 0},
    {"superseded_by", 0}, {"fill_source", 0}, {"fill_page", 0},
};

int widthOf(const QString& key)
{
    const auto* const found =
        std::ranges::find_if(kColumns, [&key](const ColumnStyle& column) { return key == QLatin1String(column.key); });
    return found == std::end(kColumns) ? kDefaultWidth : found->width;
}

/// To be popped up: a menu that is executed runs the whole program inside its event loop.
QMenu* makeMenu(QWidget& parent)
{
    auto* menu = new QMenu(&parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

/// Values with long units are what a wider window helps; years and verdicts have what they need.
bool growsWithTheWindow(const QString& key)
{
    return key == QLatin1String("value") || key == QLatin1String("latest_value");
}

} // namespace

TargetsView::TargetsView(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("targetsView"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setSortingEnabled(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new TableDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kTargetRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* heading = horizontalHeader();
    heading->setHighlightSections(false);
    heading->setFont(fontOf(kSmallFontSize));
    heading->setFixedHeight(kHeaderHeight);
    heading->setSectionsMovable(true);
    heading->setMinimumSectionSize(kLeastSection);
    heading->setSortIndicator(-1, Qt::AscendingOrder);
    heading->setSortIndicatorClearable(true);
    heading->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(heading, &QHeaderView::sectionResized, this, [this, heading](int section) {
        if (m_isArranging || heading->sectionResizeMode(section) == QHeaderView::Stretch)
            return;
        m_hasOwnWidths = true;
        noteChange();
    });
    connect(heading, &QHeaderView::sectionMoved, this, &TargetsView::noteChange);
    connect(heading, &QHeaderView::sortIndicatorChanged, this, &TargetsView::noteChange);
    connect(heading, &QWidget::customContextMenuRequested, this, &TargetsView::showColumnMenu);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (m_keys.value(index.column()) == QLatin1String("verdict"))
            Q_EMIT explanationWanted(index);
    });
}

void TargetsView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void TargetsView::arrangeColumns(const QStringList& keys)
{
    m_keys = keys;
    setColumns(usualColumns());
}

TableColumns TargetsView::usualColumns() const
{
    TableColumns columns;
    for (const QString& key : m_keys)
        columns.push_back({key, widthOf(key) != 0});
    return columns;
}

TableColumns TargetsView::columns() const
{
    const QHeaderView& heading = *horizontalHeader();
    TableColumns columns;
    for (int place = 0; place < m_keys.size(); ++place) {
        const int column = heading.logicalIndex(place);
        ColumnChoice choice{m_keys[column], !isColumnHidden(column)};
        if (m_hasOwnWidths && choice.isShown && heading.sectionResizeMode(column) != QHeaderView::Stretch)
            choice.width = columnWidth(column);
        if (heading.sortIndicatorSection() == column)
            choice.order = heading.sortIndicatorOrder();
        columns.push_back(choice);
    }
    return columns;
}

void TargetsView::setColumns(const TableColumns& columns)
{
    // By their texts, which leave out what the table does not have.
    const TableColumns wanted = columnsFromTexts(toTexts(columns), usualColumns());
    QHeaderView& heading = *horizontalHeader();
    const QScopedValueRollback arranging(m_isArranging, true);
    m_hasOwnWidths = std::ranges::any_of(wanted, [](const ColumnChoice& each) { return each.width > 0; });
    int sorted = -1;
    for (std::size_t place = 0; place < wanted.size(); ++place) {
        const int column = static_cast<int>(m_keys.indexOf(wanted[place].key));
        heading.moveSection(heading.visualIndex(column), static_cast<int>(place));
        setColumnHidden(column, !wanted[place].isShown);
        const bool takesTheRest = wanted[place].key == QLatin1String("indicator");
        heading.setSectionResizeMode(column, takesTheRest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (m_hasOwnWidths && wanted[place].isShown && !takesTheRest)
            setColumnWidth(column, wanted[place].width > 0 ? std::max(wanted[place].width, kLeastSection)
                                                           : std::max(widthOf(wanted[place].key), kDefaultWidth));
        if (wanted[place].order)
            sorted = static_cast<int>(place);
    }
    if (sorted >= 0)
        sortByColumn(heading.logicalIndex(sorted), *wanted[static_cast<std::size_t>(sorted)].order);
    else
        sortByColumn(-1, Qt::AscendingOrder);
    shareOutWidth();
}

void TargetsView::resetColumns()
{
    setColumns(usualColumns());
    Q_EMIT columnsChanged();
}

void TargetsView::noteChange()
{
    if (!m_isArranging)
        Q_EMIT columnsChanged();
}

void TargetsView::askColumns()
{
    if (m_keys.isEmpty())
        return;
    QStringList titles;
    for (int column = 0; column < model()->columnCount(); ++column)
        titles.append(model()->headerData(column, Qt::Horizontal).toString());
    auto* dialog = new ColumnsDialog(columns(), titles, usualColumns(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setColumns(dialog->columns());
        Q_EMIT columnsChanged();
    });
    dialog->open();
}

void TargetsView::shareOutWidth()
{
    if (m_hasOwnWidths)
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    const double growth = std::clamp(viewport()->width() / kBaseWidth, 1.0, kMostGrowth);
    for (int column = 0; column < m_keys.size(); ++column) {
        const int width = widthOf(m_keys[column]) == 0 ? kDefaultWidth : widthOf(m_keys[column]);
        const bool grows = growsWithTheWindow(m_keys[column]);
        if (!isColumnHidden(column))
            setColumnWidth(column, grows ? static_cast<int>(width * growth) : width);
    }
}

void TargetsView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareOutWidth();
}

bool TargetsView::hasSelectedRows() const
{
    return selectionModel() && selectionModel()->hasSelection();
}

presentation::TableSpec TargetsView::shownTable(bool onlySelected) const
{
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    presentation::TableSpec table;
    for (const int column : columns) {
        const int alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        table.columns.push_back({m_keys.value(column).toStdString(),
                                 model()->headerData(column, Qt::Horizontal).toString().toStdString(),
                                 (alignment & Qt::AlignRight) != 0 ? presentation::TableColumn::Kind::Number
                                                                   : presentation::TableColumn::Kind::Text});
    }
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (onlySelected && !selectionModel()->isRowSelected(row, {}))
            continue;
        table.rows.emplace_back();
        for (const int column : columns)
            table.rows.back().cells.push_back(
                {model()->index(row, column).data().toString().toStdString(), {}, {}, {}});
    }
    return table;
}

void TargetsView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = makeMenu(*this);
    QAction* copyAction = menu->addAction(tr("Copy rows"), this, &TargetsView::copyWanted);
    copyAction->setEnabled(hasSelectedRows());
    QAction* why = menu->addAction(tr("Why this verdict?"), this, [this] { Q_EMIT explanationWanted(currentIndex()); });
    why->setEnabled(currentIndex().isValid());
    QAction* fill = menu->addAction(tr("Fill in lost value..."), this, [this] { Q_EMIT fillWanted(currentIndex()); });
    fill->setObjectName(QStringLiteral("fillTarget"));
    fill->setEnabled(currentIndex().isValid() && m_isFillable && m_isFillable(currentIndex()));
    QAction* revise = menu->addAction(tr("Revise target..."), this, [this] { Q_EMIT revisionWanted(currentIndex()); });
    revise->setObjectName(QStringLiteral("reviseTarget"));
    revise->setEnabled(currentIndex().isValid());
    menu->addSeparator();
    addColumnEntries(*menu);
    menu->addSeparator();
    addPageActions(*menu, *this);
    menu->popup(event->globalPos());
}

void TargetsView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted(); // the view's own copies a cell
    else
        QTableView::keyPressEvent(event);
}

void TargetsView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(toColour(colours().mutedInk));
    const QRect room = viewport()->rect().adjusted(3 * kGap, 0, -3 * kGap, 0);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void TargetsView::showColumnMenu(const QPoint& position)
{
    QMenu* menu = makeMenu(*this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    const TableColumns shown = columns();
    const auto count = std::ranges::count_if(shown, &ColumnChoice::isShown);
    for (const ColumnChoice& each : shown) {
        const int column = static_cast<int>(m_keys.indexOf(each.key));
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(each.isShown);
        action->setEnabled(!each.isShown || count > 1); // an empty table could not be told from a broken one
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            shareOutWidth();
            Q_EMIT columnsChanged();
        });
    }
    menu->addSeparator();
    addColumnEntries(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void TargetsView::addColumnEntries(QMenu& menu)
{
    menu.addAction(tr("Columns..."), this, &TargetsView::askColumns)->setEnabled(!m_keys.isEmpty());
    menu.addAction(tr("Reset columns"), this, &TargetsView::resetColumns)->setEnabled(!m_keys.isEmpty());
}

} // namespace wm::ui
