// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/MapScene.h"
#include "wm/mapview/MapViewport.h"
#include "wm/mapview/SymbolClusters.h"

#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <span>
#include <stop_token>

class QPainter;

namespace wm::mapview {

/// What every step of painting a map needs. Each step returns early when stopped and leaves the painter's state as it
/// was, but for pen and brush.
struct PaintContext {
    const MapScene& scene;
    const MapViewport& viewport;
    QPainter& painter;
    const std::stop_token& stop;
    QRectF clip;      ///< screen: the picture and a little more, so that wide strokes do not end at its edge
    WorldBox visible; ///< the same in the world
};

// The steps in painting order.
void paintLand(const PaintContext& context);    ///< context, towns, fills of the areas, lakes
void paintNetwork(const PaintContext& context); ///< rivers, railways, roads
void paintBorders(const PaintContext& context); ///< of context and areas, outlines of selected areas
void paintCorridors(const PaintContext& context);
void paintSymbols(const PaintContext& context, std::span<const SymbolCluster> clusters);
void paintLabels(const PaintContext& context, std::span<const SymbolCluster> clusters);

/// A symbol as on the map and in the legend.
struct SymbolLook {
    std::optional<SymbolGlyph> glyph; ///< absent in the legend, where a colour stands for many kinds
    QColor colour;
    bool isHollow = false;
    bool isPlanned = false;
};
void paintSymbol(QPainter& painter, QPointF centre, double radius, const SymbolLook& look);

/// The look of "no data", within rings filled by the even-odd rule.
void paintNoData(QPainter& painter, const std::vector<QPolygonF>& rings, QPointF origin);
/// Casing and line of a corridor; `offset` is where along the corridor the points begin, in pixels.
void paintCorridorLine(QPainter& painter, const QPolygonF& points, const QColor& colour, bool isDashed, double offset);

} // namespace wm::mapview
