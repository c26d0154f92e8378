// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/PointPyramid.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace wm::mapview {

namespace {

const WorldBox kEverywhere{-400.0, -400.0, 400.0, 400.0};

PointPyramid pyramidOf(const std::vector<QPointF>& points)
{
    WorldBox bounds;
    for (const QPointF& point : points)
        bounds.include(WorldBox::around(point));
    PointPyramid::Builder builder(bounds, points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        builder.add(points[i], static_cast<std::uint32_t>(i));
    return std::move(builder).build();
}

std::set<std::uint32_t> keptAt(const PointPyramid& pyramid, int level, const WorldBox& box = kEverywhere)
{
    std::set<std::uint32_t> kept;
    pyramid.visit(box, level, [&](QPointF, std::uint32_t feature) { kept.insert(feature); });
    return kept;
}

/// In crowds and alone, some at one place.
std::vector<QPointF> anyPoints()
{
    std::vector<QPointF> points;
    const int count = *rc::gen::inRange(1, 300);
    for (int i = 0; i < count; ++i) {
        const int spread = *rc::gen::element(1, 30, 1000, 100000);
        points.emplace_back(*rc::gen::inRange(-spread, spread) / 1000.0, *rc::gen::inRange(-spread, spread) / 1000.0);
    }
    return points;
}

} // namespace

RC_GTEST_PROP(PointPyramidTest, LevelsAreNestedAndTheLastHasEveryPoint, ())
{
    const std::vector<QPointF> points = anyPoints();
    const PointPyramid pyramid = pyramidOf(points);
    RC_ASSERT(keptAt(pyramid, PointPyramid::kAll).size() == points.size());
    std::set<std::uint32_t> before;
    for (int level = 0; level <= PointPyramid::kAll; ++level) {
        const std::set<std::uint32_t> kept = keptAt(pyramid, level);
        RC_ASSERT(std::ranges::includes(kept, before));
        before = kept;
    }
}

RC_GTEST_PROP(PointPyramidTest, ACellHasOnePointAndEveryPointLeftOutHasOneInItsCell, ())
{
    const std::vector<QPointF> points = anyPoints();
    const PointPyramid pyramid = pyramidOf(points);
    const int level = *rc::gen::inRange(0, 20);
    const double cell = pyramid.cellWidth(level);
    std::vector<QPointF> kept;
    pyramid.visit(kEverywhere, level, [&](QPointF world, std::uint32_t) { kept.push_back(world); });
    for (const QPointF& point : points) {
        const auto isNear = [&](QPointF other) {
            return std::abs(other.x() - point.x()) <= cell * 1.0001 && std::abs(other.y() - point.y()) <= cell * 1.0001;
        };
        RC_ASSERT(std::ranges::any_of(kept, isNear));
    }
    // A box of a cell's size reaches into four cells at most.
    for (const QPointF& point : kept) {
        const WorldBox box{point.x(), point.y(), point.x() + cell * 0.999, point.y() + cell * 0.999};
        RC_ASSERT(pyramid.count(box, level) <= 4U);
    }
}

RC_GTEST_PROP(PointPyramidTest, FindsExactlyThePointsInABox, ())
{
    const std::vector<QPointF> points = anyPoints();
    const PointPyramid pyramid = pyramidOf(points);
    const double side = 200.0 / 4294967296.0; // places are kept to that at worst
    // Points are on whole thousandths, so the box ends between them.
    const double west = *rc::gen::inRange(-100000, 100000) / 1000.0 + 0.0005;
    const double south = *rc::gen::inRange(-2000, 2000) / 1000.0 + 0.0005;
    const WorldBox box{west, south, west + *rc::gen::inRange(0, 100000) / 1000.0,
                       south + *rc::gen::inRange(0, 3000) / 1000.0};
    std::set<std::uint32_t> expected;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (box.contains(points[i]))
            expected.insert(static_cast<std::uint32_t>(i));
    }
    RC_ASSERT(keptAt(pyramid, PointPyramid::kAll, box) == expected);
    RC_ASSERT(pyramid.count(box, PointPyramid::kAll) == expected.size());
    pyramid.visit(box, PointPyramid::kAll, [&](QPointF world, std::uint32_t feature) {
        RC_ASSERT(std::abs(world.x() - points[feature].x()) <= side);
        RC_ASSERT(std::abs(world.y() - points[feature].y()) <= side);
    });
}

TEST(PointPyramidTest, ManyPointsAreSortedAsFewAre)
{
    // More than a bucket sort begins with; a grid, so that the right counts are known.
    std::vector<QPointF> points;
    for (int y = 0; y < 512; ++y) {
        for (int x = 0; x < 512; ++x)
            points.emplace_back(x, y);
    }
    const PointPyramid pyramid = pyramidOf(points);
    EXPECT_EQ(pyramid.count(kEverywhere, PointPyramid::kAll), 401U * 401U) << "the part of the grid within 400 degrees";
    const WorldBox all{-1.0, -1.0, 512.0, 512.0};
    EXPECT_EQ(pyramid.count(all, PointPyramid::kAll), 512U * 512U);
    for (int level = 0; level <= 9; ++level)
        EXPECT_EQ(pyramid.count(all, level), std::size_t{1} << (2 * level)) << level;
    EXPECT_EQ(pyramid.count({99.5, 199.5, 149.5, 219.5}, PointPyramid::kAll), 50U * 20U);
}

TEST(PointPyramidTest, TheLevelForACellIsTheCoarsestThatIsFineEnough)
{
    const PointPyramid pyramid = pyramidOf({{0.0, 0.0}, {100.0, 3.0}});
    for (const double cell : {150.0, 60.0, 50.0, 1.0, 0.013}) {
        const int level = pyramid.levelFor(cell);
        EXPECT_LE(pyramid.cellWidth(level), std::max(cell, 100.0));
        if (level > 0) {
            EXPECT_LE(pyramid.cellWidth(level), cell);
            EXPECT_GT(pyramid.cellWidth(level - 1), cell);
        }
    }
    EXPECT_EQ(pyramid.levelFor(0.0), PointPyramid::kAll);
}

TEST(PointPyramidTest, PointsAtOnePlaceAreOneUntilAllAreAskedFor)
{
    const PointPyramid pyramid = pyramidOf({{5.0, 5.0}, {5.0, 5.0}, {5.0, 5.0}});
    EXPECT_EQ(pyramid.count(kEverywhere, 0), 1U);
    EXPECT_EQ(pyramid.count(kEverywhere, PointPyramid::kAll - 1), 1U);
    EXPECT_EQ(pyramid.count(kEverywhere, PointPyramid::kAll), 3U);
}

TEST(PointPyramidTest, NothingAndWhatIsNotFiniteIsNowhere)
{
    EXPECT_EQ(PointPyramid().count(kEverywhere, PointPyramid::kAll), 0U);
    EXPECT_EQ(PointPyramid().levelFor(0.1), 0);
    PointPyramid::Builder builder({0.0, 0.0, 1.0, 1.0}, 3);
    builder.add({std::numeric_limits<double>::quiet_NaN(), 0.5}, 0);
    builder.add({0.5, std::numeric_limits<double>::infinity()}, 1);
    builder.add({0.5, 0.5}, 2);
    const PointPyramid pyramid = std::move(builder).build();
    EXPECT_EQ(pyramid.size(), 1U);
    EXPECT_EQ(keptAt(pyramid, PointPyramid::kAll), (std::set<std::uint32_t>{2}));
}

} // namespace wm::mapview
