// SPDX-License-Identifier: GPL-3.0-or-later
#include "Extent.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace wm::charts {

namespace {

constexpr Extent kYearsOfNothing{2010.0, 2036.0};
constexpr double kYearMargin = 0.5;
constexpr double kAir = 0.1;            // share of the values' span, above and below
constexpr double kZeroIsNear = 0.4;     // smallest value as a share of the largest, below which the axis starts at zero
constexpr double kSmallestShare = 1e-6; // of the largest value: a shorter span could not be labelled
constexpr double kNothing = 1e-150;     // sizes below are taken for zero: their ticks would underflow
constexpr double kFarthestZoomOut = 2.0;

std::vector<double> yearsOf(const presentation::ChartSpec& spec)
{
    std::vector<double> years;
    for (const auto* points : {&spec.observed, &spec.partYear, &spec.baselines}) {
        for (const auto& point : *points)
            years.push_back(point.year);
    }
    for (const auto& span : spec.spans)
        years.insert(years.end(), {span.firstYear, span.lastYear});
    for (const auto& target : spec.targets)
        years.push_back(target.year);
    for (const auto& path : spec.paths)
        years.insert(years.end(), {path.start.year, path.end.year});
    return years;
}

std::vector<double> valuesOf(const presentation::ChartSpec& spec)
{
    std::vector<double> values;
    for (const auto* points : {&spec.observed, &spec.partYear, &spec.baselines}) {
        for (const auto& point : *points)
            values.push_back(point.value);
    }
    for (const auto& span : spec.spans)
        values.push_back(span.value);
    for (const auto& target : spec.targets)
        values.insert(values.end(), {target.value, target.upper.value_or(target.value)});
    for (const auto& path : spec.paths)
        values.insert(values.end(), {path.start.value, path.end.value});
    return values;
}

Extent aroundOneValue(double value)
{
    const double half = 0.25 * std::abs(value);
    return {value - half, value + half};
}

Extent withAir(double least, double most)
{
    const double size = std::max(std::abs(least), std::abs(most));
    if (size < kNothing)
        return {least < 0.0 ? -1.0 : 0.0, 1.0};
    if (most - least <= size * kSmallestShare)
        return aroundOneValue(most);
    const double air = (most - least) * kAir;
    Extent extent{least - air, most + air};
    if (least >= 0.0)
        extent.lower = least <= most * kZeroIsNear ? 0.0 : std::max(0.0, extent.lower);
    if (most <= 0.0)
        extent.upper = most >= least * kZeroIsNear ? 0.0 : std::min(0.0, extent.upper);
    return extent;
}

} // namespace

Extent yearExtent(const presentation::ChartSpec& spec)
{
    const bool isUsable =
        std::isfinite(spec.firstYear) && std::isfinite(spec.lastYear) && spec.firstYear < spec.lastYear;
    const std::vector<double> years = yearsOf(spec);
    if (years.empty())
        return isUsable ? Extent{spec.firstYear, spec.lastYear} : kYearsOfNothing;
    const auto [first, last] = std::ranges::minmax(years);
    const double lower = isUsable ? spec.firstYear : first - kYearMargin;
    const double upper = isUsable ? spec.lastYear : last + kYearMargin;
    return {first < lower ? first - kYearMargin : lower, last > upper ? last + kYearMargin : upper};
}

Extent valueExtent(const presentation::ChartSpec& spec)
{
    const std::vector<double> values = valuesOf(spec);
    if (values.empty())
        return {};
    const auto [least, most] = std::ranges::minmax(values);
    return withAir(least, most);
}

Extent zoomed(const Extent& view, double anchor, double factor, const Extent& full, double shortest)
{
    const double longest = std::max(full.span() * kFarthestZoomOut, shortest);
    const double span = std::clamp(view.span() * factor, shortest, longest);
    const double applied = span / view.span();
    return {anchor - (anchor - view.lower) * applied, anchor + (view.upper - anchor) * applied};
}

Extent moved(const Extent& view, double distance, const Extent& full)
{
    const double half = view.span() / 2.0;
    const double middle = std::clamp(view.lower + half + distance, full.lower, full.upper);
    return {middle - half, middle + half};
}

} // namespace wm::charts
