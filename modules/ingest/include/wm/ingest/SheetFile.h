// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/base/TaskContext.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Tables as people keep them: workbooks of sheets, and text files, which are workbooks of one sheet.
namespace wm::ingest {

enum class CellKind {
    Empty,   ///< also a text or formula without any character
    Text,    ///< also every cell of a text file, numbers or not
    Number,  ///< as a number is stored, not as it is shown
    Percent, ///< a number that is shown as a percentage: 0.125 for "12.5%"
    /// A number that is shown as a date or time; text is ISO 8601 to the second: "2020-12-31", "2020-12-31T08:30:00",
    /// "08:30:00" of a part of a day, "PT26H30M00S" of hours that are counted beyond a day.
    Date,
    Boolean, ///< text is "TRUE" or "FALSE"
    Broken,  ///< bytes that are no text; text is an excerpt
    /// A field whose quotation marks are broken; text is an excerpt. It is the last one of its row: nobody knows where
    /// it ends.
    BadlyQuoted,
    Error, ///< a formula without a value; text is "#DIV/0!" and the like, or "=A1/B1" where it was never calculated
};

/// What stands in a cell, valid until the next row is read.
struct Cell {
    CellKind kind = CellKind::Empty;
    /// UTF-8, with the blanks that are there. Of a number the shortest text that reads back as it.
    std::string_view text;
    /// Of Number and Percent, rounded to the 15 digits that spreadsheets calculate with and show.
    double number = 0.0;
    bool isHidden = false; ///< it stands in a row or column that is not shown, as those are that a filter leaves out
};

/// A row and its cells from column A on; those after the last one are empty.
struct SheetRow {
    int number = 0; ///< 1-based, as the program that wrote the file shows it; of a text file the line where it starts
    std::span<const Cell> cells;
};

/// Says whether to go on. Rows come in order; rows that are all empty may be left out.
using TakeRow = std::function<Result<bool>(const SheetRow&)>;

/// Cells that are shown as one: what they show stands in the first. Rows and columns from 1, both ends within.
struct MergedCells {
    int firstRow = 1, firstColumn = 1;
    int lastRow = 1, lastColumn = 1;

    bool operator==(const MergedCells&) const = default;
};

struct SheetInfo {
    std::string name; ///< as on its tab; empty for a text file
    bool isHidden = false;
    /// Whether it has pictures, charts or shapes: what a sheet without rows may consist of.
    bool hasDrawing = false;
    /// The first row has the headings, and every other one is a row of the table: nothing is to be found out.
    bool isPlainTable = false;
    /// In which row the headings of its first table begin, where somebody says so, 1-based; 0: it is to be found out.
    int headingRow = 0;
    bool lacksCrs = false; ///< a layer of points of which nobody knows where they are: it has no columns for positions
    std::int64_t notPoints = 0; ///< features of a layer that are lines or areas, which have no position

    bool operator==(const SheetInfo&) const = default;
};

/// "C", "AA": as spreadsheets call the column, which is counted from 0.
[[nodiscard]] std::string columnLetters(int column);

/// An open file. One thread at a time.
class SheetFile {
public:
    SheetFile() = default;
    SheetFile(const SheetFile&) = delete;
    SheetFile& operator=(const SheetFile&) = delete;
    virtual ~SheetFile() = default;

    [[nodiscard]] virtual const std::vector<SheetInfo>& sheets() const = 0;
    /// In the order of their first rows, then columns; those that overlap are kept as they are written.
    /// Errors: ParseFailed, IoFailed, Cancelled.
    [[nodiscard]] virtual Result<std::vector<MergedCells>> mergedCells(std::size_t sheet,
                                                                       const TaskContext& context) = 0;
    /// Goes through the rows without keeping them. Errors: ParseFailed, naming sheet and place, for what is not of the
    /// format or unpacks to more than such a file can mean; IoFailed; Cancelled; those of `take`.
    [[nodiscard]] virtual Result<void> forEachRow(std::size_t sheet, const TakeRow& take,
                                                  const TaskContext& context) = 0;
};

} // namespace wm::ingest
