// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/quality/UnitConflicts.h"

#include "SeriesOf.h"

#include "wm/quality/Jumps.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace wm::quality {

TEST(UnitConflictsTest, YearsInWanAmongYearsInYiAreOneConflict)
{
    const std::vector<UnitConflict> found =
        unitConflictsOf(yearly(2010, {112.4, 131.0, 1'440'000, 1'590'000, 171.2, 183.9, 201.5}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].firstYear, 2012);
    EXPECT_EQ(found[0].lastYear, 2013);
    EXPECT_EQ(found[0].power, 4);
    EXPECT_EQ(found[0].value, 1'440'000);
    EXPECT_DOUBLE_EQ(found[0].fitting, 144.0);
}

TEST(UnitConflictsTest, AFractionAmongPercentagesIsTooSmallByAHundred)
{
    const std::vector<UnitConflict> found = unitConflictsOf(yearly(2015, {47.2, 48.9, 0.503, 51.8}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].firstYear, 2017);
    EXPECT_EQ(found[0].power, -2);
    EXPECT_DOUBLE_EQ(found[0].fitting, 50.3);
}

TEST(UnitConflictsTest, OfTwoScalesTheLaterOneIsTakenForRight)
{
    const std::vector<UnitConflict> found = unitConflictsOf(yearly(2015, {4720, 4890, 50.3, 51.8}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].firstYear, 2015);
    EXPECT_EQ(found[0].lastYear, 2016);
    EXPECT_EQ(found[0].power, 2);
}

TEST(UnitConflictsTest, AFactorOfTenIsOnlyToldInAStillSeries)
{
    EXPECT_EQ(unitConflictsOf(yearly(2010, {50.1, 50.4, 50.9, 51.2, 515, 51.8, 52.0, 52.6})).size(), 1U);
    EXPECT_TRUE(unitConflictsOf(yearly(2010, {5.0, 6.1, 5.5, 7.2, 66, 71, 85, 80})).empty()) << "things do grow so";
    EXPECT_TRUE(unitConflictsOf(yearly(2010, {5.0, 51})).empty());
}

TEST(UnitConflictsTest, ASeriesThatVariesMuchHasNone)
{
    EXPECT_TRUE(unitConflictsOf(yearly(2010, {3, 11, 2, 210, 5, 40, 9, 900})).empty());
    EXPECT_TRUE(unitConflictsOf(yearly(2010, {0, 0, 5, 0, 500, 0})).empty());
    EXPECT_TRUE(unitConflictsOf({}).empty());
}

TEST(UnitConflictsTest, WithoutTheConflictNothingJumps)
{
    const Years values = yearly(2010, {112.4, 131.0, 1'440'000, 1'590'000, 171.2, 183.9, 201.5, 211});
    const Years fitting = withoutConflicts(values, unitConflictsOf(values));
    EXPECT_DOUBLE_EQ(fitting[3].value, 159.0);
    EXPECT_EQ(fitting[4], values[4]);
    EXPECT_TRUE(jumpsOf(fitting, ChangeMeasure::Growth).empty());
}

TEST(UnitConflictsTest, AWholeSeriesOfFractionsIsToldByOtherRegions)
{
    EXPECT_TRUE(isFractionForPercent(0.52, 55.0));
    EXPECT_FALSE(isFractionForPercent(0.52, 0.9));
    EXPECT_FALSE(isFractionForPercent(0.01, 55.0)) << "much further than a hundred";
    EXPECT_FALSE(isFractionForPercent(12.0, 55.0));
}

RC_GTEST_PROP(UnitConflictsTest, OneWrongUnitInSteadyGrowthIsTheOnlyConflict, ())
{
    const int count = *rc::gen::inRange(5, 40);
    const double growth = *rc::gen::inRange(90, 125) / 100.0;
    const int power = *rc::gen::element(-8, -4, -3, -2, 2, 3, 4, 8);
    const int wrong = *rc::gen::inRange(0, count);
    Years values = geometric(1980, count, 87.0, growth);
    RC_ASSERT(unitConflictsOf(values).empty());
    values[static_cast<std::size_t>(wrong)].value *= std::pow(10.0, power);
    const std::vector<UnitConflict> found = unitConflictsOf(values);
    RC_ASSERT(found.size() == 1U);
    RC_ASSERT(found[0].firstYear == 1980 + wrong);
    RC_ASSERT(found[0].lastYear == 1980 + wrong);
    RC_ASSERT(found[0].power == power);
}

} // namespace wm::quality
