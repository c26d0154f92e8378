// SPDX-License-Identifier: GPL-3.0-or-later
#include "AxisTicks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace wm::charts {

namespace {

constexpr double kMostPerWanted = 1.5; // value labels are low, so that rather too many than too few fit

constexpr std::array kValueSteps{1.0, 2.0, 2.5, 5.0};
constexpr std::array kYearSteps{1.0, 2.0, 5.0};

/// The smallest of the steps, times a power of ten, that is not below `least`.
double roundStep(double least, std::span<const double> steps)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double multiple : steps) {
        if (power * multiple >= least)
            return power * multiple;
    }
    return power * 10.0;
}

std::vector<double> multiplesWithin(const Extent& extent, double step)
{
    // Whole multiples are counted, not steps added up: the ticks stay exact.
    const double first = std::ceil(extent.lower / step);
    const double last = std::floor(extent.upper / step);
    const int count = first <= last ? static_cast<int>(last - first) + 1 : 0;
    std::vector<double> ticks;
    ticks.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        ticks.push_back((first + i) * step);
    return ticks;
}

} // namespace

std::vector<double> valueTicks(const Extent& extent, int wanted)
{
    return multiplesWithin(extent, roundStep(extent.span() / (wanted * kMostPerWanted), kValueSteps));
}

std::vector<double> yearTicks(const Extent& extent, int wanted)
{
    return multiplesWithin(extent, std::max(1.0, roundStep(extent.span() / wanted, kYearSteps)));
}

} // namespace wm::charts
