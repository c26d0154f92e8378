// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/projection/NormalPath.h"

#include <span>

/// The theta method: simple exponential smoothing with half the slope of the straight line added, as R's thetaf().
/// Source: Assimakopoulos, Nikolopoulos, International Journal of Forecasting 16 (2000); in this form Hyndman, Billah,
/// International Journal of Forecasting 19 (2003).
namespace wm::projection {

struct ThetaFit {
    double alpha = 0.0;     ///< of the smoothing, 0.0001 to 0.9999 where fitted
    double last = 0.0;      ///< its level after the last value
    double halfSlope = 0.0; ///< half the least-squares slope on time, per year
    double sigma2 = 0.0;    ///< squared one-step errors of the smoothing / (n - 2)
    int count = 0;          ///< n
};

/// With the smoothing given. Precondition: at least 3 finite values, 0 < alpha <= 1.
[[nodiscard]] ThetaFit thetaAt(std::span<const double> values, double alpha, double initialLevel);

/// With the least-squares alpha and initial level of fitSmoothing(SmoothingModel::Level). Same precondition.
[[nodiscard]] ThetaFit fitTheta(std::span<const double> values);

/// Mean l_n + halfSlope [(h - 1) + (1 - (1 - alpha)^n) / alpha]; variance sigma2 [1 + (h - 1) alpha^2].
/// Precondition: horizon >= 1.
[[nodiscard]] NormalPath thetaPath(const ThetaFit& fit, int horizon);

/// The mean path of fitTheta on the Box-Cox scale, transformed back to a median: element h - 1 is h years ahead.
/// Precondition: as above, values > 0, lambda 0 to 1 (chooseLambda).
[[nodiscard]] Eigen::VectorXd thetaAfterBoxCox(std::span<const double> values, double lambda, int horizon);

} // namespace wm::projection
