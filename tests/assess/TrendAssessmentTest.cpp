// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/assess/TrendAssessment.h"

#include "Generators.h"

#include "wm/assess/Score.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace wm::assess {

namespace {

using domain::YearValue;

struct TrendCase {
    YearValue base, latest;
    Direction direction;
    std::optional<double> upperBound;
    double wantedGrowth;
    Verdict verdict;
    double score, coefficient;
};

/// Worked from the published formulas by another program.
const TrendCase kTrendCases[] = {
    {{2015, 100}, {2020, 108}, Direction::Increase, {}, 0.015511278397481565, Verdict::OnTrack, 2.7556391987407824, 1},
    {{2015, 100},
     {2020, 104},
     Direction::Increase,
     {},
     0.007874988517892145,
     Verdict::NeedsAcceleration,
     0.7187471294730363,
     1},
    {{2015, 100},
     {2020, 101},
     Direction::Increase,
     {},
     0.001992047666533381,
     Verdict::OffTrack,
     -1.5039761667333096,
     1},
    {{2015, 100},
     {2020, 99},
     Direction::Increase,
     {},
     -0.002008048338574153,
     Verdict::MovingAway,
     -2.751006042321769,
     1},
    {{2015, 100}, {2020, 90}, Direction::Decrease, {}, 0.0208516376390232, Verdict::OnTrack, 5, 1},
    {{2015, 98},
     {2020, 98.5},
     Direction::Increase,
     100,
     0.001018332049841142,
     Verdict::NeedsAcceleration,
     1.7173542852544355,
     0.08579461297404745},
    {{2015, 100}, {2020, 100}, Direction::Increase, 100, 0.0, Verdict::OnTrack, 5, 0.0},
    {{2015, 60},
     {2020, 63},
     Direction::Increase,
     100,
     0.009805797673485328,
     Verdict::NeedsAcceleration,
     1.4845039460287026,
     0.8964877969664486},
};

domain::Indicator bounded(Direction direction, std::optional<double> lower, std::optional<double> upper)
{
    domain::Indicator result = indicator(direction);
    result.lowerBound = lower;
    result.upperBound = upper;
    return result;
}

TrendAssessment rising(YearValue base, YearValue latest, std::string_view kind = "level")
{
    return assessTrend(base, latest, indicator(Direction::Increase), kind);
}

} // namespace

TEST(TrendAssessmentTest, TheTrendFollowsWorkedCases)
{
    for (const TrendCase& each : kTrendCases) {
        SCOPED_TRACE(std::to_string(each.base.value) + " to " + std::to_string(each.latest.value));
        const TrendAssessment trend =
            assessTrend(each.base, each.latest, bounded(each.direction, 0.0, each.upperBound));
        EXPECT_EQ(trend.verdict, each.verdict);
        ASSERT_TRUE(trend.wantedGrowth && trend.score);
        EXPECT_NEAR(*trend.wantedGrowth, each.wantedGrowth, 1e-14);
        EXPECT_NEAR(*trend.score, each.score, 1e-9);
        EXPECT_NEAR(trend.limitCoefficient, each.coefficient, 1e-14);
    }
}

TEST(TrendAssessmentTest, ALowerLimitIsFeltFromTwiceItsValueDown)
{
    const auto falling = [](double base, double latest) {
        return assessTrend({2015, base}, {2020, latest}, bounded(Direction::Decrease, 10.0, {}));
    };
    EXPECT_EQ(falling(20, 19).limitCoefficient, 1.0);
    EXPECT_NEAR(falling(15, 14).limitCoefficient, 1.0 - std::pow(0.5, 4.44), 1e-15);
    EXPECT_EQ(*falling(15, 14).limit, 10.0);
    EXPECT_EQ(falling(10.1, 10.08).verdict, Verdict::NeedsAcceleration) << "little is left to fall";
}

TEST(TrendAssessmentTest, OnlyTheLimitOnTheWantedSideCounts)
{
    const TrendAssessment trend = assessTrend({2015, 98}, {2020, 97}, bounded(Direction::Decrease, 0.0, 100.0));
    EXPECT_EQ(trend.limitCoefficient, 1.0);
    EXPECT_EQ(*trend.limit, 0.0);
}

TEST(TrendAssessmentTest, NegativeValuesRiseTowardsZero)
{
    EXPECT_EQ(rising({2015, -10}, {2020, -9}).verdict, Verdict::OnTrack);
    EXPECT_EQ(rising({2015, -10}, {2020, -11}).verdict, Verdict::MovingAway);
}

TEST(TrendAssessmentTest, EveryObstacleIsNamed)
{
    EXPECT_EQ(rising({2015, 0}, {2020, 4}).reason, Reason::BaseIsZero);
    EXPECT_EQ(rising({2015, -1}, {2020, 4}).reason, Reason::SignChangesToLatest);
    EXPECT_EQ(rising({2015, 1}, {2020, 4}, "growth_rate").reason, Reason::KindHasNoGrowth);
    EXPECT_EQ(rising({2015, 1}, {2020, 4, Comparator::Greater}).reason, Reason::QualifiedValue);
    EXPECT_EQ(rising({2020, 1}, {2020, 4}).reason, Reason::NoBaseline);
    EXPECT_EQ(assessTrend({2015, 1}, {2020, 4}, indicator(Direction::Maintain)).reason, Reason::NoWantedWay);
    EXPECT_EQ(rising({2015, 0}, {2020, 4}).verdict, Verdict::NotAssessable);
}

TEST(TrendAssessmentTest, ASeriesIsJudgedFromEndToEnd)
{
    const auto trendOf = [](std::vector<YearValue> values) {
        return assessTrend(series(std::move(values)), indicator(Direction::Increase));
    };
    EXPECT_NEAR(*trendOf({{2015, 100}, {2016, 90}, {2017, 121}}).growth, 0.1, 1e-15);
    EXPECT_EQ(trendOf({{2015, 100}}).reason, Reason::NoBaseline);
    EXPECT_EQ(trendOf({}).verdict, Verdict::NoData);
}

RC_GTEST_PROP(TrendAssessmentTest, NumbersAreFiniteAndScoresInRange, ())
{
    const auto number = *rc::gen::element(anyNumber, extremeNumber);
    const Direction direction = *rc::gen::element(Direction::Increase, Direction::Decrease);
    const TrendAssessment trend =
        assessTrend({2015, number()}, {2020, number()}, bounded(direction, number(), number()));
    for (const auto& each : {trend.growth, trend.wantedGrowth, trend.limit, trend.score})
        RC_ASSERT((!each || std::isfinite(*each)));
    RC_ASSERT(trend.limitCoefficient >= 0.0 && trend.limitCoefficient <= 1.0);
    RC_ASSERT((!trend.score || std::abs(*trend.score) <= kBestScore));
    RC_ASSERT((trend.verdict == Verdict::NotAssessable) == (trend.reason != Reason::None));
}

RC_GTEST_PROP(TrendAssessmentTest, ABetterValueNeverScoresLess, ())
{
    const double base = *rc::gen::inRange(1, 1600) / 16.0;
    const double latest = *rc::gen::inRange(1, 1600) / 16.0;
    const domain::Indicator share = bounded(Direction::Increase, 0.0, 100.0);
    const double better = latest + *rc::gen::inRange(1, 160) / 16.0;
    RC_ASSERT(*assessTrend({2015, base}, {2020, better}, share).score >=
              *assessTrend({2015, base}, {2020, latest}, share).score);
}

} // namespace wm::assess
