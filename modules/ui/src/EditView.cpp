// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditView.h"

#include "EditClip.h"
#include "EditDelegate.h"
#include "EditRowHeader.h"

#include "wm/ui/Theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QResizeEvent>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace wm::ui {

namespace {

constexpr int kEditRowHeight = 28;
constexpr int kMostToldCells = 3;

int usualWidth(const domain::RecordField& field)
{
    switch (field.type) {
    case domain::FieldType::Number:
    case domain::FieldType::Year:
    case domain::FieldType::Unit:
        return 84;
    case domain::FieldType::Word:
        return 92;
    case domain::FieldType::Term:
    case domain::FieldType::Region:
        return 116;
    case domain::FieldType::Document:
    case domain::FieldType::Indicator:
        return 190;
    case domain::FieldType::Text:
        break;
    }
    return 150;
}

} // namespace

EditView::EditView(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("editTable"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(true);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    setVerticalHeader(new EditRowHeader(*this));
    verticalHeader()->setDefaultSectionSize(kEditRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* delegate = new EditDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &EditDelegate::fillWanted, this, &EditView::fillWith);
}

EditModel* EditView::editModel() const
{
    return static_cast<EditModel*>(model());
}

void EditView::setEditModel(EditModel& model)
{
    if (editModel() == &model)
        return;
    if (editModel())
        editModel()->disconnect(this);
    const QItemSelectionModel* const before = selectionModel();
    setModel(&model);
    delete before;
    m_row = -1;
    m_fromCurrent.clear();
    connect(&model, &EditModel::modelAboutToBeReset, this, &EditView::noteCurrent);
    connect(&model, &EditModel::modelReset, this, &EditView::putBack);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    for (int column = 0; column < model.columnCount(); ++column)
        setColumnWidth(column, std::max(usualWidth(model.field(column)), horizontalHeader()->sectionSizeHint(column)));
}

void EditView::noteCurrent()
{
    if (!currentIndex().isValid())
        return; // nothing was found; the cursor goes back to where it was before
    m_row = currentIndex().row();
    m_column = currentIndex().column();
    m_fromCurrent.clear();
    for (int row = m_row; row < model()->rowCount(); ++row)
        m_fromCurrent.push_back(editModel()->rows().keptRow(row));
}

int EditView::rowToPutBack() const
{
    const EditRows& rows = editModel()->rows();
    std::vector<int> shown(rows.kept().size(), -1);
    for (int row = 0; row < rows.count(); ++row)
        shown[rows.keptRow(row)] = row;
    for (const std::size_t kept : m_fromCurrent) {
        if (kept < shown.size() && shown[kept] >= 0)
            return shown[kept];
    }
    // A search that finds nothing below starts at the top; where the row is gone, the cursor stays as far as it can.
    const bool isLeftOut = !m_fromCurrent.empty() && m_fromCurrent.front() < shown.size() &&
                           rows.kept()[m_fromCurrent.front()].fate() != RowFate::Dropped;
    return std::min(isLeftOut ? 0 : m_row, rows.count() - 1);
}

void EditView::putBack()
{
    const int row = rowToPutBack();
    if (row >= 0)
        choose(model()->index(row, std::max(0, m_column)));
    Q_EMIT currentRowChanged(row);
}

void EditView::choose(const QModelIndex& cell)
{
    // setCurrentIndex() asks which keys are held: after Ctrl+N the cell from before would stay selected as well, and
    // what is pasted or cleared next would hit its row.
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
}

std::vector<QModelIndex> EditView::selectedCells() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    std::vector<QModelIndex> cells(selected.begin(), selected.end());
    if (cells.empty() && currentIndex().isValid())
        cells.push_back(currentIndex());
    std::ranges::sort(cells, {}, [](const QModelIndex& cell) { return std::pair(cell.row(), cell.column()); });
    return cells;
}

std::vector<int> EditView::selectedRows() const
{
    std::set<int> rows;
    for (const QModelIndex& cell : selectedCells())
        rows.insert(cell.row());
    return {rows.begin(), rows.end()};
}

void EditView::goTo(int row, int column)
{
    const QModelIndex cell = model()->index(row, std::max(0, column));
    if (!cell.isValid())
        return;
    choose(cell);
    scrollTo(cell);
    setFocus();
}

void EditView::copyCells()
{
    const std::vector<QModelIndex> cells = selectedCells();
    if (cells.empty())
        return;
    int left = cells.front().column(), right = left;
    for (const QModelIndex& cell : cells) {
        left = std::min(left, cell.column());
        right = std::max(right, cell.column());
    }
    std::map<int, QStringList> rows;
    for (const QModelIndex& cell : cells) {
        QStringList& row = rows[cell.row()];
        row.resize(right - left + 1);
        row[cell.column() - left] = cell.data(Qt::EditRole).toString();
    }
    ClipRows clip;
    for (const auto& [row, texts] : rows)
        clip.push_back(texts);
    QGuiApplication::clipboard()->setMimeData(mimeOfRows(clip));
}

