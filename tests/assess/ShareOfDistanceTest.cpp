// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judging.h"

#include <gtest/gtest.h>

#include <cmath>

namespace wm::assess {

namespace {

struct ShareCase {
    domain::YearValue base, latest, target;
    Direction direction;
    double growth, expected, share;
    Verdict verdict;
};

/// Worked from the published formula by another program, to the places given.
const ShareCase kShareCases[] = {
    {{2015, 6.5}, {2019, 7.2}, {2020, 8.0}, Direction::Increase, 0.025899, 7.3865, 0.591, Verdict::NeedsAcceleration},
    {{2015, 100}, {2020, 120}, {2030, 160}, Direction::Increase, 0.037137, 172.8, 1.2133, Verdict::OnTrack},
    {{2015, 100}, {2020, 110}, {2030, 160}, Direction::Increase, 0.019245, 133.1, 0.5517, Verdict::NeedsAcceleration},
    {{2015, 16}, {2020, 14.6}, {2025, 12}, Direction::Decrease, -0.018147, 13.3225, 0.6694, Verdict::NeedsAcceleration},
    {{2015, 100}, {2020, 99}, {2030, 160}, Direction::Increase, -0.002008, 97.0299, -0.0495, Verdict::MovingAway},
};

Verdict verdictAt(double latest)
{
    // Half of the time from 100 to 400: the latest value grows by itself once more.
    return judgeBy(kShareOfDistance, {2010, 100}, {2015, latest}, {2020, 400}).verdict;
}

} // namespace

TEST(ShareOfDistanceTest, TheShareFollowsWorkedCases)
{
    for (const ShareCase& each : kShareCases) {
        SCOPED_TRACE(std::to_string(each.base.value) + " to " + std::to_string(each.latest.value));
        const Assessment assessment = judgeBy(kShareOfDistance, each.base, each.latest, each.target, each.direction);
        EXPECT_EQ(assessment.verdict, each.verdict);
        ASSERT_TRUE(assessment.observedGrowth && assessment.expectedValue && assessment.expectedShare);
        EXPECT_NEAR(*assessment.observedGrowth, each.growth, 5e-7);
        EXPECT_NEAR(*assessment.expectedValue, each.expected, 5e-5);
        EXPECT_NEAR(*assessment.expectedShare, each.share, 5.1e-5);
        EXPECT_FALSE(assessment.score) << "the source does not score";
    }
}

TEST(ShareOfDistanceTest, TheThresholdsAreTenAndNinetyFivePercent)
{
    const double oneTenth = std::sqrt(1.3), mostOfIt = std::sqrt(3.85);
    EXPECT_EQ(verdictAt(100 * mostOfIt), Verdict::OnTrack);
    EXPECT_EQ(verdictAt(99.9 * mostOfIt), Verdict::NeedsAcceleration);
    EXPECT_EQ(verdictAt(100 * oneTenth), Verdict::NeedsAcceleration);
    EXPECT_EQ(verdictAt(99.9 * oneTenth), Verdict::OffTrack);
    EXPECT_EQ(verdictAt(100), Verdict::OffTrack);
    EXPECT_EQ(verdictAt(99.9), Verdict::MovingAway);
}

TEST(ShareOfDistanceTest, ZeroTargetsAreNotAssessable)
{
    const Assessment assessment = judgeBy(kShareOfDistance, {2010, 10}, {2015, 5}, {2020, 0}, Direction::Decrease);
    EXPECT_EQ(assessment.verdict, Verdict::NotAssessable);
    EXPECT_EQ(assessment.reason, Reason::TargetIsZero);
    EXPECT_NEAR(*assessment.expectedValue, 2.5, 1e-12);
    EXPECT_FALSE(assessment.expectedShare);
}

} // namespace wm::assess
