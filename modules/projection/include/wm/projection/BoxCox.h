// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace wm::projection {

/// z = (y^lambda - 1) / lambda, log y for lambda = 0. Precondition: value > 0.
/// Source: Box and Cox, Journal of the Royal Statistical Society B 26 (1964).
[[nodiscard]] double boxCox(double value, double lambda);

/// Back from z: (lambda z + 1)^(1/lambda), 0 where lambda z + 1 <= 0. The back-transform of a mean of z is a median of
/// y; no bias correction is made, on purpose.
[[nodiscard]] double inverseBoxCox(double z, double lambda);

/// The lambda of 0, 0.05, ..., 1 with the highest profile likelihood of a straight line in time. Precondition: values >
/// 0.
[[nodiscard]] double chooseLambda(std::span<const double> values);

} // namespace wm::projection
