// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/Series.h"

#include <gtest/gtest.h>

#include <limits>

namespace wm::domain {

namespace {
Observation observed(const char* period, double value, const char* kind)
{
    Observation observation;
    observation.period = *Period::parse(period);
    observation.value = value;
    observation.valueKind = kind;
    return observation;
}
} // namespace

TEST(SeriesTest, YearsComeInOrderAndAreFoundAgain)
{
    const auto series = Series::create({{2020, 14.6}, {2013, 18.0}, {2015, 16.0}});
    ASSERT_TRUE(series);
    EXPECT_EQ(series->values().front().year, 2013);
    EXPECT_EQ(series->latest()->value, 14.6);
    EXPECT_EQ(series->at(2015)->value, 16.0);
    EXPECT_FALSE(series->at(2014));
    EXPECT_EQ(series->latestUpTo(2019)->year, 2015);
    EXPECT_FALSE(series->latestUpTo(2012));
}

TEST(SeriesTest, TwoValuesForAYearAreAConflict)
{
    const auto series = Series::create({{2020, 1.0}, {2020, 2.0}});
    ASSERT_FALSE(series);
    EXPECT_EQ(series.error().code, ErrorCode::Conflict);
    EXPECT_NE(series.error().message.find("2020"), std::string::npos);
}

TEST(SeriesTest, AValueThatIsNoNumberIsRefused)
{
    for (const double value : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        EXPECT_EQ(Series::create({{2020, value}}).error().code, ErrorCode::InvalidArgument);
}

TEST(SeriesTest, OnlyWholeYearsOfAComparableKindMakeTheSeries)
{
    const std::vector<Observation> observations{observed("2015", 16, "share"),    observed("2016", 3, "growth_rate"),
                                                observed("2017-06", 99, "level"), observed("2011/2015", 98, "level"),
                                                observed("2018", 14.8, "level"),  observed("", 97, "level")};
    const auto series = Series::fromObservations(observations, "level");
    ASSERT_TRUE(series);
    ASSERT_EQ(series->values().size(), 2U);
    EXPECT_EQ(series->values()[0], (YearValue{2015, 16.0}));
    EXPECT_EQ(series->values()[1], (YearValue{2018, 14.8}));
}

TEST(SeriesTest, AYearWithAShareAndALevelGivesTheOneThatIsAskedFor)
{
    const std::vector<Observation> observations{observed("2015", 16, "share"), observed("2015", 15, "level"),
                                                observed("2016", 17, "share")};
    const auto levels = Series::fromObservations(observations, "level");
    ASSERT_TRUE(levels);
    EXPECT_EQ(levels->at(2015)->value, 15.0);
    EXPECT_EQ(levels->at(2016)->value, 17.0);
    const auto shares = Series::fromObservations(observations, "share");
    ASSERT_TRUE(shares);
    EXPECT_EQ(shares->at(2015)->value, 16.0);
}

TEST(SeriesTest, AShareComparesWithALevelAndARankOnlyWithARank)
{
    EXPECT_TRUE(areComparable("share", "level"));
    EXPECT_TRUE(areComparable("rank", "rank"));
    EXPECT_FALSE(areComparable("rank", "level"));
    EXPECT_FALSE(areComparable("growth_rate", "share"));
}

} // namespace wm::domain
