// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScreenGeometry.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <numeric>

namespace wm::mapview {
namespace {

/// One world degree is 100 pixels; the world's (0, 0) is at (100, 100).
const MapViewport kViewport({0.0, 0.0}, 100.0, {200.0, 200.0});
const QRectF kClip(0.0, 0.0, 200.0, 200.0);

double areaOf(const QPolygonF& ring)
{
    double doubled = 0.0;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i];
        const QPointF b = ring[(i + 1) % ring.size()];
        doubled += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(doubled) / 2.0;
}

TEST(ScreenGeometryTest, ARingIsCutToTheView)
{
    const WorldPath square{{0.0, 0.0}, {9.0, 0.0}, {9.0, 9.0}, {0.0, 9.0}, {0.0, 0.0}};
    const QPolygonF cut = clippedRing(square, kViewport, kClip);
    EXPECT_NEAR(areaOf(cut), 100.0 * 100.0, 1e-6);
    EXPECT_TRUE(kClip.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(cut.boundingRect()));
}

TEST(ScreenGeometryTest, ARingAroundTheViewFillsItAndOneBesideItIsGone)
{
    const WorldPath around{{-9.0, -9.0}, {9.0, -9.0}, {9.0, 9.0}, {-9.0, 9.0}, {-9.0, -9.0}};
    const WorldPath beside{{5.0, 5.0}, {9.0, 5.0}, {9.0, 9.0}, {5.0, 5.0}};
    EXPECT_NEAR(areaOf(clippedRing(around, kViewport, kClip)), 200.0 * 200.0, 1e-6);
    EXPECT_NEAR(areaOf(clippedRing(beside, kViewport, kClip)), 0.0, 1e-6);
}

TEST(ScreenGeometryTest, ALineThatLeavesAndReturnsGivesTwoRunsThatKnowTheirOffset)
{
    const WorldPath line{{-0.5, 0.0}, {2.0, 0.0}, {2.0, 0.5}, {-0.5, 0.5}};
    const std::vector<LineRun> runs = clippedRuns(line, kViewport, kClip);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_NEAR(runs[0].offset, 0.0, 1e-9);
    EXPECT_EQ(runs[0].points.last(), QPointF(200.0, 100.0));
    EXPECT_NEAR(runs[1].offset, 250.0 + 50.0 + 100.0, 1e-9); // along the line to where it comes back
    EXPECT_EQ(runs[1].points.first(), QPointF(200.0, 50.0));
}

double lengthOf(const QList<QLineF>& strokes)
{
    return std::accumulate(strokes.begin(), strokes.end(), 0.0,
                           [](double sum, const QLineF& line) { return sum + line.length(); });
}

TEST(ScreenGeometryTest, HatchingCoversTheAreaAndLeavesOutItsHoles)
{
    const QPolygonF outer(QRectF(10.0, 20.0, 300.0, 200.0));
    const QPolygonF hole(QRectF(60.0, 60.0, 100.0, 100.0));
    const double distance = 4.0 / std::numbers::sqrt2; // between strokes 4 pixels apart along x
    EXPECT_NEAR(lengthOf(hatchStrokes({outer}, 4.0, {})) * distance, 300.0 * 200.0, 1200.0);
    EXPECT_NEAR(lengthOf(hatchStrokes({outer, hole}, 4.0, {})) * distance, 300.0 * 200.0 - 100.0 * 100.0, 1200.0);
}

TEST(ScreenGeometryTest, HatchingMovesWithTheMap)
{
    const QPointF step(3.0, 0.0);
    const QPolygonF square(QRectF(10.0, 20.0, 50.0, 50.0));
    const QList<QLineF> before = hatchStrokes({square}, 7.0, {0.0, 0.0});
    const QList<QLineF> after = hatchStrokes({square.translated(step)}, 7.0, step);
    ASSERT_EQ(before.size(), after.size());
    EXPECT_NEAR(after.front().x1(), before.front().x1() + 3.0, 1e-9);
    EXPECT_NEAR(after.front().y1(), before.front().y1(), 1e-9);
}

TEST(ScreenGeometryTest, TheSignOfAnAreaTellsWhichWayTheRingTurns)
{
    const QPolygonF clockwise({{0.0, 0.0}, {4.0, 0.0}, {4.0, 3.0}, {0.0, 3.0}});
    EXPECT_DOUBLE_EQ(signedArea(clockwise), 12.0);
    EXPECT_DOUBLE_EQ(signedArea({clockwise.rbegin(), clockwise.rend()}), -12.0);
    EXPECT_DOUBLE_EQ(signedArea({}), 0.0);
}

} // namespace
} // namespace wm::mapview
