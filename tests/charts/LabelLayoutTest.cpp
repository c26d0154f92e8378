// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabelLayout.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace wm::charts {

namespace {

const QRectF kBounds(0.0, 0.0, 600.0, 400.0);

LabelRequest requestAt(double x, double y, int rank = 0)
{
    return {QRectF(x - 7.0, y - 7.0, 14.0, 14.0), {x, y}, {64.0, 16.0}, rank};
}

LabelObstacles marksOf(const std::vector<LabelRequest>& requests)
{
    LabelObstacles obstacles;
    for (const LabelRequest& request : requests)
        obstacles.marks.push_back(request.mark);
    return obstacles;
}

void expectApart(const std::vector<QRectF>& rects)
{
    for (std::size_t one = 0; one < rects.size(); ++one) {
        for (std::size_t other = one + 1; other < rects.size(); ++other)
            EXPECT_FALSE(rects[one].intersects(rects[other])) << one << " and " << other;
    }
}

std::vector<QRectF> placedOf(const std::vector<std::optional<QRectF>>& places)
{
    std::vector<QRectF> placed;
    for (const auto& place : places) {
        if (place)
            placed.push_back(*place);
    }
    return placed;
}

} // namespace

TEST(LabelLayoutTest, PutsALoneLabelToTheRightOfItsMark)
{
    const std::vector<LabelRequest> requests{requestAt(300.0, 200.0)};
    const auto places = placeLabels(requests, marksOf(requests), kBounds);
    ASSERT_TRUE(places[0]);
    EXPECT_GE(places[0]->left(), requests[0].mark.right());
    EXPECT_DOUBLE_EQ(places[0]->center().y(), 200.0);
}

TEST(LabelLayoutTest, LeavesOutWhatMustBeNearRatherThanPutItBeyondALine)
{
    LabelRequest request = requestAt(598.0, 200.0);
    LabelObstacles obstacles;
    obstacles.lines = {{0.0, 196.0, 600.0, 196.0}, {0.0, 204.0, 600.0, 204.0}, {0.0, 200.0, 598.0, 200.0}};
    EXPECT_TRUE(placeLabels({{request}}, obstacles, kBounds)[0]);
    request.mustBeNear = true;
    EXPECT_FALSE(placeLabels({{request}}, obstacles, kBounds)[0]);
    obstacles.lines.erase(obstacles.lines.begin());
    const auto place = placeLabels({{request}}, obstacles, kBounds)[0];
    ASSERT_TRUE(place);
    EXPECT_LT(place->center().y(), 200.0) << "where no line is in between";
}

TEST(LabelLayoutTest, GoesToTheLeftAtTheRightEdge)
{
    const std::vector<LabelRequest> requests{requestAt(590.0, 200.0)};
    const auto places = placeLabels(requests, marksOf(requests), kBounds);
    ASSERT_TRUE(places[0]);
    EXPECT_LE(places[0]->right(), requests[0].mark.left());
}

TEST(LabelLayoutTest, LeavesALineFreeWhenThereIsRoomBesideIt)
{
    const std::vector<LabelRequest> requests{requestAt(300.0, 200.0)};
    LabelObstacles obstacles = marksOf(requests);
    obstacles.lines = {{300.0, 200.0, 600.0, 200.0}};
    const auto places = placeLabels(requests, obstacles, kBounds);
    ASSERT_TRUE(places[0]);
    EXPECT_EQ(lengthInside(obstacles.lines[0], *places[0]), 0.0);
}

