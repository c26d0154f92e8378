// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/MapViewport.h"

#include "wm/mapview/Projection.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace wm::mapview {
namespace {

double between(double low, double high)
{
    return low + (high - low) * *rc::gen::inRange(0, 1'000'001) / 1e6;
}

MapViewport anyViewport()
{
    return {QPointF(between(-180.0, 180.0), between(-80.0, 80.0)), std::exp2(between(2.0, 15.0)),
            QSizeF(between(1.0, 3000.0), between(1.0, 2000.0))};
}

QPointF anyPointIn(const MapViewport& viewport)
{
    return {between(0.0, viewport.size().width()), between(0.0, viewport.size().height())};
}

bool areClose(QPointF a, QPointF b, double tolerance)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) < tolerance;
}

RC_GTEST_PROP(MapViewportTest, ZoomingKeepsThePointUnderTheCursor, ())
{
    const MapViewport viewport = anyViewport();
    const QPointF cursor = anyPointIn(viewport);
    const MapViewport zoomed = viewport.zoomedAt(cursor, std::exp2(between(-4.0, 4.0)));
    RC_ASSERT(areClose(zoomed.toScreen(viewport.toWorld(cursor)), cursor, 1e-5));
}

RC_GTEST_PROP(MapViewportTest, ScreenToWorldAndBackIsTheSamePoint, ())
{
    const MapViewport viewport = anyViewport();
    const QPointF point = anyPointIn(viewport);
    RC_ASSERT(areClose(viewport.toScreen(viewport.toWorld(point)), point, 1e-5));
}

RC_GTEST_PROP(MapViewportTest, PanningMovesEveryPointByAsManyPixels, ())
{
    const MapViewport viewport = anyViewport();
    const QPointF point = anyPointIn(viewport);
    const QPointF step(between(-500.0, 500.0), between(-500.0, 500.0));
    RC_ASSERT(areClose(viewport.panned(step).toScreen(viewport.toWorld(point)), point + step, 1e-5));
}

RC_GTEST_PROP(MapViewportTest, FittingShowsTheWholeBoxWithinItsMarginsAndTouchesTwoOfThem, ())
{
    const QPointF corner(between(-100.0, 100.0), between(-50.0, 50.0));
    const WorldBox box{corner.x(), corner.y(), corner.x() + between(0.1, 50.0), corner.y() + between(0.1, 30.0)};
    const QSizeF size(between(200.0, 2000.0), between(200.0, 2000.0));
    const QMarginsF margins(between(0.0, 60.0), between(0.0, 60.0), between(0.0, 60.0), between(0.0, 60.0));
    const MapViewport viewport = MapViewport::fitting(box, size, margins);
    const QPointF topLeft = viewport.toScreen({box.minX, box.maxY});
    const QPointF bottomRight = viewport.toScreen({box.maxX, box.minY});
    const double freeX = topLeft.x() - margins.left();
    const double freeY = topLeft.y() - margins.top();
    RC_ASSERT(freeX > -1e-6 && freeY > -1e-6);
    RC_ASSERT(std::abs(size.width() - margins.right() - bottomRight.x() - freeX) < 1e-6);
    RC_ASSERT(std::abs(size.height() - margins.bottom() - bottomRight.y() - freeY) < 1e-6);
    RC_ASSERT(std::min(freeX, freeY) < 1e-6);
}

TEST(MapViewportTest, ScaleStaysWithinItsLimits)
{
    const MapViewport viewport({0.0, 0.0}, 100.0, {100.0, 100.0});
    EXPECT_EQ(viewport.zoomedAt({3.0, 4.0}, 1e9).pixelsPerDegree(), MapViewport::kMaxPixelsPerDegree);
    EXPECT_EQ(viewport.zoomedAt({3.0, 4.0}, 1e-9).pixelsPerDegree(), MapViewport::kMinPixelsPerDegree);
}

TEST(MapViewportTest, FittingAPointIsTheLargestScaleAroundIt)
{
    const MapViewport viewport = MapViewport::fitting(WorldBox::around({115.0, 25.0}), {100.0, 100.0}, {});
    EXPECT_EQ(viewport.pixelsPerDegree(), MapViewport::kMaxPixelsPerDegree);
    EXPECT_EQ(viewport.centre(), QPointF(115.0, 25.0));
}

TEST(MapViewportTest, FittingNothingStillGivesAUsableView)
{
    const MapViewport viewport = MapViewport::fitting({}, {100.0, 100.0}, {});
    EXPECT_TRUE(viewport.visibleBox().contains({0.0, 0.0}));
}

TEST(MapViewportTest, NorthIsUp)
{
    const MapViewport viewport({0.0, 0.0}, 100.0, {100.0, 100.0});
    EXPECT_LT(viewport.toScreen({0.0, 0.1}).y(), viewport.toScreen({0.0, 0.0}).y());
}

TEST(MapViewportTest, MetresPerPixelShrinkWithTheCosineOfTheLatitude)
{
    const MapViewport equator(toWorld({115.0, 0.0}), 100.0, {100.0, 100.0});
    const MapViewport sixty(toWorld({115.0, 60.0}), 100.0, {100.0, 100.0});
    EXPECT_NEAR(equator.metresPerPixel(), 1111.95, 0.01); // a degree of the mean sphere is 111.195 km
    EXPECT_NEAR(sixty.metresPerPixel() / equator.metresPerPixel(), 0.5, 1e-9);
}

TEST(ProjectionTest, AgreesWithTheIsometricLatitudeOfFortyFiveDegrees)
{
    const double isometric = std::log(1.0 + std::sqrt(2.0)) * 180.0 / std::acos(-1.0); // ln tan(67.5 degrees)
    EXPECT_NEAR(toWorld({10.0, 45.0}).y(), isometric, 1e-9);
    EXPECT_EQ(toWorld({10.0, 45.0}).x(), 10.0);
}

RC_GTEST_PROP(ProjectionTest, ThereAndBackIsTheSamePlace, ())
{
    const domain::LonLat place{between(-180.0, 180.0), between(-84.0, 84.0)};
    const domain::LonLat back = toLonLat(toWorld(place));
    RC_ASSERT(std::abs(back.lon - place.lon) < 1e-9 && std::abs(back.lat - place.lat) < 1e-9);
}

TEST(ProjectionTest, PolesStayFinite)
{
    EXPECT_TRUE(std::isfinite(toWorld({0.0, 90.0}).y()));
    EXPECT_TRUE(std::isfinite(toWorld({0.0, -90.0}).y()));
}

} // namespace
} // namespace wm::mapview
