// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/AreaTopology.h"

#include "SmallMap.h"

#include "wm/mapview/Projection.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace wm::mapview {

namespace {

AreaTopology topologyOf(const std::vector<domain::MultiPolygon>& areas)
{
    std::vector<const domain::MultiPolygon*> pointers;
    for (const domain::MultiPolygon& area : areas)
        pointers.push_back(&area);
    return AreaTopology(pointers);
}

/// Cells of a grid with bent borders: neighbours have the points of their common border in common, in the two
/// directions; each ring may begin anywhere and run either way.
std::vector<domain::MultiPolygon> anyGrid(int columns, int rows)
{
    std::map<std::pair<int, int>, domain::LonLat> points;
    constexpr int kParts = 8;
    const auto pointAt = [&](int x, int y) {
        const auto known = points.find({x, y});
        if (known != points.end())
            return known->second;
        const domain::LonLat made{x / 8.0 + *rc::gen::inRange(-40, 40) / 1000.0,
                                  y / 8.0 + *rc::gen::inRange(-40, 40) / 1000.0};
        return points.emplace(std::pair(x, y), made).first->second;
    };
    std::vector<domain::MultiPolygon> areas;
    for (int c = 0; c < columns; ++c) {
        for (int r = 0; r < rows; ++r) {
            domain::Ring ring;
            for (int i = 0; i < kParts; ++i)
                ring.push_back(pointAt(c * kParts + i, r * kParts));
            for (int i = 0; i < kParts; ++i)
                ring.push_back(pointAt((c + 1) * kParts, r * kParts + i));
            for (int i = 0; i < kParts; ++i)
                ring.push_back(pointAt((c + 1) * kParts - i, (r + 1) * kParts));
            for (int i = 0; i < kParts; ++i)
                ring.push_back(pointAt(c * kParts, (r + 1) * kParts - i));
            std::ranges::rotate(ring, ring.begin() + *rc::gen::inRange(0, 4 * kParts));
            if (*rc::gen::inRange(0, 2) == 1)
                std::ranges::reverse(ring);
            ring.push_back(ring.front());
            areas.push_back({{ring, {}}});
        }
    }
    return areas;
}

/// Twice the signed area.
double doubleArea(const WorldPath& ring)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i], b = ring[(i + 1) % ring.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return sum;
}

bool isSameRing(const WorldPath& ring, const domain::Ring& source)
{
    WorldPath wanted;
    for (std::size_t i = 0; i + 1 < source.size(); ++i)
        wanted.push_back(toWorld(source[i]));
    if (ring.size() != wanted.size())
        return false;
    const auto start = std::ranges::find(wanted, ring.front());
    if (start == wanted.end())
        return false;
    std::ranges::rotate(wanted, start);
    return ring == wanted;
}

} // namespace

RC_GTEST_PROP(AreaTopologyTest, RingsComeBackAsTheyWere, ())
{
    const auto areas = anyGrid(3, 2);
    const AreaTopology topology = topologyOf(areas);
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const auto shapes = topology.shapesOf(i);
        RC_ASSERT(shapes.size() == 1U);
        RC_ASSERT(shapes[0].rings.size() == 1U);
        RC_ASSERT(isSameRing(topology.ring(shapes[0].rings[0], 0.0), areas[i][0].exterior));
    }
}

RC_GTEST_PROP(AreaTopologyTest, EachBorderIsThereOnce, ())
{
    const AreaTopology topology = topologyOf(anyGrid(3, 2));
    // 3 x 2 cells: 4 borders between columns, 3 between rows. The outside: the four corner cells have one arc of two
    // sides each, the two in the middle one each.
    RC_ASSERT(topology.arcs().items().size() == 4U + 3U + 4U + 2U);
    std::size_t points = 0;
    for (const AreaArc& arc : topology.arcs().items())
        points += arc.path.points().size() - 1;
    RC_ASSERT(points == 8U * (4U * 2U + 3U * 3U));
}

