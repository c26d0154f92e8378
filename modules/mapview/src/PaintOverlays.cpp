// SPDX-License-Identifier: GPL-3.0-or-later
#include "AreaPainting.h"
#include "Colour.h"
#include "LayerMix.h"
#include "LineRaster.h"
#include "OverlayPainting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace wm::mapview {

namespace {

constexpr double kHalo = 1.0; ///< pixels around a disc
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

void fillShapes(const PaintContext& context, const AreaTopology& areas, const QColor& colour)
{
    const DotStamp speck(kSpeck / 2.0 * (context.raster ? context.raster->target().ratio : 1.0));
    const double least = kSpeck / context.viewport.pixelsPerDegree();
    for (const std::size_t i : areas.shapes().find(context.visible)) {
        if (context.stop.stop_requested())
            return;
        const AreaShape& shape = areas.shapes().items()[i];
        const bool isSpeck = shape.box.width() <= least && shape.box.height() <= least;
        if (isSpeck && context.raster)
            context.raster->add(shape.box.centre(), speck);
        else
            fillRings(context.painter, ringsOf(context, areas, shape), colour);
    }
    if (context.raster)
        context.raster->paint(colour);
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

void drawDiscs(const PaintContext& context, const OverlayView& view, const QColor& colour)
{
    QPainter& painter = context.painter;
    const double radius = view.overlay.pointRadius;
    const bool hasHalo = view.discs == OverlayView::Discs::Single && colour.alpha() == 255;
    QPainterPath all; // of translucent discs: one shape, so that they are blended once
    all.setFillRule(Qt::WindingFill);
    painter.setPen(Qt::NoPen);
    view.overlay.geometry->points().visit(context.visible, view.pointLevel, [&](QPointF world, std::uint32_t) {
        const QPointF centre = context.viewport.toScreen(world);
        if (colour.alpha() < 255)
            return all.addEllipse(centre, radius, radius);
        if (hasHalo) {
            painter.setBrush(toColour(kColours.paper, kHaloAlpha));
            painter.drawEllipse(centre, radius + kHalo, radius + kHalo);
        }
        painter.setBrush(colour);
        painter.drawEllipse(centre, radius, radius);
    });
    painter.setBrush(colour);
    if (!all.isEmpty())
        painter.drawPath(all);
}

void paintPoints(const PaintContext& context, const OverlayView& view, const QColor& colour)
{
    if (!context.raster || view.discs == OverlayView::Discs::Single)
        return drawDiscs(context, view, colour);
    const double radius = view.overlay.pointRadius;
    if (view.discs == OverlayView::Discs::Merged)
        stampDiscs(context, view, radius + kHalo, toColour(kColours.paper, kHaloAlpha));
    stampDiscs(context, view, radius, colour);
}

/// A picture is mixed with what was there before. On other devices the fill, the lines and the discs of a layer are
/// translucent each by itself.
void paintFeatures(const PaintContext& plain, const OverlayView& view)
{
    const SceneOverlay& overlay = view.overlay;
    const OverlayGeometry& geometry = *overlay.geometry;
    const PaintContext context = reaching(plain, std::max(overlay.lineWidth, overlay.pointRadius + kHalo));
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
