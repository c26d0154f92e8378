// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <span>
#include <vector>

namespace wm::presentation {

/// The different values, ascending, and how often each occurs.
struct Tally {
    std::vector<double> values;
    std::vector<double> weights;

    [[nodiscard]] int count() const { return static_cast<int>(values.size()); }
};

/// Errors: InvalidArgument for a value that is not finite, or a class count outside of `fewest` to kMostClasses.
[[nodiscard]] Result<Tally> tallyOf(std::span<const double> values, int classCount, int fewest = 1);

/// The values times the power of two that brings the largest size between 0.5 and 1: no square of a difference
/// overflows then, and not a digit is lost.
[[nodiscard]] std::vector<double> scaledToOne(std::span<const double> values);

} // namespace wm::presentation
