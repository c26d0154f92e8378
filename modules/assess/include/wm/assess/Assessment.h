// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/assess/Profile.h"
#include "wm/assess/Reason.h"
#include "wm/domain/Series.h"
#include "wm/domain/Verdict.h"

#include <optional>
#include <string_view>

namespace wm::assess {

/// Where the baseline came from.
enum class BaselineSource {
    None,
    Plan,          ///< the plan states it
    PlanYear,      ///< the plan names the year, the value was observed
    FiveYearsBack, ///< the value observed five years before the target year, where the plan is silent
    FirstObserved, ///< the earliest value, where the two above do not exist
};

/// A verdict with everything it rests on, so that it can be explained. The measures of every method are filled where
/// they have a meaning, whichever profile judged; what has none is absent, and nothing present is NaN or infinite.
///
/// Values are in the indicator's unit. Shares are 0-1 for 0-100 %, unbounded. Growth is per year, 0.05 for 5 %.
/// Formulas with y0 baseline at t0, y judged value at t, yT aimed value at T; d = +1 where more is wanted, else -1.
struct Assessment {
    domain::Verdict verdict = domain::Verdict::NoData;
    std::string_view profile;                  ///< name and version
    std::optional<domain::YearValue> judged;   ///< y at t: the value the verdict is about
    std::optional<domain::YearValue> baseline; ///< y0 at t0
    BaselineSource baselineSource = BaselineSource::None;
    std::optional<double> progressShare;   ///< p = ((y-y0)/(yT-y0)) / ((t-t0)/(T-t0)); 1 is exactly on the path
    std::optional<double> completionShare; ///< 完成度 (y-y0)/(yT-y0)
    std::optional<double> attainmentShare; ///< 实现程度 y/yT, or yT/y where less is better; 0 to 1, not below zero
    bool isSingleObservation = false;      ///< the series has one value
    bool isMovingAway = false;             ///< the last step went the unwanted way, also where the target is met

    Reason reason = Reason::None;                                 ///< why the verdict is NotAssessable
    Profile rules;                                                ///< the profile with the thresholds used
    domain::Comparator comparator = domain::Comparator::Unstated; ///< as judged: "=" was read as ">=" or "<="
    std::optional<double> targetValue;                            ///< as the plan says; the lower end of a range
    std::optional<double> targetUpper;                            ///< the upper end of a range
    std::optional<double> aimedValue;                             ///< yT: the end of the range that comes first
    std::optional<int> targetYear;                                ///< T
    int judgedYearsBefore = 0; ///< T - t where a target year already past is judged by an earlier year's value

    bool isGrowthKind = true;             ///< a growth rate of such values has a meaning
    std::optional<double> timeShare;      ///< (t-t0)/(T-t0), above 0 and at most 1
    std::optional<double> observedGrowth; ///< CAGR (y/y0)^(1/(t-t0)) - 1
    std::optional<double> requiredGrowth; ///< CAGR (yT/y0)^(1/(T-t0)) - 1
    std::optional<double> growthRatio;    ///< R = sign(y0) d observed / |required|
    std::optional<double> expectedValue;  ///< v_e(T) = y (1 + observed)^(T-t)
    std::optional<double> expectedShare;  ///< q = (v_e - y0)/(yT - y0)
    std::optional<double> currentStatus;  ///< CS = 10 d (y - y0)/|yT - y0|; 10 is the target
    std::optional<double> score;          ///< in [-5, 5], see Score.h; 5 where met; none for profiles without scores
};

} // namespace wm::assess
