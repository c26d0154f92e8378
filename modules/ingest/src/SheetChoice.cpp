// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/SheetChoice.h"

#include "DayHeadings.h"

#include "wm/ingest/TableRows.h"

#include <algorithm>

namespace wm::ingest {

Result<SheetChoice> sheetWithTable(SheetFile& file, std::size_t first, const TaskContext& context)
{
    constexpr std::size_t kMostTried = 20;
    const std::size_t end = std::min(file.sheets().size(), first + kMostTried);
    for (std::size_t sheet = first; sheet < end; ++sheet) {
        if (file.sheets()[sheet].isHidden)
            continue;
        bool hasTable = false;
        TakeTable tables;
        tables.head = [&](const TableHead& head) -> Result<bool> {
            hasTable = head.firstRow > 0;
            return !hasTable;
        };
        // One that only needs other headings is not passed over for another one.
        tables.row = [&](const FilledRow& row) -> Result<bool> {
            hasTable = daysAsHeadings(row, {}).has_value();
            return false;
        };
        const Result<void> read = forEachTableRow(file, sheet, tables, context);
        if (!read && read.error().code == ErrorCode::Cancelled)
            return tl::make_unexpected(read.error());
        if (!read)
            return SheetChoice{sheet, read.error()};
        if (hasTable)
            return SheetChoice{sheet};
    }
    return SheetChoice{first};
}

} // namespace wm::ingest
