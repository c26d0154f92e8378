// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Series.h"

#include <span>
#include <vector>

namespace wm::quality {

/// One value that a series has in many years one after the other: likely carried on, and not measured.
struct Repetition {
    int firstYear = 0;
    int lastYear = 0;
    int count = 0; ///< values
    double value = 0.0;
};

/// From four equal values of at least three significant digits on: 4.5 may well come back, 1234.5 hardly. Zero is no
/// finding, and neither is a series of nothing else, which is a constant (an area). Years ascend, one value each.
[[nodiscard]] std::vector<Repetition> repetitionsOf(std::span<const domain::YearValue> values);

} // namespace wm::quality
