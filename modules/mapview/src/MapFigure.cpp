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

namespace wm::mapview {

namespace {

namespace mapcolours = presentation::mapcolours;

constexpr double kMargin = 14.0;
constexpr double kGap = 10.0;
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

std::vector<OverlayFailure> paintFramedMap(const Contents& contents, QPainter& painter, const QRectF& map,
                                           const std::stop_token& stop)
{
    const MapViewport viewport = viewportFor(contents, map);
    painter.save();
    painter.translate(map.topLeft());
    std::vector<OverlayFailure> failures = paintMap(contents.scene, viewport, painter, stop);
    const QRectF picture(QPointF(), map.size());
    painter.setPen(QPen(toColour(mapcolours::kBorder), 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(picture);
    if (contents.layout.hasScaleBar)
        paintScaleBar(painter, viewport, picture.bottomLeft() + QPointF(12.0, -10.0));
    if (contents.layout.hasNorthArrow)
        paintNorthArrow(painter, picture.topRight() + QPointF(-8.0, 8.0));
    paintMark(painter, contents.scene.mark(), markCorner(contents.scene, viewport));
    painter.restore();
    return failures;
}

} // namespace

std::vector<OverlayFailure> paintMapFigure(const MapFigure& figure, QPainter& painter, QSizeF size,
                                           const std::stop_token& stop)
{
    const std::shared_ptr<const MapScene> scene = MapScene::create(*figure.spec, figure.drawn.get());
    const Contents contents{*scene, figure.layout};
    const QRectF page(QPointF(), size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(page, toColour(kColours.paper));
    QRectF room = page.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const std::string& title = figure.layout.title.empty() ? figure.spec->title : figure.layout.title;
    if (figure.layout.hasTitle)
        takeTop(painter, room, {QString::fromStdString(title), mapFont(18, QFont::DemiBold), kColours.ink}, 3.0);
    if (figure.layout.hasSubtitle)
        takeTop(painter, room, {QString::fromStdString(figure.spec->subtitle), mapFont(13), kColours.mutedInk}, kGap);
    const QString notes = withNote(scene->notes(), QString::fromStdString(figure.layout.date));
    takeBottom(painter, room, {notes, mapFont(11), kColours.mutedInk}, kGap);
    const FigureLayout layout = bestLayout(contents, room);
    std::vector<OverlayFailure> failures = paintFramedMap(contents, painter, layout.map, stop);
    paintLegend(painter, layout.legend, layout.legendOrigin);
    painter.restore();
    return failures;
}

} // namespace wm::mapview
