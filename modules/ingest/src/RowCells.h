// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/MergeFilling.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace wm::ingest {

/// The cell in that column; an empty one where the row has none, or the column is -1.
[[nodiscard]] inline Cell cellAt(const FilledRow& row, int column)
{
    const auto at = static_cast<std::size_t>(column);
    return column >= 0 && at < row.cells.size() ? row.cells[at].cell : Cell();
}

/// What the cell says, without the blanks around it.
[[nodiscard]] inline std::string trimmedText(const Cell& cell)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t begin = cell.text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos)
        return {};
    return std::string(cell.text.substr(begin, cell.text.find_last_not_of(kBlanks) - begin + 1));
}

} // namespace wm::ingest
