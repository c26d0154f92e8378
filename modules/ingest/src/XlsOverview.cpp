// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsOverview.h"

#include "LittleEndian.h"
#include "SheetLimits.h"
#include "XlsCells.h"

#include <algorithm>

namespace wm::ingest {

namespace {

/// Of the first part of a record of an object: pictures, charts, shapes and groups of them; not notes, buttons, lists
/// and what else makes a sheet a form.
bool isDrawing(std::string_view object)
{
    constexpr std::uint16_t kCommonPart = 0x0015;
    constexpr std::uint16_t kLastPlainShape = 0x09;
    constexpr std::uint16_t kText = 0x06;
    constexpr std::uint16_t kButton = 0x07;
    constexpr std::uint16_t kOfficeArt = 0x1E;
    if (object.size() < 6 || littleEndian16(object, 0) != kCommonPart)
        return false;
    const std::uint16_t type = littleEndian16(object, 4);
    return (type <= kLastPlainShape && type != kButton) || type == kText || type == kOfficeArt;
}

MergedCells mergedCellsAt(std::string_view data, std::size_t at)
{
    const auto number = [&](std::size_t index) {
        return littleEndian16(data, at + index * 2) + 1;
    };
    const auto [firstRow, lastRow] = std::minmax({number(0), number(1)});
    const auto [firstColumn, lastColumn] = std::minmax({number(2), number(3)});
    return {firstRow, firstColumn, lastRow, lastColumn};
}

Result<void> addMerges(std::string_view data, std::vector<MergedCells>& merges)
{
    constexpr std::size_t kEach = 8;
    const std::size_t count = littleEndian16(data, 0);
    if (data.size() < 2 + count * kEach)
        return fail(ErrorCode::ParseFailed, "found " + std::to_string(data.size()) + " bytes, expected " +
                                                std::to_string(count) + " merged areas");
    for (std::size_t i = 0; i < count; ++i) {
        const MergedCells area = mergedCellsAt(data, 2 + i * kEach);
        if (area.lastColumn > kMostColumns)
            return fail(ErrorCode::ParseFailed, "found merged cells up to column " + std::to_string(area.lastColumn) +
                                                    ", a sheet has " + std::to_string(kMostColumns));
        if (merges.size() == kMostMergedCells)
            return fail(ErrorCode::ParseFailed,
                        "found more than " + std::to_string(kMostMergedCells) + " merged areas");
        if (area.firstRow != area.lastRow || area.firstColumn != area.lastColumn)
            merges.push_back(area);
    }
    return {};
}

/// Of rows and columns, [MS-XLS] 2.4.221 and 2.4.53.
void addHidden(const BiffRecord& record, XlsHidden& hidden)
{
    constexpr std::size_t kRowFlagsAt = 12, kColumnFlagsAt = 8, kColumns = 256;
    const std::string_view data = record.data;
    if (record.type == BiffType::RowLook && data.size() >= kRowFlagsAt + 2) {
        if ((littleEndian16(data, kRowFlagsAt) & 0x20U) != 0)
            hidden.rows.insert(littleEndian16(data, 0) + 1);
    } else if (record.type == BiffType::ColumnLook && data.size() >= kColumnFlagsAt + 2) {
        const std::size_t first = littleEndian16(data, 0), last = littleEndian16(data, 2);
        if ((littleEndian16(data, kColumnFlagsAt) & 1U) != 0 && first <= last && hidden.columns.size() < kColumns)
            hidden.columns.emplace_back(first, last);
    }
}

} // namespace

Result<XlsOverview> surveyXlsSheet(BiffRecords& records)
{
    SheetRecords sheet(records);
    WM_CHECK(sheet.begin());
    XlsOverview overview;
    int lastRow = 0;
    for (;;) {
        WM_TRY(const std::optional<BiffRecord> record, sheet.next());
        if (!record)
            break;
        if (const std::optional<int> row = rowOfCells(*record)) {
            overview.areRowsInOrder = overview.areRowsInOrder && *row >= lastRow;
            lastRow = *row;
        } else if (record->type == BiffType::MergedCells && overview.merges == 0) {
            overview.merges = record->offset;
        } else if (record->type == BiffType::FilePass) {
            return fail(ErrorCode::ParseFailed, "the sheet is encrypted with a password");
        } else if (record->type == BiffType::Object) {
            overview.hasDrawing = overview.hasDrawing || isDrawing(record->data);
        } else {
            addHidden(*record, overview.hidden);
        }
    }
    overview.end = records.offset();
    return overview;
}

Result<std::vector<MergedCells>> readXlsMerges(BiffRecords& records)
{
    SheetRecords sheet(records);
    std::vector<MergedCells> merges;
    for (;;) {
        WM_TRY(const std::optional<BiffRecord> record, sheet.next());
        if (!record)
            return merges;
        if (record->type != BiffType::MergedCells)
            continue;
        if (const Result<void> added = addMerges(record->data, merges); !added)
            return tl::make_unexpected(withContext(added.error(), nameOfRecord(record->type, record->offset)));
    }
}

} // namespace wm::ingest
