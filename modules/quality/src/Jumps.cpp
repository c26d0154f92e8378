// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/quality/Jumps.h"

#include "Middle.h"

#include <algorithm>
#include <cmath>

namespace wm::quality {

namespace {

using Values = std::span<const domain::YearValue>;

constexpr std::size_t kLeastChanges = 6;
constexpr double kMostDeviations = 6.0;
constexpr double kLeastDeviation = 0.05;

/// The values as changes are measured between them, and the deviation that any series is granted.
struct Measured {
    std::vector<double> values;
    double leastDeviation = kLeastDeviation;
};

Measured measured(Values values, ChangeMeasure measure)
{
    const bool isGrowth = measure == ChangeMeasure::Growth &&
                          std::ranges::all_of(values, [](const auto& each) { return each.value > 0.0; });
    Measured result;
    std::vector<double> sizes;
    for (const domain::YearValue& each : values) {
        result.values.push_back(isGrowth ? std::log(each.value) : each.value);
        sizes.push_back(std::abs(each.value));
    }
    if (!isGrowth)
        result.leastDeviation *= medianOf(std::move(sizes));
    return result;
}

/// How far each change is from the usual one, in deviations. Over several years changes add up, and what they vary by
/// as their square root, as of independent ones.
std::vector<double> deviationsOf(Values values, const Measured& measured)
{
    std::vector<double> yearly;
    std::vector<double> years;
    for (std::size_t place = 1; place < values.size(); ++place) {
        years.push_back(values[place].year - values[place - 1].year);
        yearly.push_back((measured.values[place] - measured.values[place - 1]) / years.back());
    }
    const double usual = medianOf(yearly);
    const double deviation = std::max(spreadOf(yearly, usual), measured.leastDeviation);
    std::vector<double> deviations;
    deviations.reserve(yearly.size());
    for (std::size_t place = 0; place < yearly.size(); ++place)
        deviations.push_back(deviation > 0.0 ? (yearly[place] - usual) * std::sqrt(years[place]) / deviation : 0.0);
    return deviations;
}

} // namespace

std::vector<Jump> jumpsOf(Values values, ChangeMeasure measure)
{
    std::vector<Jump> jumps;
    if (values.size() <= kLeastChanges)
        return jumps;
    const std::vector<double> deviations = deviationsOf(values, measured(values, measure));
    for (std::size_t place = 0; place < deviations.size(); ++place) {
        const double deviation = deviations[place];
        if (std::abs(deviation) <= kMostDeviations)
            continue;
        jumps.push_back({values[place + 1], values[place], std::abs(deviation)});
        const double next = place + 1 < deviations.size() ? deviations[place + 1] : 0.0;
        const bool comesBack = std::abs(next) > kMostDeviations && std::abs(next + deviation) <= kMostDeviations;
        if (comesBack)
            ++place;
    }
    return jumps;
}

} // namespace wm::quality
