// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/projection/NormalPath.h"

#include <span>

/// The random walk without and with drift, and its normal limits, as R's naive() and rwf() give them.
/// Source: Hyndman, Athanasopoulos, Forecasting: Principles and Practice, 3rd edition (2021), sections 5.2 and 5.5.
namespace wm::projection {

/// d_t = y_t - y_{t-1}, t = 2, ..., n.
struct RandomWalkFit {
    double last = 0.0;       ///< y_n
    double drift = 0.0;      ///< mean of d_t, per year; 0 without drift
    double driftError = 0.0; ///< its standard error sqrt(sigma2 / (n - 1)); 0 without drift
    double sigma2 = 0.0;     ///< sum d_t^2 / (n - 1); with drift sum (d_t - drift)^2 / (n - 2)
};

/// Precondition: at least 2 finite values.
[[nodiscard]] RandomWalkFit fitRandomWalk(std::span<const double> values);

/// Precondition: at least 3 finite values.
[[nodiscard]] RandomWalkFit fitRandomWalkWithDrift(std::span<const double> values);

/// Mean y_n + h drift, variance sigma2 h + (h driftError)^2, which is sigma2 h (1 + h/(n - 1)) with drift.
/// Precondition: horizon >= 1.
[[nodiscard]] NormalPath randomWalkPath(const RandomWalkFit& fit, int horizon);

} // namespace wm::projection
