// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/MapViewport.h"
#include "wm/mapview/SceneItems.h"

#include <QLineF>
#include <QPolygonF>

#include <span>
#include <vector>

namespace wm::mapview {

/// World to screen, cut to `clip`: what is out of sight is neither filled nor stroked nor written to a file. All
/// results are in screen coordinates.

/// The part of a ring within `clip`; fewer than three points when there is none. To be filled, not stroked: it has
/// edges along the clip.
[[nodiscard]] QPolygonF clippedRing(std::span<const QPointF> ring, const MapViewport& viewport, const QRectF& clip);

/// Square pixels; positive where the ring turns clockwise on screen. Its end is joined to its beginning.
[[nodiscard]] double signedArea(const QPolygonF& ring);

/// A part of a line within `clip`.
struct LineRun {
    QPolygonF points;
    double offset = 0.0; ///< pixels along the line from its beginning, for dashes that stay where they are
};
[[nodiscard]] std::vector<LineRun> clippedRuns(std::span<const QPointF> line, const MapViewport& viewport,
                                               const QRectF& clip);

/// Diagonal strokes (rising to the right) across rings filled by the even-odd rule, `spacing` pixels apart measured
/// along x. `origin` is a screen point that a stroke passes through, so that the pattern can move with the map. Not a
/// QBrush pattern: those become bitmaps in vector files.
[[nodiscard]] QList<QLineF> hatchStrokes(const std::vector<QPolygonF>& rings, double spacing, QPointF origin);

/// The middles of dots within such rings: rows half of `spacing` apart, every other one shifted by that too. One would
/// be at `origin`. `radius` is how far dots stay from the sides of a row.
[[nodiscard]] QList<QPointF> dotCentres(const std::vector<QPolygonF>& rings, double spacing, double radius,
                                        QPointF origin);

} // namespace wm::mapview
