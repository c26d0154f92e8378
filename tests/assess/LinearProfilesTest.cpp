// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judging.h"

#include <gtest/gtest.h>

namespace wm::assess {

namespace {

struct StatusCase {
    domain::YearValue base, latest, target;
    Direction direction;
    double status;
};

/// Worked by another program; the years do not enter.
const StatusCase kStatusCases[] = {
    {{2015, 6.5}, {2019, 7.2}, {2023, 8.0}, Direction::Increase, 4.666666666666668},
    {{2015, 16}, {2019, 14.6}, {2023, 12}, Direction::Decrease, 3.500000000000001},
    {{2015, 16}, {2019, 16.8}, {2023, 12}, Direction::Decrease, -2.0000000000000018},
};

} // namespace

TEST(LinearProfilesTest, TheCurrentStatusFollowsWorkedCases)
{
    for (const StatusCase& each : kStatusCases) {
        const Assessment assessment = judgeBy(kCurrentStatus, each.base, each.latest, each.target, each.direction);
        ASSERT_TRUE(assessment.currentStatus);
        EXPECT_NEAR(*assessment.currentStatus, each.status, 1e-12);
    }
}

TEST(LinearProfilesTest, TheCurrentStatusIsComparedWithTheTimePassed)
{
    // CS 4.67 after four of five years: 4.67 / 8 is below 0.6. The same value after two years is ahead of the time.
    EXPECT_EQ(judgeBy(kCurrentStatus, {2015, 6.5}, {2019, 7.2}, {2020, 8}).verdict, Verdict::OffTrack);
    EXPECT_EQ(judgeBy(kCurrentStatus, {2015, 6.5}, {2017, 7.2}, {2020, 8}).verdict, Verdict::OnTrack);
}

TEST(LinearProfilesTest, ProgressIsDoneShareOverTimeShare)
{
    const Assessment assessment = judgeBy(kTimeProportional, {2020, 50}, {2022, 56}, {2030, 80});
    EXPECT_NEAR(*assessment.completionShare, 0.2, 1e-15);
    EXPECT_NEAR(*assessment.timeShare, 0.2, 1e-15);
    EXPECT_NEAR(*assessment.progressShare, 1.0, 1e-15);
    EXPECT_EQ(assessment.verdict, Verdict::OnTrack);
    EXPECT_NEAR(*assessment.score, 7.1429 - 4.2857, 1e-12) << "the score function of ratios, applied to p";
}

TEST(LinearProfilesTest, WhatWasReachedAndLostScoresBelowZero)
{
    // (7 - 10) / (8 - 10) counts 150 % of the way to a target that lies behind.
    const Assessment lost = judgeBy(kTimeProportional, {2015, 10}, {2016, 7}, {2020, 8});
    EXPECT_EQ(lost.verdict, Verdict::MovingAway);
    EXPECT_GT(*lost.completionShare, 1.0);
    EXPECT_EQ(*lost.score, -5.0);
}

} // namespace wm::assess
