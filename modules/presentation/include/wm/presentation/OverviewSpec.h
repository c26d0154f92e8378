// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Target.h"
#include "wm/domain/Verdict.h"
#include "wm/presentation/ChartSpec.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace wm::presentation {

using VerdictCounts = std::array<int, domain::kVerdicts.size()>; ///< by Verdict

/// One theme, horizon or region, and how its targets stand.
struct OverviewGroup {
    std::string key; ///< theme code, region code, or year; empty: no year
    std::string name;
    VerdictCounts counts{};
    int total = 0;
    std::optional<double> meanScore;       ///< -5 to 5; see assess::rollUp()
    std::optional<domain::Verdict> status; ///< how the assessed targets stand together; absent: none is assessed
};

/// One target at a glance.
struct OverviewCard {
    domain::TargetId target;
    domain::IndicatorId indicator;
    domain::RegionCode region;
    std::string title; ///< indicator
    std::string regionName;
    std::string value; ///< latest value with unit, or a dash
    std::string valueYear;
    std::string targetText; ///< "2020 target ≥ 16%"
    domain::Verdict verdict = domain::Verdict::NoData;
    std::string outlook; ///< how likely the target is to be met, in words; empty when nothing can be said
    std::optional<double> completionShare; ///< 完成度, 0 at the baseline, 1 at the target; may lie outside 0-1
    std::vector<ChartPoint> sparkline;
};

struct OverviewSpec {
    std::string title;  ///< region and horizon
    std::string notice; ///< said when another region stands in for the chosen one; else empty
    VerdictCounts counts{};
    int total = 0;
    std::optional<double> meanScore; ///< of all of them, as for a group
    std::optional<domain::Verdict> status;
    std::vector<OverviewGroup> themes;
    std::vector<OverviewGroup> horizons;
    std::vector<OverviewGroup> regions; ///< those with targets in scope, in the order of the catalogue
    std::vector<OverviewCard> cards;    ///< assessed targets first
    std::string emptyText;
};

} // namespace wm::presentation
