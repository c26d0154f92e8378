// SPDX-License-Identifier: GPL-3.0-or-later
#include "RectIndex.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace wm::charts {

namespace {

/// Some of them reach out of the bounds or have no area.
QRectF anyRect()
{
    return {static_cast<double>(*rc::gen::inRange(-40, 260)), static_cast<double>(*rc::gen::inRange(-40, 160)),
            static_cast<double>(*rc::gen::inRange(0, 60)), static_cast<double>(*rc::gen::inRange(0, 60))};
}

} // namespace

RC_GTEST_PROP(RectIndexTest, AgreesWithLookingAtEachRectangle, ())
{
    const QRectF bounds(10.0, 20.0, 200.0, 100.0);
    RectIndex index(bounds);
    std::vector<QRectF> all;
    for (int count = *rc::gen::inRange(0, 60); count > 0; --count) {
        all.push_back(anyRect());
        index.add(all.back());
    }
    for (int query = 0; query < 40; ++query) {
        const QRectF rect = anyRect();
        if (bounds.contains(rect))
            RC_ASSERT(index.isTouched(rect) ==
                      std::ranges::any_of(all, [&](const QRectF& one) { return one.intersects(rect); }));
    }
}

TEST(RectIndexTest, BoundsWithoutAreaHoldNothing)
{
    RectIndex index({5.0, 5.0, 0.0, 0.0});
    index.add({0.0, 0.0, 10.0, 10.0});
    EXPECT_FALSE(index.isTouched({5.0, 5.0, 0.0, 0.0}));
}

} // namespace wm::charts
