// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Series.h"

#include <cmath>
#include <vector>

namespace wm::quality {

using Years = std::vector<domain::YearValue>;

/// Yearly values from `firstYear` on.
[[nodiscard]] inline Years yearly(int firstYear, const std::vector<double>& values)
{
    Years years;
    for (const double value : values)
        years.push_back({firstYear++, value, domain::Comparator::Unstated});
    return years;
}

/// first * growth^t
[[nodiscard]] inline Years geometric(int firstYear, int count, double first, double growth)
{
    Years years;
    for (int t = 0; t < count; ++t)
        years.push_back({firstYear + t, first * std::pow(growth, t), domain::Comparator::Unstated});
    return years;
}

} // namespace wm::quality
