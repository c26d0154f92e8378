// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ForecastSet.h"

#include "wm/projection/Accuracy.h"
#include "wm/projection/ReferenceLine.h"

#include <span>

namespace wm::cli {

/// How the engine did on a set. MASE of a series is capped at 50, shares are 0 to 1.
struct ForecastScore {
    projection::OverallAccuracy accuracy; ///< its interval is the one of 95 %
    std::optional<double> coverage80, coverage95;
    std::optional<double> brier; ///< of synthetic targets: last value + k * mean change * h, k = 0, 0.5 ... 2
    int refused = 0;             ///< series that the engine would not project
    double cpuMsPerSeries = 0.0; ///< projections with intervals, one thread
    double cpuMsPoint = 0.0;     ///< the four members alone, which are a path without intervals
};

/// Of the engine, or of a reference method; where that refuses a series the last value stands in for it.
/// Refused: Empty where no series can be scored.
[[nodiscard]] projection::Outcome<ForecastScore>
scoreForecasts(std::span<const ForecastCase> cases, std::optional<projection::ReferenceMethod> reference = {});

} // namespace wm::cli
