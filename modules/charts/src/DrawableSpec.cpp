// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawableSpec.h"

#include <algorithm>
#include <cmath>

namespace wm::charts {

namespace {

constexpr double kLargestValue = 1e150; // sums and squares stay finite
constexpr double kLargestYear = 10000.0;

bool isValue(double value)
{
    return std::isfinite(value) && std::abs(value) <= kLargestValue;
}

bool isYear(double year)
{
    return std::isfinite(year) && std::abs(year) <= kLargestYear;
}

bool isDrawable(const presentation::ChartPoint& point)
{
    return isYear(point.year) && isValue(point.value);
}

bool isDrawable(const presentation::ChartSpan& span)
{
    return isYear(span.firstYear) && isYear(span.lastYear) && isValue(span.value);
}

bool isDrawable(const presentation::ChartTarget& target)
{
    return isYear(target.year) && isValue(target.value) && isValue(target.upper.value_or(target.value));
}

bool isDrawable(const presentation::ChartPath& path)
{
    return isDrawable(path.start) && isDrawable(path.end);
}

bool isDrawable(const presentation::ChartBandPoint& point)
{
    return isYear(point.year) && isValue(point.lower) && isValue(point.upper) && point.lower <= point.upper;
}

template <class Mark>
void keepDrawable(std::vector<Mark>& marks)
{
    std::erase_if(marks, [](const Mark& mark) { return !isDrawable(mark); });
}

template <class Point>
void keepInOrder(std::vector<Point>& points)
{
    keepDrawable(points);
    std::ranges::stable_sort(points, {}, &Point::year);
}

} // namespace

presentation::ChartSpec drawable(presentation::ChartSpec spec)
{
    keepDrawable(spec.observed);
    keepDrawable(spec.partYear);
    keepDrawable(spec.spans);
    keepDrawable(spec.baselines);
    keepDrawable(spec.targets);
    keepDrawable(spec.paths);
    if (spec.handle && !(isYear(spec.handle->year) && isValue(spec.handle->value)))
        spec.handle.reset();
    for (auto& revision : spec.revisions)
        keepInOrder(revision.steps);
    // Bands and lines lose points but stay where they are: the legend knows them by their index.
    for (auto& band : spec.bands)
        keepInOrder(band.points);
    for (auto& line : spec.lines)
        keepInOrder(line.points);
    return spec;
}

} // namespace wm::charts
