// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetDistance.h"

#include "Scope.h"
#include "TargetText.h"

#include "wm/presentation/NumberText.h"

#include <algorithm>
#include <cmath>

namespace wm::workspace {

namespace {

/// The end of the target's range that the value misses; the value itself within it.
double wantedFor(const domain::Target& target, double value)
{
    return target.upperValue ? std::clamp(value, *target.value, std::max(*target.value, *target.upperValue))
                             : *target.value;
}

} // namespace

DistanceMeasure distanceMeasure(const Snapshot& snapshot, const domain::Indicator& indicator)
{
    const domain::Unit* unit = snapshot.findUnit(indicator.unit);
    const bool isPercent = unit && unit->factor == 1.0 && unit->dimension.starts_with("ratio_percent");
    return isPercent ? DistanceMeasure::Points : DistanceMeasure::Share;
}

double distanceTo(const domain::Target& target, double value, DistanceMeasure measure)
{
    const double distance = value - wantedFor(target, value);
    switch (measure) {
    case DistanceMeasure::Value:
        return value;
    case DistanceMeasure::Points:
        return distance;
    case DistanceMeasure::Share:
        break;
    }
    return distance == 0.0 ? 0.0 : distance / std::abs(wantedFor(target, value)) * 100.0;
}

bool hasShare(const domain::Target& target)
{
    return *target.value != 0.0 && target.upperValue != 0.0;
}

domain::LocalText distanceUnit(const Snapshot& snapshot, const domain::Indicator& indicator, DistanceMeasure measure,
                               const presentation::Words& words)
{
    if (measure == DistanceMeasure::Points)
        return changeUnitOf(snapshot, indicator);
    return {words.changeInPercent, words.changeInPercent};
}

std::string distanceText(double distance, const domain::LocalText& unit, domain::Language language)
{
    const double rounded = roundedForShow(distance);
    return presentation::withUnit((rounded > 0.0 ? "+" : "") + presentation::numberText(rounded), unit, language);
}

} // namespace wm::workspace
