// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberCell.h"

#include "wm/base/Number.h"

#include <algorithm>

namespace wm::ingest {

namespace {

/// Whether a text of a number has no more digits than spreadsheets show: then it is the shortest one of the rounded
/// number as well, since that many digits survive in a double.
bool hasFewDigits(std::string_view text)
{
    constexpr std::ptrdiff_t kShown = 15;
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    const std::size_t first = std::min(text.find_first_not_of("-0."), text.size());
    return std::ranges::count_if(text.substr(first), isDigit) <= kShown;
}

} // namespace

void setNumberCell(RowBuffer& row, std::size_t column, const CellNumber& number, const NumberLook& look,
                   std::string_view written)
{
    if (look.format != NumberFormatKind::Number && look.format != NumberFormatKind::Percent) {
        if (const std::optional<std::string> date = dateText(number.value, look.format, look.dates))
            return row.set(column, CellKind::Date, *date);
    }
    if (look.format == NumberFormatKind::Number && !look.wordsBehind.empty())
        return row.set(column, CellKind::Text, plainNumberText(number.value) + std::string(look.wordsBehind));
    const CellKind kind = look.format == NumberFormatKind::Percent ? CellKind::Percent : CellKind::Number;
    if (number.isShortestText)
        return row.set(column, kind, written, number.value);
    row.set(column, kind, plainNumberText(number.value), number.value);
}

void setNumberCell(RowBuffer& row, std::size_t column, double number, const NumberLook& look)
{
    const std::string text = plainNumberText(number);
    if (hasFewDigits(text))
        return setNumberCell(row, column, {number, true}, look, text);
    setNumberCell(row, column, {roundedTo15Digits(number), false}, look);
}

} // namespace wm::ingest
