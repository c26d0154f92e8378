// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Judging.h"

#include <rapidcheck.h>

#include <array>
#include <limits>
#include <utility>

namespace wm::assess {

inline constexpr int kGeneratedToday = 2020;

/// Everything that a verdict depends on.
struct Case {
    domain::Target target;
    std::vector<domain::YearValue> values;
    domain::Indicator indicator;
    Profile profile;
    int today = kGeneratedToday;
};

inline double anyNumber()
{
    return *rc::gen::inRange(-100000, 100000) / 16.0;
}

inline double extremeNumber()
{
    using Limits = std::numeric_limits<double>;
    return *rc::gen::element(0.0, 1.0, -1.0, Limits::max(), Limits::lowest(), Limits::min(), -Limits::min(),
                             Limits::denorm_min(), 1e200, -1e200, 1e-200, 0.1 + 0.2, 0.3);
}

inline Profile anyProfile()
{
    const std::span<const Profile> profiles = allProfiles();
    return profiles[*rc::gen::inRange<std::size_t>(0, profiles.size())];
}

/// `number` makes the values; years ascend from 1995.
inline Case anyCase(std::size_t fewestValues = 0, double (*number)() = anyNumber)
{
    Case each;
    each.profile = anyProfile();
    each.target.year = *rc::gen::inRange(2000, 2040);
    each.target.value = number();
    if (*rc::gen::inRange(0, 4) == 0)
        each.target.upperValue = std::max(number(), *each.target.value);
    each.target.valueKind = *rc::gen::element(std::string("level"), std::string("share"), std::string("growth_rate"));
    each.target.comparator = *rc::gen::element(Comparator::GreaterOrEqual, Comparator::LessOrEqual, Comparator::Equal,
                                               Comparator::About, Comparator::Greater, Comparator::Less);
    each.indicator.direction = *rc::gen::element(Direction::Increase, Direction::Decrease, Direction::Maintain);
    if (*rc::gen::inRange(0, 3) == 0) {
        each.target.baselineYear = *rc::gen::inRange(1990, 2010);
        each.target.baselineValue = number();
    }
    int year = 1995;
    const auto count = *rc::gen::inRange<std::size_t>(fewestValues, 12);
    for (std::size_t i = 0; i < count; ++i)
        each.values.push_back({year += *rc::gen::inRange(1, 4), number()});
    return each;
}

inline Assessment judge(const Case& each)
{
    return assess(each.target, series(each.values), each.indicator, each.today, each.profile);
}

inline std::array<std::optional<double>, 14> numbersOf(const Assessment& assessment)
{
    return {assessment.progressShare,  assessment.completionShare, assessment.attainmentShare, assessment.timeShare,
            assessment.observedGrowth, assessment.requiredGrowth,  assessment.growthRatio,     assessment.expectedShare,
            assessment.currentStatus,  assessment.score,           assessment.expectedValue,   assessment.targetValue,
            assessment.targetUpper,    assessment.aimedValue};
}

/// Those of numbersOf() that have no unit.
inline constexpr std::size_t kUnitlessNumbers = 10;

/// A target still to come, wanted up or down between positive values: every method applies.
struct Way {
    domain::YearValue base, latest, target;
    Direction direction;
};

inline Way anyWay(Direction direction)
{
    const auto positive = [] {
        return *rc::gen::inRange(1, 20000) / 16.0;
    };
    Way way{{2000, positive()}, {2000, positive()}, {2000, positive()}, direction};
    if ((way.target.value > way.base.value) != (direction == Direction::Increase))
        std::swap(way.target.value, way.base.value);
    way.latest.year += *rc::gen::inRange(1, 15);
    way.target.year = way.latest.year + *rc::gen::inRange(1, 15);
    return way;
}

inline Assessment judge(const Way& way, const Profile& profile = kTimeProportional)
{
    return judgeBy(profile, way.base, way.latest, way.target, way.direction);
}

} // namespace wm::assess