void EditView::pasteCells()
{
    const QMimeData* const pasted = QGuiApplication::clipboard()->mimeData();
    const ClipRows clip = pasted && pasted->hasText() ? rowsOfMime(*pasted) : ClipRows();
    const std::vector<QModelIndex> selected = selectedCells();
    if (clip.empty() || !editModel())
        return;
    if (clip.size() == 1 && clip.front().size() == 1 && selected.size() > 1)
        return fillWith(clip.front().front());
    const int top = selected.empty() ? 0 : selected.front().row();
    int left = selected.empty() ? 0 : selected.front().column();
    for (const QModelIndex& cell : selected)
        left = std::min(left, cell.column());
    std::vector<CellText> cells;
    int cutOff = 0;
    for (std::size_t row = 0; row < clip.size(); ++row) {
        for (int column = 0; column < clip[row].size(); ++column) {
            if (left + column >= model()->columnCount())
                cutOff += clip[row][column].isEmpty() ? 0 : 1;
            else
                cells.push_back({top + static_cast<int>(row), left + column, clip[row][column]});
        }
    }
    write(cells, tr("Paste"), cutOff);
}

void EditView::clearCells()
{
    std::vector<CellText> cells;
    for (const QModelIndex& cell : selectedCells())
        cells.push_back({cell.row(), cell.column(), {}});
    write(cells, tr("Clear cells"));
}

void EditView::fillDown()
{
    std::map<int, QString> first; // by column
    std::vector<CellText> cells;
    std::vector<QModelIndex> selected = selectedCells();
    if (selected.size() == 1 && selected.front().row() > 0) // from above, as in a spreadsheet
        selected.insert(selected.begin(), selected.front().siblingAtRow(selected.front().row() - 1));
    for (const QModelIndex& cell : selected) {
        const auto [text, isFirst] = first.try_emplace(cell.column(), cell.data(Qt::EditRole).toString());
        if (!isFirst)
            cells.push_back({cell.row(), cell.column(), text->second});
    }
    write(cells, tr("Fill down"));
}

void EditView::fillWith(const QString& text)
{
    std::vector<CellText> cells;
    for (const QModelIndex& cell : selectedCells())
        cells.push_back({cell.row(), cell.column(), text});
    write(cells, tr("Fill"));
}

void EditView::startFilling()
{
    const auto isEditable = [](const QModelIndex& cell) {
        return cell.flags().testFlag(Qt::ItemIsEditable);
    };
    const std::vector<QModelIndex> cells = selectedCells();
    const auto first = isEditable(currentIndex()) ? cells.end() : std::ranges::find_if(cells, isEditable);
    if (!isEditable(currentIndex()) && first == cells.end()) {
        Q_EMIT told(tr("The selected cells cannot be edited."), true);
        return;
    }
    if (first != cells.end())
        selectionModel()->setCurrentIndex(*first, QItemSelectionModel::NoUpdate);
    edit(currentIndex());
    m_isFilling = state() == EditingState; // else what is typed later, elsewhere, would go into all selected cells
}

void EditView::write(const std::vector<CellText>& cells, const QString& name, int cutOff)
{
    if (!editModel() || cells.empty())
        return;
    const WriteReport report = editModel()->write(cells, name);
    QStringList problems;
    if (report.unknown > 0)
        problems.append(tr("%n cell(s) say nothing that is known here; they are marked.", nullptr, report.unknown));
    if (!report.refused.isEmpty()) {
        const QString some = report.refused.mid(0, kMostToldCells).join(tr("; ", "between cells"));
        //: %1: some of the cells
        problems.append(tr("%n cell(s) cannot be changed and stayed as they were: %1", nullptr,
                           static_cast<int>(report.refused.size()))
                            .arg(some));
    }
    if (cutOff > 0)
        problems.append(tr("%n cell(s) were right of the last column and are not pasted.", nullptr, cutOff));
    //: %1: what was done, as "Paste"
    const QString done = tr("%1: %n cell(s)", nullptr, report.written).arg(name);
    Q_EMIT told(problems.isEmpty() ? done : done + QStringLiteral(". ") + problems.join(u' '), !problems.isEmpty());
}

void EditView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        return copyCells();
    if (event->matches(QKeySequence::Paste))
        return pasteCells();
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        return clearCells();
    if (isEnter && state() != EditingState && currentIndex().isValid()) {
        const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1;
        const QModelIndex next = currentIndex().siblingAtRow(currentIndex().row() + step);
        if (next.isValid())
            choose(next);
        return;
    }
    QTableView::keyPressEvent(event);
}

void EditView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void EditView::commitData(QWidget* editor)
{
    if (!std::exchange(m_isFilling, false))
        return QTableView::commitData(editor);
    if (editor)
        fillWith(EditDelegate::textOf(*editor));
}

void EditView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isTaken = hint == QAbstractItemDelegate::SubmitModelCache;
    m_isFilling = false;
    QTableView::closeEditor(editor, hint);
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (isTaken && below.isValid())
        choose(below);
}

void EditView::resizeEvent(QResizeEvent* event)
{
    const QModelIndex cell = currentIndex();
    const int top = rowViewportPosition(cell.row()), bottom = top + rowHeight(cell.row());
    const bool wasInSight = cell.isValid() && top >= 0 && bottom <= event->oldSize().height();
    QTableView::resizeEvent(event);
    // A list of problems that appears below would cover the row that was just added.
    if (wasInSight && bottom > event->size().height())
        scrollTo(cell);
}

void EditView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* shown = new QMenu(this);
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->addAction(tr("Copy"), this, &EditView::copyCells);
    shown->addAction(tr("Paste"), this, &EditView::pasteCells);
    shown->addSeparator();
    shown->addActions(actions());
    shown->popup(event->globalPos());
}

} // namespace wm::ui
