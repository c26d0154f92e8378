// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace wm::presentation {

/// The bounds of so many equal classes, both ends exact; fewer where double has no number between.
/// Precondition: from <= to, both finite; count >= 1.
[[nodiscard]] std::vector<double> equalSteps(double from, double to, int count);

} // namespace wm::presentation
