// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace wm::ui {

/// Columns as wide as what stands in them, none wider than `widest` and none narrower than `narrowest`. What is left of
/// the table goes to what would be cut off, and then to the last one.
void fitColumns(QTableView& table, int widest, int narrowest = 0);

/// Fits the columns of a table anew when it gets another width or other rows, until the user sets a width.
class ColumnFitting : public QObject {
public:
    /// A child of the table.
    ColumnFitting(QTableView& table, int widest, int narrowest = 0);

    /// There are other rows.
    void fit();
    /// There are other columns: the user has set no width of theirs.
    void begin();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView& m_table;
    int m_widest;
    int m_narrowest;
    int m_width = 0; ///< of the table when it was fitted last
    bool m_isFitting = false;
    bool m_isOfUser = false;
};

} // namespace wm::ui
