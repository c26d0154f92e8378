// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace wm::quality {

/// The year that at least half of the regions have reached, by their newest years; absent below three regions, for two
/// have no rule.
[[nodiscard]] std::optional<int> usualNewestYear(std::vector<int> newestYears);

/// The year that values of a series should have reached for its targets to be judged: that of the last target, but no
/// later than the one before `currentYear`, whose values are still being published.
[[nodiscard]] int dueYear(int lastTargetYear, int currentYear);

/// Two years older and more: one year is what publishing takes.
[[nodiscard]] bool isStale(int newestYear, int expectedYear);

} // namespace wm::quality
