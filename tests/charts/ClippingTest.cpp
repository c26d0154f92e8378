// SPDX-License-Identifier: GPL-3.0-or-later
#include "Clipping.h"

#include <gtest/gtest.h>

#include <cmath>

namespace wm::charts {

namespace {

const QRectF kRect(0.0, 0.0, 100.0, 50.0);

void expectInside(const QPolygonF& shape)
{
    for (const QPointF& point : shape) {
        EXPECT_TRUE(std::isfinite(point.x()) && std::isfinite(point.y()));
        EXPECT_TRUE(kRect.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(point)) << point.x() << ' ' << point.y();
    }
}

} // namespace

TEST(ClippingTest, LeavesAloneWhatLiesInside)
{
    const QPolygonF shape{{10.0, 10.0}, {60.0, 40.0}, {90.0, 10.0}};
    EXPECT_EQ(clippedLine(shape, kRect), std::vector{shape});
    EXPECT_EQ(clippedArea(shape, kRect), shape);
}

TEST(ClippingTest, CutsALineThatLeavesAndReturnsIntoPieces)
{
    const auto pieces = clippedLine({{10.0, 10.0}, {30.0, 90.0}, {50.0, 10.0}}, kRect);
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(pieces[0], (QPolygonF{{10.0, 10.0}, {20.0, 50.0}}));
    EXPECT_EQ(pieces[1], (QPolygonF{{40.0, 50.0}, {50.0, 10.0}}));
}

TEST(ClippingTest, CutsAnAreaAtTheEdge)
{
    const QPolygonF area = clippedArea({{50.0, 25.0}, {150.0, -75.0}, {150.0, 125.0}}, kRect);
    expectInside(area);
    EXPECT_TRUE(area.containsPoint({90.0, 5.0}, Qt::OddEvenFill));
    EXPECT_FALSE(area.containsPoint({30.0, 25.0}, Qt::OddEvenFill));
    EXPECT_DOUBLE_EQ(area.boundingRect().left(), 50.0);
}

TEST(ClippingTest, FindsNothingOutside)
{
    const QPolygonF outside{{10.0, -10.0}, {60.0, -40.0}, {90.0, -10.0}};
    EXPECT_TRUE(clippedLine(outside, kRect).empty());
    EXPECT_TRUE(clippedArea(outside, kRect).isEmpty());
    EXPECT_TRUE(clippedLine({}, kRect).empty());
    EXPECT_TRUE(clippedLine({{10.0, 10.0}}, kRect).empty());
    EXPECT_TRUE(clippedArea({}, kRect).isEmpty());
}

TEST(ClippingTest, StaysFiniteHoweverFarOffTheEndsAre)
{
    const QPolygonF far{{0.0, 25.0}, {50.0, 1e150}, {100.0, -1e150}, {1e4, 1e299}};
    const auto pieces = clippedLine(far, kRect);
    ASSERT_FALSE(pieces.empty());
    for (const QPolygonF& piece : pieces)
        expectInside(piece);
    expectInside(clippedArea(far, kRect));
}

} // namespace wm::charts
