// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Series.h"

#include <span>
#include <vector>

namespace wm::quality {

/// Years that a series with a regular step lacks.
struct Gap {
    int firstYear = 0; ///< the first one without a value
    int lastYear = 0;  ///< the last one
    int missing = 0;   ///< values, at the step of the series
};

/// A series has a step when it has at least four values and more than half of its steps are of one length: yearly ones
/// have 1, censuses 5. What is wider is a gap, but not before the first regular step: yearbooks begin with single years
/// (1978, 1990, 2000, 2001, 2002, ...), and nobody will ever find those between. Years ascend, one value each.
[[nodiscard]] std::vector<Gap> gapsOf(std::span<const domain::YearValue> values);

} // namespace wm::quality
