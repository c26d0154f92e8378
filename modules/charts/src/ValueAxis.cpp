// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueAxis.h"

#include "AxisTicks.h"

#include "wm/presentation/NumberText.h"

#include <cmath>

namespace wm::charts {

namespace {

constexpr int kPathSteps = 24; // enough for a curve to look like one

bool isLogarithmic(const presentation::ChartScale& scale)
{
    return scale.kind == presentation::ChartScaleKind::Logarithmic;
}

/// A value without words would be told by its position later on.
void nameByValue(std::vector<presentation::ChartPoint>& points)
{
    for (auto& point : points) {
        if (point.label.empty())
            point.label = presentation::numberText(point.value);
    }
}

void moveEdges(presentation::ChartBand& band, const presentation::ChartScale& scale)
{
    for (auto& point : band.points) {
        point.lower = axisPosition(scale, point.lower);
        point.upper = axisPosition(scale, point.upper);
    }
}

} // namespace

double axisPosition(const presentation::ChartScale& scale, double value)
{
    return isLogarithmic(scale) ? std::log10(value) : value;
}

double valueAtPosition(const presentation::ChartScale& scale, double position)
{
    return isLogarithmic(scale) ? std::pow(10.0, position) : position;
}

presentation::ChartSpec onAxis(presentation::ChartSpec spec)
{
    if (!isLogarithmic(spec.scale))
        return spec;
    const auto move = [&spec](double& value) {
        value = axisPosition(spec.scale, value);
    };
    const auto moveAll = [&move](auto& marks) {
        for (auto& mark : marks)
            move(mark.value);
    };
    for (auto* points : {&spec.observed, &spec.partYear, &spec.baselines}) {
        nameByValue(*points);
        moveAll(*points);
    }
    moveAll(spec.spans);
    moveAll(spec.targets);
    for (auto& target : spec.targets) {
        if (target.upper)
            move(*target.upper);
    }
    for (auto& path : spec.paths) {
        move(path.start.value);
        move(path.end.value);
    }
    if (spec.handle)
        move(spec.handle->value);
    for (auto& revision : spec.revisions)
        moveAll(revision.steps);
    for (auto& line : spec.lines)
        moveAll(line.points);
    for (auto& band : spec.bands)
        moveEdges(band, spec.scale);
    return spec;
}

std::vector<presentation::ChartPoint> pathOnAxis(const presentation::ChartPath& path,
                                                 const presentation::ChartScale& scale)
{
    if (!isLogarithmic(scale))
        return {path.start, path.end};
    const double first = valueAtPosition(scale, path.start.value);
    const double last = valueAtPosition(scale, path.end.value);
    std::vector<presentation::ChartPoint> points;
    for (int step = 0; step <= kPathSteps; ++step) {
        const double share = static_cast<double>(step) / kPathSteps;
        points.push_back(
            {std::lerp(path.start.year, path.end.year, share), axisPosition(scale, std::lerp(first, last, share)), {}});
    }
    return points;
}

std::vector<double> axisTicks(const Extent& positions, const presentation::ChartScale& scale, int wanted)
{
    if (!isLogarithmic(scale))
        return valueTicks(positions, wanted);
    return logarithmicTicks({std::pow(10.0, positions.lower), std::pow(10.0, positions.upper)}, wanted);
}

} // namespace wm::charts
