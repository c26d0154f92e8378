// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/projection/Members.h"

#include <Eigen/Core>

namespace wm::projection {

/// What the members say of one year; NaN where one took no part.
using MemberValues = Eigen::Matrix<double, 1, kMemberCount>;
/// Weights of the members, 0 or more; they need not sum to 1.
using MemberWeights = Eigen::Matrix<double, kMemberCount, 1>;

/// The combination without weights: the median of the members that came to a number. For Real quantities, whose trends
/// do not last (growth rates, balances), the mean of Naive and Smoothing. Precondition: Naive has a number.
[[nodiscard]] double centreOf(const MemberValues& members, const IndicatorKind& kind);

/// The weighted mean of the members that came to a number; the centre where all of them weigh nothing.
[[nodiscard]] double weightedMean(const MemberValues& members, const MemberWeights& weights, const IndicatorKind& kind);

} // namespace wm::projection
