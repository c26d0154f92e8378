// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace wm::presentation {

/// The first index of each of `classCount` runs of ascending weighted values, such that the sum of squared deviations
/// from the run means is the least there is. O(k n log n).
/// Precondition: 1 <= classCount <= number of values; weights are positive.
[[nodiscard]] std::vector<std::size_t> bestPartition(std::span<const double> values, std::span<const double> weights,
                                                     std::size_t classCount);

} // namespace wm::presentation
