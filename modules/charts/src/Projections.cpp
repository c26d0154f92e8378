// SPDX-License-Identifier: GPL-3.0-or-later
#include "Projections.h"

#include "Clipping.h"
#include "LineStyle.h"
#include "Style.h"

#include <QPainter>

#include <algorithm>
#include <ranges>

namespace wm::charts {

namespace {

using presentation::ChartLine;

QPolygonF toPixels(QPolygonF shape, const PlotFrame& frame)
{
    for (QPointF& point : shape)
        point = frame.at(point.x(), point.y());
    return shape;
}

void paintLinesOf(ChartLine::Kind kind, QPainter& painter, const presentation::ChartSpec& spec, const PlotFrame& frame,
                  const presentation::Palette& colours)
{
    for (std::size_t index = 0; index < spec.lines.size(); ++index) {
        if (spec.lines[index].kind != kind)
            continue;
        painter.setPen(linePen(kind, patternOf(spec.lines, static_cast<int>(index)), colours));
        for (const QPolygonF& piece : piecesInPlot(shapeOf(spec.lines[index]), frame))
            painter.drawPolyline(piece);
    }
}

} // namespace

QPolygonF shapeOf(const ChartLine& line)
{
    QPolygonF shape;
    for (const auto& point : line.points)
        shape.append({point.year, point.value});
    return shape;
}

QPolygonF shapeOf(const presentation::ChartBand& band)
{
    QPolygonF shape;
    for (const auto& point : band.points)
        shape.append({point.year, point.upper});
    for (const auto& point : band.points | std::views::reverse)
        shape.append({point.year, point.lower});
    return shape;
}

std::vector<QPolygonF> piecesInPlot(const QPolygonF& line, const PlotFrame& frame)
{
    return clippedLine(toPixels(line, frame), frame.rect);
}

QPolygonF areaInPlot(const QPolygonF& band, const PlotFrame& frame)
{
    return clippedArea(toPixels(band, frame), frame.rect);
}

void paintBands(QPainter& painter, const presentation::ChartSpec& spec, const PlotFrame& frame,
                const presentation::Palette& colours)
{
    std::vector<const presentation::ChartBand*> bands;
    bands.reserve(spec.bands.size());
    for (const auto& band : spec.bands)
        bands.push_back(&band);
    std::ranges::stable_sort(bands, std::greater{}, &presentation::ChartBand::probability);
    painter.setPen(Qt::NoPen);
    for (const presentation::ChartBand* band : bands) {
        painter.setBrush(toColor(bandColour(band->probability, colours)));
        painter.drawPolygon(areaInPlot(shapeOf(*band), frame));
    }
}

void paintProjectionLines(QPainter& painter, const presentation::ChartSpec& spec, const PlotFrame& frame,
                          const presentation::Palette& colours)
{
    painter.setBrush(Qt::NoBrush);
    for (const auto kind : {ChartLine::Kind::Reference, ChartLine::Kind::Scenario, ChartLine::Kind::Projection})
        paintLinesOf(kind, painter, spec, frame, colours);
}

} // namespace wm::charts
