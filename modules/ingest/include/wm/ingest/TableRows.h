// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/MergeFilling.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Where tables stand in a sheet: the lines above them, their headings in one row or several, their rows, the notes
/// below, and the next table or the rest of the same one (续表).
namespace wm::ingest {

struct TableColumn {
    int column = 0; ///< from 0
    /// From the top, as they are written but unpadded; a heading over several columns or rows stands in each of them
    /// once. Blank headings to the right of one over headings of their own are that one, as in tables saved as text,
    /// which cannot merge. None: the column has no heading.
    std::vector<std::string> headings;

    bool operator==(const TableColumn&) const = default;
};

struct TableHead {
    int firstRow = 0, lastRow = 0;    ///< of the headings, 1-based; 0 both: the table has none
    std::vector<std::string> lines;   ///< above it since the table before, unpadded: titles, unit, source
    std::vector<TableColumn> columns; ///< up to the last that has a heading
    std::size_t width = 0;            ///< cells of its widest row of headings, also blank ones behind the last
    bool isContinued = false;         ///< a line above says so (续表), or the headings are those of the table before

    bool operator==(const TableHead&) const = default;
};

/// Each says whether to go on.
struct TakeTable {
    std::function<Result<bool>(const TableHead&)> head = {};
    std::function<Result<bool>(const FilledRow&)> row = {};
    /// A line between or below the rows that has one text alone: a group ("一、综合"), a note, a source.
    std::function<Result<bool>(int row, std::string_view text)> line = {};
};

/// Goes through the tables of a sheet; rows come without being kept. Headings are recognised by what stands below them:
/// numbers that are no years, or years below years; a table of words has one row of headings, more where they are
/// merged, unless the sheet says in which row they begin (SheetInfo::headingRow). Rows of column numbers (甲 1 2 3) and
/// headings repeated on each page are left out. Errors: those of forEachFilledRow() and of `take`.
[[nodiscard]] Result<void> forEachTableRow(SheetFile& file, std::size_t sheet, const TakeTable& take,
                                           const TaskContext& context);

} // namespace wm::ingest
