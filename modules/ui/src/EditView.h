// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditModel.h"

#include <QTableView>

namespace wm::ui {

/// The table of edits, worked with as with a spreadsheet: rectangles of cells are copied, pasted, filled and cleared,
/// each as one step.
class EditView : public QTableView {
    Q_OBJECT

public:
    explicit EditView(QWidget* parent = nullptr);

    void setEditModel(EditModel& model);
    [[nodiscard]] EditModel* editModel() const;
    /// Rows with a selected cell, from the top.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// Makes a cell current, selects it alone and brings it into view.
    void goTo(int row, int column);

    void copyCells();
    void pasteCells();
    void clearCells();
    /// The first selected cell of each column into those below it.
    void fillDown();
    /// One text into all selected cells.
    void fillWith(const QString& text);
    /// Opens the current cell, or a selected one that can be edited; what is typed there goes into all selected ones.
    void startFilling();

Q_SIGNALS:
    /// What became of something that was done to many cells.
    void told(const QString& text, bool isProblem);
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void commitData(QWidget* editor) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void write(const std::vector<CellText>& cells, const QString& name, int cutOff = 0);
    [[nodiscard]] std::vector<QModelIndex> selectedCells() const;

    void noteCurrent();
    void putBack();
    [[nodiscard]] int rowToPutBack() const;
    void choose(const QModelIndex& cell);

    // Of the current cell, while the model is reset.
    int m_row = -1, m_column = -1;
    std::vector<std::size_t> m_fromCurrent; ///< kept rows from it on, as they were shown
    bool m_isFilling = false;               ///< what is committed goes into all selected cells
};

} // namespace wm::ui
