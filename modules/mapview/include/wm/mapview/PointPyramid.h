// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/WorldBox.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace wm::mapview {

/// Millions of points, of which a frame needs no more than its pixels can show. Level n divides the square around all
/// points into 2^n by 2^n cells and has one point of each cell that is not empty. Levels are nested: zooming in only
/// adds points. 12 bytes a point; a place is kept to a 2^33th of the square's side. Immutable; any thread.
class PointPyramid {
public:
    /// The level with all points, even those at one place.
    static constexpr int kAll = 33;

    class Builder;

    PointPyramid() = default; ///< no points

    [[nodiscard]] std::size_t size() const { return m_points.size(); }
    /// The coarsest level whose cells are no wider than `cell` (world units).
    [[nodiscard]] int levelFor(double cell) const;
    [[nodiscard]] double cellWidth(int level) const;
    /// Calls `visit(QPointF world, std::uint32_t feature)` for each point of a level in the box.
    template <class Visit>
    void visit(const WorldBox& box, int level, Visit visit) const
    {
        const CellBox cells = cellsOf(box);
        for (const Range& range : rangesIn(cells, level)) {
            for (std::size_t i = range.first; i < range.last; ++i) {
                if (range.isWithin || cells.contains(m_points[i]))
                    visit(worldOf(m_points[i]), m_points[i].feature);
            }
        }
    }
    [[nodiscard]] std::size_t count(const WorldBox& box, int level) const;

private:
    struct Point {
        std::uint32_t x = 0; ///< in 2^32ths of the side
        std::uint32_t y = 0;
        std::uint32_t feature = 0;
    };
    struct CellBox {
        std::int64_t minX, minY, maxX, maxY; ///< the last ones belong to it
        [[nodiscard]] bool contains(const Point& point) const
        {
            return point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY;
        }
    };
    struct Range {
        std::size_t first;
        std::size_t last;
        bool isWithin; ///< all of its points are in the box
    };
    struct Cell {
        std::int64_t x;
        std::int64_t y;
        std::int64_t width;
    };

    [[nodiscard]] static bool isBefore(const Point& a, const Point& b);
    static void sortAlongCurve(std::vector<Point>& points);
    [[nodiscard]] QPointF worldOf(const Point& point) const
    {
        return {m_west + (point.x + 0.5) * m_step, m_south + (point.y + 0.5) * m_step};
    }
    [[nodiscard]] CellBox cellsOf(const WorldBox& box) const;
    [[nodiscard]] std::vector<Range> rangesIn(const CellBox& box, int level) const;
    void collect(const CellBox& box, const Cell& cell, std::size_t first, std::size_t last,
                 std::vector<Range>& ranges) const;

    double m_west = 0.0;
    double m_south = 0.0;
    double m_step = 0.0;                               ///< world units of a 2^32th of the side
    std::vector<Point> m_points;                       ///< by the level that has them first, then along the curve
    std::array<std::size_t, kAll + 2> m_levelBegins{}; ///< in m_points, and the end of the last
};

/// Takes points one by one, so that there is never a second list of them.
class PointPyramid::Builder {
public:
    /// `bounds` lie around all points that will come; `count` is how many they may be.
    Builder(const WorldBox& bounds, std::size_t count);
    /// A point that is not finite is left out.
    void add(QPointF world, std::uint32_t feature);
    [[nodiscard]] PointPyramid build() &&;

private:
    PointPyramid m_pyramid;
};

} // namespace wm::mapview
