// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/BoxIndex.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wm::mapview {
namespace {

WorldBox anyBox()
{
    const int x = *rc::gen::inRange(-100, 100);
    const int y = *rc::gen::inRange(-100, 100);
    const int width = *rc::gen::inRange(0, 40);
    const int height = *rc::gen::inRange(0, 40);
    return {static_cast<double>(x), static_cast<double>(y), static_cast<double>(x + width),
            static_cast<double>(y + height)};
}

RC_GTEST_PROP(BoxIndexTest, FindsExactlyTheBoxesThatMeet, ())
{
    std::vector<WorldBox> boxes;
    const int count = *rc::gen::inRange(0, 80);
    for (int i = 0; i < count; ++i)
        boxes.push_back(anyBox());
    const WorldBox query = anyBox();
    std::vector<std::size_t> expected;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].intersects(query))
            expected.push_back(i);
    }
    RC_ASSERT(BoxIndex(boxes).find(query) == expected);
}

TEST(BoxIndexTest, FindsBoxesWithoutHeightOrWidth)
{
    const std::vector<WorldBox> boxes{{0.0, 1.0, 5.0, 1.0}, {2.0, 0.0, 2.0, 4.0}, WorldBox::around({3.0, 3.0})};
    EXPECT_EQ(BoxIndex(boxes).find({0.0, 0.0, 5.0, 5.0}), (std::vector<std::size_t>{0, 1, 2}));
}

TEST(BoxIndexTest, NeverFindsAnEmptyBox)
{
    const std::vector<WorldBox> boxes{WorldBox{}, {0.0, 0.0, 1.0, 1.0}};
    EXPECT_EQ(BoxIndex(boxes).find({-9.0, -9.0, 9.0, 9.0}), (std::vector<std::size_t>{1}));
}

TEST(BoxIndexTest, AnEmptyIndexFindsNothing)
{
    EXPECT_TRUE(BoxIndex().find({-9.0, -9.0, 9.0, 9.0}).empty());
}

} // namespace
} // namespace wm::mapview