RC_GTEST_PROP(AreaTopologyTest, SimplifiedNeighboursLeaveNoGapsAndDoNotOverlap, ())
{
    const auto areas = anyGrid(3, 3);
    const AreaTopology topology = topologyOf(areas);
    // Each border is used by its two sides in opposite directions once the rings run alike, so the areas sum up to that
    // of the outside, at any tolerance.
    for (const double tolerance : {0.0, 0.02, 0.05, 0.2}) {
        double sum = 0.0;
        std::map<std::uint32_t, std::vector<bool>> uses;
        for (const AreaShape& shape : topology.shapes().items()) {
            const WorldPath ring = topology.ring(shape.rings[0], tolerance);
            const bool isTurned = doubleArea(topology.ring(shape.rings[0], 0.0)) < 0.0;
            sum += isTurned ? -doubleArea(ring) : doubleArea(ring);
            for (const ArcReference& reference : shape.rings[0])
                uses[reference.arc].push_back(reference.isReversed != isTurned);
        }
        double outside = 0.0;
        for (const auto& [arc, directions] : uses) {
            RC_ASSERT(directions.size() <= 2U);
            if (directions.size() == 2U) {
                RC_ASSERT(directions[0] != directions[1]);
                continue;
            }
            const auto path = topology.arcs().items()[arc].path.at(tolerance);
            double along = 0.0;
            for (std::size_t i = 0; i + 1 < path.size(); ++i)
                along += path[i].x() * path[i + 1].y() - path[i + 1].x() * path[i].y();
            outside += directions[0] ? -along : along;
        }
        RC_ASSERT(std::abs(sum - outside) < 1e-9);
    }
}

TEST(AreaTopologyTest, AnEnclaveSharesItsWholeBorderWithTheHoleAroundIt)
{
    const domain::Ring hole = test::squareRing(0.25, 0.25, 0.5);
    domain::Ring enclave = hole;
    std::reverse(enclave.begin(), enclave.end());
    std::rotate(enclave.begin(), enclave.begin() + 2, enclave.end() - 1);
    enclave.back() = enclave.front();
    const AreaTopology topology = topologyOf({{{test::squareRing(0.0, 0.0, 1.0), {hole}}}, {{enclave, {}}}});
    EXPECT_EQ(topology.arcs().items().size(), 2U);
    const AreaShape& outer = topology.shapesOf(0)[0];
    const QPointF inside = toWorld({0.5, 0.5});
    EXPECT_FALSE(topology.contains(outer, inside));
    EXPECT_TRUE(topology.contains(topology.shapesOf(1)[0], inside));
    EXPECT_TRUE(topology.contains(outer, toWorld({0.1, 0.5})));
    EXPECT_FALSE(topology.contains(outer, toWorld({1.1, 0.5})));
}

TEST(AreaTopologyTest, WhatHasNoShapeIsLeftOut)
{
    constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    const domain::Ring thin{{0.0, 0.0}, {1.0, 0.0}, {0.0, 0.0}};
    const domain::Ring broken{{0.0, 0.0}, {kNaN, 1.0}, {1.0, 1.0}, {1.0, 0.0}, {0.0, 0.0}};
    const domain::Ring repeating{{0.0, 0.0}, {0.0, 0.0}, {0.0, 0.0}, {0.0, 0.0}};
    const AreaTopology topology = topologyOf({{{thin, {}}}, {{broken, {thin}}}, {}, {{repeating, {}}}});
    EXPECT_TRUE(topology.shapesOf(0).empty());
    ASSERT_EQ(topology.shapesOf(1).size(), 1U);
    EXPECT_EQ(topology.shapesOf(1)[0].rings.size(), 1U);
    EXPECT_EQ(topology.ring(topology.shapesOf(1)[0].rings[0], 0.0).size(), 3U);
    EXPECT_TRUE(topology.shapesOf(2).empty());
    EXPECT_TRUE(topology.shapesOf(3).empty());
    EXPECT_TRUE(AreaTopology().shapes().items().empty());
}

TEST(AreaTopologyTest, ARingThatTouchesItselfComesBackWhole)
{
    const domain::Ring eight{{0, 0}, {1, 1}, {2, 0}, {2, 2}, {1, 1}, {0, 2}, {0, 0}};
    const AreaTopology topology = topologyOf({{{eight, {}}}});
    EXPECT_EQ(topology.ring(topology.shapesOf(0)[0].rings[0], 0.0).size(), 6U);
}

} // namespace wm::mapview
