// SPDX-License-Identifier: GPL-3.0-or-later
#include "BestPartition.h"
#include "Tally.h"

#include "wm/presentation/ClassBreaks.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace wm::presentation {

namespace {

std::size_t classCountOf(const Tally& tally, int wanted)
{
    return static_cast<std::size_t>(std::min(wanted, tally.count()));
}

/// Classes that begin at the values of these indexes; those at the ends of the tally begin no class.
Result<ClassBreaks> breaksAt(const Tally& tally, std::span<const std::size_t> begins)
{
    if (tally.values.empty())
        return ClassBreaks();
    std::vector<double> bounds{tally.values.front()};
    for (const std::size_t begin : begins) {
        if (begin > 0 && begin < tally.values.size() && tally.values[begin] > bounds.back())
            bounds.push_back(tally.values[begin]);
    }
    bounds.push_back(tally.values.back());
    return ClassBreaks::create(std::move(bounds));
}

/// How many values lie before each different value, and all of them at the end.
std::vector<std::int64_t> valuesBefore(const Tally& tally)
{
    std::vector<std::int64_t> before{0};
    for (const double weight : tally.weights)
        before.push_back(before.back() + static_cast<std::int64_t>(weight));
    return before;
}

/// The index of the different value at which a cut after so many values is best made: the nearer end of the ties that
/// it falls into, but never an end of the whole, which would be no cut.
std::size_t cutNearest(std::int64_t position, std::span<const std::int64_t> before)
{
    const auto after = std::ranges::upper_bound(before, position) - before.begin();
    const auto end = static_cast<std::size_t>(after);
    const std::size_t begin = end - 1;
    const bool isNearerToBegin = 2 * position <= before[begin] + before[end];
    if (begin == 0)
        return end;
    return isNearerToBegin || end + 1 == before.size() ? begin : end;
}

double squaredDeviations(std::span<const double> values)
{
    double mean = 0.0;
    for (const double value : values)
        mean += value / static_cast<double>(values.size());
    double sum = 0.0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return sum;
}

} // namespace

Result<ClassBreaks> quantile(std::span<const double> values, int classCount)
{
    WM_TRY(const Tally tally, tallyOf(values, classCount));
    const auto count = static_cast<std::int64_t>(values.size());
    const auto classes = static_cast<std::int64_t>(classCountOf(tally, classCount));
    const std::vector<std::int64_t> before = valuesBefore(tally);
    std::vector<std::size_t> begins;
    for (std::int64_t i = 1; i < classes; ++i)
        begins.push_back(cutNearest(count * i / classes, before));
    return breaksAt(tally, begins);
}

Result<ClassBreaks> naturalBreaks(std::span<const double> values, int classCount)
{
    WM_TRY(const Tally tally, tallyOf(values, classCount));
    if (tally.values.empty())
        return ClassBreaks();
    return breaksAt(tally, bestPartition(scaledToOne(tally.values), tally.weights, classCountOf(tally, classCount)));
}

std::optional<double> goodnessOfVarianceFit(const ClassBreaks& breaks, std::span<const double> values)
{
    const std::vector<double> scaled = scaledToOne(values);
    std::vector<std::vector<double>> classes(static_cast<std::size_t>(breaks.count()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::optional<int> index = breaks.classOf(values[i]);
        if (!index)
            return std::nullopt;
        classes[static_cast<std::size_t>(*index)].push_back(scaled[i]);
    }
    if (values.empty())
        return std::nullopt;
    double within = 0.0;
    for (const std::vector<double>& members : classes)
        within += squaredDeviations(members);
    const double all = squaredDeviations(scaled);
    return all > 0.0 ? 1.0 - within / all : 1.0;
}

} // namespace wm::presentation
