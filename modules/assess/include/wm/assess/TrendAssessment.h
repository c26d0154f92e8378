// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/assess/Reason.h"
#include "wm/domain/Indicator.h"
#include "wm/domain/Series.h"
#include "wm/domain/Verdict.h"

#include <optional>
#include <string_view>

namespace wm::assess {

/// How a trend is judged where no plan sets a target. Thresholds are closed below, within `tolerance`.
struct TrendProfile {
    std::string_view name;
    double onTrackFrom = 0.015;      ///< growth per year the wanted way: 1.5 %
    double accelerationFrom = 0.005; ///< 0.5 %; below it off track, below 0 moving away
    double limitExponent = 4.44;     ///< how soon the nearness of a natural limit is felt
    double tolerance = 1e-9;
};

/// Source: Eurostat's assessment of indicators without a target, as restated by Open SDG.
inline constexpr TrendProfile kCagrTrend{"cagr-trend/1"};

/// A verdict on a trend with everything it rests on. Growth is per year, 0.05 for 5 %. Nothing present is NaN or
/// infinite.
struct TrendAssessment {
    domain::Verdict verdict = domain::Verdict::NoData; ///< never Met: there is no target
    Reason reason = Reason::None;                      ///< why the verdict is NotAssessable
    TrendProfile rules;
    std::optional<domain::YearValue> baseline; ///< y0 at t0
    std::optional<domain::YearValue> latest;   ///< y at t
    std::optional<double> growth;              ///< CAGR (y/y0)^(1/(t-t0)) - 1
    std::optional<double> wantedGrowth;        ///< x = d sign(y0) CAGR: positive the wanted way
    std::optional<double> limit;               ///< L: the natural bound on the wanted side, in the indicator's unit
    double limitCoefficient = 1.0;             ///< C in [0, 1], scales the thresholds: 1 far from the limit, 0 at it
    std::optional<double> score;               ///< in [-5, 5]
};

/// Judges the growth between two values, in the indicator's unit. The indicator's upper bound is the limit where more
/// is better, its lower bound where less is.
///
/// Near the limit little growth is left, so the thresholds are multiplied by C: upper limit, 0 <= y0 <= L:
/// 1 - (y0/L)^4.44; lower limit, L < y0 < 2L: 1 - ((2L - y0)/L)^4.44; else 1. Scores, with x the wanted growth:
/// x < 0: max(125 x - 2.5, -5); off track: 500 x/C - 2.5; needs acceleration: 250 x/C - 1.25; on track:
/// min(500 x/C - 5, 5). At the limit itself (C = 0) what does not fall back is on track with 5.
///
/// NotAssessable: a zero baseline, a change of sign, a kind of value without growth, an indicator to be maintained, a
/// value known only as more or less than a number, `baseline` not before `latest` (NoBaseline).
[[nodiscard]] TrendAssessment assessTrend(const domain::YearValue& baseline, const domain::YearValue& latest,
                                          const domain::Indicator& indicator, std::string_view valueKind = "level",
                                          const TrendProfile& profile = kCagrTrend);

/// The same from the earliest value of the series to the latest. NoData without values, NoBaseline with one.
[[nodiscard]] TrendAssessment assessTrend(const domain::Series& series, const domain::Indicator& indicator,
                                          std::string_view valueKind = "level",
                                          const TrendProfile& profile = kCagrTrend);

} // namespace wm::assess
