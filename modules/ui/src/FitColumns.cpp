// SPDX-License-Identifier: GPL-3.0-or-later
#include "FitColumns.h"

#include <QHeaderView>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace wm::ui {

namespace {

/// The hint leaves out the margin that the header keeps free when it paints: a heading that may wrap, as all in Chinese
/// can anywhere, would lose its second line.
int headingWidth(const QHeaderView& header, int column)
{
    return header.sectionSizeHint(column) + 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
}

} // namespace

void fitColumns(QTableView& table, int widest, int narrowest)
{
    QHeaderView& header = *table.horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // A last section that is stretched already keeps the width it is given here.
    header.setStretchLastSection(false);
    table.resizeColumnsToContents();
    std::vector<int> missing(static_cast<std::size_t>(header.count())); // of each
    int left = table.viewport()->width();
    for (int column = 0; column < header.count(); ++column) {
        const int wanted = std::max(table.columnWidth(column), headingWidth(header, column));
        const int width = std::clamp(wanted, narrowest, widest);
        table.setColumnWidth(column, width);
        missing[static_cast<std::size_t>(column)] = std::max(0, wanted - width);
        left -= table.isColumnHidden(column) ? 0 : width;
    }
    for (int column = 0; column < header.count() && left > 0; ++column) {
        const int more = std::min(left, missing[static_cast<std::size_t>(column)]);
        table.setColumnWidth(column, table.columnWidth(column) + more);
        left -= more;
    }
    header.setStretchLastSection(true);
}

} // namespace wm::ui
