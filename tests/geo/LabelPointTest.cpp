// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/LabelPoint.h"

#include "PlaneGeometry.h"

#include <gtest/gtest.h>

#include <limits>

namespace wm::geo {

namespace {

TEST(LabelPointTest, IsTheCentreOfASquare)
{
    const auto point = labelPoint({{test::rectangle({110.0, 0.0}, {112.0, 2.0}), {}}});
    ASSERT_TRUE(point) << point.error().message;
    EXPECT_NEAR(point->lon, 111.0, 0.05);
    EXPECT_NEAR(point->lat, 1.0, 0.05);
}

TEST(LabelPointTest, LiesInTheLargestPart)
{
    const domain::MultiPolygon area{{test::rectangle({100.0, 20.0}, {100.5, 20.5}), {}},
                                    {test::rectangle({110.0, 20.0}, {112.0, 22.0}), {}},
                                    {test::rectangle({120.0, 20.0}, {121.0, 21.0}), {}}};
    const auto point = labelPoint(area);
    ASSERT_TRUE(point) << point.error().message;
    EXPECT_TRUE(test::contains({area[1]}, *point));
}

TEST(LabelPointTest, LiesInsideACrescentWhoseCentroidDoesNot)
{
    const domain::MultiPolygon crescent{
        {{{0, 0}, {10, 0}, {10, 1}, {1, 1}, {1, 9}, {10, 9}, {10, 10}, {0, 10}, {0, 0}}, {}}};
    const auto point = labelPoint(crescent);
    ASSERT_TRUE(point) << point.error().message;
    EXPECT_TRUE(test::contains(crescent, *point));
    EXPECT_GT(test::distanceToBorder(crescent, *point), 0.4) << "as far from the borders as the area allows";
}

TEST(LabelPointTest, KeepsOutOfHoles)
{
    const domain::MultiPolygon ring{
        {test::rectangle({0.0, 0.0}, {10.0, 10.0}), {test::rectangle({2.0, 2.0}, {9.0, 9.0})}}};
    const auto point = labelPoint(ring);
    ASSERT_TRUE(point) << point.error().message;
    EXPECT_TRUE(test::contains(ring, *point));
}

TEST(LabelPointTest, CopesWithARingThatCrossesItself)
{
    const domain::MultiPolygon bowTie{{{{0, 0}, {4, 4}, {4, 0}, {0, 4}, {0, 0}}, {}}};
    const auto point = labelPoint(bowTie);
    ASSERT_TRUE(point) << point.error().message;
    EXPECT_TRUE(test::contains(bowTie, *point));
}

TEST(LabelPointTest, AnAreaWithoutExtentHasNone)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::vector<domain::Ring> rings{{},
                                          {{1, 1}, {2, 2}, {1, 1}},
                                          {{1, 1}, {2, 2}, {3, 3}, {1, 1}},
                                          {{1, 1}, {2, 1}, {2, 2}, {1, 2}},
                                          {{nan, 1}, {2, 1}, {2, 2}, {nan, 1}}};
    for (const domain::Ring& ring : rings) {
        const auto point = labelPoint({domain::Polygon{ring, {}}});
        ASSERT_FALSE(point) << ring.size();
        EXPECT_EQ(point.error().code, ErrorCode::InvalidArgument);
    }
    EXPECT_FALSE(labelPoint({}));
}

TEST(LabelPointTest, ASliverGetsItsPointQuickly)
{
    const auto point = labelPoint({domain::Polygon{test::rectangle({110.0, 20.0}, {114.0, 20.000000001}), {}}});
    ASSERT_TRUE(point) << point.error().message;
    EXPECT_NEAR(point->lon, 112.0, 2.0);
    EXPECT_NEAR(point->lat, 20.0, 1e-8);
}

} // namespace

} // namespace wm::geo
