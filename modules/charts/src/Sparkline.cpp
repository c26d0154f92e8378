// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/charts/Sparkline.h"

#include "DrawableSpec.h"
#include "PlotFrame.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <vector>

namespace wm::charts {

namespace {

constexpr double kLineWidth = 1.6;
constexpr double kLatestRadius = 2.6;

/// The whole extent of the numbers; around a single one, so that it lies in the middle.
Extent extentOf(const std::vector<double>& numbers)
{
    const auto [least, most] = std::ranges::minmax(numbers);
    const double air = most > least ? 0.0 : std::max(1.0, std::abs(most) / 2.0);
    return {least - air, most + air};
}

PlotFrame frameFor(const QRectF& rect, const std::vector<presentation::ChartPoint>& points)
{
    std::vector<double> years;
    std::vector<double> values;
    for (const auto& point : points) {
        years.push_back(point.year);
        values.push_back(point.value);
    }
    return {rect, extentOf(years), extentOf(values)};
}

} // namespace

void paintSparkline(QPainter& painter, const QRectF& rect, std::span<const presentation::ChartPoint> points,
                    const QColor& colour)
{
    presentation::ChartSpec spec;
    spec.observed.assign(points.begin(), points.end());
    const std::vector<presentation::ChartPoint> shown = drawable(std::move(spec)).observed;
    const QRectF inner = rect.adjusted(kLatestRadius, kLatestRadius, -kLatestRadius, -kLatestRadius);
    if (shown.empty() || inner.isEmpty())
        return;
    const PlotFrame frame = frameFor(inner, shown);
    QPolygonF line;
    for (const auto& point : shown)
        line << frame.at(point.year, point.value);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, kLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (line.size() > 1)
        painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(line.last(), kLatestRadius, kLatestRadius);
    painter.restore();
}

} // namespace wm::charts
