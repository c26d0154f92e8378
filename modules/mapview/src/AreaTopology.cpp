// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/AreaTopology.h"

#include "RingCutter.h"

#include "wm/mapview/Projection.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace wm::mapview {

namespace {

struct NumberedShape {
    std::vector<NumberedRing> rings;
    WorldBox box;
};

class ShapeNumberer {
public:
    /// Empty where fewer than three points are left.
    NumberedRing number(const domain::Ring& ring)
    {
        NumberedRing numbers;
        numbers.reserve(ring.size());
        for (const domain::LonLat& position : ring) {
            const QPointF world = toWorld(position);
            if (!std::isfinite(world.x()) || !std::isfinite(world.y()))
                continue;
            const std::uint32_t number = m_points.numberOf(world);
            if (numbers.empty() || numbers.back() != number)
                numbers.push_back(number);
        }
        while (numbers.size() > 1 && numbers.front() == numbers.back())
            numbers.pop_back();
        return numbers.size() < 3 ? NumberedRing() : numbers;
    }
    std::vector<NumberedShape> number(const domain::MultiPolygon& polygons)
    {
        std::vector<NumberedShape> shapes;
        for (const domain::Polygon& polygon : polygons) {
            NumberedShape shape{{number(polygon.exterior)}, {}};
            if (shape.rings.front().empty())
                continue;
            for (const std::uint32_t point : shape.rings.front())
                shape.box.include(WorldBox::around(m_points.point(point)));
            for (const domain::Ring& interior : polygon.interiors) {
                if (NumberedRing ring = number(interior); !ring.empty())
                    shape.rings.push_back(std::move(ring));
            }
            shapes.push_back(std::move(shape));
        }
        return shapes;
    }
    [[nodiscard]] const PointNumbers& points() const { return m_points; }

private:
    PointNumbers m_points;
};

std::vector<AreaShape> cutShapes(const std::vector<NumberedShape>& shapes, RingCutter& cutter)
{
    std::vector<AreaShape> results;
    results.reserve(shapes.size());
    for (const NumberedShape& shape : shapes) {
        AreaShape result{{}, shape.box};
        for (const NumberedRing& ring : shape.rings)
            result.rings.push_back(cutter.cut(ring));
        results.push_back(std::move(result));
    }
    return results;
}

std::vector<AreaArc> arcsOf(const RingCutter& cutter, const PointNumbers& points)
{
    std::vector<AreaArc> arcs;
    arcs.reserve(cutter.arcs().size());
    for (const std::vector<std::uint32_t>& numbers : cutter.arcs()) {
        WorldPath path;
        path.reserve(numbers.size());
        for (const std::uint32_t number : numbers)
            path.push_back(points.point(number));
        LevelledPath levelled(std::move(path));
        const WorldBox box = levelled.box();
        arcs.push_back({std::move(levelled), box});
    }
    return arcs;
}

} // namespace

AreaTopology::AreaTopology(std::span<const domain::MultiPolygon* const> areas)
{
    ShapeNumberer numberer;
    std::vector<NumberedShape> numbered;
    for (const domain::MultiPolygon* area : areas) {
        m_firstShapes.push_back(numbered.size());
        std::ranges::move(numberer.number(*area), std::back_inserter(numbered));
    }
    m_firstShapes.push_back(numbered.size());
    RingCutter cutter;
    for (const NumberedShape& shape : numbered) {
        for (const NumberedRing& ring : shape.rings)
            cutter.add(ring, numberer.points().count());
    }
    m_shapes = Indexed<AreaShape>(cutShapes(numbered, cutter));
    m_arcs = Indexed<AreaArc>(arcsOf(cutter, numberer.points()));
}

std::span<const AreaShape> AreaTopology::shapesOf(std::size_t area) const
{
    const std::size_t first = m_firstShapes[area];
    return std::span(m_shapes.items()).subspan(first, m_firstShapes[area + 1] - first);
}

WorldPath AreaTopology::ring(std::span<const ArcReference> arcs, double tolerance) const
{
    std::size_t count = 0;
    for (const ArcReference& reference : arcs)
        count += m_arcs.items()[reference.arc].path.at(tolerance).size();
    WorldPath points;
    points.reserve(count);
    for (const ArcReference& reference : arcs) {
        // Each piece ends where the next one begins.
        const std::span<const QPointF> path = m_arcs.items()[reference.arc].path.at(tolerance);
        if (reference.isReversed)
            points.insert(points.end(), path.rbegin(), path.rend() - 1);
        else
            points.insert(points.end(), path.begin(), path.end() - 1);
    }
    return points;
}

bool AreaTopology::contains(const AreaShape& shape, QPointF point) const
{
    // Even-odd rule: an odd number of edges lies to the right of the point.
    bool isInside = false;
    for (const std::vector<ArcReference>& ring : shape.rings) {
        for (const ArcReference& reference : ring) {
            const std::span<const QPointF> path = m_arcs.items()[reference.arc].path.points();
            for (std::size_t i = 0; i + 1 < path.size(); ++i) {
                const QPointF a = path[i];
                const QPointF b = path[i + 1];
                const bool crosses = (a.y() > point.y()) != (b.y() > point.y());
                if (crosses && point.x() < a.x() + (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()))
                    isInside = !isInside;
            }
        }
    }
    return isInside;
}

} // namespace wm::mapview
