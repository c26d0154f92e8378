// SPDX-License-Identifier: GPL-3.0-or-later
#include "FitColumns.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace wm::ui {

void fitColumns(QTableView& table, int widest, int narrowest)
{
    QHeaderView& header = *table.horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // A last section that is stretched already keeps the width it is given here.
    header.setStretchLastSection(false);
    table.resizeColumnsToContents();
    for (int column = 0; column < header.count(); ++column)
        table.setColumnWidth(column, std::clamp(table.columnWidth(column), narrowest, widest));
    header.setStretchLastSection(true);
}

} // namespace wm::ui