TEST(LabelLayoutTest, NeverLetsLabelsTouchEachOtherOrAMarkOrTheEdge)
{
    std::mt19937 random(20250101U); // the same pictures in each run
    std::uniform_real_distribution<double> x(8.0, 592.0);
    std::uniform_real_distribution<double> y(8.0, 392.0);
    std::size_t placedInAll = 0;
    for (int picture = 0; picture < 60; ++picture) {
        std::vector<LabelRequest> requests;
        for (int index = 0; index < 25; ++index)
            requests.push_back(requestAt(x(random), y(random)));
        const LabelObstacles obstacles = marksOf(requests);
        const std::vector<QRectF> placed = placedOf(placeLabels(requests, obstacles, kBounds));
        expectApart(placed);
        for (const QRectF& rect : placed) {
            EXPECT_TRUE(kBounds.contains(rect));
            for (const QRectF& mark : obstacles.marks)
                EXPECT_FALSE(mark.intersects(rect));
        }
        placedInAll += placed.size();
    }
    EXPECT_GT(placedInAll, 60U * 25U * 9U / 10U) << "there is room for nearly all";
}

TEST(LabelLayoutTest, LeavesOutWhatHasNoRoomAndPrefersTheLowerRank)
{
    const QRectF narrow(0.0, 0.0, 90.0, 17.0);
    const std::vector<LabelRequest> requests{requestAt(8.0, 8.0, 2), requestAt(8.0, 8.0, 1)};
    const auto places = placeLabels(requests, marksOf(requests), narrow);
    EXPECT_FALSE(places[0]);
    EXPECT_TRUE(places[1]);
}

TEST(LabelLayoutTest, StacksACrowdInTheOrderOfItsMarks)
{
    std::vector<LabelRequest> requests;
    for (int index = 0; index < 8; ++index)
        requests.push_back(requestAt(300.0, 200.0 + 2.0 * index));
    const std::vector<QRectF> column = placeColumn(requests, marksOf(requests), kBounds);
    ASSERT_EQ(column.size(), requests.size());
    expectApart(column);
    EXPECT_TRUE(std::ranges::is_sorted(column, {}, &QRectF::top));
    // Least squares: the column's middle is the middle of its marks.
    EXPECT_NEAR((column.front().top() + column.back().bottom()) / 2.0, 207.0, 0.5);
}

TEST(LabelLayoutTest, DisplacesNothingInAColumnThatHasRoom)
{
    const std::vector<LabelRequest> requests{requestAt(300.0, 100.0), requestAt(300.0, 140.0), requestAt(300.0, 180.0)};
    const std::vector<QRectF> column = placeColumn(requests, marksOf(requests), kBounds);
    ASSERT_EQ(column.size(), 3U);
    for (std::size_t index = 0; index < column.size(); ++index)
        EXPECT_DOUBLE_EQ(column[index].center().y(), requests[index].anchor.y());
}

TEST(LabelLayoutTest, KeepsAColumnInsideAndTakesTheOtherSideAtTheEdge)
{
    std::vector<LabelRequest> requests;
    for (int index = 0; index < 5; ++index)
        requests.push_back(requestAt(580.0, 10.0 + index));
    const std::vector<QRectF> column = placeColumn(requests, marksOf(requests), kBounds);
    ASSERT_EQ(column.size(), 5U);
    for (const QRectF& rect : column) {
        EXPECT_TRUE(kBounds.contains(rect));
        EXPECT_LT(rect.right(), 573.0);
    }
    EXPECT_TRUE(placeColumn(requests, marksOf(requests), QRectF(560.0, 0.0, 40.0, 400.0)).empty());
}

TEST(LabelLayoutTest, MeasuresTheLineInsideARectangle)
{
    const QRectF unit(0.0, 0.0, 1.0, 1.0);
    EXPECT_NEAR(lengthInside({-1.0, -1.0, 2.0, 2.0}, unit), std::sqrt(2.0), 1e-12);
    EXPECT_NEAR(lengthInside({0.5, 0.5, 0.5, 9.0}, unit), 0.5, 1e-12);
    EXPECT_EQ(lengthInside({2.0, 0.0, 2.0, 1.0}, unit), 0.0);
    EXPECT_EQ(lengthInside({0.2, 0.2, 0.2, 0.2}, unit), 0.0);
}

} // namespace wm::charts
