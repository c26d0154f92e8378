// SPDX-License-Identifier: GPL-3.0-or-later
#include "Handle.h"

#include "Style.h"
#include "ValueAxis.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wm::charts {

namespace {

constexpr double kHandleRadius = 7.5;
constexpr double kArrowGap = 4.0;
constexpr double kArrowHeight = 5.0;
constexpr double kArrowHalfWidth = 4.5;
constexpr double kKeyPixels = 4.0; // about a hundredth of a usual plot

QPointF centreOf(const presentation::ChartHandle& handle, const PlotFrame& frame)
{
    return frame.at(handle.year, handle.value);
}

double valueAt(double y, const presentation::ChartScale& scale, const PlotFrame& frame)
{
    return scale.toValue(valueAtPosition(scale, frame.valueAt(y)));
}

/// The largest power of ten that is not more than a distance.
double roundStep(double distance)
{
    return std::pow(10.0, std::floor(std::log10(std::max(std::abs(distance), 1e-300))));
}

double roundedTo(double value, double step)
{
    // Divided by a whole number where that is possible: 0.1 is no number of a computer, ten is.
    return step >= 1.0 ? std::round(value / step) * step
                       : std::round(value * std::round(1.0 / step)) / std::round(1.0 / step);
}

void paintArrow(QPainter& painter, const QPointF& centre, double direction)
{
    const double base = direction * (kHandleRadius + kArrowGap);
    painter.drawPolygon(QPolygonF{centre + QPointF(-kArrowHalfWidth, base), centre + QPointF(kArrowHalfWidth, base),
                                  centre + QPointF(0.0, base + direction * kArrowHeight)});
}

} // namespace

bool isOnHandle(const QPointF& position, const presentation::ChartSpec& spec, const PlotFrame& frame)
{
    return spec.handle && frame.shows(spec.handle->year, spec.handle->value) &&
           QLineF(position, centreOf(*spec.handle, frame)).length() <= kHandleReach;
}

double handleValueAt(double y, const presentation::ChartScale& scale, const PlotFrame& frame)
{
    const double inside = std::clamp(y, frame.rect.top(), frame.rect.bottom());
    const double value = valueAt(inside, scale, frame);
    return roundedTo(value, roundStep(valueAt(inside - 1.0, scale, frame) - value));
}

double handleValueAfter(int steps, const presentation::ChartSpec& spec, const PlotFrame& frame)
{
    const double y = centreOf(*spec.handle, frame).y();
    const double value = valueAt(y, spec.scale, frame);
    const double step = roundStep(valueAt(y - kKeyPixels, spec.scale, frame) - value);
    return roundedTo(value + steps * step, step);
}

void paintHandle(QPainter& painter, const presentation::ChartSpec& spec, const PlotFrame& frame,
                 const presentation::Palette& colours)
{
    if (!spec.handle || !frame.shows(spec.handle->year, spec.handle->value))
        return;
    const QPointF centre = centreOf(*spec.handle, frame);
    painter.setPen(QPen(toColor(colours.scenario), 2.2, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.setBrush(toColor(colours.paper, 0.5));
    painter.drawPolygon(QPolygonF{centre + QPointF(0.0, -kHandleRadius), centre + QPointF(kHandleRadius, 0.0),
                                  centre + QPointF(0.0, kHandleRadius), centre + QPointF(-kHandleRadius, 0.0)});
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColor(colours.scenario));
    paintArrow(painter, centre, -1.0);
    paintArrow(painter, centre, 1.0);
}

} // namespace wm::charts
