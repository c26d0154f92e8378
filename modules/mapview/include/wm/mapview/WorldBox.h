// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <algorithm>
#include <limits>

namespace wm::mapview {

/// A box in world coordinates (see Projection.h). Not QRectF: that one counts a box without height as empty, and the
/// box of a horizontal line or of a point has none.
struct WorldBox {
    double minX = std::numeric_limits<double>::infinity();
    double minY = std::numeric_limits<double>::infinity();
    double maxX = -std::numeric_limits<double>::infinity();
    double maxY = -std::numeric_limits<double>::infinity();

    [[nodiscard]] static WorldBox around(QPointF point) { return {point.x(), point.y(), point.x(), point.y()}; }

    /// Nothing has been included yet. A single point is not empty.
    [[nodiscard]] bool isEmpty() const { return minX > maxX || minY > maxY; }
    [[nodiscard]] double width() const { return isEmpty() ? 0.0 : maxX - minX; }
    [[nodiscard]] double height() const { return isEmpty() ? 0.0 : maxY - minY; }
    [[nodiscard]] QPointF centre() const { return {(minX + maxX) / 2.0, (minY + maxY) / 2.0}; }

    /// The smallest box around both; an empty one changes nothing.
    void include(const WorldBox& other)
    {
        minX = std::min(minX, other.minX);
        minY = std::min(minY, other.minY);
        maxX = std::max(maxX, other.maxX);
        maxY = std::max(maxY, other.maxY);
    }
    /// Touching counts; an empty box meets nothing.
    [[nodiscard]] bool intersects(const WorldBox& other) const
    {
        return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
    }
    [[nodiscard]] bool contains(QPointF point) const { return intersects(around(point)); }
    [[nodiscard]] WorldBox grownBy(double distance) const
    {
        return {minX - distance, minY - distance, maxX + distance, maxY + distance};
    }

    bool operator==(const WorldBox&) const = default;
};

} // namespace wm::mapview
