// SPDX-License-Identifier: GPL-3.0-or-later
#include "AreaPainting.h"
#include "Colour.h"
#include "LayerMix.h"
#include "LineRaster.h"
#include "OverlayPainting.h"
#include "ScreenGeometry.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <optional>

namespace wm::mapview {

namespace {

constexpr double kDiscHalo = 1.0; ///< pixels around a disc
constexpr int kHaloAlpha = 225;
constexpr double kSpeck = 1.5; ///< pixels: an area no larger is drawn as a dot

/// The same, so far around the picture that what is wide reaches into it.
PaintContext reaching(const PaintContext& context, double pixels)
{
    PaintContext wider = context;
    wider.clip.adjust(-pixels, -pixels, pixels, pixels);
    wider.visible = context.visible.grownBy(pixels / context.viewport.pixelsPerDegree());
    return wider;
}

/// As part of one path of many shapes, which is filled by winding: so that the path is blended once where its shapes
/// overlap, their exteriors all turn the same way and their holes the other.
void addTurned(QPainterPath& path, std::vector<QPolygonF> rings)
{
    for (std::size_t i = 0; i < rings.size(); ++i) {
        const bool isHole = i > 0;
        if ((signedArea(rings[i]) < 0.0) != isHole)
            std::ranges::reverse(rings[i]);
        path.addPolygon(rings[i]);
        path.closeSubpath();
    }
}

void fillShapes(const PaintContext& context, const AreaTopology& areas, const QColor& colour)
{
    const DotStamp speck(kSpeck / 2.0 * (context.raster ? context.raster->target().ratio : 1.0));
    const double least = kSpeck / context.viewport.pixelsPerDegree();
    QPainterPath all; // on other devices than pictures
    all.setFillRule(Qt::WindingFill);
    for (const std::size_t i : areas.shapes().find(context.visible)) {
        if (context.stop.stop_requested())
            return;
        const AreaShape& shape = areas.shapes().items()[i];
        const bool isSpeck = shape.box.width() <= least && shape.box.height() <= least;
        if (!context.raster)
            addTurned(all, ringsOf(context, areas, shape));
        else if (isSpeck)
            context.raster->add(shape.box.centre(), speck);
        else
            fillRings(context.painter, ringsOf(context, areas, shape), colour);
    }
    if (context.raster)
        context.raster->paint(colour);
    else if (!all.isEmpty())
        context.painter.fillPath(all, colour);
}

void strokeLines(const PaintContext& context, const OverlayView& view, const QColor& colour)
{
    LinePainter painter(context, colour, view.overlay.lineWidth);
    const Indexed<SceneLine>& lines = view.overlay.geometry->lines();
    for (const std::size_t i : lines.find(context.visible)) {
        if (context.stop.stop_requested())
            return;
        painter.add(lines.items()[i].path.at(context.tolerance));
    }
    painter.finish();
}

/// All discs as one shape in the picture.
void stampDiscs(const PaintContext& context, const OverlayView& view, double radius, const QColor& colour)
{
    const DotStamp stamp(radius * context.raster->target().ratio);
    view.overlay.geometry->points().visit(context.visible, view.pointLevel,
                                          [&](QPointF world, std::uint32_t) { context.raster->add(world, stamp); });
    context.raster->paint(colour);
}

/// Each by itself, with a halo.
void drawDiscs(const PaintContext& context, const OverlayView& view, const QColor& colour)
{
    QPainter& painter = context.painter;
    const double radius = view.overlay.pointRadius;
    painter.setPen(Qt::NoPen);
    view.overlay.geometry->points().visit(context.visible, view.pointLevel, [&](QPointF world, std::uint32_t) {
        const QPointF centre = context.viewport.toScreen(world);
        painter.setBrush(toColour(kColours.paper, kHaloAlpha));
        painter.drawEllipse(centre, radius + kDiscHalo, radius + kDiscHalo);
        painter.setBrush(colour);
        painter.drawEllipse(centre, radius, radius);
    });
}

/// All as one path of round strokes without length: files stay small, and translucent discs are blended once.
void strokeDiscs(const PaintContext& context, const OverlayView& view, const QColor& colour)
{
    constexpr QPointF kNoLength(0.01, 0.0); // of no length at all a stroke would be left out by some programs
    QPainterPath path;
    view.overlay.geometry->points().visit(context.visible, view.pointLevel, [&](QPointF world, std::uint32_t) {
        const QPointF centre = context.viewport.toScreen(world);
        path.moveTo(centre);
        path.lineTo(centre + kNoLength);
    });
    if (path.isEmpty())
        return;
    const auto stroke = [&](double radius, const QColor& ink) {
        context.painter.strokePath(path, QPen(ink, 2.0 * radius, Qt::SolidLine, Qt::RoundCap));
    };
    if (view.discs == OverlayView::Discs::Merged && colour.alpha() == 255)
        stroke(view.overlay.pointRadius + kDiscHalo, toColour(kColours.paper, kHaloAlpha));
    stroke(view.overlay.pointRadius, colour);
}

void paintPoints(const PaintContext& context, const OverlayView& view, const QColor& colour)
{
    if (view.discs == OverlayView::Discs::Single && colour.alpha() == 255)
        return drawDiscs(context, view, colour);
    if (!context.raster)
        return strokeDiscs(context, view, colour);
    const double radius = view.overlay.pointRadius;
    if (view.discs == OverlayView::Discs::Merged)
        stampDiscs(context, view, radius + kDiscHalo, toColour(kColours.paper, kHaloAlpha));
    stampDiscs(context, view, radius, colour);
}

/// A picture is mixed with what was there before. On other devices the fill, the lines and the discs of a layer are
/// translucent each by itself.
void paintFeatures(const PaintContext& plain, const OverlayView& view)
{
    const SceneOverlay& overlay = view.overlay;
    const OverlayGeometry& geometry = *overlay.geometry;
    const PaintContext context = reaching(plain, std::max(overlay.lineWidth, overlay.pointRadius + kDiscHalo));
    const bool isFilled = overlay.isFilled && !geometry.areas().shapes().items().empty();
    std::optional<LayerMix> mix;
    if (context.raster && (overlay.opacity < 1.0 || isFilled))
        mix.emplace(context.raster->target());
    const QColor colour = mix ? overlay.colour : translucent(overlay.colour, overlay.opacity);
    if (isFilled)
        fillShapes(context, geometry.areas(), mix ? colour : translucent(colour, kFillShare));
    if (isFilled && mix)
        mix->mix(kFillShare);
    strokeArcs(context, geometry.areas(), colour, overlay.lineWidth);
    strokeLines(context, view, colour);
    paintPoints(context, view, colour);
    if (mix && overlay.opacity < 1.0)
        mix->mix(overlay.opacity);
}

/// Where a picture has the view's own resolution it is placed on whole pixels, which is exact to half of one, sharper
/// and many times as fast.
void paintSharp(const PaintContext& context, const QRectF& place, const QImage& image)
{
    const double ratio = context.raster->target().ratio;
    context.painter.save();
    context.painter.scale(1.0 / ratio, 1.0 / ratio);
    context.painter.drawImage(QPointF(std::round(place.left() * ratio), std::round(place.top() * ratio)), image);
    context.painter.restore();
}

/// Only the part in the picture: the rest of it would make files large, and be seen where a device cannot clip.
void paintPart(const PaintContext& context, const QRectF& place, const QImage& image)
{
    const QRectF part = place.intersected(QRectF(QPointF(), context.viewport.size()));
    const double across = image.width() / place.width();
    const double down = image.height() / place.height();
    const QRect source = QRectF((part.left() - place.left()) * across, (part.top() - place.top()) * down,
                                part.width() * across, part.height() * down)
                             .toAlignedRect()
                             .intersected(image.rect());
    if (source.isEmpty())
        return;
    const QRectF target(place.left() + source.left() / across, place.top() + source.top() / down,
                        source.width() / across, source.height() / down);
    context.painter.drawImage(target, image.copy(source));
}

void paintRaster(const PaintContext& context, const OverlayView& view)
{
    const WorldBox& box = view.picture->box;
    const QImage& image = view.picture->image;
    const QRectF place(context.viewport.toScreen({box.minX, box.maxY}),
                       context.viewport.toScreen({box.maxX, box.minY}));
    if (!place.isValid())
        return;
    context.painter.save();
    context.painter.setOpacity(context.painter.opacity() * view.overlay.opacity);
    context.painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto isOwnSize = [](double length, int pixels) {
        return std::abs(length - pixels) < 1.0;
    };
    const double ratio = context.raster ? context.raster->target().ratio : 0.0;
    if (!context.raster)
        paintPart(context, place, image);
    else if (isOwnSize(place.width() * ratio, image.width()) && isOwnSize(place.height() * ratio, image.height()))
        paintSharp(context, place, image);
    else
        context.painter.drawImage(place, image);
    context.painter.restore();
}

} // namespace

void paintOverlays(const PaintContext& context, std::span<const OverlayView> overlays)
{
    for (const OverlayView& view : overlays) {
        if (context.stop.stop_requested())
            return;
        if (view.picture)
            paintRaster(context, view);
        else if (view.overlay.geometry)
            paintFeatures(context, view);
    }
}

} // namespace wm::mapview
