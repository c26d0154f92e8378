// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/LevelledPath.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace wm::mapview {

namespace {

/// Points anywhere in a box of a degree, with steps that the levels are made for.
WorldPath anyPath()
{
    const int count = *rc::gen::inRange(2, 200);
    WorldPath path;
    QPointF at(0.0, 0.0);
    for (int i = 0; i < count; ++i) {
        path.push_back(at);
        at += QPointF(*rc::gen::inRange(-1000, 1000) / 1e5, *rc::gen::inRange(-1000, 1000) / 1e5);
    }
    return path;
}

double distance(QPointF point, QPointF a, QPointF b)
{
    const QPointF step = b - a;
    const double squared = QPointF::dotProduct(step, step);
    const double share = squared > 0.0 ? std::clamp(QPointF::dotProduct(point - a, step) / squared, 0.0, 1.0) : 0.0;
    const QPointF apart = point - (a + step * share);
    return std::hypot(apart.x(), apart.y());
}

/// The largest distance of a dropped point from the part of the simpler line that replaces it.
double deviation(std::span<const QPointF> line, std::span<const QPointF> simple)
{
    double most = 0.0;
    std::size_t part = 0;
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        if (part + 2 < simple.size() && line[i] == simple[part + 1])
            ++part;
        most = std::max(most, distance(line[i], simple[part], simple[part + 1]));
    }
    return most;
}

} // namespace

RC_GTEST_PROP(LevelledPathTest, NoLevelStraysFurtherThanAskedFor, ())
{
    const WorldPath points = anyPath();
    const LevelledPath path(points);
    for (const double tolerance : {0.0, 1e-5, 1e-4, 7e-4, 0.003, 0.1, 2.0}) {
        const auto level = path.at(tolerance);
        RC_ASSERT(level.front() == points.front());
        RC_ASSERT(level.back() == points.back());
        RC_ASSERT(deviation(points, level) <= tolerance + 1e-12);
    }
}

RC_GTEST_PROP(LevelledPathTest, CoarserLevelsAreSelectionsOfFinerOnes, ())
{
    const LevelledPath path(anyPath());
    for (double tolerance = 1e-5; tolerance < 1.0; tolerance *= 3.0) {
        const auto fine = path.at(tolerance), coarse = path.at(tolerance * 3.0);
        auto at = fine.begin();
        for (const QPointF& point : coarse) {
            at = std::find(at, fine.end(), point);
            RC_ASSERT(at != fine.end());
            ++at;
        }
    }
}

TEST(LevelledPathTest, WithoutToleranceItIsTheLineItself)
{
    const WorldPath points{{0.0, 0.0}, {1e-9, 0.0}, {2e-9, 0.0}, {1.0, 1.0}};
    const LevelledPath path(points);
    EXPECT_TRUE(std::ranges::equal(path.points(), points));
}

TEST(LevelledPathTest, AStraightLineOfManyPointsNeedsTwo)
{
    WorldPath points;
    for (int i = 0; i <= 1000; ++i)
        points.emplace_back(i * 0.001, i * 0.002);
    EXPECT_EQ(LevelledPath(points).at(1e-5).size(), 2U);
}

TEST(LevelledPathTest, NothingAndASinglePointStay)
{
    EXPECT_TRUE(LevelledPath().points().empty());
    EXPECT_TRUE(LevelledPath(WorldPath{}).at(1.0).empty());
    EXPECT_EQ(LevelledPath(WorldPath{{1.0, 2.0}}).at(1.0).size(), 1U);
    EXPECT_TRUE(LevelledPath().box().isEmpty());
}

TEST(LevelledPathTest, AClosedLineKeepsItsShapeUntilItIsSmallerThanTheTolerance)
{
    WorldPath circle;
    for (int i = 0; i <= 360; ++i)
        circle.emplace_back(std::cos(i / 57.29577951308232), std::sin(i / 57.29577951308232));
    circle.back() = circle.front();
    const LevelledPath path(circle);
    EXPECT_GT(path.at(0.01).size(), 15U);
    EXPECT_LT(path.at(0.01).size(), 60U);
}

} // namespace wm::mapview
