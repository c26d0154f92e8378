// SPDX-License-Identifier: GPL-3.0-or-later
#include "AreaPainting.h"
#include "Colour.h"
#include "LayerMix.h"
#include "OverlayPainting.h"
#include "Painting.h"
#include "ScreenGeometry.h"

#include "wm/presentation/ColourRamp.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>
#include <optional>
#include <vector>

namespace wm::mapview {

namespace {

using Kind = presentation::MapBackground::Kind;
namespace mapcolours = presentation::mapcolours;

constexpr double kHatchSpacing = 7.0;
constexpr double kDotSpacing = 8.0;

} // namespace

std::vector<QPolygonF> ringsOf(const PaintContext& context, const AreaTopology& topology, const AreaShape& shape)
{
    std::vector<QPolygonF> rings;
    for (const std::vector<ArcReference>& ring : shape.rings) {
        QPolygonF points = clippedRing(topology.ring(ring, context.tolerance), context.viewport, context.clip);
        if (points.size() >= 3)
            rings.push_back(std::move(points));
    }
    return rings;
}

void fillRings(QPainter& painter, const std::vector<QPolygonF>& rings, const QColor& colour)
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

void strokeArcs(const PaintContext& context, const AreaTopology& topology, const QColor& colour, double width)
{
    LinePainter lines(context, colour, width);
    for (const std::size_t i : topology.arcs().find(context.visible)) {
        if (context.stop.stop_requested())
            return;
        lines.add(topology.arcs().items()[i].path.at(context.tolerance));
    }
    lines.finish();
}

namespace {

void fillBackground(const PaintContext& context, Kind kind, const QColor& colour)
{
    for (const auto& background : context.scene.backgrounds()) {
        if (background->kind != kind)
            continue;
        for (const std::size_t i : background->areas.shapes().find(context.visible)) {
            if (context.stop.stop_requested())
                return;
            const AreaShape& shape = background->areas.shapes().items()[i];
            fillRings(context.painter, ringsOf(context, background->areas, shape), colour);
        }
    }
}

void fillArea(const PaintContext& context, std::size_t index)
{
    const SceneArea& area = context.scene.areas().items()[index];
    for (const AreaShape& shape : context.scene.topology().shapesOf(index)) {
        if (!shape.box.intersects(context.visible))
            continue;
        const std::vector<QPolygonF> rings = ringsOf(context, context.scene.topology(), shape);
        if (area.fill == SceneArea::Fill::NoData)
            paintNoData(context.painter, rings, context.viewport.toScreen({0.0, 0.0}));
        else if (area.fill == SceneArea::Fill::NotApplicable)
            paintNotApplicable(context.painter, rings, context.viewport.toScreen({0.0, 0.0}));
        else
            fillRings(context.painter, rings, area.colour);
    }
}

void strokePath(const PaintContext& context, std::span<const QPointF> path)
{
    for (const LineRun& run : clippedRuns(path, context.viewport, context.clip))
        context.painter.drawPolyline(run.points);
}

/// Whole rings, so that wide lines are joined where borders meet.
void strokeRings(const PaintContext& context, std::size_t area, const QPen& pen)
{
    context.painter.setPen(pen);
    context.painter.setBrush(Qt::NoBrush);
    for (const AreaShape& shape : context.scene.topology().shapesOf(area)) {
        if (!shape.box.intersects(context.visible))
            continue;
        for (const std::vector<ArcReference>& ring : shape.rings) {
            WorldPath points = context.scene.topology().ring(ring, context.tolerance);
            if (points.empty())
                continue;
            points.push_back(points.front());
            strokePath(context, points);
        }
    }
}

QPen roundPen(const QColor& colour, double width)
{
    return {QBrush(colour), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void outlineRectangle(const PaintContext& context, const QPen& pen)
{
    if (!context.scene.selectedBox())
        return;
    const WorldBox& box = *context.scene.selectedBox();
    const QRectF rectangle(context.viewport.toScreen({box.minX, box.maxY}),
                           context.viewport.toScreen({box.maxX, box.minY}));
    // Its sides may be very far away: then they are just outside of the picture.
    const QRectF room = context.clip.adjusted(-pen.widthF(), -pen.widthF(), pen.widthF(), pen.widthF());
    if (!rectangle.intersects(room))
        return;
    context.painter.setPen(pen);
    context.painter.setBrush(Qt::NoBrush);
    context.painter.drawRect(rectangle.intersected(room));
}

void outlineSelected(const PaintContext& context)
{
    const std::vector<std::size_t> areas = context.scene.areas().find(context.visible);
    const QColor accent = toColour(context.scene.style().palette().accent);
    // All casings first: neighbours that are both selected must not hide each other's outline.
    for (const QPen& pen : {roundPen(toColour(kColours.paper), 4.6), roundPen(accent, 2.2)}) {
        for (const std::size_t i : areas) {
            if (context.scene.areas().items()[i].isSelected)
                strokeRings(context, i, pen);
        }
        outlineRectangle(context, pen);
    }
}

/// Translucent as a whole: borders that two fills share must not be darker, nor the strokes of "no data".
void fillAreas(const PaintContext& context)
{
    const double opacity = context.scene.areaOpacity();
    if (opacity <= 0.0)
        return;
    std::optional<LayerMix> mix;
    if (opacity < 1.0 && context.raster)
        mix.emplace(context.raster->target());
    const double before = context.painter.opacity();
    context.painter.setOpacity(mix ? before : before * opacity);
    for (const std::size_t i : context.scene.areas().find(context.visible)) {
        if (context.stop.stop_requested())
            break;
        fillArea(context, i);
    }
    if (mix)
        mix->mix(opacity);
    context.painter.setOpacity(before);
}

} // namespace

void paintNoData(QPainter& painter, const std::vector<QPolygonF>& rings, QPointF origin)
{
    const presentation::UnclassedLook& look = presentation::kNoDataLook;
    fillRings(painter, rings, toColour(look.ground));
    // Strokes are kHatchSpacing apart along x, so nearer by the square root of two across.
    painter.setPen(QPen(toColour(look.ink), look.inkShare * kHatchSpacing / std::numbers::sqrt2));
    painter.drawLines(hatchStrokes(rings, kHatchSpacing, origin));
}

void paintNotApplicable(QPainter& painter, const std::vector<QPolygonF>& rings, QPointF origin)
{
    const presentation::UnclassedLook& look = presentation::kNotApplicableLook;
    fillRings(painter, rings, toColour(look.ground));
    // Two dots for each square of the spacing.
    const double radius = kDotSpacing * std::sqrt(look.inkShare / 2.0 / std::numbers::pi);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColour(look.ink));
    for (const QPointF& dot : dotCentres(rings, kDotSpacing, radius, origin))
        painter.drawEllipse(dot, radius, radius);
}

void paintLand(const PaintContext& context)
{
    fillBackground(context, Kind::Context, toColour(mapcolours::kContext));
    // Towns on top of a choropleth would change its colours; without one they are what the land shows.
    if (context.scene.hasClasses())
        fillBackground(context, Kind::Urban, toColour(mapcolours::kUrban));
    paintOverlays(context, context.overlays.below);
    fillAreas(context);
    if (!context.scene.hasClasses())
        fillBackground(context, Kind::Urban, toColour(mapcolours::kUrban));
    fillBackground(context, Kind::Lake, toColour(mapcolours::kWater));
}

void paintBorders(const PaintContext& context)
{
    for (const auto& background : context.scene.backgrounds()) {
        if (background->kind == Kind::Context)
            strokeArcs(context, background->areas, toColour(kColours.rule), 0.8);
    }
    strokeArcs(context, context.scene.topology(), toColour(mapcolours::kBorder), 0.9);
    outlineSelected(context);
}

} // namespace wm::mapview
