// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/assess/RollUp.h"

#include "Generators.h"

#include "wm/assess/Score.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace wm::assess {

namespace {

ScoredVerdict scored(Verdict verdict, std::optional<double> score, std::string_view profile = kCagrRatio.name)
{
    return {verdict, profile, score};
}

ScoredVerdict scoredOf(const Assessment& assessment)
{
    return {assessment.verdict, assessment.profile, assessment.score};
}

RollUp of(std::vector<ScoredVerdict> assessments)
{
    return rollUp(assessments);
}

} // namespace

TEST(ScoreTest, TheTwoLinesMeetTheThresholds)
{
    EXPECT_NEAR(scoreOfRatio(0.95), 2.5, 1e-4);
    EXPECT_NEAR(scoreOfRatio(0.6), 0.0, 1e-4);
    EXPECT_EQ(scoreOfRatio(0.0), -2.5);
    EXPECT_EQ(scoreOfRatio(10.0), 5.0);
    EXPECT_EQ(scoreOfRatio(-10.0), -5.0);
}

TEST(ScoreTest, TheStatusOfAScoreIsClosedBelow)
{
    EXPECT_EQ(verdictOfScore(2.5), Verdict::OnTrack);
    EXPECT_EQ(verdictOfScore(2.4), Verdict::NeedsAcceleration);
    EXPECT_EQ(verdictOfScore(0.0), Verdict::NeedsAcceleration);
    EXPECT_EQ(verdictOfScore(-0.1), Verdict::OffTrack);
    EXPECT_EQ(verdictOfScore(-2.5), Verdict::OffTrack);
    EXPECT_EQ(verdictOfScore(-2.6), Verdict::MovingAway);
}

TEST(RollUpTest, NothingHasNoStatus)
{
    EXPECT_EQ(of({}).total, 0);
    EXPECT_FALSE(of({}).meanScore);
    EXPECT_FALSE(of({}).status);
}

TEST(RollUpTest, WhatCannotBeJudgedIsCountedButNeverAveraged)
{
    const RollUp result =
        of({scored(Verdict::Met, 5.0), scored(Verdict::OffTrack, -1.0), scored(Verdict::ToBeFilled, {}),
            scored(Verdict::Qualitative, {}), scored(Verdict::NoData, {}), scored(Verdict::NotAssessable, {})});
    EXPECT_EQ(result.total, 6);
    EXPECT_EQ(result.assessed, 2);
    EXPECT_EQ(result.scored, 2);
    EXPECT_EQ(result.count(Verdict::ToBeFilled), 1);
    EXPECT_EQ(*result.meanScore, 2.0);
    EXPECT_EQ(*result.status, Verdict::NeedsAcceleration);
}

TEST(RollUpTest, MetOnlyWhereAllAreMet)
{
    EXPECT_EQ(*of({scored(Verdict::Met, 5.0), scored(Verdict::Met, 5.0), scored(Verdict::NoData, {})}).status,
              Verdict::Met);
    EXPECT_EQ(*of({scored(Verdict::Met, 5.0), scored(Verdict::OnTrack, 5.0)}).status, Verdict::OnTrack);
}

TEST(RollUpTest, DifferentProfilesAreCountedButNotAveraged)
{
    const RollUp result = of({scored(Verdict::OnTrack, 3.0), scored(Verdict::OffTrack, -1.0, kTimeProportional.name)});
    EXPECT_EQ(result.assessed, 2);
    EXPECT_FALSE(result.meanScore);
    EXPECT_FALSE(result.status);
}

TEST(RollUpTest, AMissedTargetIsNeverOutweighed)
{
    const ScoredVerdict missed =
        scoredOf(judge(wanted(2015, 10), {{2010, 5}, {2015, 9.9}}, Direction::Increase, 2017, kCagrRatio));
    ASSERT_EQ(missed.verdict, Verdict::NotMet);
    ASSERT_GT(*missed.score, 2.5) << "the pace was all but enough";
    EXPECT_EQ(*of({missed}).status, Verdict::NotMet);
    EXPECT_FALSE(of({missed}).meanScore);
    const RollUp mixed = of({missed, scored(Verdict::Met, 5.0), scored(Verdict::OnTrack, 3.0)});
    EXPECT_EQ(*mixed.status, Verdict::NotMet);
    EXPECT_FALSE(mixed.meanScore) << "4.0 of the two others would flatter";
}

RC_GTEST_PROP(RollUpTest, CountsAddUpAndTheMeanStaysInRange, ())
{
    std::vector<ScoredVerdict> assessments;
    const int count = *rc::gen::inRange(0, 20);
    for (int i = 0; i < count; ++i)
        assessments.push_back(scoredOf(judge(anyCase())));
    const RollUp result = rollUp(assessments);
    int sum = 0;
    for (const int each : result.counts)
        sum += each;
    RC_ASSERT(sum == count && result.total == count);
    RC_ASSERT(result.scored <= result.assessed && result.assessed <= result.total);
    RC_ASSERT((!result.meanScore || std::abs(*result.meanScore) <= kBestScore));
}

} // namespace wm::assess
