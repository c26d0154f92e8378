// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/quality/Repetitions.h"

#include "SeriesOf.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wm::quality {

TEST(RepetitionsTest, AValueThatIsCarriedOnIsFoundOnce)
{
    const std::vector<Repetition> found = repetitionsOf(yearly(2010, {12.1, 12.9, 13.4, 13.4, 13.4, 13.4, 15.1}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].firstYear, 2012);
    EXPECT_EQ(found[0].lastYear, 2015);
    EXPECT_EQ(found[0].count, 4);
    EXPECT_EQ(found[0].value, 13.4);
}

TEST(RepetitionsTest, ShortRunsRoundNumbersZerosAndConstantsAreNone)
{
    EXPECT_TRUE(repetitionsOf(yearly(2010, {12.1, 13.4, 13.4, 13.4, 15.1})).empty());
    EXPECT_TRUE(repetitionsOf(yearly(2010, {3, 5, 5, 5, 5, 5, 4})).empty());
    EXPECT_TRUE(repetitionsOf(yearly(2010, {96.2, 100, 100, 100, 100, 100})).empty());
    EXPECT_TRUE(repetitionsOf(yearly(2010, {0, 0, 0, 0, 0, 7.25})).empty());
    EXPECT_TRUE(repetitionsOf(yearly(2010, {39379.6, 39379.6, 39379.6, 39379.6, 39379.6})).empty()) << "an area";
    EXPECT_TRUE(repetitionsOf({}).empty());
}

RC_GTEST_PROP(RepetitionsTest, AGrowingSeriesHasNone, ())
{
    const int count = *rc::gen::inRange(0, 60);
    RC_ASSERT(repetitionsOf(geometric(1960, count, 123.4, 1.04)).empty());
}

} // namespace wm::quality
