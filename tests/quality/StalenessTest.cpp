// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/quality/Staleness.h"

#include <gtest/gtest.h>

namespace wm::quality {

TEST(StalenessTest, WhatHalfOfTheRegionsHaveReachedIsUsual)
{
    EXPECT_EQ(usualNewestYear({2020, 2021, 2021, 2023}), 2021);
    EXPECT_EQ(usualNewestYear({2023, 2023, 2015}), 2023);
    EXPECT_EQ(usualNewestYear({2015, 2015, 2023}), 2015) << "one region that is ahead makes nobody late";
    EXPECT_FALSE(usualNewestYear({2015, 2023})) << "two regions have no rule";
    EXPECT_FALSE(usualNewestYear({}));
}

TEST(StalenessTest, ATargetWantsValuesUpToItsYearOrUpToLastYear)
{
    EXPECT_EQ(dueYear(2020, 2026), 2020);
    EXPECT_EQ(dueYear(2035, 2026), 2025);
    EXPECT_EQ(dueYear(2026, 2026), 2025);
}

TEST(StalenessTest, AYearIsWhatPublishingTakes)
{
    EXPECT_FALSE(isStale(2023, 2023));
    EXPECT_FALSE(isStale(2022, 2023));
    EXPECT_TRUE(isStale(2021, 2023));
    EXPECT_FALSE(isStale(2024, 2023));
}

} // namespace wm::quality
