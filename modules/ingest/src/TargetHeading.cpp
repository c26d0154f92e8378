// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetHeading.h"

#include "PlanYears.h"
#include "Stance.h"
#include "TargetBound.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace wm::ingest {

namespace {

/// Words that part one kind of target from another, as which it has to be asked for.
bool isKindOfTarget(std::string_view name)
{
    constexpr std::array<std::string_view, 4> kWords{"力争", "争取", "必保", "奋斗"};
    return std::ranges::any_of(kWords, [&](std::string_view word) { return name.find(word) != name.npos; });
}

} // namespace

TargetHeading targetHeading(const ColumnHeading& heading)
{
    TargetHeading parts{{}, {{}, heading.period, heading.unit}, false};
    const bool isOfSeveral = heading.names.size() > 1;
    for (const std::string& written : heading.names) {
        const bool isBoundAlone = isOfSeveral && withoutBound(written).empty();
        const bool isAim = isBoundAlone || (saysAimAlone({{written}, {}, {}}) && !isKindOfTarget(written));
        const domain::Comparator bound = boundIn(written);
        const bool isBound = bound != domain::Comparator::Unstated && (isAim || hasBoundSign(written));
        if (isBound)
            parts.bound = bound;
        const std::string name = isBound && !isAim ? withoutBound(written) : written;
        if (isAim)
            parts.rest.names.push_back(name);
        else if (isOfSeveral && saysReachedAlone(name))
            parts.isReached = true;
        else
            parts.indicator.push_back(name);
    }
    return parts;
}

} // namespace wm::ingest
