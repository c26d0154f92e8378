// SPDX-License-Identifier: GPL-3.0-or-later
#include "Baseline.h"

#include <cmath>

namespace wm::assess {

using domain::YearValue;

void chooseBaseline(Assessment& assessment, const domain::Target& target, const domain::Series& series, int before)
{
    constexpr int kPlanYears = 5;
    const auto take = [&](std::optional<YearValue> value, BaselineSource source) {
        if (assessment.baseline || !value || value->year >= before)
            return;
        assessment.baseline = value;
        assessment.baselineSource = source;
    };
    if (target.baselineYear && target.baselineValue && std::isfinite(*target.baselineValue))
        take(YearValue{*target.baselineYear, *target.baselineValue}, BaselineSource::Plan);
    if (target.baselineYear)
        take(series.at(*target.baselineYear), BaselineSource::PlanYear);
    if (target.year)
        take(series.at(*target.year - kPlanYears), BaselineSource::FiveYearsBack);
    if (!series.isEmpty())
        take(series.values().front(), BaselineSource::FirstObserved);
}

} // namespace wm::assess
