// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/MapFigure.h"

#include "Colour.h"
#include "Legend.h"
#include "MapOverlay.h"
#include "Notes.h"
#include "TextPainting.h"

#include "wm/mapview/Projection.h"
#include "wm/mapview/SymbolClusters.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wm::mapview {

namespace {

namespace mapcolours = presentation::mapcolours;

constexpr double kPageMargin = 14.0;
constexpr double kPartGap = 10.0;
constexpr double kMapMargin = 12.0; ///< between the frame and what the map shows
constexpr double kMinMapSide = 80.0;

using presentation::MapLayout;

struct Paragraph {
    QString text;
    QFont font;
    presentation::Rgb colour;
};

/// Paints the text at the top of `room` and takes its height away.
void takeTop(QPainter& painter, QRectF& room, const Paragraph& paragraph, double gap)
{
    const double height = wrappedHeight(paragraph.font, paragraph.text, room.width());
    if (height <= 0.0)
        return;
    paintParagraph(painter, {room.left(), room.top(), room.width(), height}, paragraph.text, paragraph.font,
                   toColour(paragraph.colour));
    room.setTop(room.top() + height + gap);
}

void takeBottom(QPainter& painter, QRectF& room, const Paragraph& paragraph, double gap)
{
    const double height = wrappedHeight(paragraph.font, paragraph.text, room.width());
    if (height <= 0.0)
        return;
    paintParagraph(painter, {room.left(), room.bottom() - height, room.width(), height}, paragraph.text, paragraph.font,
                   toColour(paragraph.colour));
    room.setBottom(room.bottom() - height - gap);
}

/// What is laid out, and with what.
struct Contents {
    const MapScene& scene;
    const MapLayout& layout;
};

MapViewport viewportFor(const Contents& contents, const QRectF& map)
{
    if (const auto& extent = contents.layout.extent) {
        WorldBox box = WorldBox::around(toWorld(extent->least));
        box.include(WorldBox::around(toWorld(extent->most)));
        return MapViewport::fitting(box, map.size(), {});
    }
    return MapViewport::fitting(contents.scene.focus(), map.size(),
                                QMarginsF(kMapMargin, kMapMargin, kMapMargin, kMapMargin));
}

struct FigureLayout {
    QRectF map;
    LegendLayout legend;
    QPointF legendOrigin;
};

FigureLayout legendBeside(const MapScene& scene, const QRectF& room)
{
    FigureLayout layout{room, legendInColumns(scene.legend(), room.height()), {}};
    if (!layout.legend.rows.empty())
        layout.map.setRight(std::max(room.right() - layout.legend.size.width() - kPartGap, room.left() + kMinMapSide));
    layout.legendOrigin = {layout.map.right() + kPartGap, room.top()};
    return layout;
}

FigureLayout legendBelow(const MapScene& scene, const QRectF& room)
{
    FigureLayout layout{room, legendInWidth(scene.legend(), room.width()), {}};
    if (!layout.legend.rows.empty())
        layout.map.setBottom(
            std::max(room.bottom() - layout.legend.size.height() - kPartGap, room.top() + kMinMapSide));
    layout.legendOrigin = {room.left(), layout.map.bottom() + kPartGap};
    return layout;
}

/// Whichever leaves the map the larger scale.
FigureLayout bestLayout(const Contents& contents, const QRectF& room)
{
    if (!contents.layout.hasLegend)
        return {room, {}, {}};
    FigureLayout beside = legendBeside(contents.scene, room);
    FigureLayout below = legendBelow(contents.scene, room);
    const double besideScale = viewportFor(contents, beside.map).pixelsPerDegree();
    const double belowScale = viewportFor(contents, below.map).pixelsPerDegree();
    return besideScale >= belowScale ? beside : below;
}

/// In a corner of the map.
QPointF scaleBarCorner(const MapViewport& viewport)
{
    return {12.0, viewport.size().height() - 10.0};
}

QPointF northArrowCorner(const MapViewport& viewport)
{
    return {viewport.size().width() - 8.0, 8.0};
}

/// What the mark may not cover.
std::vector<QRectF> furnitureOf(const Contents& contents, const MapViewport& viewport)
{
    std::vector<QRectF> boxes;
    if (contents.layout.hasScaleBar)
        boxes.push_back(scaleBarBox(viewport, scaleBarCorner(viewport), contents.scene.style().typeface));
    if (contents.layout.hasNorthArrow)
        boxes.push_back(northArrowBox(northArrowCorner(viewport)));
    return boxes;
}

std::ptrdiff_t symbolsWithin(const std::vector<SymbolCluster>& clusters, const QRectF& box)
{
    return std::ranges::count_if(clusters, [&](const SymbolCluster& cluster) {
        const double reach = cluster.radius;
        return box.adjusted(-reach, -reach, reach, reach).contains(cluster.centre);
    });
}

/// Of the corners that scale bar and north arrow leave free, the one where the mark hides the fewest symbols. A narrow
/// map has none, and the mark stands above the scale bar.
QRectF markBox(const Contents& contents, const MapViewport& viewport)
{
    constexpr double kInset = 8.0;
    constexpr double kGapAboveBar = 4.0;
    const QSizeF mark =
        markSize(contents.scene.mark(), viewport.size().width() - 2.0 * kInset, contents.scene.style().typeface);
    const QRectF topLeft(QPointF(kInset, kInset), mark);
    const QRectF bottomRight(
        QPointF(viewport.size().width() - mark.width() - kInset, viewport.size().height() - mark.height() - kInset),
        mark);
    const std::vector<QRectF> furniture = furnitureOf(contents, viewport);
    const auto isFree = [&](const QRectF& box) {
        return std::ranges::none_of(furniture, [&](const QRectF& other) { return other.intersects(box); });
    };
    const std::vector<SymbolCluster> clusters = clusterSymbols(contents.scene, viewport);
    if (isFree(bottomRight) &&
        (!isFree(topLeft) || symbolsWithin(clusters, bottomRight) <= symbolsWithin(clusters, topLeft)))
        return bottomRight;
    if (isFree(topLeft))
        return topLeft;
    const QRectF bar = scaleBarBox(viewport, scaleBarCorner(viewport), contents.scene.style().typeface);
    return {QPointF(kInset, bar.top() - mark.height() - kGapAboveBar), mark};
}

std::vector<OverlayFailure> paintFramedMap(const Contents& contents, QPainter& painter, const QRectF& map,
                                           const std::stop_token& stop)
{
    const MapViewport viewport = viewportFor(contents, map);
    const presentation::FigureStyle& style = contents.scene.style();
    painter.save();
    painter.translate(map.topLeft());
    const QRectF mark = markBox(contents, viewport);
    std::vector<QRectF> reserved = furnitureOf(contents, viewport);
    reserved.push_back(mark);
    std::vector<OverlayFailure> failures = paintMap(contents.scene, viewport, painter, stop, reserved);
    const QRectF picture(QPointF(), map.size());
    painter.setPen(QPen(toColour(mapcolours::kBorder), 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(picture);
    if (contents.layout.hasScaleBar)
        paintScaleBar(painter, viewport, scaleBarCorner(viewport), style);
    if (contents.layout.hasNorthArrow)
        paintNorthArrow(painter, northArrowCorner(viewport), style);
    paintMark(painter, contents.scene.mark(), mark, style);
    painter.restore();
    return failures;
}

/// Of letters and signs. In a figure smaller than a page they are smaller, too, else the legend would leave the map no
/// room; but what is printed can be read.
double scaleFor(QSizeF size)
{
    constexpr double kPageSide = 780.0; // of a square as large as a page's figure
    constexpr double kLeast = 0.72;     // 6 points high, of notes
    return std::clamp(std::sqrt(size.width() * size.height()) / kPageSide, kLeast, 1.0);
}

} // namespace

std::vector<OverlayFailure> paintMapFigure(const MapFigure& figure, QPainter& painter, QSizeF size,
                                           const std::stop_token& stop)
{
    const std::shared_ptr<const MapScene> scene = MapScene::create(*figure.spec, figure.drawn.get(), figure.style);
    const Contents contents{*scene, figure.layout};
    const double scale = scaleFor(size);
    const QRectF page(QPointF(), size / scale);
    painter.save();
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(page, toColour(kColours.paper));
    QRectF room = page.adjusted(kPageMargin, kPageMargin, -kPageMargin, -kPageMargin);
    const auto [theme, typeface] = figure.style;
    const presentation::Palette& palette = presentation::paletteOf(theme);
    if (figure.layout.hasTitle)
        takeTop(painter, room,
                {QString::fromStdString(figure.title()), mapFont(typeface, type::kTitle, QFont::DemiBold), palette.ink},
                3.0);
    if (figure.layout.hasSubtitle)
        takeTop(painter, room,
                {QString::fromStdString(figure.spec->subtitle), mapFont(typeface, type::kBase), palette.mutedInk},
                kPartGap);
    const QString notes = withNote(scene->notes(), QString::fromStdString(figure.layout.date));
    takeBottom(painter, room, {notes, mapFont(typeface, type::kNote), palette.mutedInk}, kPartGap);
    const FigureLayout layout = bestLayout(contents, room);
    std::vector<OverlayFailure> failures = paintFramedMap(contents, painter, layout.map, stop);
    paintLegend(painter, layout.legend, layout.legendOrigin);
    painter.restore();
    return failures;
}

} // namespace wm::mapview
