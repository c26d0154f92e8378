// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

namespace wm::projection {

/// The nearest values that never fall (least squares): runs that do are replaced by their mean, so that the total
/// stays. Source: pool adjacent violators, Barlow et al., Statistical Inference under Order Restrictions (1972).
[[nodiscard]] Eigen::VectorXd neverFalling(const Eigen::VectorXd& values);

} // namespace wm::projection
