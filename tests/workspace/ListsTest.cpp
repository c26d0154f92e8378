// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallSnapshot.h"

#include "wm/workspace/Views.h"

#include <gtest/gtest.h>

namespace wm::workspace {

TEST(ListsTest, HorizonsAreTheYearsThatTargetsName)
{
    EXPECT_EQ(horizonYears(smallSnapshot()), (std::vector<int>{0, 2020, 2025, 2035}));
}

TEST(ListsTest, RegionsComeAfterTheirParents)
{
    const std::vector<domain::RegionCode> regions = regionsWithContent(smallSnapshot());
    EXPECT_EQ(regions, (std::vector<domain::RegionCode>{{"360000"}, {"360700"}, {"360702"}}));
}

TEST(ListsTest, ThemesAreThoseInUse)
{
    EXPECT_EQ(themesInUse(smallSnapshot()), (std::vector<std::string>{"logistics"}));
}

} // namespace wm::workspace
