// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Series.h"

#include <span>
#include <vector>

namespace wm::quality {

/// Changes are compared as growth, or as differences: a percentage moves in points, from wherever it stands.
enum class ChangeMeasure { Growth, Difference };

/// A change that the rest of its series does not lead one to expect.
struct Jump {
    domain::YearValue value;
    domain::YearValue before;
    double deviations = 0.0; ///< from the usual change, in robust standard deviations
};

/// Changes further from the median change than six robust standard deviations (Middle.h). A series that hardly varies
/// would make any change one: the deviation is at least 5 % (of growth, or of the median value), so a jump is never
/// below 30 %. At least six changes must be known. One value that stands out, up and down again, is one jump. Growth
/// needs positive values; else differences are taken. Years ascend, one value each.
[[nodiscard]] std::vector<Jump> jumpsOf(std::span<const domain::YearValue> values, ChangeMeasure measure);

} // namespace wm::quality
