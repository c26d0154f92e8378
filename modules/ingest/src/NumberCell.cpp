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

void setPlain(RowBuffer& row, std::size_t column, const CellNumber& number, CellKind kind, std::string_view written)
{
    number.isShortestText ? row.set(column, kind, written, number.value)
                          : row.set(column, kind, plainNumberText(number.value), number.value);
}

/// Of a number that is shown as such or as a percentage.
void setShownNumber(RowBuffer& row, std::size_t column, CellNumber number, const NumberFormat& format,
                    std::string_view written)
{
    const NumberSection& section = format.sections.of(number.value);
    if (section.divisor != 1.0)
        number = {roundedTo15Digits(number.value / section.divisor), false};
    const bool isPercent = format.kind == NumberFormatKind::Percent;
    const std::string_view words = isPercent ? std::string_view() : section.wordsBehind;
    if (!words.empty() || !section.currency.empty())
        return row.set(column, CellKind::Text, section.currency + plainNumberText(number.value) + std::string(words));
    setPlain(row, column, number, isPercent ? CellKind::Percent : CellKind::Number, written);
}

} // namespace

void setNumberCell(RowBuffer& row, std::size_t column, const CellNumber& number, const NumberLook& look,
                   std::string_view written)
{
    static const NumberFormat kAsItIs;
    const NumberFormat& format = look.format ? *look.format : kAsItIs;
    if (format.kind != NumberFormatKind::Number && format.kind != NumberFormatKind::Percent) {
        const std::optional<std::string> date = dateText(number.value, format.kind, look.dates);
        return date ? row.set(column, CellKind::Date, *date) : setPlain(row, column, number, CellKind::Number, written);
    }
    setShownNumber(row, column, number, format, written);
}

void setNumberCell(RowBuffer& row, std::size_t column, double number, const NumberLook& look)
{
    const std::string text = plainNumberText(number);
    if (hasFewDigits(text))
        return setNumberCell(row, column, {number, true}, look, text);
    setNumberCell(row, column, {roundedTo15Digits(number), false}, look);
}

} // namespace wm::ingest
