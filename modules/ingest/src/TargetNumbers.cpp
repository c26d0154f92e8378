// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetNumbers.h"

#include "CellValue.h"
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

/// Into the indicator's unit; OtherUnit where that measures something else.
void convert(TargetNumber& number, const domain::Unit& from, const std::optional<domain::Unit>& own)
{
    const auto converted = own ? domain::converted(number.value, from, *own) : std::nullopt;
    if (!converted) {
        number.kind = Kind::OtherUnit;
        number.unit = from.name.zh;
        return;
    }
    number.value = *converted;
    if (number.upper)
        number.upper = domain::converted(*number.upper, from, *own);
}

} // namespace

TargetNumber readTargetNumber(const Cell& cell, const domain::Indicator& indicator,
                              const std::optional<domain::Unit>& stated, const domain::UnitTable& units)
{
    TargetNumber number;
    const bool isBlank = cell.kind == CellKind::Empty || foldedName(cell.text).empty();
    if (isBlank || (cell.kind == CellKind::Text && isMissingMark(cell.text)))
        return number;
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
        number.kind = cell.kind == CellKind::Text && !hasDigit(cell.text) ? Kind::Words : Kind::Unread;
        return number;
    }
    number.kind = Kind::Number;
    number.comparator = read->qualifier;
    number.value = read->number;
    if (upper)
        number.upper = upper->number;
    const std::optional<domain::Unit>& unit = read->unit ? read->unit : stated;
    if (unit)
        convert(number, *unit, units.find(indicator.unit));
    return number;
}

} // namespace wm::ingest
