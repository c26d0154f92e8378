// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <string>

/// How far a value is from a target.
namespace wm::workspace {

/// How values and targets are compared.
enum class DistanceMeasure {
    Value,  ///< the value itself: all regions have one target, which classes can part at
    Share,  ///< distance to the region's own target in % of the target
    Points, ///< the same in percentage points, for percentages: 3% of 14% would be read as 3 points
};

/// Share or Points, as suits the unit.
[[nodiscard]] DistanceMeasure distanceMeasure(const Snapshot& snapshot, const domain::Indicator& indicator);

/// Share and Points are above zero for values above the target, and zero within a range; a range is missed at its
/// nearer end. Precondition: the target has a number, of Share: hasShare().
[[nodiscard]] double distanceTo(const domain::Target& target, double value, DistanceMeasure measure);

/// A share of zero is nothing, and no small number takes its place (METHODS.md 1.5).
[[nodiscard]] bool hasShare(const domain::Target& target);

/// The unit of Share and Points.
[[nodiscard]] domain::LocalText distanceUnit(const Snapshot& snapshot, const domain::Indicator& indicator,
                                             DistanceMeasure measure, const presentation::Words& words);

/// "+1.2 percentage points".
[[nodiscard]] std::string distanceText(double distance, const domain::LocalText& unit, domain::Language language);

} // namespace wm::workspace
