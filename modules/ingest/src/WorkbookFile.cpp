// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkbookFile.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace wm::ingest {

WorkbookFile::WorkbookFile(std::vector<SheetInfo> sheets)
    : m_sheets(std::move(sheets))
{
}

Error WorkbookFile::inSheet(std::size_t sheet, const Error& error) const
{
    return error.code == ErrorCode::Cancelled ? error : withContext(error, "sheet \"" + m_sheets[sheet].name + "\"");
}

Result<std::vector<MergedCells>> WorkbookFile::mergedCells(std::size_t sheet, const TaskContext& context)
{
    Result<std::vector<MergedCells>> merges = readMerges(sheet, context);
    if (!merges)
        return tl::make_unexpected(inSheet(sheet, merges.error()));
    std::ranges::stable_sort(*merges, {},
                             [](const MergedCells& area) { return std::tuple(area.firstRow, area.firstColumn); });
    return merges;
}

Result<void> WorkbookFile::forEachRow(std::size_t sheet, const TakeRow& take, const TaskContext& context)
{
    bool isOfTaker = false;
    const TakeRow takeNotingErrors = [&](const SheetRow& row) {
        Result<bool> goesOn = take(row);
        isOfTaker = !goesOn;
        return goesOn;
    };
    Result<void> result = readRows(sheet, takeNotingErrors, context);
    if (!result && !isOfTaker)
        return tl::make_unexpected(inSheet(sheet, result.error()));
    return result;
}

} // namespace wm::ingest
