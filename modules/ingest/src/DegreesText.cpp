// SPDX-License-Identifier: GPL-3.0-or-later
#include "DegreesText.h"

#include "wm/base/Number.h"
#include "wm/base/Text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace wm::ingest {

namespace {

struct Side {
    std::string_view word;
    double sign;
};
constexpr std::array kSides{Side{"东经", 1.0}, Side{"北纬", 1.0}, Side{"西经", -1.0}, Side{"南纬", -1.0},
                            Side{"e", 1.0},    Side{"n", 1.0},    Side{"w", -1.0},    Side{"s", -1.0}};

struct Part {
    std::array<std::string_view, 6> signs; ///< behind the number; longer ones first
    double share;                          ///< of a degree
};
constexpr std::array kParts{Part{{"°", "度", "º", "", "", ""}, 1.0}, Part{{"′", "分", "'", "’", "‘", ""}, 1.0 / 60.0},
                            Part{{"″", "秒", "\"", "”", "''", "′′"}, 1.0 / 3600.0}};

/// Takes the side of the globe from either end.
double takeSide(std::string_view& text)
{
    for (const Side& side : kSides) {
        if (text.starts_with(side.word)) {
            text.remove_prefix(side.word.size());
            return side.sign;
        }
        if (text.ends_with(side.word)) {
            text.remove_suffix(side.word.size());
            return side.sign;
        }
    }
    return 1.0;
}

/// The number before the sign of a part, which are both taken; absent: the text does not begin with it.
std::optional<double> takePart(std::string_view& text, const Part& part)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789."), text.size());
    const std::optional<double> number = parseNumber(text.substr(0, digits));
    const std::string_view rest = text.substr(digits);
    const auto* const sign = std::ranges::find_if(
        part.signs, [&](std::string_view each) { return !each.empty() && rest.starts_with(each); });
    if (!number || sign == part.signs.end())
        return std::nullopt;
    text = rest.substr(sign->size());
    return number;
}

} // namespace

std::optional<double> readDegrees(std::string_view text)
{
    std::string folded = foldedName(text);
    std::erase(folded, ' ');
    std::string_view rest = folded;
    const double sign = takeSide(rest);
    if (const std::optional<double> plain = parseNumber(rest))
        return *plain < 0.0 && sign < 0.0 ? std::nullopt : std::optional(sign * *plain);
    double degrees = 0.0;
    const bool hasDegrees = !rest.empty();
    bool hasFraction = false;
    for (const Part& part : kParts) {
        if (rest.empty())
            break;
        const std::string_view before = rest;
        const std::optional<double> number = takePart(rest, part);
        if (!number || hasFraction || (part.share < 1.0 && *number >= 60.0))
            return std::nullopt;
        hasFraction = before.substr(0, before.size() - rest.size()).find('.') != std::string_view::npos;
        degrees += *number * part.share;
    }
    constexpr double kDecimals = 1e7;
    const bool isWhole = rest.empty() && hasDegrees;
    return isWhole ? std::optional(sign * std::round(degrees * kDecimals) / kDecimals) : std::nullopt;
}

} // namespace wm::ingest
