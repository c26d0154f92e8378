// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ForecastMethod.h"
#include "ForecastSet.h"

#include "wm/projection/Accuracy.h"
#include "wm/projection/Projection.h"

#include <span>
#include <vector>

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

/// What was forecast of a series; the case outlives it.
struct CaseForecast {
    const ForecastCase* forecastCase = nullptr;
    projection::Projection projection; ///< of a method beside the engine the path only
};

struct ScoredForecasts {
    ForecastScore score;
    std::vector<CaseForecast> forecasts; ///< without the series that the engine refused
};

/// Of the engine, or of another method; where that refuses a series the last value stands in for it.
/// Refused: Empty where no series can be scored.
[[nodiscard]] projection::Outcome<ScoredForecasts> scoreForecasts(std::span<const ForecastCase> cases,
                                                                  const ForecastMethod* method = nullptr);

} // namespace wm::cli
