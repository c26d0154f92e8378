// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Combination.h"

#include "wm/projection/IndicatorKind.h"

#include <span>

namespace wm::projection {

/// How the methods would have done on this very series: projected from earlier years, compared with what came.
struct Backtest {
    double oneYearError = 0.0;                     ///< RMS of the combination's errors one year ahead; NaN without any
    double threeYearError = 0.0;                   ///< the same three years ahead
    MemberWeights weights = MemberWeights::Zero(); ///< 1 / (mean absolute error + 0.1 q)^2
};

/// At most 10 origins, each with 4 values or more; the weights rest on the last 8 and on h = 1 to 3.
/// `meanChange` is q, the mean absolute change of the values.
[[nodiscard]] Backtest backtest(std::span<const double> values, const IndicatorKind& kind, double meanChange);

} // namespace wm::projection
