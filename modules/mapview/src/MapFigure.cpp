// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/MapFigure.h"

#include "Colour.h"
#include "Legend.h"
#include "MapOverlay.h"
#include "TextPainting.h"

#include "wm/mapview/RenderMap.h"
#include "wm/mapview/SymbolClusters.h"

#include <QPainter>

#include <algorithm>

namespace wm::mapview {

namespace {

namespace mapcolours = presentation::mapcolours;

constexpr double kMargin = 14.0;
constexpr double kGap = 10.0;
constexpr double kMapMargin = 12.0; ///< between the frame and what the map shows
constexpr double kMinMapSide = 80.0;

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

MapViewport viewportFor(const MapScene& scene, const QRectF& map)
{
    return MapViewport::fitting(scene.focus(), map.size(), QMarginsF(kMapMargin, kMapMargin, kMapMargin, kMapMargin));
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
        layout.map.setRight(std::max(room.right() - layout.legend.size.width() - kGap, room.left() + kMinMapSide));
    layout.legendOrigin = {layout.map.right() + kGap, room.top()};
    return layout;
}

FigureLayout legendBelow(const MapScene& scene, const QRectF& room)
{
    FigureLayout layout{room, legendInWidth(scene.legend(), room.width()), {}};
    if (!layout.legend.rows.empty())
        layout.map.setBottom(std::max(room.bottom() - layout.legend.size.height() - kGap, room.top() + kMinMapSide));
    layout.legendOrigin = {room.left(), layout.map.bottom() + kGap};
    return layout;
}

/// Whichever leaves the map the larger scale.
FigureLayout bestLayout(const MapScene& scene, const QRectF& room)
{
    FigureLayout beside = legendBeside(scene, room);
    FigureLayout below = legendBelow(scene, room);
    const double besideScale = viewportFor(scene, beside.map).pixelsPerDegree();
    const double belowScale = viewportFor(scene, below.map).pixelsPerDegree();
    return besideScale >= belowScale ? beside : below;
}

/// Where the mark hides the fewest symbols; the other corners hold the scale bar and the north arrow.
QPointF markCorner(const MapScene& scene, const MapViewport& viewport)
{
    constexpr double kInset = 8.0;
    const QSizeF mark = markSize(scene.mark());
    const QPointF topLeft(kInset, kInset);
    const QPointF bottomRight(viewport.size().width() - mark.width() - kInset,
                              viewport.size().height() - mark.height() - kInset);
    const std::vector<SymbolCluster> clusters = clusterSymbols(scene, viewport);
    const auto hiddenAt = [&](QPointF corner) {
        return std::ranges::count_if(clusters, [&](const SymbolCluster& cluster) {
            const double reach = cluster.radius;
            return QRectF(corner, mark).adjusted(-reach, -reach, reach, reach).contains(cluster.centre);
        });
    };
    return hiddenAt(bottomRight) <= hiddenAt(topLeft) ? bottomRight : topLeft;
}

std::vector<OverlayFailure> paintFramedMap(const MapScene& scene, QPainter& painter, const QRectF& map)
{
    const MapViewport viewport = viewportFor(scene, map);
    painter.save();
    painter.translate(map.topLeft());
    std::vector<OverlayFailure> failures = paintMap(scene, viewport, painter, {});
    const QRectF picture(QPointF(), map.size());
    painter.setPen(QPen(toColour(mapcolours::kBorder), 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(picture);
    paintScaleBar(painter, viewport, picture.bottomLeft() + QPointF(12.0, -10.0));
    paintNorthArrow(painter, picture.topRight() + QPointF(-8.0, 8.0));
    paintMark(painter, scene.mark(), markCorner(scene, viewport));
    painter.restore();
    return failures;
}

} // namespace

std::vector<OverlayFailure> paintMapFigure(const presentation::MapSpec& spec, QPainter& painter, QSizeF size)
{
    const std::shared_ptr<const MapScene> scene = MapScene::create(spec);
    const QRectF page(QPointF(), size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(page, toColour(kColours.paper));
    QRectF room = page.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    takeTop(painter, room, {QString::fromStdString(spec.title), mapFont(18, QFont::DemiBold), kColours.ink}, 3.0);
    takeTop(painter, room, {QString::fromStdString(spec.subtitle), mapFont(13), kColours.mutedInk}, kGap);
    takeBottom(painter, room, {scene->notes(), mapFont(11), kColours.mutedInk}, kGap);
    const FigureLayout layout = bestLayout(*scene, room);
    std::vector<OverlayFailure> failures = paintFramedMap(*scene, painter, layout.map);
    paintLegend(painter, layout.legend, layout.legendOrigin);
    painter.restore();
    return failures;
}

} // namespace wm::mapview
