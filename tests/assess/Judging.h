// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/assess/Assess.h"

#include <vector>

namespace wm::assess {

using domain::Comparator;
using domain::Direction;
using domain::Verdict;

inline constexpr int kToday = 2017;

inline domain::Target wanted(std::optional<int> year, double value, Comparator comparator = Comparator::GreaterOrEqual)
{
    domain::Target target;
    target.year = year;
    target.value = value;
    target.comparator = comparator;
    target.valueKind = "level";
    return target;
}

inline domain::Indicator indicator(Direction direction)
{
    domain::Indicator indicator;
    indicator.direction = direction;
    return indicator;
}

inline domain::Series series(std::vector<domain::YearValue> values)
{
    return *domain::Series::create(std::move(values));
}

inline Assessment judge(const domain::Target& target, std::vector<domain::YearValue> values,
                        Direction direction = Direction::Increase, int today = kToday,
                        const Profile& profile = kTimeProportional)
{
    return assess(target, series(std::move(values)), indicator(direction), today, profile);
}

/// Judged in the year of the latest value, with "at least" or "at most" as the direction says.
inline Assessment judgeBy(const Profile& profile, domain::YearValue base, domain::YearValue latest,
                          domain::YearValue target, Direction direction = Direction::Increase)
{
    const Comparator comparator =
        direction == Direction::Decrease ? Comparator::LessOrEqual : Comparator::GreaterOrEqual;
    return judge(wanted(target.year, target.value, comparator), {base, latest}, direction, latest.year, profile);
}

} // namespace wm::assess
