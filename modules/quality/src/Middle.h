// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace wm::quality {

/// The median; between the two middle ones of an even number. Precondition: there are values.
[[nodiscard]] double medianOf(std::vector<double> values);

/// What two thirds of the values are within of `middle`, divided by 0.9674, which makes it the standard deviation where
/// values are normal. A third may be anything: of six changes the two that one wrong value makes. The usual half (the
/// median absolute deviation) would let more be wrong, but of few values it is too often next to nothing.
/// Precondition: there are values.
[[nodiscard]] double spreadOf(const std::vector<double>& values, double middle);

} // namespace wm::quality
