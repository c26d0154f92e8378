// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judging.h"

#include <gtest/gtest.h>

namespace wm::assess {

namespace {

domain::Target range(double lower, double upper)
{
    domain::Target target = wanted(2020, lower, Comparator::Equal);
    target.upperValue = upper;
    return target;
}

} // namespace

TEST(EdgeRuleTest, TheAssessmentSaysWhatWasJudged)
{
    const Assessment assessment = judge(wanted(2020, 6, Comparator::Equal), {{2010, 4}, {2015, 5}});
    EXPECT_EQ(assessment.comparator, Comparator::GreaterOrEqual) << "plain = on an increase indicator counts as >=";
    EXPECT_EQ(*assessment.targetValue, 6);
    EXPECT_EQ(*assessment.aimedValue, 6);
    EXPECT_EQ(*assessment.targetYear, 2020);
    EXPECT_EQ(assessment.rules.onTrackFrom, 0.95);
}

TEST(EdgeRuleTest, APastTargetSaysHowOldItsValueIs)
{
    const std::vector<domain::YearValue> values{{2010, 5}, {2012, 7}, {2016, 9}};
    EXPECT_EQ(judge(wanted(2015, 8), values).judgedYearsBefore, 3);
    EXPECT_EQ(judge(wanted(2016, 8), values).judgedYearsBefore, 0);
    EXPECT_EQ(judge(wanted(2020, 12), values).judgedYearsBefore, 0) << "still to come";
    EXPECT_EQ(judge(wanted({}, 8), values).judgedYearsBefore, 0);
}

TEST(EdgeRuleTest, ARangeIsAimedAtFromTheSideOneComesFrom)
{
    EXPECT_EQ(*judge(range(15, 18), {{2010, 30}, {2015, 24}}, Direction::Decrease).aimedValue, 18);
    EXPECT_EQ(*judge(range(15, 18), {{2010, 3}, {2015, 12}}).aimedValue, 15);
    EXPECT_NEAR(*judge(range(15, 18), {{2010, 30}, {2015, 24}}, Direction::Maintain).progressShare, 1.0, 1e-12);
    EXPECT_NEAR(*judge(range(15, 18), {{2010, 3}, {2015, 9}}, Direction::Maintain).progressShare, 1.0, 1e-12);
}

TEST(EdgeRuleTest, WhoeverPassesThroughARangeHasNoShareOfTheWay)
{
    const Assessment passed = judge(range(15, 18), {{2010, 30}, {2015, 12}}, Direction::Maintain);
    EXPECT_EQ(passed.verdict, Verdict::NotAssessable);
    EXPECT_EQ(passed.reason, Reason::PassedThrough);
    EXPECT_FALSE(passed.score);
}

TEST(EdgeRuleTest, BaseEqualToTargetIsJudgedByTheWayOnly)
{
    for (const Profile& profile : allProfiles()) {
        const auto moreThanEight = [&](double latest) {
            return judge(wanted(2020, 8, Comparator::Greater), {{2015, 8}, {2016, latest}}, Direction::Increase, kToday,
                         profile);
        };
        EXPECT_EQ(moreThanEight(9).verdict, Verdict::Met) << profile.name;
        EXPECT_EQ(moreThanEight(7).verdict, Verdict::MovingAway) << profile.name;
        EXPECT_EQ(moreThanEight(8).verdict, Verdict::NotAssessable) << profile.name;
        EXPECT_EQ(moreThanEight(8).reason, Reason::BaseEqualsTarget) << profile.name;
    }
}

TEST(EdgeRuleTest, AQualifiedValueOnTheWayLeavesTheVerdictOpen)
{
    // "Less than 20" on the way from 10 to 40: it may be 19 or 5.
    const Assessment open = judge(wanted(2020, 40), {{2010, 10}, {2015, 20, Comparator::Less}});
    EXPECT_EQ(open.verdict, Verdict::NotAssessable);
    EXPECT_EQ(open.reason, Reason::QualifiedValue);
    EXPECT_EQ(judge(wanted(2020, 40), {{2010, 10}, {2015, 9, Comparator::Less}}).verdict, Verdict::MovingAway);
}

TEST(EdgeRuleTest, ThePlansOwnBaselineIsTheStepBefore)
{
    domain::Target target = wanted(2025, 90);
    target.baselineYear = 2015;
    target.baselineValue = 100;
    const Assessment assessment = judge(target, {{2020, 95}}, Direction::Increase, 2020);
    EXPECT_EQ(assessment.verdict, Verdict::Met);
    EXPECT_TRUE(assessment.isSingleObservation);
    EXPECT_TRUE(assessment.isMovingAway);
}

TEST(EdgeRuleTest, TheEdgeOfABandIsInsideInSpiteOfRounding)
{
    // 0.95 v and v - 0.05 v may differ in the last bit.
    for (const double value : {1.3, 0.7, 10.2, 33.3})
        EXPECT_EQ(judge(wanted(2015, value, Comparator::About), {{2015, value * 0.95}}).verdict, Verdict::Met) << value;
}

TEST(EdgeRuleTest, NegativeNumbersHaveNoAttainment)
{
    EXPECT_FALSE(judge(wanted(2020, -1), {{2010, -4}, {2015, -3}}).attainmentShare);
}

TEST(EdgeRuleTest, ATargetBeyondAllNumbersIsNotAssessable)
{
    const Assessment assessment = judge(wanted(2020, 1e308), {{2010, -1e308}, {2015, 5}});
    EXPECT_EQ(assessment.verdict, Verdict::NotAssessable);
    EXPECT_EQ(assessment.reason, Reason::OutOfRange);
}

} // namespace wm::assess
