// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/projection/AnnualSeries.h"

#include <Eigen/Core>

#include <array>
#include <string_view>
#include <vector>

namespace wm::projection {

/// Methods that officials know from plans and yearbooks. They are drawn for comparison, never used as the projection:
/// on real annual data they do worse than to repeat the last value.
enum class ReferenceMethod {
    GreyModel,      ///< GM(1,1) on all values, background value 1/2. Source: Deng, The Journal of Grey System 1 (1989)
    CompoundGrowth, ///< the constant growth rate from the first value to the last
    LogLinear,      ///< least squares of log y on the year
    Logistic,       ///< K / (1 + exp(-r (t - m))) by least squares of y
};

inline constexpr std::array kReferenceMethods{ReferenceMethod::GreyModel, ReferenceMethod::CompoundGrowth,
                                              ReferenceMethod::LogLinear, ReferenceMethod::Logistic};

/// A word for files and the command line: "grey_model", "compound_growth", "log_linear", "logistic".
[[nodiscard]] std::string_view toText(ReferenceMethod method);

/// How a method of this file did on annual series whose future is known: OWA against repeating the last value, which
/// has 1; lower is better. MASE is capped at 50 a series, and where the method refuses the last value stands in for it.
/// Measured with "waymark-cli accuracy --reference"; see tests/benchmarks/README.md.
struct MeasuredAccuracy {
    double owaM1 = 0.0;  ///< 181 series of the M1 competition
    double owaWdi = 0.0; ///< 2,853 planning indicators of the World Bank
};

[[nodiscard]] MeasuredAccuracy measuredAccuracy(ReferenceMethod method);

/// A curve through the record and on to the horizon, in the indicator's unit.
struct ReferenceLine {
    ReferenceMethod method = ReferenceMethod::GreyModel;
    std::vector<int> years; ///< the observed years, then every year to the horizon
    Eigen::VectorXd values; ///< one a year of `years`
    int observedCount = 0;  ///< the first so many are fitted values, the others the continuation
    MeasuredAccuracy accuracy;
};

/// Deterministic. No natural bound is applied: a line that leaves them shows what the method is worth.
/// Refused: HorizonNotAhead, HorizonTooFar (more than kLongestHorizon years after the last value);
/// TooFewValues: fewer than 4 (GreyModel), 2 (CompoundGrowth), 3 (LogLinear), 5 (Logistic), and for GreyModel a year
/// missing within the record, which the cumulative sum cannot bridge;
/// NotPositive: a value <= 0, for CompoundGrowth a first and last value that are zero or differ in sign;
/// NoUniqueFit: the values do not determine the curve; Logistic: no saturation below 10 times the largest value;
/// TooLarge: the line leaves AnnualSeries::kLargestValue.
[[nodiscard]] Outcome<ReferenceLine> referenceLine(const AnnualSeries& series, ReferenceMethod method, int horizonYear);

} // namespace wm::projection
