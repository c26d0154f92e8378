// SPDX-License-Identifier: GPL-3.0-or-later
#include "Colour.h"
#include "Painting.h"
#include "ScreenGeometry.h"

#include <QPainter>
#include <QPainterPath>

#include <vector>

namespace wm::mapview {

namespace {

using Kind = presentation::MapBackground::Kind;
namespace mapcolours = presentation::mapcolours;

constexpr double kHatchSpacing = 7.0;

std::vector<QPolygonF> ringsOf(const PaintContext& context, const SceneShape& shape)
{
    std::vector<QPolygonF> rings;
    for (const WorldPath& ring : shape.rings) {
        QPolygonF points = clippedRing(ring, context.viewport, context.clip);
        if (points.size() >= 3)
            rings.push_back(std::move(points));
    }
    return rings;
}

void fill(QPainter& painter, const std::vector<QPolygonF>& rings, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (rings.size() == 1) {
        painter.drawPolygon(rings.front());
        return;
    }
    QPainterPath path;
    for (const QPolygonF& ring : rings) {
        path.addPolygon(ring);
        path.closeSubpath();
    }
    painter.drawPath(path);
}

void fillBackground(const PaintContext& context, Kind kind, const QColor& colour)
{
    for (const SceneBackground& background : context.scene.backgrounds()) {
        if (background.kind != kind)
            continue;
        for (const std::size_t i : background.shapes.find(context.visible)) {
            if (context.stop.stop_requested())
                return;
            fill(context.painter, ringsOf(context, background.shapes.items()[i]), colour);
        }
    }
}

void fillArea(const PaintContext& context, const SceneArea& area)
{
    for (const SceneShape& shape : area.shapes) {
        if (!shape.box.intersects(context.visible))
            continue;
        const std::vector<QPolygonF> rings = ringsOf(context, shape);
        if (area.fill == SceneArea::Fill::NoData)
            paintNoData(context.painter, rings, context.viewport.toScreen({0.0, 0.0}));
        else
            fill(context.painter, rings, area.colour);
    }
}

void strokeShape(const PaintContext& context, const SceneShape& shape, const QPen& pen)
{
    if (!shape.box.intersects(context.visible))
        return;
    context.painter.setPen(pen);
    context.painter.setBrush(Qt::NoBrush);
    for (const WorldPath& ring : shape.rings) {
        for (const LineRun& run : clippedRuns(ring, context.viewport, context.clip))
            context.painter.drawPolyline(run.points);
    }
}

void strokeArea(const PaintContext& context, const SceneArea& area, const QPen& pen)
{
    for (const SceneShape& shape : area.shapes)
        strokeShape(context, shape, pen);
}

/// Bevelled: at a pixel's width nobody sees the corner, and round joins are most of the cost of a frame.
QPen thinPen(const QColor& colour, double width)
{
    return {QBrush(colour), width, Qt::SolidLine, Qt::SquareCap, Qt::BevelJoin};
}

QPen roundPen(const QColor& colour, double width)
{
    return {QBrush(colour), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void strokeContext(const PaintContext& context)
{
    const QPen pen = thinPen(toColour(kColours.rule), 0.8);
    for (const SceneBackground& background : context.scene.backgrounds()) {
        if (background.kind != Kind::Context)
            continue;
        for (const std::size_t i : background.shapes.find(context.visible)) {
            if (context.stop.stop_requested())
                return;
            strokeShape(context, background.shapes.items()[i], pen);
        }
    }
}

void outlineSelected(const PaintContext& context, const std::vector<std::size_t>& areas)
{
    // All casings first: neighbours that are both selected must not hide each other's outline.
    for (const QPen& pen : {roundPen(toColour(kColours.paper), 4.6), roundPen(toColour(kColours.accent), 2.2)}) {
        for (const std::size_t i : areas) {
            if (context.scene.areas().items()[i].isSelected)
                strokeArea(context, context.scene.areas().items()[i], pen);
        }
    }
}

} // namespace

void paintNoData(QPainter& painter, const std::vector<QPolygonF>& rings, QPointF origin)
{
    fill(painter, rings, toColour(kColours.paper));
    painter.setPen(QPen(toColour(mapcolours::kBorder), 0.7));
    painter.drawLines(hatchStrokes(rings, kHatchSpacing, origin));
}

void paintLand(const PaintContext& context)
{
    fillBackground(context, Kind::Context, toColour(mapcolours::kContext));
    // Towns on top of a choropleth would change its colours; without one they are what the land shows.
    if (context.scene.hasClasses())
        fillBackground(context, Kind::Urban, toColour(mapcolours::kUrban));
    for (const std::size_t i : context.scene.areas().find(context.visible)) {
        if (context.stop.stop_requested())
            return;
        fillArea(context, context.scene.areas().items()[i]);
    }
    if (!context.scene.hasClasses())
        fillBackground(context, Kind::Urban, toColour(mapcolours::kUrban));
    fillBackground(context, Kind::Lake, toColour(mapcolours::kWater));
}

void paintBorders(const PaintContext& context)
{
    strokeContext(context);
    const std::vector<std::size_t> areas = context.scene.areas().find(context.visible);
    const QPen pen = thinPen(toColour(mapcolours::kBorder), 0.9);
    for (const std::size_t i : areas) {
        if (context.stop.stop_requested())
            return;
        strokeArea(context, context.scene.areas().items()[i], pen);
    }
    outlineSelected(context, areas);
}

} // namespace wm::mapview
