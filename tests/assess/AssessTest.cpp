// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judging.h"

#include <gtest/gtest.h>

namespace wm::assess {

TEST(AssessTest, WithoutANumberTheStatusIsTheVerdict)
{
    domain::Target target = wanted(2020, 0);
    target.value.reset();
    target.status = domain::ValueStatus::LostInSource;
    EXPECT_EQ(judge(target, {{2015, 1}}).verdict, Verdict::ToBeFilled);
    target.status = domain::ValueStatus::Qualitative;
    EXPECT_EQ(judge(target, {{2015, 1}}).verdict, Verdict::Qualitative);
}

TEST(AssessTest, WithoutAValueUpToTheTargetYearThereIsNoData)
{
    EXPECT_EQ(judge(wanted(2020, 10), {}).verdict, Verdict::NoData);
    EXPECT_EQ(judge(wanted(2015, 10), {{2016, 12}}).verdict, Verdict::NoData);
}

// 小康 index, worked by the statistics bureau on 2007-11-22: 57.05 in 2000, 69.05 in 2006, 100 wanted by 2020.
TEST(AssessTest, ProgressFollowsThePublishedExample)
{
    const Assessment assessment = judge(wanted(2020, 100), {{2000, 57.05}, {2006, 69.05}}, Direction::Increase, 2007);
    const double observedPerYear = 2.0, requiredPerYear = 2.1475;
    ASSERT_TRUE(assessment.progressShare);
    EXPECT_NEAR(*assessment.progressShare, observedPerYear / requiredPerYear, 1e-9);
    EXPECT_EQ(assessment.verdict, Verdict::NeedsAcceleration);
    EXPECT_EQ(assessment.profile, "time-proportional/1");
}

TEST(AssessTest, ThresholdsAreClosedBelow)
{
    // From 0 in 2010 to 100 in 2020: after five years 50 is exactly on the path.
    const auto at = [](double value) {
        return judge(wanted(2020, 100), {{2010, 0}, {2015, value}}).verdict;
    };
    EXPECT_EQ(at(50), Verdict::OnTrack);
    EXPECT_EQ(at(47.5), Verdict::OnTrack);
    EXPECT_EQ(at(47.4), Verdict::NeedsAcceleration);
    EXPECT_EQ(at(30), Verdict::NeedsAcceleration);
    EXPECT_EQ(at(29.9), Verdict::OffTrack);
    EXPECT_EQ(at(0), Verdict::OffTrack);
    EXPECT_EQ(at(-0.1), Verdict::MovingAway);
}

TEST(AssessTest, ADecreaseIsMeasuredTheOtherWay)
{
    const auto cost = [](double value) {
        return judge(wanted(2020, 12, Comparator::LessOrEqual), {{2010, 18}, {2015, value}}, Direction::Decrease);
    };
    EXPECT_NEAR(*cost(15).progressShare, 1.0, 1e-12);
    EXPECT_EQ(cost(15).verdict, Verdict::OnTrack);
    EXPECT_EQ(cost(18.5).verdict, Verdict::MovingAway);
    EXPECT_EQ(cost(12).verdict, Verdict::Met);
    EXPECT_NEAR(*cost(15).attainmentShare, 12.0 / 15.0, 1e-12);
}

TEST(AssessTest, APastYearIsJudgedByTheNearestEarlierValueAndSaysWhich)
{
    const Assessment missed = judge(wanted(2015, 10), {{2012, 7}, {2014, 9}, {2016, 11}});
    EXPECT_EQ(missed.verdict, Verdict::NotMet);
    EXPECT_EQ(missed.judged->year, 2014);
    EXPECT_EQ(judge(wanted(2015, 9), {{2012, 7}, {2014, 9}, {2016, 8}}).verdict, Verdict::Met);
}

TEST(AssessTest, ATargetWithoutAYearIsMetOrNot)
{
    EXPECT_EQ(judge(wanted({}, 10), {{2016, 11}}).verdict, Verdict::Met);
    EXPECT_EQ(judge(wanted({}, 10), {{2016, 9}}).verdict, Verdict::NotMet);
}

TEST(AssessTest, OneObservationThatMeetsTheTargetIsLabelled)
{
    const Assessment assessment = judge(wanted(2020, 10), {{2016, 11}});
    EXPECT_EQ(assessment.verdict, Verdict::Met);
    EXPECT_TRUE(assessment.isSingleObservation);
    EXPECT_EQ(judge(wanted(2020, 10), {{2016, 9}}).verdict, Verdict::NotAssessable);
}

TEST(AssessTest, MetButWorseningIsMetMovingAway)
{
    const Assessment assessment = judge(wanted(2020, 8), {{2010, 7}, {2015, 9}, {2016, 8.5}});
    EXPECT_EQ(assessment.verdict, Verdict::Met);
    EXPECT_TRUE(assessment.isMovingAway);
}

TEST(AssessTest, BaseEqualToTargetNeedsNoDivision)
{
    const Assessment kept = judge(wanted(2020, 8), {{2015, 8}, {2016, 8}});
    EXPECT_EQ(kept.verdict, Verdict::Met);
    EXPECT_FALSE(kept.completionShare);
    EXPECT_EQ(judge(wanted(2020, 8), {{2015, 8}, {2016, 7}}).verdict, Verdict::MovingAway);
}

TEST(AssessTest, WhatWasReachedAtTheStartAndIsLostIsNotOnTrack)
{
    // (7 - 10) / (8 - 10) is 150 % of the way, in the wrong direction.
    EXPECT_EQ(judge(wanted(2020, 8), {{2015, 10}, {2016, 7}}).verdict, Verdict::MovingAway);
}

TEST(AssessTest, AZeroBaseHasProgressButNoRatio)
{
    const Assessment assessment = judge(wanted(2020, 10), {{2015, 0}, {2016, 2}});
    EXPECT_NEAR(*assessment.progressShare, 1.0, 1e-12);
    const Assessment zeroTarget =
        judge(wanted(2020, 0, Comparator::LessOrEqual), {{2015, 10}, {2016, 8}}, Direction::Decrease);
    EXPECT_NEAR(*zeroTarget.progressShare, 1.0, 1e-12);
    EXPECT_EQ(*zeroTarget.attainmentShare, 0.0);
}

TEST(AssessTest, PlainEqualMeansAtLeastOrAtMost)
{
    EXPECT_EQ(judge(wanted(2015, 6, Comparator::Equal), {{2015, 6.46}}).verdict, Verdict::Met);
    EXPECT_EQ(judge(wanted(2015, 6, Comparator::Equal), {{2015, 5.9}}, Direction::Decrease).verdict, Verdict::Met);
    EXPECT_EQ(judge(wanted(2015, 6, Comparator::Equal), {{2015, 6.46}}, Direction::Maintain).verdict, Verdict::NotMet);
}

TEST(AssessTest, StrictComparatorsExcludeTheNumberItself)
{
    EXPECT_EQ(judge(wanted(2015, 10, Comparator::Greater), {{2015, 10}}).verdict, Verdict::NotMet);
    EXPECT_EQ(judge(wanted(2015, 10, Comparator::Greater), {{2015, 10.1}}).verdict, Verdict::Met);
    EXPECT_EQ(judge(wanted(2015, 10, Comparator::Less), {{2015, 10}}, Direction::Decrease).verdict, Verdict::NotMet);
}

TEST(AssessTest, AboutIsFivePercentOnTheUnwantedSide)
{
    const auto about = [](double value, Direction direction) {
        return judge(wanted(2015, 20, Comparator::About), {{2015, value}}, direction).verdict;
    };
    EXPECT_EQ(about(19, Direction::Increase), Verdict::Met);
    EXPECT_EQ(about(18.9, Direction::Increase), Verdict::NotMet);
    EXPECT_EQ(about(30, Direction::Increase), Verdict::Met);
    EXPECT_EQ(about(21, Direction::Decrease), Verdict::Met);
    EXPECT_EQ(about(21.1, Direction::Decrease), Verdict::NotMet);
    EXPECT_EQ(about(21.1, Direction::Maintain), Verdict::NotMet);
}

TEST(AssessTest, ARangeIsMetInsideIt)
{
    domain::Target target = wanted(2015, 15, Comparator::Equal);
    target.upperValue = 18;
    const auto range = [&](double value) {
        return judge(target, {{2015, value}}, Direction::Maintain).verdict;
    };
    EXPECT_EQ(range(15), Verdict::Met);
    EXPECT_EQ(range(18), Verdict::Met);
    EXPECT_EQ(range(14.9), Verdict::NotMet);
    EXPECT_EQ(range(18.1), Verdict::NotMet);
}

TEST(AssessTest, AQualifiedValueThatLeavesBothOpenIsNotJudged)
{
    using domain::YearValue;
    EXPECT_EQ(judge(wanted(2015, 56), {{2015, 50, Comparator::Greater}}).verdict, Verdict::NotAssessable);
    EXPECT_EQ(judge(wanted(2015, 50), {{2015, 50, Comparator::Greater}}).verdict, Verdict::Met);
    EXPECT_EQ(judge(wanted(2015, 20), {{2015, 20, Comparator::Less}}).verdict, Verdict::NotAssessable);
    EXPECT_EQ(judge(wanted(2015, 40), {{2015, 20, Comparator::Less}}).verdict, Verdict::NotMet);
}

TEST(AssessTest, TheStatedBaselineGoesBeforeObservedOnes)
{
    domain::Target target = wanted(2020, 100);
    const std::vector<domain::YearValue> values{{2008, 10}, {2013, 40}, {2015, 50}, {2016, 60}};
    EXPECT_EQ(judge(target, values).baselineSource, BaselineSource::FiveYearsBack);
    EXPECT_EQ(judge(wanted(2019, 100), values).baselineSource, BaselineSource::FirstObserved);
    target.baselineYear = 2013;
    EXPECT_EQ(judge(target, values).baselineSource, BaselineSource::PlanYear);
    EXPECT_EQ(judge(target, values).baseline->value, 40);
    target.baselineValue = 41;
    EXPECT_EQ(judge(target, values).baselineSource, BaselineSource::Plan);
    EXPECT_EQ(judge(target, values).baseline->value, 41);
}

} // namespace wm::assess
