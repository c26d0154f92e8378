// SPDX-License-Identifier: GPL-3.0-or-later
#include "Middle.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>

namespace wm::quality {

double medianOf(std::vector<double> values)
{
    assert(!values.empty());
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2.0;
}

double spreadOf(const std::vector<double>& values, double middle)
{
    constexpr double kNormal = 0.9674; // half of the normal distribution's width that has two thirds of it
    assert(!values.empty());
    std::vector<double> distances;
    distances.reserve(values.size());
    for (const double value : values)
        distances.push_back(std::abs(value - middle));
    const auto place = distances.begin() + static_cast<std::ptrdiff_t>((2 * values.size() + 2) / 3 - 1);
    std::ranges::nth_element(distances, place);
    return *place / kNormal;
}

} // namespace wm::quality
