// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/assess/Assessment.h"

#include <span>
#include <vector>

namespace wm::assess {

/// A pace in its two forms.
struct Rate {
    std::optional<double> growth;  ///< compound, per year; 0.05 for 5 %. None where growth rates do not apply
    std::optional<double> perYear; ///< in the indicator's unit per year
};

/// What a target asks for, beside what happened.
struct RequiredRates {
    Rate observed;   ///< from the baseline to the judged value
    Rate fromBase;   ///< from the baseline to the target
    Rate fromLatest; ///< from the judged value to the target; none where it is met or its year is over

    /// The year, with its fraction, in which the target is reached at the observed pace: 2031.5 is half a year after
    /// the point in the year that the value of 2031 stands for. None where the target is met, where nothing moves, or
    /// where the pace leads away. Also for targets already missed. May be centuries away.
    std::optional<double> yearReachedCompound;
    std::optional<double> yearReachedLinear;
};

/// Compound: (yT/y)^(1/(T-t)) - 1, linear: (yT - y)/(T - t), from the judged value and likewise from the baseline.
/// Towards a range the end that is nearest to the judged value counts. Everything is absent where it has no meaning (no
/// baseline, no target year, a zero or a change of sign for growth, a value known only as more or less than a number).
[[nodiscard]] RequiredRates requiredRates(const Assessment& assessment);

/// Growth per year between all values exactly `years` apart, in the order of the years; pairs without a growth rate
/// are left out. Empty for years < 1. Use it with the years left to the target, to compare like with like.
[[nodiscard]] std::vector<double> rollingGrowth(const domain::Series& series, int years);

/// Change per year between the same values, in the indicator's unit per year.
[[nodiscard]] std::vector<double> rollingChange(const domain::Series& series, int years);

/// The share (0-1) of the rates that are less demanding than the required one, equal ones counting half: 0.9 is faster
/// than nine in ten. Less demanding is lower where the required rate is positive and higher where it is negative.
/// `rates`: the series' own rolling rates, or those of peer regions, in the form of `required`; what is not finite is
/// left out. None without rates or for a required rate that is not finite.
[[nodiscard]] std::optional<double> percentileAmong(double required, std::span<const double> rates);

} // namespace wm::assess
