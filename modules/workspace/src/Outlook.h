// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Words.h"
#include "wm/projection/Projection.h"
#include "wm/projection/TargetOutlook.h"
#include "wm/workspace/Snapshot.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wm::workspace {

/// What kind of quantity the values of an indicator are; none for ranks, which are not projected. The level of an
/// indicator with a lower and an upper bound is a share, with a lower bound of 0 or more an amount.
[[nodiscard]] std::optional<projection::IndicatorKind> projectedKind(const domain::Indicator& indicator,
                                                                     std::string_view valueKind);

/// Annual values as the projection takes them.
[[nodiscard]] projection::Outcome<projection::AnnualSeries> annualSeries(const domain::Series& series);

/// How the values of an indicator in a region go on, or the sentence that says why not. Of the accepted shocks only
/// those that the record suggests are left out.
struct SeriesOutlook {
    std::optional<projection::Projection> projection;
    std::optional<projection::IndicatorKind> kind;
    std::string refusal; ///< phrase code: "refusal.empty"; empty with a projection
};

[[nodiscard]] SeriesOutlook seriesOutlook(const Snapshot& snapshot, domain::IndicatorId indicator,
                                          const domain::RegionCode& region, std::string_view valueKind, int horizonYear,
                                          const std::vector<int>& acceptedShocks = {});

/// How likely a target is to be met in its year; none for targets without number or year, for indicators to be
/// maintained, and where the projection cannot say.
[[nodiscard]] std::optional<projection::TargetOutlook>
targetOutlook(const domain::Target& target, const domain::Indicator& indicator, const SeriesOutlook& outlook);

/// Method and calibration table, then what a reader must know, a sentence each.
[[nodiscard]] std::vector<std::string> notesOf(const projection::Projection& projection,
                                               const presentation::Words& words);

/// "likely (over 80 %)".
[[nodiscard]] std::string outlookText(projection::OutlookWord word, const presentation::Words& words);

/// Is there still something to wait for: a target with a number, whose year is neither past nor known yet?
[[nodiscard]] bool isOpen(const Snapshot& snapshot, const domain::Target& target);

/// "2025: likely (over 80 %)" for an open target; empty where nothing can be said.
[[nodiscard]] std::string outlookLine(const Snapshot& snapshot, const domain::Target& target,
                                      const presentation::Words& words);

} // namespace wm::workspace
