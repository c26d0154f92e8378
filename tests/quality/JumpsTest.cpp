// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/quality/Jumps.h"

#include "SeriesOf.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wm::quality {

TEST(JumpsTest, AStepIsOneJumpBetweenItsTwoYears)
{
    const std::vector<Jump> jumps =
        jumpsOf(yearly(2010, {100, 104, 108, 111, 117, 250, 260, 268, 280}), ChangeMeasure::Growth);
    ASSERT_EQ(jumps.size(), 1U);
    EXPECT_EQ(jumps[0].before.year, 2014);
    EXPECT_EQ(jumps[0].value.year, 2015);
    EXPECT_EQ(jumps[0].value.value, 250.0);
    EXPECT_GT(jumps[0].deviations, 6.0);
}

TEST(JumpsTest, AValueThatStandsOutIsOneJumpAndNotTwo)
{
    const std::vector<Jump> jumps =
        jumpsOf(yearly(2010, {100, 104, 108, 111, 40, 121, 126, 130, 136}), ChangeMeasure::Growth);
    ASSERT_EQ(jumps.size(), 1U);
    EXPECT_EQ(jumps[0].value.year, 2014);
}

TEST(JumpsTest, WhatASeriesAlwaysDoesIsNoJump)
{
    EXPECT_TRUE(jumpsOf(yearly(2010, {10, 30, 12, 45, 9, 28, 14, 50, 11}), ChangeMeasure::Growth).empty());
    EXPECT_TRUE(jumpsOf(yearly(2010, {100, 100, 100, 100, 100, 120, 120, 120}), ChangeMeasure::Growth).empty())
        << "20 % is not much, however still it was before";
    EXPECT_TRUE(jumpsOf(yearly(2010, {0, 0, 0, 0, 0, 0, 0, 0}), ChangeMeasure::Growth).empty());
}

TEST(JumpsTest, PercentagesMoveInPoints)
{
    // From 0.2 to 0.6 % is threefold and next to nothing.
    EXPECT_TRUE(jumpsOf(yearly(2010, {50, 51, 53, 54, 55, 57, 58, 60}), ChangeMeasure::Difference).empty());
    const std::vector<Jump> jumps =
        jumpsOf(yearly(2010, {50, 51, 53, 54, 55, 57, 28, 29, 31}), ChangeMeasure::Difference);
    ASSERT_EQ(jumps.size(), 1U);
    EXPECT_EQ(jumps[0].value.year, 2016);
}

TEST(JumpsTest, ValuesThatAreNotPositiveAreComparedByDifferences)
{
    const std::vector<Jump> jumps =
        jumpsOf(yearly(2010, {-2.0, -0.9, 0.3, 1.1, 0.4, 1.2, 2.3, 90, 91, 92.2}), ChangeMeasure::Growth);
    ASSERT_EQ(jumps.size(), 1U);
    EXPECT_EQ(jumps[0].value.year, 2017);
}

TEST(JumpsTest, AFewValuesSayNothingOfWhatIsUsual)
{
    EXPECT_TRUE(jumpsOf(yearly(2010, {100, 101, 102, 103, 900, 106}), ChangeMeasure::Growth).empty());
    EXPECT_TRUE(jumpsOf({}, ChangeMeasure::Growth).empty());
}

RC_GTEST_PROP(JumpsTest, SteadyGrowthHasNone, ())
{
    const int count = *rc::gen::inRange(0, 40);
    const double growth = *rc::gen::inRange(50, 160) / 100.0;
    RC_ASSERT(jumpsOf(geometric(1990, count, 7.3, growth), ChangeMeasure::Growth).empty());
}

RC_GTEST_PROP(JumpsTest, OneValueThatIsTwiceWhatItShouldBeIsTheOnlyJump, ())
{
    const int count = *rc::gen::inRange(8, 40);
    const double growth = *rc::gen::inRange(95, 115) / 100.0;
    const auto wrong = static_cast<std::size_t>(*rc::gen::inRange(1, count));
    Years values = geometric(1990, count, 7.3, growth);
    values[wrong].value *= 2.0;
    const std::vector<Jump> jumps = jumpsOf(values, ChangeMeasure::Growth);
    RC_ASSERT(jumps.size() == 1U);
    RC_ASSERT(jumps[0].value.year == values[wrong].year);
}

} // namespace wm::quality
