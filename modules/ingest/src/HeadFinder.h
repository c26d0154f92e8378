// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KeptRow.h"

#include "wm/ingest/TableRows.h"

#include <cstddef>
#include <optional>
#include <span>

namespace wm::ingest {

enum class RowKind {
    Blank,
    Line,          ///< one text alone, or a title and the unit beside it
    Words,         ///< texts only
    Years,         ///< texts and years: headings or values
    ColumnNumbers, ///< "甲 1 2 3" below the headings
    Values,        ///< a number that is no year, or a mark for a missing one
};
[[nodiscard]] RowKind kindOf(const FilledRow& row);

/// Whether each of its texts stands above headings: "表2-1 人口 | 单位：万人".
[[nodiscard]] bool hasTitlesOnly(const FilledRow& row);

/// The texts of a line in one, unpadded; of several cells with blanks between them.
[[nodiscard]] std::string lineText(const FilledRow& row);

/// "续表", "2-1 (续)", "continued".
[[nodiscard]] bool saysContinued(std::string_view line);

/// The rows of headings, from `begin` to before `end`, which is where the data begin; equal: there are none.
struct HeadRange {
    std::size_t begin = 0, end = 0;
};

/// `rows`: from above the headings to some rows below them. `mayBeWords`: a table of words alone may begin here.
[[nodiscard]] HeadRange findHead(std::span<const KeptRow> rows, bool mayBeWords);

/// The headings of each column.
[[nodiscard]] std::vector<TableColumn> headingsOf(std::span<const KeptRow> head);

} // namespace wm::ingest
