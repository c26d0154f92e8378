// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Verdict.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wm::presentation {

struct TableColumn {
    enum class Kind { Text, Number, Verdict };
    std::string key;   ///< stable name for CSV and JSON: "target_id"
    std::string title; ///< in the user's language
    Kind kind = Kind::Text;
};

struct TableCell {
    std::string text;             ///< for people
    std::optional<double> number; ///< for sorting, CSV and JSON; absent: no value, and never zero
    std::optional<domain::Verdict> verdict;
    std::string machineText; ///< for CSV and JSON where it differs from `text` (codes); else empty
};

struct TableRow {
    std::int64_t id = 0; ///< of the thing the row shows
    std::vector<TableCell> cells;
};

/// A table as a value: what the window shows, the command line prints and a report contains.
struct TableSpec {
    std::string title;
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows; ///< each has one cell a column
    std::string emptyText;      ///< said when there are no rows
};

} // namespace wm::presentation
