// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <span>

namespace wm::projection {

/// The median; the mean of the middle two of an even number. Reorders the values, of which there is at least one.
[[nodiscard]] inline double medianOf(std::span<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return 0.5 * (*std::ranges::max_element(values.begin(), middle) + *middle);
}

} // namespace wm::projection
