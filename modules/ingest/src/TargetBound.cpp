// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetBound.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

namespace {

using domain::Comparator;

struct HeadingBound {
    std::string_view word;
    Comparator bound;
    bool isSign = false;
};
/// Those first that others begin.
constexpr std::array kHeadingBounds{
    HeadingBound{"≥", Comparator::GreaterOrEqual, true}, HeadingBound{">=", Comparator::GreaterOrEqual, true},
    HeadingBound{"≤", Comparator::LessOrEqual, true},    HeadingBound{"<=", Comparator::LessOrEqual, true},
    HeadingBound{">", Comparator::Greater, true},        HeadingBound{"<", Comparator::Less, true},
    HeadingBound{"不低于", Comparator::GreaterOrEqual},  HeadingBound{"不少于", Comparator::GreaterOrEqual},
    HeadingBound{"不小于", Comparator::GreaterOrEqual},  HeadingBound{"下限值", Comparator::GreaterOrEqual},
    HeadingBound{"下限", Comparator::GreaterOrEqual},    HeadingBound{"最低值", Comparator::GreaterOrEqual},
    HeadingBound{"最低", Comparator::GreaterOrEqual},    HeadingBound{"最小值", Comparator::GreaterOrEqual},
    HeadingBound{"不高于", Comparator::LessOrEqual},     HeadingBound{"不超过", Comparator::LessOrEqual},
    HeadingBound{"不大于", Comparator::LessOrEqual},     HeadingBound{"上限值", Comparator::LessOrEqual},
    HeadingBound{"上限", Comparator::LessOrEqual},       HeadingBound{"最高值", Comparator::LessOrEqual},
    HeadingBound{"最高", Comparator::LessOrEqual},       HeadingBound{"最大值", Comparator::LessOrEqual}};

void erasePart(std::string& text, std::string_view part)
{
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part))
        text.erase(at, part.size());
}

} // namespace

Comparator boundIn(std::string_view name)
{
    Comparator found = Comparator::Unstated;
    std::string rest(name);
    for (const HeadingBound& each : kHeadingBounds) {
        if (rest.find(each.word) == std::string::npos)
            continue;
        if (found != Comparator::Unstated && isLeast(found) != isLeast(each.bound))
            return Comparator::Unstated;
        found = found == Comparator::Unstated ? each.bound : found;
        erasePart(rest, each.word);
    }
    return found;
}

std::string withoutBound(std::string_view name)
{
    std::string rest(name);
    if (boundIn(name) == Comparator::Unstated)
        return rest;
    for (const HeadingBound& each : kHeadingBounds)
        erasePart(rest, each.word);
    for (const std::string_view brackets : {"()", "[]"})
        erasePart(rest, brackets);
    return rest;
}

bool hasBoundSign(std::string_view name)
{
    return std::ranges::any_of(
        kHeadingBounds, [&](const HeadingBound& each) { return each.isSign && name.find(each.word) != name.npos; });
}

bool isLeast(Comparator bound)
{
    return bound == Comparator::GreaterOrEqual || bound == Comparator::Greater;
}

bool isMost(Comparator bound)
{
    return bound == Comparator::LessOrEqual || bound == Comparator::Less;
}

} // namespace wm::ingest
