// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/projection/Refusal.h"

#include <Eigen/Core>

namespace wm::projection {

/// upper / (1 + exp(-(offset + rate x)))
struct LogisticCurve {
    double upper = 0.0;
    double offset = 0.0;
    double rate = 0.0;

    [[nodiscard]] double at(double x) const;
};

/// Least squares of y over x, by Levenberg and Marquardt from several starts.
/// Source: Marquardt, SIAM Journal on Applied Mathematics 11 (1963).
/// Preconditions: at least 4 values; x within -1 to 1 and of mean 0; y within 0 to 1, 0 excluded, 1 reached.
/// Refused: NoUniqueFit where no start converges, or where the best fit has no saturation below 10, no slope, or
/// parameters that stand for each other.
[[nodiscard]] Outcome<LogisticCurve> fitLogistic(const Eigen::VectorXd& x, const Eigen::VectorXd& y);

} // namespace wm::projection
