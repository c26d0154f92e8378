// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/quality/Gaps.h"

#include "SeriesOf.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace wm::quality {

namespace {

Years ofYears(const std::vector<int>& years)
{
    Years values;
    for (const int year : years)
        values.push_back({year, 1.0, domain::Comparator::Unstated});
    return values;
}

} // namespace

TEST(GapsTest, MissingYearsOfAYearlySeriesAreOneGap)
{
    const std::vector<Gap> gaps = gapsOf(ofYears({2010, 2011, 2012, 2015, 2016, 2017}));
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps[0].firstYear, 2013);
    EXPECT_EQ(gaps[0].lastYear, 2014);
    EXPECT_EQ(gaps[0].missing, 2);
}

TEST(GapsTest, ASeriesOfCensusesLacksACensusAndNotTheYearsBetween)
{
    EXPECT_TRUE(gapsOf(ofYears({1990, 2000, 2010, 2020})).empty());
    const std::vector<Gap> gaps = gapsOf(ofYears({1960, 1970, 1980, 2000, 2010, 2020}));
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps[0].firstYear, 1990);
    EXPECT_EQ(gaps[0].lastYear, 1990);
}

TEST(GapsTest, SingleYearsBeforeARegularSeriesBeginsAreNoGaps)
{
    EXPECT_TRUE(gapsOf(ofYears({1978, 1980, 1985, 1990, 2000, 2001, 2002, 2003, 2004, 2005, 2006})).empty());
}

TEST(GapsTest, ASeriesWithoutARegularStepHasNoGaps)
{
    EXPECT_TRUE(gapsOf(ofYears({2010, 2012, 2013, 2016, 2018, 2021})).empty());
    EXPECT_TRUE(gapsOf(ofYears({2010, 2020})).empty());
    EXPECT_TRUE(gapsOf(ofYears({2010, 2011, 2020})).empty()) << "two steps are no rule";
    EXPECT_TRUE(gapsOf({}).empty());
}

RC_GTEST_PROP(GapsTest, YearsTakenOutOfTheMiddleAreFoundAgain, ())
{
    const int count = *rc::gen::inRange(10, 60);
    const int first = *rc::gen::inRange(2, count - 3);
    const int length = *rc::gen::inRange(1, 5);
    Years values = geometric(1950, count, 1.0, 1.0);
    std::erase_if(values, [&](const auto& each) {
        return each.year >= 1950 + first && each.year < std::min(1950 + first + length, 1950 + count - 1);
    });
    const std::vector<Gap> gaps = gapsOf(values);
    RC_ASSERT(gaps.size() == 1U);
    RC_ASSERT(gaps[0].firstYear == 1950 + first);
    RC_ASSERT(gaps[0].missing == count - static_cast<int>(values.size()));
}

} // namespace wm::quality
