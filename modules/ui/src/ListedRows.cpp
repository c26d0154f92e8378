// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListedRows.h"

#include "wm/ui/SpecTableModel.h"

#include <QItemSelectionModel>
#include <QSortFilterProxyModel>

namespace wm::ui {

presentation::TableSpec listedRows(const SpecTableModel& table, const QSortFilterProxyModel& rows,
                                   const QItemSelectionModel* selection)
{
    presentation::TableSpec listed;
    listed.columns = table.spec().columns;
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (selection && !selection->isRowSelected(row, {}))
            continue;
        const int place = rows.mapToSource(rows.index(row, 0)).row();
        listed.rows.push_back(table.spec().rows[static_cast<std::size_t>(place)]);
    }
    return listed;
}

} // namespace wm::ui
