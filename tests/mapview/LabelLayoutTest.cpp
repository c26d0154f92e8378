// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/LabelLayout.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wm::mapview {
namespace {

using Placement = LabelRequest::Placement;

const QRectF kPage(0.0, 0.0, 400.0, 300.0);

QPointF anyPoint()
{
    return {static_cast<double>(*rc::gen::inRange(-20, 420)), static_cast<double>(*rc::gen::inRange(-20, 320))};
}

LabelRequest anyRequest()
{
    const QSizeF size(*rc::gen::inRange(5, 90), *rc::gen::inRange(8, 20));
    return {anyPoint(), size, *rc::gen::inRange(0, 4), 3.0, *rc::gen::element(Placement::Centred, Placement::Beside)};
}

RC_GTEST_PROP(LabelLayoutTest, LabelsNeverMeetEachOtherOrAnObstacleOrLeaveThePage, ())
{
    std::vector<LabelRequest> requests;
    std::vector<QRectF> boxes;
    const int count = *rc::gen::inRange(0, 60);
    for (int i = 0; i < count; ++i)
        requests.push_back(anyRequest());
    for (int i = 0; i < 5; ++i)
        boxes.emplace_back(anyPoint(), QSizeF(20.0, 20.0));
    for (const PlacedLabel& label : layoutLabels(requests, std::vector<QRectF>(boxes), kPage)) {
        RC_ASSERT(kPage.contains(label.box));
        RC_ASSERT(label.box.size() == requests[label.request].size);
        for (const QRectF& other : boxes)
            RC_ASSERT(!label.box.intersects(other));
        boxes.push_back(label.box);
    }
}

TEST(LabelLayoutTest, TheLowerRankWinsWhereThereIsRoomForOne)
{
    const QRectF tight(0.0, 0.0, 60.0, 14.0);
    const std::vector<LabelRequest> requests{{{30.0, 7.0}, {50.0, 12.0}, 5, 0.0, Placement::Centred},
                                             {{30.0, 7.0}, {50.0, 12.0}, 1, 0.0, Placement::Centred}};
    const std::vector<PlacedLabel> placed = layoutLabels(requests, {}, tight);
    ASSERT_EQ(placed.size(), 1U);
    EXPECT_EQ(placed.front().request, 1U);
}

TEST(LabelLayoutTest, AFreeAreaNameStandsOnItsPoint)
{
    const std::vector<LabelRequest> requests{{{200.0, 150.0}, {50.0, 12.0}, 0, 0.0, Placement::Centred}};
    EXPECT_EQ(layoutLabels(requests, {}, kPage).front().box.center(), QPointF(200.0, 150.0));
}

TEST(LabelLayoutTest, APlaceNameGoesLeftWhenTheRightIsTaken)
{
    const std::vector<LabelRequest> requests{{{200.0, 150.0}, {50.0, 12.0}, 0, 4.0, Placement::Beside}};
    const std::vector<QRectF> obstacles{{210.0, 140.0, 30.0, 20.0}};
    EXPECT_EQ(layoutLabels(requests, {}, kPage).front().box.left(), 204.0);
    EXPECT_EQ(layoutLabels(requests, obstacles, kPage).front().box.right(), 196.0);
}

TEST(LabelLayoutTest, WhatHasNoRoomIsLeftOut)
{
    const std::vector<LabelRequest> requests{{{200.0, 150.0}, {50.0, 12.0}, 0, 4.0, Placement::Beside}};
    EXPECT_TRUE(layoutLabels(requests, std::vector<QRectF>{kPage}, kPage).empty());
}

} // namespace
} // namespace wm::mapview
