// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Condition.h"

#include "wm/assess/Assessment.h"

namespace wm::assess {

/// Fills every share, rate and ratio that has a meaning, of all methods. The judged value, the baseline, the target and
/// the kind must be in place.
void fillMeasures(Assessment& assessment, const Condition& condition);

/// d: +1 where more is wanted, -1 where less; for a range to hold, the way into it. 0 where there is none.
[[nodiscard]] double wantedSign(const Assessment& assessment, const Condition& condition);

/// The number that the profile's method compares with its thresholds, negative where the way is the wrong one.
[[nodiscard]] std::optional<double> measureOf(const Assessment& assessment, const Condition& condition);

/// Why measureOf() has none. Precondition: it has none, there is a baseline, and the target year is known.
[[nodiscard]] Reason obstacleOf(const Assessment& assessment);

} // namespace wm::assess
