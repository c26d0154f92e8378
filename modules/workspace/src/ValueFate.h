// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Observation.h"
#include "wm/workspace/Merge.h"

#include <optional>
#include <string>
#include <tuple>

namespace wm::workspace {

/// By what a value is known: indicator, region, period, kind.
using ObservationPlace = std::tuple<domain::IndicatorId, std::string, std::string, std::string>;
[[nodiscard]] ObservationPlace observationPlace(const domain::Observation& value);

/// Do they say the same, or neither anything?
[[nodiscard]] bool saySame(const std::optional<domain::Observation>& one,
                           const std::optional<domain::Observation>& other);

/// Was it refused when theirs was merged before? `fate`: held against theirs as it was merged then; `sinceAgreed`:
/// against what both had the same last.
[[nodiscard]] bool isKept(MergeFate fate, std::optional<MergeFate> sinceAgreed);

/// What becomes of a value; absent: the two say the same. Without a base nothing is known of who changed what.
[[nodiscard]] std::optional<MergeFate> valueFate(bool hasBase, const std::optional<domain::Observation>& base,
                                                 const std::optional<domain::Observation>& ours,
                                                 const std::optional<domain::Observation>& theirs);

} // namespace wm::workspace
