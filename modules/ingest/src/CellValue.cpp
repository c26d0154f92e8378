// SPDX-License-Identifier: GPL-3.0-or-later
#include "CellValue.h"

#include "NoteSigns.h"
#include "Superscript.h"

#include "wm/base/Number.h"
#include "wm/base/Text.h"
#include "wm/base/Utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace wm::ingest {

namespace {

using domain::Comparator;

struct BoundWord {
    std::string_view word;
    Comparator comparator;
};
constexpr std::array kBefore{BoundWord{">=", Comparator::GreaterOrEqual},
                             BoundWord{"≥", Comparator::GreaterOrEqual},
                             BoundWord{"≧", Comparator::GreaterOrEqual},
                             BoundWord{"不低于", Comparator::GreaterOrEqual},
                             BoundWord{"不少于", Comparator::GreaterOrEqual},
                             BoundWord{"达到", Comparator::GreaterOrEqual},
                             BoundWord{"力争达到", Comparator::GreaterOrEqual},
                             BoundWord{"保持在", Comparator::Unstated},
                             BoundWord{"控制在", Comparator::LessOrEqual},
                             BoundWord{"<=", Comparator::LessOrEqual},
                             BoundWord{"≤", Comparator::LessOrEqual},
                             BoundWord{"≦", Comparator::LessOrEqual},
                             BoundWord{"不高于", Comparator::LessOrEqual},
                             BoundWord{"不超过", Comparator::LessOrEqual},
                             BoundWord{"超过", Comparator::Greater},
                             BoundWord{"大于", Comparator::Greater},
                             BoundWord{"低于", Comparator::Less},
                             BoundWord{"小于", Comparator::Less},
                             BoundWord{">", Comparator::Greater},
                             BoundWord{"<", Comparator::Less},
                             BoundWord{"约", Comparator::About},
                             BoundWord{"≈", Comparator::About},
                             BoundWord{"~", Comparator::About}};
constexpr std::array kBehind{BoundWord{"以上", Comparator::GreaterOrEqual}, BoundWord{"以下", Comparator::LessOrEqual},
                             BoundWord{"以内", Comparator::LessOrEqual}, BoundWord{"左右", Comparator::About}};

Comparator takeBefore(std::string_view& text)
{
    const auto* const bound = std::ranges::find_if(kBefore, [&](auto each) { return text.starts_with(each.word); });
    if (bound == kBefore.end())
        return Comparator::Unstated;
    text.remove_prefix(bound->word.size());
    return bound->comparator;
}

Comparator takeBehind(std::string_view& text)
{
    const auto* const bound = std::ranges::find_if(kBehind, [&](auto each) { return text.ends_with(each.word); });
    if (bound == kBehind.end())
        return Comparator::Unstated;
    text.remove_suffix(bound->word.size());
    return bound->comparator;
}

std::optional<domain::Unit> percent(const domain::UnitTable& units)
{
    return units.find("%");
}

/// A number with words of a bound before or behind it, and a unit.
std::optional<CellValue> readWithWords(std::string_view text, const domain::UnitTable& units)
{
    CellValue value;
    const Comparator before = takeBefore(text), behind = takeBehind(text);
    // "控制在5以内" says the same twice, "达到95左右" what the word behind it says.
    value.qualifier = behind == Comparator::Unstated ? before : behind;
    const std::size_t end = std::min(text.find_first_not_of("0123456789.,+-"), text.size());
    const std::optional<double> number = parseTypedNumber(text.substr(0, end));
    if (!number)
        return std::nullopt;
    value.number = *number;
    if (end < text.size()) {
        value.unit = units.find(text.substr(end));
        if (!value.unit)
            return std::nullopt;
    }
    return value;
}

/// "10⁴" may be a power as well as 10 with a note.
bool mayBePowerOfTen(std::string_view text, std::string_view withoutSigns)
{
    std::string_view signs = text.substr(withoutSigns.size());
    return withoutSigns == "10" && !signs.empty() && isSuperscript(takeCharacter(signs));
}

} // namespace

std::optional<CellValue> readCellValue(const Cell& cell, const domain::UnitTable& units)
{
    if (cell.kind == CellKind::Number)
        return CellValue{cell.number, Comparator::Unstated, std::nullopt};
    if (cell.kind == CellKind::Percent)
        return CellValue{roundedTo15Digits(cell.number * 100.0), Comparator::Unstated, percent(units)};
    if (cell.kind != CellKind::Text)
        return std::nullopt;
    if (const std::optional<double> number = parseNumber(cell.text))
        return CellValue{*number, Comparator::Unstated, std::nullopt};
    // Typed numbers before folding: blanks between digits part thousands, or two numbers.
    if (const std::optional<double> number = parseTypedNumber(cell.text))
        return CellValue{*number, Comparator::Unstated, std::nullopt};
    const std::string folded = foldedName(cell.text);
    if (const std::optional<CellValue> value = readWithWords(folded, units))
        return value; // first, since a unit may be a power: "35 km²"
    const std::string_view plain = withoutNoteSigns(folded);
    const bool hasSigns = plain.size() < folded.size() && !mayBePowerOfTen(folded, plain);
    return hasSigns ? readWithWords(plain, units) : std::nullopt;
}

} // namespace wm::ingest
