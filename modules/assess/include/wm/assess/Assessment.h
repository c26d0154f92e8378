// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// A verdict with everything it rests on, so that it can be explained. Shares are 0-1 for 0-100 %, unbounded.
struct Assessment {
    domain::Verdict verdict = domain::Verdict::NoData;
    std::string_view profile;                  ///< name and version
    std::optional<domain::YearValue> judged;   ///< y at t: the value the verdict is about
    std::optional<domain::YearValue> baseline; ///< y0 at t0
    BaselineSource baselineSource = BaselineSource::None;
    std::optional<double> progressShare;   ///< p = ((y-y0)/(yT-y0)) / ((t-t0)/(T-t0)); 1 is exactly on the path
    std::optional<double> completionShare; ///< 完成度 (y-y0)/(yT-y0)
    std::optional<double> attainmentShare; ///< 实现程度 y/yT, or yT/y where less is better; at most 1
    bool isSingleObservation = false;      ///< the series has one value
    bool isMovingAway = false;             ///< the last step went the unwanted way, also where the target is met
};

} // namespace wm::assess
