// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"
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

/// Whether one cell alone says anything; merged ones are one.
[[nodiscard]] inline bool hasOneText(const FilledRow& row)
{
    std::size_t texts = 0;
    for (const FilledCell& each : row.cells)
        texts += each.isFilled || trimmedText(each.cell).empty() ? 0U : 1U;
    return texts == 1;
}

/// What is wrong with a cell that is no number.
[[nodiscard]] inline IssueKind faultOfNumber(const Cell& cell)
{
    return cell.kind == CellKind::Broken ? IssueKind::UnreadableText : IssueKind::NotANumber;
}

/// The text whose quotation marks are broken, where the row of a text ends with one: the fields behind it are in it, or
/// missing. Else empty.
[[nodiscard]] inline std::string_view badlyQuotedEnd(const FilledRow& row)
{
    const bool isBad = !row.cells.empty() && row.cells.back().cell.kind == CellKind::BadlyQuoted;
    return isBad ? row.cells.back().cell.text : std::string_view();
}

} // namespace wm::ingest
