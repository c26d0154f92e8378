// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TableColumns.h"

#include <QDialog>

namespace wm::ui {

class OrderedList;

/// Asks which columns a table shows and in which order. At least one stays.
class ColumnsDialog : public QDialog {
    Q_OBJECT

public:
    /// `titles` has one for each of the `usual` columns, which "Reset columns" brings back.
    ColumnsDialog(const TableColumns& columns, const QStringList& titles, TableColumns usual, QWidget* parent);

    /// As they stand in the dialog.
    [[nodiscard]] TableColumns columns() const;

private:
    void fill(const TableColumns& columns);
    void keepOneShown();

    TableColumns m_columns; ///< widths and order of rows, which the dialog leaves as they are
    TableColumns m_usual;
    QStringList m_titles;
    OrderedList* m_rows = nullptr;
};

} // namespace wm::ui
