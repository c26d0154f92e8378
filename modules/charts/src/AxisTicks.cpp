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

constexpr std::array kWithinDecade{1.0, 2.0, 5.0};
constexpr std::array kWholeDecade{1.0};
constexpr std::size_t kLeastLogarithmic = 3; // fewer say too little about where a value stands

/// The multiples of every `step`th power of ten that lie within the extent.
std::vector<double> powersWithin(const Extent& extent, std::span<const double> multiples, int step)
{
    const int first = static_cast<int>(std::floor(std::log10(extent.lower) / step));
    const int last = static_cast<int>(std::ceil(std::log10(extent.upper) / step));
    std::vector<double> ticks;
    for (int power = first; power <= last; ++power) {
        for (const double multiple : multiples) {
            const double tick = multiple * std::pow(10.0, power * step);
            if (extent.contains(tick))
                ticks.push_back(tick);
        }
    }
    return ticks;
}

} // namespace

std::vector<double> logarithmicTicks(const Extent& extent, int wanted)
{
    const auto most = static_cast<std::size_t>(wanted * kMostPerWanted) + 1;
    std::vector<double> fine = powersWithin(extent, kWithinDecade, 1);
    if (fine.size() < kLeastLogarithmic)
        return valueTicks(extent, wanted);
    if (fine.size() <= most)
        return fine;
    const double decades = std::log10(extent.upper / extent.lower);
    const int step = std::max(1, static_cast<int>(std::ceil(decades / static_cast<double>(most))));
    return powersWithin(extent, kWholeDecade, step);
}

std::vector<double> valueTicks(const Extent& extent, int wanted)
{
    return multiplesWithin(extent, roundStep(extent.span() / (wanted * kMostPerWanted), kValueSteps));
}

std::vector<double> yearTicks(const Extent& extent, int wanted)
{
    return multiplesWithin(extent, std::max(1.0, roundStep(extent.span() / wanted, kYearSteps)));
}

} // namespace wm::charts
