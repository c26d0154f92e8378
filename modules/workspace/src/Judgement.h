// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/assess/Assess.h"
#include "wm/workspace/Snapshot.h"

#include <map>
#include <span>
#include <string_view>

namespace wm::workspace {

/// The whole-year values that compare with `valueKind`, as far as they are known in the options' year.
/// Errors: those of domain::Series::create().
[[nodiscard]] Result<domain::Series> knownSeries(std::span<const domain::Observation> observations,
                                                 std::string_view valueKind, const AssessmentOptions& options);

/// The same of a loaded snapshot, whose series were all checked when it was loaded.
[[nodiscard]] domain::Series seriesOf(const Snapshot& snapshot, domain::IndicatorId indicator,
                                      const domain::RegionCode& region, std::string_view valueKind);

/// Of all regions that have such values, read at once; none of them is empty.
[[nodiscard]] std::map<domain::RegionCode, domain::Series>
seriesByRegion(const Snapshot& snapshot, domain::IndicatorId indicator, std::string_view valueKind);

/// The profile of the options, else of the indicator, else the default; the default too for a name that this program
/// does not know.
[[nodiscard]] assess::Profile profileFor(const domain::Indicator& indicator, const AssessmentOptions& options);

/// The year in which the targets are judged.
[[nodiscard]] int assessmentYear(const AssessmentOptions& options);

[[nodiscard]] assess::Assessment judge(const Snapshot& snapshot, const domain::Target& target,
                                       const assess::Profile& profile);

} // namespace wm::workspace
