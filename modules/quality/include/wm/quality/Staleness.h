// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace wm::quality {

/// The year that at least half of the regions have reached, by their newest years; absent below three regions, for two
/// have no rule.
[[nodiscard]] std::optional<int> usualNewestYear(std::vector<int> newestYears);

/// Two years older and more: one year is what publishing takes.
[[nodiscard]] bool isStale(int newestYear, int usualNewestYear);

} // namespace wm::quality
