// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

namespace wm::charts {

// Geometry is cut before it is painted: not every device clips (SVG does not), and dashing a line of 1e100 pixels
// would never end. Coordinates must be finite; they may be as far off as they like.

/// The part of a line that lies in a rectangle, as shares of the line's length.
struct InsideShares {
    double enters = 0.0;
    double leaves = 1.0;
};
[[nodiscard]] std::optional<InsideShares> sharesInside(const QLineF& line, const QRectF& rect);

/// The pieces of an open line that lie in a rectangle.
[[nodiscard]] std::vector<QPolygonF> clippedLine(const QPolygonF& line, const QRectF& rect);

/// The part of an area that lies in a rectangle; empty when there is none.
[[nodiscard]] QPolygonF clippedArea(QPolygonF area, const QRectF& rect);

} // namespace wm::charts
