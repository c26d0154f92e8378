// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/Shock.h"

#include "Records.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wm::projection {

namespace {

using test::recordFrom;
using Kind = ShockSuggestion::Kind;

void expectShock(const ShockSuggestion& shock, Kind kind, int year, int lastYear, double size)
{
    EXPECT_EQ(shock.kind, kind);
    EXPECT_EQ(shock.year, year);
    EXPECT_EQ(shock.lastYear, lastYear);
    EXPECT_NEAR(shock.size, size, 1e-9 * std::abs(size));
}

/// Steps of 2, so m = 2 and s = 0.5 at its floor; `after` are the further changes from year to year.
std::vector<ShockSuggestion> shocksAfterSteadyGrowth(const std::vector<double>& after, int earlier = 5)
{
    std::vector<double> values{10.0};
    while (static_cast<int>(values.size()) < earlier)
        values.push_back(values.back() + 2.0);
    for (const double change : after)
        values.push_back(values.back() + change);
    return findShocks(recordFrom(2020 - earlier, values));
}

const std::vector<double> kLevelShift{20.1, 20.4, 20.2, 20.9, 20.7, 21,   21.3, 26.2,
                                      26,   26.5, 26.9, 26.7, 27.3, 27.1, 27.6, 27.9};

} // namespace

TEST(ShockTest, ADipOfTwoYearsIsAPulse)
{
    const auto series = recordFrom(2014, {100, 102, 105, 107, 110, 112, 60, 80, 118, 121});
    const auto shocks = findShocks(series);
    ASSERT_EQ(shocks.size(), 1U);
    expectShock(shocks[0], Kind::Pulse, 2020, 2021, -54.0); // m = 2
    const auto cleaned = withoutShock(series, shocks[0]);
    ASSERT_TRUE(cleaned);
    EXPECT_EQ(cleaned->years(), series.years());
    EXPECT_TRUE(cleaned->values().isApprox(test::vectorOf({100, 102, 105, 107, 110, 112, 114, 116, 118, 121}), 1e-12));
}

TEST(ShockTest, ADipOfOneYearSparesTheYearAfter)
{
    const auto shocks = shocksAfterSteadyGrowth({-40, 44, 2, 2});
    ASSERT_EQ(shocks.size(), 1U);
    expectShock(shocks[0], Kind::Pulse, 2020, 2020, -42.0);
}

TEST(ShockTest, APulseIsKnownOnceTheNextYearIsBack)
{
    EXPECT_EQ(shocksAfterSteadyGrowth({-40, 44}).size(), 1U);
    EXPECT_TRUE(shocksAfterSteadyGrowth({-40}).empty());
    EXPECT_TRUE(shocksAfterSteadyGrowth({-40, 2}).empty());
}

TEST(ShockTest, AStepThatStaysIsALevelShift)
{
    const auto shocks = findShocks(recordFrom(2006, kLevelShift));
    ASSERT_EQ(shocks.size(), 1U);
    expectShock(shocks[0], Kind::LevelShift, 2013, 2021, 4.6); // m = 0.3
}

TEST(ShockTest, TheThresholdsAreThoseOfTheMethod)
{
    EXPECT_TRUE(shocksAfterSteadyGrowth({3.5, 2, 2}).empty()); // 3 s exactly
    EXPECT_EQ(shocksAfterSteadyGrowth({3.5625, 2, 2}).size(), 1U);
    EXPECT_TRUE(shocksAfterSteadyGrowth({30, 2, 2}, 4).empty());                 // 4 values before
    EXPECT_EQ(shocksAfterSteadyGrowth({-8, 6, 2}).at(0).kind, Kind::LevelShift); // back by 0.4 exactly
    EXPECT_EQ(shocksAfterSteadyGrowth({-8, 6.125, 2}).at(0).kind, Kind::Pulse);
    EXPECT_EQ(shocksAfterSteadyGrowth({-8, -2, 2}).at(0).kind, Kind::LevelShift); // further by 0.4 exactly
}

TEST(ShockTest, ANewTrendIsNotAShock)
{
    EXPECT_TRUE(shocksAfterSteadyGrowth({6, 6, 6, 6, 6}).empty());
}

TEST(ShockTest, AJumpBeforeACrashIsNotTakenForThePulse)
{
    const auto shocks = findShocks(
        recordFrom(2010, {2103, 2365, 2588, 2769, 3262, 3610, 4000, 4440, 5001, 6006, 2879, 3246, 2530, 4891}));
    ASSERT_EQ(shocks.size(), 2U);
    expectShock(shocks[0], Kind::LevelShift, 2020, 2023, -3517.0); // back in 2023 only, which two years do not show
    EXPECT_EQ(shocks[1].year, 2022);                               // the second wave, which 2023 made good
    EXPECT_EQ(shocks[1].kind, Kind::Pulse);
}

