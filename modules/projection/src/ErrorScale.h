// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Backtest.h"

#include "wm/projection/Calibration.h"

#include <Eigen/Core>

#include <span>

namespace wm::projection {

/// The mean absolute change from year to year. Precondition: at least 2 values.
[[nodiscard]] double meanAbsoluteChange(std::span<const double> values);

/// How large errors of this series are at h = 1 ... horizon, in the indicator's unit: the scale that the calibration's
/// quantiles multiply. Precondition: at least 3 values and `meanChange` > 0.
[[nodiscard]] Eigen::VectorXd errorScale(std::span<const double> values, double meanChange, const Backtest& backtest,
                                         const Calibration& calibration, int horizon);

} // namespace wm::projection
