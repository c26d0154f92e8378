// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CompareValues.h"

/// The kinds of comparison, each in a file of its own.
namespace wm::workspace {

[[nodiscard]] presentation::CompareSpec rankingOf(const CompareScope& scope, const CompareValues& values);
[[nodiscard]] presentation::CompareSpec smallMultiplesOf(const CompareScope& scope, const CompareValues& values);
/// All indicators of the selected region that have two values or more, each on its own scale.
[[nodiscard]] presentation::CompareSpec indicatorMultiplesOf(const CompareScope& scope);
[[nodiscard]] presentation::CompareSpec slopeOf(const CompareScope& scope, const CompareValues& values);
[[nodiscard]] presentation::CompareSpec heatStripOf(const CompareScope& scope, const CompareValues& values);
/// `values` lie along, `second` up.
[[nodiscard]] presentation::CompareSpec scatterOf(const CompareScope& scope, const CompareValues& values,
                                                  const CompareValues& second);
/// In how many regions both have a value.
[[nodiscard]] YearCounts commonYears(const CompareValues& one, const CompareValues& other);
[[nodiscard]] presentation::CompareSpec bulletsOf(const CompareScope& scope, const CompareValues& values);
/// All targets of the selected region, theme and horizon that have a number, each on its own scale.
[[nodiscard]] presentation::CompareSpec indicatorBulletsOf(const CompareScope& scope);

} // namespace wm::workspace
