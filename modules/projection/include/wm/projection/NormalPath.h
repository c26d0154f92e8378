// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/projection/WantedDirection.h"

#include <Eigen/Core>

/// Forecasts with normal errors, as the textbook models give them. For explanation and comparison; the product's own
/// intervals are calibrated (Calibration.h) and are not normal.
namespace wm::projection {

inline constexpr double kNormal80 = 1.2815515655446004; ///< quantile 0.90: a central 80 % lies within +- this
inline constexpr double kNormal95 = 1.959963984540054;  ///< quantile 0.975

/// Element h - 1 is h = 1, 2, ... years after the last value; both vectors have the length of the horizon.
struct NormalPath {
    Eigen::VectorXd mean;      ///< in units of the values
    Eigen::VectorXd deviation; ///< standard deviation of the forecast error, same unit, >= 0

    /// mean - quantile * deviation, with kNormal80 or kNormal95.
    [[nodiscard]] Eigen::VectorXd lower(double quantile) const { return mean - quantile * deviation; }
    [[nodiscard]] Eigen::VectorXd upper(double quantile) const { return mean + quantile * deviation; }
};

/// 0 to 1: P(X >= target) for X normal where more is wanted, P(X <= target) where less is. With deviation 0 it is 1
/// where the mean meets the target and else 0. Precondition: finite numbers, deviation >= 0.
[[nodiscard]] double normalTargetProbability(double mean, double deviation, double target, WantedDirection wanted);

} // namespace wm::projection
