// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/quality/UnitConflicts.h"

#include "Middle.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <map>
#include <ranges>

namespace wm::quality {

namespace {

using Values = std::span<const domain::YearValue>;

constexpr std::array kPowers{1, 2, 3, 4, 8};
constexpr std::size_t kLeastForAScale = 3;
// All in powers of ten.
constexpr double kMostUsualChange = 0.3;
constexpr double kMostNoise = 0.1;
constexpr double kLeastTolerance = 0.05;
constexpr double kMostTolerance = 0.15;
constexpr double kMostNoiseForTen = 0.03;
constexpr std::size_t kLeastChangesForTen = 5;

/// The power of ten that a change is nearly; 0: none.
int powerOf(double change, double tolerance)
{
    const double size = std::abs(change);
    const auto* const found =
        std::ranges::find_if(kPowers, [&](int power) { return std::abs(size - power) <= tolerance; });
    if (found == kPowers.end())
        return 0;
    return change < 0.0 ? -*found : *found;
}

/// Changes from value to value less the usual one, in powers of ten.
std::vector<double> unusualChanges(const std::vector<domain::YearValue>& values)
{
    std::vector<double> changes, years;
    std::vector<double> yearly;
    for (std::size_t place = 1; place < values.size(); ++place) {
        years.push_back(values[place].year - values[place - 1].year);
        changes.push_back(std::log10(values[place].value / values[place - 1].value));
        yearly.push_back(changes.back() / years.back());
    }
    const double median = medianOf(yearly);
    // Of few changes the median may be the conflict itself.
    const double usual = std::abs(median) <= kMostUsualChange ? median : 0.0;
    for (std::size_t place = 0; place < changes.size(); ++place)
        changes[place] -= usual * years[place];
    return changes;
}

/// The power of each change; all 0 where the series varies too much to tell.
std::vector<int> powersOf(const std::vector<double>& changes)
{
    std::vector<double> others;
    for (const double change : changes) {
        if (powerOf(change, kMostTolerance) == 0)
            others.push_back(std::abs(change));
    }
    std::vector<int> powers(changes.size(), 0);
    const double noise = others.empty() ? 0.0 : spreadOf(others, 0.0);
    if (noise > kMostNoise)
        return powers;
    const double tolerance = std::clamp(3.0 * noise, kLeastTolerance, kMostTolerance);
    const bool tellsTen = others.size() >= kLeastChangesForTen && noise <= kMostNoiseForTen;
    for (std::size_t place = 0; place < changes.size(); ++place) {
        const int power = powerOf(changes[place], tolerance);
        if (std::abs(power) != 1 || tellsTen)
            powers[place] = power;
    }
    return powers;
}

/// The scale of most values; of two as frequent that of the later ones.
int usualScale(const std::vector<int>& scales)
{
    std::map<int, int> counts;
    for (const int scale : scales)
        ++counts[scale];
    int usual = scales.back();
    for (const int scale : scales | std::views::reverse) {
        if (counts[scale] > counts[usual])
            usual = scale;
    }
    return usual;
}

} // namespace

std::vector<UnitConflict> unitConflictsOf(Values all)
{
    std::vector<domain::YearValue> values;
    std::ranges::copy_if(all, std::back_inserter(values), [](const auto& each) { return each.value > 0.0; });
    std::vector<UnitConflict> conflicts;
    if (values.size() < kLeastForAScale)
        return conflicts;
    const std::vector<int> powers = powersOf(unusualChanges(values));
    std::vector<int> scales{0};
    for (const int power : powers)
        scales.push_back(scales.back() + power);
    const int usual = usualScale(scales);
    for (std::size_t place = 0; place < values.size(); ++place) {
        const int power = scales[place] - usual;
        if (power == 0)
            continue;
        const bool goesOn = place > 0 && scales[place - 1] == scales[place];
        if (goesOn)
            conflicts.back().lastYear = values[place].year;
        else
            conflicts.push_back({values[place].year, values[place].year, values[place].value,
                                 values[place].value / std::pow(10.0, power), power});
    }
    return conflicts;
}

std::vector<domain::YearValue> withoutConflicts(Values values, std::span<const UnitConflict> conflicts)
{
    std::vector<domain::YearValue> fitting(values.begin(), values.end());
    for (const UnitConflict& conflict : conflicts) {
        for (domain::YearValue& each : fitting) {
            if (conflict.firstYear <= each.year && each.year <= conflict.lastYear && each.value > 0.0)
                each.value /= std::pow(10.0, conflict.power);
        }
    }
    return fitting;
}

bool isFractionForPercent(double median, double medianOfOthers)
{
    constexpr double kLeastOthers = 10.0, kLeastRatio = 30.0, kMostRatio = 300.0;
    if (median <= 0.0 || median > 1.0 || medianOfOthers < kLeastOthers)
        return false;
    const double ratio = medianOfOthers / median;
    return kLeastRatio <= ratio && ratio <= kMostRatio;
}

std::optional<double> medianValue(std::vector<double> values)
{
    return values.empty() ? std::nullopt : std::optional(medianOf(std::move(values)));
}

} // namespace wm::quality