TEST(ShockTest, YearsBesideAGapAreNotJudged)
{
    const std::vector<int> years{2010, 2011, 2012, 2013, 2014, 2016, 2017, 2018};
    const std::vector<double> values{1, 2, 3, 4, 5, 50, 51, 52};
    EXPECT_TRUE(findShocks(*AnnualSeries::create(years, values)).empty());
}

TEST(ShockTest, ALevelShiftKeepsALongEnoughPartAfterIt)
{
    const auto series = recordFrom(2006, kLevelShift);
    const auto part = withoutShock(series, {Kind::LevelShift, 2013, 2021, 4.6});
    ASSERT_TRUE(part);
    EXPECT_EQ(part->years().front(), 2013);
    EXPECT_EQ(part->values(), series.values().tail(9));
}

TEST(ShockTest, ALevelShiftOfLateMovesTheEarlierValues)
{
    const auto series = recordFrom(2014, {1, 2, 3, 4, 5, 16, 17, 18});
    const auto shocks = findShocks(series);
    ASSERT_EQ(shocks.size(), 1U);
    const auto moved = withoutShock(series, shocks[0]);
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->values(), test::vectorOf({11, 12, 13, 14, 15, 16, 17, 18}));
}

TEST(ShockTest, AShockOfAnotherSeriesIsRefused)
{
    const auto series = recordFrom(2014, {1, 2, 3, 4, 5});
    for (const int year : {2000, 2014, 2019, 2030}) {
        EXPECT_EQ(withoutShock(series, {Kind::Pulse, year, year, 1.0}).error(), Refusal::YearOutOfRange);
        EXPECT_EQ(withoutShock(series, {Kind::LevelShift, year, 2018, 1.0}).error(), Refusal::YearOutOfRange);
    }
    EXPECT_EQ(withoutShock(series, {Kind::Pulse, 2017, 2018, 1.0}).error(), Refusal::YearOutOfRange);
    EXPECT_EQ(withoutShock(series, {Kind::Pulse, 2017, 2015, 1.0}).error(), Refusal::YearOutOfRange);
    EXPECT_EQ(withoutShock(series, {Kind::LevelShift, 2017, 2018, std::nan("")}).error(), Refusal::NotFinite);
}

RC_GTEST_PROP(ShockPropertyTest, StraightLinesHaveNoShocks, ())
{
    const int slope = *rc::gen::inRange(-100, 100);
    std::vector<double> values(*rc::gen::inRange<std::size_t>(1, 40), 7.0);
    for (std::size_t i = 1; i < values.size(); ++i)
        values[i] = values[i - 1] + slope;
    RC_ASSERT(findShocks(recordFrom(1980, values)).empty());
}

RC_GTEST_PROP(ShockPropertyTest, UnitSignAndCalendarDoNotMatter, ())
{
    const std::vector<double> values = test::anyValues(6, 0, 100);
    const double factor = std::ldexp(*rc::gen::element(-1.0, 1.0), *rc::gen::inRange(-40, 40));
    std::vector<double> scaled = values;
    for (double& value : scaled)
        value *= factor;
    const auto one = findShocks(recordFrom(2000, values)), other = findShocks(recordFrom(1900, scaled));
    RC_ASSERT(one.size() == other.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        RC_ASSERT(one[i].kind == other[i].kind);
        RC_ASSERT(one[i].year - 100 == other[i].year);
        RC_ASSERT(one[i].lastYear - 100 == other[i].lastYear);
        RC_ASSERT(test::isClose(one[i].size * factor, other[i].size, 1e-9));
    }
}

RC_GTEST_PROP(ShockPropertyTest, EverySuggestionCanBeAccepted, ())
{
    const auto series =
        recordFrom(2000, *rc::gen::inRange(0, 2) == 0 ? test::anyExtremeValues(6) : test::anyValues(6, -20, 20));
    for (const ShockSuggestion& shock : findShocks(series)) {
        RC_ASSERT(shock.year >= 2005 && shock.year <= shock.lastYear && shock.lastYear <= series.lastYear());
        RC_ASSERT(std::isfinite(shock.size));
        const auto accepted = withoutShock(series, shock);
        if (!accepted) {
            RC_ASSERT(accepted.error() == Refusal::TooLarge);
            continue;
        }
        RC_ASSERT(accepted->lastYear() == series.lastYear());
        RC_ASSERT(accepted->lastValue() == series.lastValue());
        RC_ASSERT(accepted->size() == series.size() || accepted->size() >= 5);
    }
}

} // namespace wm::projection
