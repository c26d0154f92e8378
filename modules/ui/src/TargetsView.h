// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TableColumns.h"

#include "wm/presentation/TableSpec.h"

#include <QTableView>

#include <functional>

class QMenu;

namespace wm::ui {

/// The table of targets: copies selected rows, shows the columns that are wanted, says why it is empty.
class TargetsView : public QTableView {
    Q_OBJECT

public:
    explicit TargetsView(QWidget* parent = nullptr);

    void setEmptyText(const QString& text);
    /// The columns of the model by their keys, as they usually are; once, when the first table is shown.
    void arrangeColumns(const QStringList& keys);
    /// From the left to the right.
    [[nodiscard]] TableColumns columns() const;
    /// What the table does not have is left out; emits nothing.
    void setColumns(const TableColumns& columns);
    void resetColumns();
    /// Which rows have something to fill in, or to correct that was filled in.
    void setFillable(std::function<bool(const QModelIndex&)> isFillable) { m_isFillable = std::move(isFillable); }
    /// Asks which columns are wanted.
    void askColumns();
    /// The rows in their order with the columns that are shown, as people read them; all of them or the selected ones.
    [[nodiscard]] presentation::TableSpec shownTable(bool onlySelected) const;
    [[nodiscard]] bool hasSelectedRows() const;

Q_SIGNALS:
    /// The user has shown, hidden, moved, widened or sorted by columns.
    void columnsChanged();
    /// The user wants the selected rows on the clipboard.
    void copyWanted();
    /// The user wants to know why the target of the row has its verdict.
    void explanationWanted(const QModelIndex& index);
    /// The user wants to fill in what the target of the row lost in its source.
    void fillWanted(const QModelIndex& index);
    /// The user wants to set the target of the row anew.
    void revisionWanted(const QModelIndex& index);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showColumnMenu(const QPoint& position);
    void addColumnEntries(QMenu& menu);
    [[nodiscard]] TableColumns usualColumns() const;
    void noteChange();
    /// A wider window gives the values more room, until the user sets a width.
    void shareOutWidth();

    QString m_emptyText;
    std::function<bool(const QModelIndex&)> m_isFillable;
    QStringList m_keys;
    bool m_hasOwnWidths = false; ///< the user has set one
    bool m_isArranging = false;  ///< columns change, but not by the user
};

} // namespace wm::ui
