// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Extent.h"

#include <vector>

namespace wm::charts {

/// Round values (1, 2, 2.5 or 5 times a power of ten apart) within the extent, about `wanted` and at most 1.5 x wanted
/// + 1. Precondition: wanted > 0.
[[nodiscard]] std::vector<double> valueTicks(const Extent& extent, int wanted);

/// Round values for an axis that counts in ratios: 1, 2 and 5 times powers of ten, powers of ten only where those would
/// be too many, and values evenly apart where the extent is too short for either. Precondition: wanted > 0, the extent
/// is above zero.
[[nodiscard]] std::vector<double> logarithmicTicks(const Extent& extent, int wanted);

/// Whole years within the extent: 1, 2, 5, 10, 20, 50 ... apart, at most `wanted` + 1. Precondition: wanted > 0.
[[nodiscard]] std::vector<double> yearTicks(const Extent& extent, int wanted);

} // namespace wm::charts
