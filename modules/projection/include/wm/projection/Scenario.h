// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/projection/IndicatorKind.h"
#include "wm/projection/Refusal.h"
#include "wm/projection/WantedDirection.h"

#include <Eigen/Core>

#include <optional>

/// What it would take: paths from the latest value to a target, to be drawn over the projection and changed by hand.
/// A path has a value a year, h = 1 ... n, in the indicator's unit, as Projection::path, which is business as usual.
/// Values are those of an AnnualSeries: finite and within its largest value, else refused as NotFinite or TooLarge.
namespace wm::projection {

/// A value in a year: where a path starts, or the target where it ends.
struct PathPoint {
    int year = 0;
    double value = 0.0;
};

/// (T / y)^(1 / n) - 1, as a share: 0.05 is 5 % a year.
/// Refused, as all paths: HorizonNotAhead, HorizonTooFar (more than kLongestHorizon years); and NotPositive where a
/// value is zero or the signs differ, for which there is no constant rate: use the linear path.
[[nodiscard]] Outcome<double> requiredGrowth(const PathPoint& latest, const PathPoint& target);

/// Constant growth; the last value is the target. Refused: as requiredGrowth().
[[nodiscard]] Outcome<Eigen::VectorXd> requiredGrowthPath(const PathPoint& latest, const PathPoint& target);

/// Equal steps; the last value is the target. Applies to every value.
[[nodiscard]] Outcome<Eigen::VectorXd> requiredLinearPath(const PathPoint& latest, const PathPoint& target);

/// Equal steps of log((y - lower) / (upper - y)): slow near a bound, fastest half way, never outside. For shares.
/// Refused, besides: BadBounds (not a Share, or no range), OutOfBounds (a value on a bound or outside: from there no
/// S-curve starts or ends).
[[nodiscard]] Outcome<Eigen::VectorXd> requiredShareCurve(const PathPoint& latest, const PathPoint& target,
                                                          const IndicatorKind& kind);

/// Business as usual + effect * (required - business as usual): a policy that closes part of the gap, 0 to 1.
/// Refused: Empty, LengthsDiffer, NotFinite (a value or the effect), OutOfBounds (effect).
[[nodiscard]] Outcome<Eigen::VectorXd> policyEffectPath(const Eigen::VectorXd& businessAsUsual,
                                                        const Eigen::VectorXd& required, double effect);

/// When latest value and path first meet the target, linear between the years: 2027.5. The latest year where the target
/// is met already; empty where the path does not meet it, or a number is not finite or too large.
[[nodiscard]] std::optional<double> yearReached(const PathPoint& latest, const Eigen::VectorXd& path, double target,
                                                WantedDirection wanted);

} // namespace wm::projection
