// SPDX-License-Identifier: GPL-3.0-or-later
#include "Extent.h"

#include "Clipping.h"
#include "Projections.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace wm::charts {

namespace {

constexpr Extent kYearsOfNothing{2010.0, 2036.0};
constexpr double kYearMargin = 0.5;
constexpr double kAir = 0.1;            // share of the values' span, above and below
constexpr double kZeroIsNear = 0.4;     // smallest value as a share of the largest, below which the axis starts at zero
constexpr double kSmallestShare = 1e-6; // of the largest value: a shorter span could not be labelled
constexpr double kNothing = 1e-150;     // sizes below are taken for zero: their ticks would underflow
constexpr double kLeastDecades = 0.02;  // above and below the values of a logarithmic axis: 5 %
constexpr double kFarthestZoomOut = 2.0;
constexpr double kBeyondValues = 1e151;       // more than any value that is drawn
constexpr double kSurestShownInFull = 0.8001; // of the bands, rounding allowed for
constexpr double kMostEnlargement = 0.5;      // of the span, for surer bands and references

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
    for (const auto& revision : spec.revisions)
        std::ranges::transform(revision.steps, std::back_inserter(years), &presentation::ChartPoint::year);
    return years;
}

std::vector<double> projectedYearsOf(const presentation::ChartSpec& spec)
{
    std::vector<double> years;
    for (const auto& line : spec.lines)
        std::ranges::transform(line.points, std::back_inserter(years), &presentation::ChartPoint::year);
    for (const auto& band : spec.bands)
        std::ranges::transform(band.points, std::back_inserter(years), &presentation::ChartBandPoint::year);
    return years;
}

/// Values of a shape of years and values, as far as the years are shown.
void addValues(std::vector<double>& values, const QPolygonF& shape, const Extent& years)
{
    const QRectF shown(years.lower, -kBeyondValues, years.span(), 2.0 * kBeyondValues);
    for (const QPolygonF& piece : clippedLine(shape, shown)) {
        for (const QPointF& point : piece)
            values.push_back(point.y());
    }
}

/// What a figure always shows in full.
std::vector<double> firmValues(const presentation::ChartSpec& spec, const Extent& years)
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
    if (spec.handle)
        values.push_back(spec.handle->value);
    for (const auto& path : spec.paths)
        values.insert(values.end(), {path.start.value, path.end.value});
    for (const auto& line : spec.lines) {
        if (line.kind != presentation::ChartLine::Kind::Reference)
            addValues(values, shapeOf(line), years);
    }
    for (const auto& band : spec.bands) {
        if (band.probability <= kSurestShownInFull)
            addValues(values, shapeOf(band), years);
    }
    return values;
}

/// What must not crush the rest: it is cut at the plot's edge before it does.
std::vector<double> softValues(const presentation::ChartSpec& spec, const Extent& years)
{
    std::vector<double> values;
    for (const auto& line : spec.lines) {
        if (line.kind == presentation::ChartLine::Kind::Reference)
            addValues(values, shapeOf(line), years);
    }
    for (const auto& band : spec.bands) {
        if (band.probability > kSurestShownInFull)
            addValues(values, shapeOf(band), years);
    }
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
        extent.lower = std::max(0.0, extent.lower);
    if (most <= 0.0)
        extent.upper = std::min(0.0, extent.upper);
    return extent;
}

Extent fromZeroIfNear(Extent extent, double least, double most)
{
    if (least >= 0.0 && least <= most * kZeroIsNear)
        extent.lower = 0.0;
    if (most <= 0.0 && most >= least * kZeroIsNear)
        extent.upper = std::max(0.0, extent.upper);
    return extent;
}

bool hasZero(const presentation::ChartSpec& spec)
{
    return spec.scale.kind != presentation::ChartScaleKind::Logarithmic;
}

/// In positions on a logarithmic axis, where zero is infinitely far away and 0 stands for one.
Extent withAirInRatios(double least, double most)
{
    const double air = std::max((most - least) * kAir, kLeastDecades);
    return {least - air, most + air};
}

/// `extent` reaching out to the values as far as allowed; what one side does not need, the other may use.
Extent enlarged(const Extent& extent, double lowest, double highest, bool stopsAtZero)
{
    const double air = extent.span() * kAir;
    const double wantedLower = stopsAtZero && lowest >= 0.0 ? std::max(0.0, lowest - air) : lowest - air;
    const double wantedUpper = stopsAtZero && highest <= 0.0 ? std::min(0.0, highest + air) : highest + air;
    const double below = lowest < extent.lower ? extent.lower - wantedLower : 0.0;
    const double above = highest > extent.upper ? wantedUpper - extent.upper : 0.0;
    const double most = extent.span() * kMostEnlargement;
    return {extent.lower - std::min(below, std::max(most / 2.0, most - above)),
            extent.upper + std::min(above, std::max(most / 2.0, most - below))};
}

} // namespace

Extent yearExtent(const presentation::ChartSpec& spec)
{
    const bool isUsable =
        std::isfinite(spec.firstYear) && std::isfinite(spec.lastYear) && spec.firstYear < spec.lastYear;
    std::vector<double> years = yearsOf(spec);
    if (!isUsable) // else the spec says how much of the future is shown
        std::ranges::copy(projectedYearsOf(spec), std::back_inserter(years));
    if (years.empty())
        return isUsable ? Extent{spec.firstYear, spec.lastYear} : kYearsOfNothing;
    const auto [first, last] = std::ranges::minmax(years);
    const double lower = isUsable ? spec.firstYear : first - kYearMargin;
    const double upper = isUsable ? spec.lastYear : last + kYearMargin;
    return {first < lower ? first - kYearMargin : lower, last > upper ? last + kYearMargin : upper};
}

Extent valueExtent(const presentation::ChartSpec& spec)
{
    const Extent years = yearExtent(spec);
    const std::vector<double> firm = firmValues(spec, years);
    if (firm.empty())
        return {};
    const auto [least, most] = std::ranges::minmax(firm);
    const Extent extent =
        hasZero(spec) ? fromZeroIfNear(withAir(least, most), least, most) : withAirInRatios(least, most);
    const std::vector<double> soft = softValues(spec, years);
    if (soft.empty())
        return extent;
    const auto [lowest, highest] = std::ranges::minmax(soft);
    return enlarged(extent, lowest, highest, hasZero(spec));
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
