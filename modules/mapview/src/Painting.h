// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/MapScene.h"
#include "wm/mapview/MapViewport.h"
#include "wm/mapview/SymbolClusters.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

class QPainter;

namespace wm::mapview {

/// A label with its place.
struct ReadyLabel {
    QString text;
    QFont font;
    QColor colour;
    bool hasDot = false;
    QPointF anchor;
    QRectF box;
};

/// All labels of the view that have room; `reserved` are places for something else.
[[nodiscard]] std::vector<ReadyLabel> placeLabels(const MapScene& scene, const MapViewport& viewport,
                                                  std::span<const SymbolCluster> clusters,
                                                  std::span<const QRectF> reserved);

class LineRaster;
struct OverlayFrame;

/// What every step of painting a map needs. Each step returns early when stopped and leaves the painter's state as it
/// was, but for pen and brush.
struct PaintContext {
    const MapScene& scene;
    const MapViewport& viewport;
    QPainter& painter;
    const std::stop_token& stop;
    QRectF clip;        ///< screen: the picture and a little more, so that wide strokes do not end at its edge
    WorldBox visible;   ///< the same in the world
    double tolerance;   ///< how far from their true course lines may be drawn, in world units
    LineRaster* raster; ///< of the painter's picture; null where that is not in memory
    const OverlayFrame& overlays;
};

// The steps in painting order.
void paintLand(const PaintContext& context);    ///< context, towns, layers below, fills of the areas, lakes
void paintNetwork(const PaintContext& context); ///< rivers, railways, roads
void paintBorders(const PaintContext& context); ///< of context and areas, outlines of selected areas
void paintCorridors(const PaintContext& context);
void paintService(const PaintContext& context); ///< lines to hubs, rings of distance
void paintSymbols(const PaintContext& context, std::span<const SymbolCluster> clusters);
void paintValueSigns(const PaintContext& context); ///< circles and bars
/// Only those that are in `clip`.
void paintLabels(const PaintContext& context, std::span<const ReadyLabel> labels);

/// Solid lines of one look: into the picture directly where there is one, else by the painter. Where translucent lines
/// overlap they are blended once.
class LinePainter {
public:
    LinePainter(const PaintContext& context, const QColor& colour, double width);
    void add(std::span<const QPointF> path); ///< world
    void finish();                           ///< some lines are not painted before

private:
    const PaintContext& m_context;
    QColor m_colour;
    double m_width;
    QPainterPath m_path; ///< of translucent lines that the painter is to stroke
};

/// A symbol as on the map and in the legend.
struct SymbolLook {
    std::optional<SymbolGlyph> glyph; ///< absent in the legend, where a colour stands for many kinds
    QColor colour;
    bool isHollow = false;
    FacilityStatus status = FacilityStatus::Operating;
};
void paintSymbol(QPainter& painter, QPointF centre, double radius, const SymbolLook& look);
/// From the seat, with its dot, to the middle of a symbol that is drawn beside it and painted afterwards.
void paintSeatLeader(QPainter& painter, QPointF seat, QPointF symbol);

/// The look of "no data", within rings filled by the even-odd rule.
void paintNoData(QPainter& painter, const std::vector<QPolygonF>& rings, QPointF origin);
/// The same for "not applicable".
void paintNotApplicable(QPainter& painter, const std::vector<QPolygonF>& rings, QPointF origin);

} // namespace wm::mapview
