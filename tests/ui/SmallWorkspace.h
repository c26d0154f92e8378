// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/workspace/Snapshot.h"

namespace wm::ui::test {

inline constexpr domain::IndicatorId kCostRatio{1};
inline constexpr domain::IndicatorId kBeds{2};
inline constexpr domain::TargetId kGanzhouCost{11};
inline constexpr domain::TargetId kGuilinCost{13};

/// Two prefectures below one country, as two square cells side by side: Ganzhou (360700, lon 114-115) with three
/// targets, Guilin (450300, lon 115-116) with two. Two themes, years 2020, 2025 and none; one value lost, one in words.
[[nodiscard]] domain::Catalogue smallCatalogue();
/// The same with verdicts.
[[nodiscard]] workspace::SnapshotPtr smallSnapshot();

} // namespace wm::ui::test
