// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasureBeside.h"

#include "HeadingRoles.h"
#include "MeasureWords.h"
#include "RowCells.h"
#include "Stance.h"

#include "wm/base/Text.h"

namespace wm::ingest {

std::vector<int> wordColumnsUnread(const TableHead& head, const std::set<int>& read)
{
    std::vector<int> columns;
    for (const TableColumn& column : head.columns) {
        if (column.headings.empty() || read.contains(column.column))
            continue;
        const auto role = roleSaid(foldedName(column.headings.back()));
        if (role != domain::ColumnRole::Ignored && role != domain::ColumnRole::Note)
            columns.push_back(column.column);
    }
    return columns;
}

std::string measureBeside(const FilledRow& row, const std::vector<int>& columns)
{
    for (const int column : columns) {
        const Cell cell = cellAt(row, column);
        if (cell.kind != CellKind::Text)
            continue;
        const std::string folded = foldedName(cell.text);
        if (!isMeasureAlone(folded))
            continue;
        const std::string measure = measureIn(folded);
        if (!measure.empty() || saysReachedAlone(folded))
            return measure.empty() ? std::string(kMeasureOfReached) : measure;
    }
    return {};
}

} // namespace wm::ingest
