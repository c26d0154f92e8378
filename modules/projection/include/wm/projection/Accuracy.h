// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/projection/Refusal.h"

#include <Eigen/Core>

#include <optional>
#include <span>

/// How good forecasts were, once the values are known.
/// Sources: Makridakis, Spiliotis, Assimakopoulos, International Journal of Forecasting 36 (2020) for sMAPE, OWA and
/// MSIS; Hyndman, Koehler, International Journal of Forecasting 22 (2006) for MASE; Brier, Monthly Weather Review 78
/// (1950). Vectors that are compared have one length of 1 or more and finite values.
namespace wm::projection {

/// mean |a - f|, in the indicator's unit.
[[nodiscard]] double meanAbsoluteError(const Eigen::VectorXd& actual, const Eigen::VectorXd& forecast);

/// 200 mean(|a - f| / (|a| + |f|)), 0 to 200 %; 0 where both are 0. Means nothing for growth rates and balances, whose
/// values pass through 0.
[[nodiscard]] double symmetricPercentError(const Eigen::VectorXd& actual, const Eigen::VectorXd& forecast);

/// The mean absolute change of the history from year to year, which MASE and MSIS are relative to; 0 where it never
/// changed. Precondition: 2 values or more.
[[nodiscard]] double historyScale(const Eigen::VectorXd& history);

/// Limits of a prediction interval, one a forecast value; lower <= upper.
struct IntervalForecast {
    double probability = 0.95; ///< what it is meant to hold, above 0 and below 1
    Eigen::VectorXd lower;
    Eigen::VectorXd upper;
};

/// mean(width + 2 / (1 - probability) * distance outside), in the indicator's unit; divided by historyScale() the MSIS.
[[nodiscard]] double intervalScore(const Eigen::VectorXd& actual, const IntervalForecast& interval);

/// How many values lie within the limits or on them.
[[nodiscard]] Eigen::Index countCovered(const Eigen::VectorXd& actual, const IntervalForecast& interval);

/// What was said of an event, and whether it came.
struct ProbabilityForecast {
    double probability = 0.0; ///< 0 to 1
    bool happened = false;
};

/// mean (p - o)^2, 0 to 1; always to say 0.5 gives 0.25. Refused: Empty, OutOfBounds (also NaN).
[[nodiscard]] Outcome<double> brierScore(std::span<const ProbabilityForecast> forecasts);

struct PointErrors {
    double smape = 0.0; ///< %
    double mase = 0.0;  ///< mean absolute error / historyScale()
};

/// The forecasts of one series.
struct SeriesAccuracy {
    bool hasScale = false; ///< the history changed; else `mase` and `msis` are 0 and mean nothing
    PointErrors method;
    PointErrors naive;          ///< of repeating the last value of the history
    std::optional<double> msis; ///< with an interval
    Eigen::Index horizon = 0;   ///< forecast values
    Eigen::Index covered = 0;   ///< of these, within the interval
};

/// Refused: TooFewValues (history below 2), Empty, LengthsDiffer, NotFinite, BadBounds (an interval with lower > upper
/// or a probability of 0, 1 or outside), TooLarge (a value beyond AnnualSeries::kLargestValue, or an error beyond it in
/// units of the scale).
[[nodiscard]] Outcome<SeriesAccuracy> seriesAccuracy(const Eigen::VectorXd& history, const Eigen::VectorXd& actual,
                                                     const Eigen::VectorXd& forecast,
                                                     const IntervalForecast* interval = nullptr);

inline constexpr double kMaseCap = 50.0;

enum class Capping {
    None,
    CapMase, ///< at kMaseCap a series: histories that hardly changed would otherwise decide the mean
};

/// The forecasts of many series.
struct OverallAccuracy {
    int seriesCount = 0;  ///< that the numbers rest on
    int withoutScale = 0; ///< left out of all numbers: their history never changed
    PointErrors mean;
    PointErrors naiveMean;
    PointErrors median;
    std::optional<double> owa;              ///< below 1 better than naive; empty where naive made no error at all
    std::optional<double> msis, medianMsis; ///< over the series with an interval
    std::optional<double> coverage;         ///< of all their forecast values together, 0 to 1
};

/// OWA = (mean sMAPE / naive's mean sMAPE + mean MASE / naive's mean MASE) / 2: ratios of means, never a mean of
/// ratios. Refused: Empty where no series has a scale.
[[nodiscard]] Outcome<OverallAccuracy> overallAccuracy(std::span<const SeriesAccuracy> series,
                                                       Capping capping = Capping::None);

} // namespace wm::projection
