// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetNumbers.h"

#include "CellValue.h"
#include "GrowthText.h"
#include "RateUnit.h"
#include "ValueText.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wm::ingest {

namespace {

using Kind = TargetNumber::Kind;

struct Ends {
    CellValue lower, upper;
};

/// "12-15", "12～15%", "12至15". The unit stands behind the second one, or behind both.
std::optional<Ends> readRange(std::string_view text, const domain::UnitTable& units)
{
    constexpr std::array<std::string_view, 6> kBetween{"~", "-", "—", "–", "至", "－"};
    const std::string folded = foldedName(text);
    for (const std::string_view sign : kBetween) {
        const std::size_t at = folded.find(sign, 1); // a sign in front is the number's
        if (at == std::string::npos || folded.empty())
            continue;
        const Cell first{CellKind::Text, std::string_view(folded).substr(0, at), 0.0};
        const Cell second{CellKind::Text, std::string_view(folded).substr(at + sign.size()), 0.0};
        const auto lower = readCellValue(first, units);
        const auto upper = readCellValue(second, units);
        if (lower && upper)
            return Ends{*lower, *upper};
    }
    return std::nullopt;
}

bool hasDigit(std::string_view text)
{
    return std::ranges::any_of(foldedName(text), [](char c) { return c >= '0' && c <= '9'; });
}

/// "五千五百亿元", "三分之一"
bool isNumberInNumerals(std::string_view folded, const domain::UnitTable& units)
{
    constexpr std::array<std::string_view, 20> kNumerals{"〇", "零", "一", "二", "三",     "四",  "五",
                                                         "六", "七", "八", "九", "十",     "百",  "千",
                                                         "万", "亿", "两", "半", "百分之", "分之"};
    std::size_t count = 0;
    while (!folded.empty()) {
        const auto* const numeral =
            std::ranges::find_if(kNumerals, [&](auto each) { return folded.starts_with(each); });
        if (numeral == kNumerals.end())
            break;
        folded.remove_prefix(numeral->size());
        ++count;
    }
    return count > 1 && (folded.empty() || units.find(folded));
}

/// Whether a text without a number says what to aim at, and is neither an error of a formula nor written as number.
bool areWords(std::string_view text, const domain::UnitTable& units)
{
    constexpr std::array<std::string_view, 8> kNothing{"nan", "inf", "-inf", "null", "none", "tbd", "待定", "未定"};
    const std::string folded = foldedName(text);
    return !hasDigit(text) && !folded.starts_with('#') && std::ranges::find(kNothing, folded) == kNothing.end() &&
           !isNumberInNumerals(folded, units);
}

/// Into the indicator's unit; OtherUnit where that measures something else.
void convert(TargetNumber& number, std::string_view name, const domain::Unit& from,
             const std::optional<domain::Unit>& own, const domain::UnitTable& units)
{
    const auto converted = own ? convertedAsNamed(number.value, name, from, *own, units) : std::nullopt;
    if (!converted) {
        number.kind = Kind::OtherUnit;
        number.unit = from.name.zh;
        return;
    }
    number.value = *converted;
    if (number.upper)
        number.upper = convertedAsNamed(*number.upper, name, from, *own, units);
}

} // namespace

TargetNumber readTargetNumber(const Cell& cell, const domain::Indicator& indicator, std::string_view name,
                              const std::optional<domain::Unit>& stated, const domain::UnitTable& units)
{
    TargetNumber number;
    const bool isBlank = cell.kind == CellKind::Empty || foldedName(cell.text).empty();
    if (isBlank || (cell.kind == CellKind::Text && isMissingMark(cell.text)))
        return number;
    if (const std::string text = foldedName(cell.text); cell.kind == CellKind::Text && saysGrowth(text)) {
        if (const std::optional<std::string> rate = rateOfGrowth(text, indicator, units))
            return readTargetNumber({.kind = CellKind::Text, .text = *rate}, indicator, name, stated, units);
        number.kind = Kind::Growth;
        return number;
    }
    std::optional<CellValue> read = readCellValue(cell, units);
    std::optional<CellValue> upper;
    if (!read && cell.kind == CellKind::Text) {
        if (std::optional<Ends> ends = readRange(cell.text, units)) {
            read = std::move(ends->lower);
            upper = std::move(ends->upper);
            read->unit = upper->unit ? upper->unit : read->unit;
        }
    }
    if (!read) {
        number.kind = cell.kind == CellKind::Text && areWords(cell.text, units) ? Kind::Words : Kind::Unread;
        return number;
    }
    number.kind = Kind::Number;
    number.comparator = read->qualifier;
    number.value = read->number;
    if (upper)
        number.upper = upper->number;
    const std::optional<domain::Unit>& unit = read->unit ? read->unit : stated;
    number.hasUnit = unit.has_value();
    if (unit)
        convert(number, name, *unit, units.find(indicator.unit), units);
    return number;
}

} // namespace wm::ingest
