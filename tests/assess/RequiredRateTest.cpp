// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/assess/RequiredRate.h"

#include "Generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

namespace wm::assess {

namespace {

using domain::YearValue;

RequiredRates ratesOf(YearValue base, YearValue latest, YearValue target, Direction direction = Direction::Increase)
{
    return requiredRates(judgeBy(kTimeProportional, base, latest, target, direction));
}

} // namespace

// 小康 index, worked by the statistics bureau on 2007-11-22: 97.05 in 2020 on the straight line.
TEST(RequiredRateTest, TheStraightLineFollowsThePublishedExample)
{
    const RequiredRates rates = ratesOf({2000, 57.05}, {2006, 69.05}, {2020, 100});
    EXPECT_NEAR(*rates.observed.perYear, 2.0, 1e-12);
    EXPECT_NEAR(*rates.fromBase.perYear, 2.1475, 1e-12);
    EXPECT_NEAR(*rates.yearReachedLinear, 2020 + (100 - 97.05) / 2.0, 1e-9);
}

TEST(RequiredRateTest, TheRemainingRateStartsAtTheLatestValue)
{
    const RequiredRates rates = ratesOf({2020, 100}, {2021, 109.5}, {2022, 121});
    EXPECT_NEAR(*rates.fromLatest.growth, 0.10502283105022836, 1e-14);
    EXPECT_NEAR(*rates.fromLatest.perYear, 11.5, 1e-12);
    EXPECT_NEAR(*rates.fromBase.growth, 0.1, 1e-14);
}

TEST(RequiredRateTest, PercentagePointsAreNotPercent)
{
    const RequiredRates rates = ratesOf({2020, 40}, {2021, 44}, {2025, 60});
    EXPECT_NEAR(*rates.observed.perYear, 4.0, 1e-12);
    EXPECT_NEAR(*rates.observed.growth, 0.1, 1e-12);
}

TEST(RequiredRateTest, TheCompoundPaceArrivesWhereItsRootSays)
{
    // 10 % a year: 121 two years after 100.
    EXPECT_NEAR(*ratesOf({2019, 1000.0 / 11}, {2020, 100}, {2021, 121}).yearReachedCompound, 2022.0, 1e-9);
    EXPECT_NEAR(*ratesOf({2018, 100}, {2020, 81}, {2021, 65.61}, Direction::Decrease).yearReachedCompound, 2022.0,
                1e-9);
}

TEST(RequiredRateTest, APaceThatIsZeroOrAwayNeverArrives)
{
    for (const double latest : {100.0, 90.0}) {
        const RequiredRates rates = ratesOf({2015, 100}, {2020, latest}, {2025, 121});
        EXPECT_FALSE(rates.yearReachedCompound || rates.yearReachedLinear) << latest;
        EXPECT_TRUE(rates.fromLatest.growth) << latest;
    }
}

TEST(RequiredRateTest, AMetTargetAsksForNothingMore)
{
    const RequiredRates rates = ratesOf({2015, 100}, {2020, 130}, {2025, 121});
    EXPECT_FALSE(rates.fromLatest.growth || rates.fromLatest.perYear || rates.yearReachedLinear);
    EXPECT_TRUE(rates.fromBase.growth && rates.observed.growth);
}

TEST(RequiredRateTest, AMissedTargetHasAYearButNoRequiredRate)
{
    const RequiredRates rates =
        requiredRates(judge(wanted(2015, 121), {{2013, 100}, {2014, 110}}, Direction::Increase, 2017));
    EXPECT_FALSE(rates.fromLatest.perYear);
    EXPECT_NEAR(*rates.yearReachedCompound, 2015.0, 1e-9);
}

TEST(RequiredRateTest, WithoutAGrowthRateTheStraightLineStays)
{
    const RequiredRates rates = ratesOf({2020, 0}, {2022, 5}, {2025, 10});
    EXPECT_FALSE(rates.observed.growth || rates.fromBase.growth || rates.yearReachedCompound);
    EXPECT_TRUE(rates.fromLatest.growth) << "5 to 10 has a rate";
    EXPECT_NEAR(*rates.yearReachedLinear, 2024.0, 1e-12);
    domain::Target rate = wanted(2025, 8);
    rate.valueKind = "growth_rate";
    EXPECT_FALSE(requiredRates(judge(rate, {{2020, 5}, {2022, 6}})).fromLatest.growth);
}

TEST(RequiredRateTest, RollingRatesTakeOnlyExactSpans)
{
    const domain::Series values = series({{2010, 100}, {2011, 110}, {2012, 121}, {2015, 200}, {2017, 288}});
    const std::vector<double> growth = rollingGrowth(values, 2);
    ASSERT_EQ(growth.size(), 2u);
    EXPECT_NEAR(growth[0], 0.1, 1e-14);
    EXPECT_NEAR(growth[1], 0.2, 1e-14);
    const std::vector<double> change = rollingChange(values, 2);
    ASSERT_EQ(change.size(), 2u);
    EXPECT_NEAR(change[1], 44.0, 1e-12);
    EXPECT_TRUE(rollingGrowth(values, 0).empty());
    EXPECT_TRUE(rollingGrowth({}, 2).empty());
}

TEST(RequiredRateTest, ThePercentileCountsLessDemandingRates)
{
    const std::vector<double> rates{0.01, 0.02, 0.03, 0.04};
    EXPECT_EQ(*percentileAmong(0.05, rates), 1.0);
    EXPECT_EQ(*percentileAmong(0.03, rates), 0.625);
    EXPECT_EQ(*percentileAmong(0.0, rates), 0.0);
    EXPECT_FALSE(percentileAmong(0.05, {}));
}

TEST(RequiredRateTest, AFallIsDemandingTheOtherWay)
{
    const std::vector<double> rates{-0.01, -0.02, 0.03, std::numeric_limits<double>::quiet_NaN()};
    EXPECT_EQ(*percentileAmong(-0.05, rates), 1.0);
    EXPECT_NEAR(*percentileAmong(-0.015, rates), 2.0 / 3.0, 1e-15);
}

RC_GTEST_PROP(RequiredRateTest, NumbersAreFiniteOrAbsent, ())
{
    const RequiredRates rates = requiredRates(judge(anyCase(0, *rc::gen::element(anyNumber, extremeNumber))));
    for (const auto& each :
         {rates.observed.growth, rates.observed.perYear, rates.fromBase.growth, rates.fromBase.perYear,
          rates.fromLatest.growth, rates.fromLatest.perYear, rates.yearReachedCompound, rates.yearReachedLinear})
        RC_ASSERT((!each || std::isfinite(*each)));
}

/// Whoever keeps the required pace from now on arrives in the target year.
RC_GTEST_PROP(RequiredRateTest, TheRequiredRateLeadsToTheTarget, ())
{
    const Way way = anyWay(*rc::gen::element(Direction::Increase, Direction::Decrease));
    const RequiredRates rates = requiredRates(judge(way));
    RC_PRE((rates.fromLatest.growth && rates.fromLatest.perYear));
    const int years = way.target.year - way.latest.year;
    const double compound = way.latest.value * std::pow(1.0 + *rates.fromLatest.growth, years);
    RC_ASSERT(std::abs(compound - way.target.value) <= 1e-9 * way.target.value);
    const double linear = way.latest.value + *rates.fromLatest.perYear * years;
    RC_ASSERT(std::abs(linear - way.target.value) <= 1e-9 * way.target.value);
}

/// Ahead of the straight line is in time on it, and likewise on the compound path.
RC_GTEST_PROP(RequiredRateTest, TheYearReachedAgreesWithTheRatios, ())
{
    const Way way = anyWay(*rc::gen::element(Direction::Increase, Direction::Decrease));
    const Assessment assessment = judge(way);
    const RequiredRates rates = requiredRates(assessment);
    RC_PRE((rates.yearReachedLinear && rates.yearReachedCompound));
    const auto agree = [&](double ratio, double year) {
        return std::abs(ratio - 1.0) < 1e-9 || (ratio > 1.0) == (year < way.target.year);
    };
    RC_ASSERT(agree(*assessment.progressShare, *rates.yearReachedLinear));
    RC_ASSERT(agree(*assessment.growthRatio, *rates.yearReachedCompound));
}

} // namespace wm::assess
