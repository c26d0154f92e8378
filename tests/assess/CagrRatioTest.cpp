// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judging.h"

#include <gtest/gtest.h>

namespace wm::assess {

namespace {

using domain::YearValue;

struct RatioCase {
    YearValue base, latest, target;
    Direction direction;
    double ratio;
    Verdict verdict;
    double score;
};

/// Worked from the published formulas by another program.
const RatioCase kRatioCases[] = {
    {{2015, 6.5},
     {2019, 7.2},
     {2020, 8.0},
     Direction::Increase,
     0.6108034871604165,
     Verdict::NeedsAcceleration,
     0.07720822843813924},
    {{2015, 6.5},
     {2019, 6.8},
     {2020, 8.0},
     Direction::Increase,
     0.26753245784751173,
     Verdict::OffTrack,
     -1.385272507886773},
    {{2015, 6.5},
     {2019, 6.3},
     {2020, 8.0},
     Direction::Increase,
     -0.18354447834186258,
     Verdict::MovingAway,
     -3.264774777907039},
    {{2015, 6.5}, {2019, 8.0}, {2020, 8.0}, Direction::Increase, 1.2565563872278014, Verdict::Met, 5},
    {{2015, 16.0},
     {2020, 14.6},
     {2025, 12.0},
     Direction::Decrease,
     0.6399092935571679,
     Verdict::NeedsAcceleration,
     0.28510809294949446},
    {{2015, 16.0},
     {2020, 13.4},
     {2025, 12.0},
     Direction::Decrease,
     1.2287469396182125,
     Verdict::OnTrack,
     4.491116514998929},
    {{2015, 16.0},
     {2020, 16.8},
     {2025, 12.0},
     Direction::Decrease,
     -0.3457817677119014,
     Verdict::MovingAway,
     -3.9407688915251793},
    {{2015, 100},
     {2020, 120},
     {2030, 160},
     Direction::Increase,
     1.1667518104281838,
     Verdict::OnTrack,
     4.048291506707473},
    {{2015, 100},
     {2020, 110},
     {2030, 160},
     Direction::Increase,
     0.604621255049853,
     Verdict::NeedsAcceleration,
     0.03304916269559488},
    {{2015, -4},
     {2020, -3},
     {2030, -1},
     Direction::Increase,
     0.6333718270022927,
     Verdict::NeedsAcceleration,
     0.23841162309467556},
};

/// Cases with exact roots: the ratios follow by hand.
const RatioCase kExactCases[] = {
    {{2020, 100}, {2021, 110}, {2022, 156.25}, Direction::Increase, 0.4, Verdict::OffTrack, 4.1667 * 0.4 - 2.5},
    {{2020, 100}, {2021, 109.5}, {2022, 121}, Direction::Increase, 0.95, Verdict::OnTrack, 7.1429 * 0.95 - 4.2857},
    {{2020, 100},
     {2021, 106},
     {2022, 121},
     Direction::Increase,
     0.6,
     Verdict::NeedsAcceleration,
     7.1429 * 0.6 - 4.2857},
    {{2020, 100}, {2021, 96}, {2022, 121}, Direction::Increase, -0.4, Verdict::MovingAway, 4.1667 * -0.4 - 2.5},
    {{2020, 100}, {2022, 81}, {2024, 65.61}, Direction::Decrease, 1.0, Verdict::OnTrack, 7.1429 - 4.2857},
    {{2020, 100}, {2022, 90.25}, {2024, 65.61}, Direction::Decrease, 0.5, Verdict::OffTrack, 4.1667 * 0.5 - 2.5},
};

void expectAsPublished(const RatioCase& each)
{
    const Assessment assessment = judgeBy(kCagrRatio, each.base, each.latest, each.target, each.direction);
    EXPECT_EQ(assessment.verdict, each.verdict);
    EXPECT_EQ(assessment.reason, Reason::None);
    ASSERT_TRUE(assessment.growthRatio && assessment.score);
    EXPECT_NEAR(*assessment.growthRatio, each.ratio, 1e-12);
    EXPECT_NEAR(*assessment.score, each.score, 1e-11);
}

Assessment byRatio(YearValue base, YearValue latest, YearValue target, Direction direction = Direction::Increase)
{
    return judgeBy(kCagrRatio, base, latest, target, direction);
}

} // namespace

TEST(CagrRatioTest, TheRatioFollowsWorkedCases)
{
    for (const RatioCase& each : kRatioCases) {
        SCOPED_TRACE(std::to_string(each.base.value) + " to " + std::to_string(each.latest.value));
        expectAsPublished(each);
    }
}

TEST(CagrRatioTest, TheRatioFollowsExactRoots)
{
    for (const RatioCase& each : kExactCases) {
        SCOPED_TRACE(std::to_string(each.base.value) + " to " + std::to_string(each.latest.value));
        expectAsPublished(each);
    }
}

TEST(CagrRatioTest, RatesHaveExactRoots)
{
    EXPECT_NEAR(*byRatio({2015, 100}, {2017, 121}, {2020, 150}).observedGrowth, 0.1, 1e-15);
    EXPECT_NEAR(*byRatio({2012, 81}, {2016, 16}, {2020, 9}, Direction::Decrease).observedGrowth, -1.0 / 3.0, 1e-15);
    EXPECT_NEAR(*byRatio({2020, 144}, {2021, 150}, {2022, 225}).requiredGrowth, 0.25, 1e-15);
    EXPECT_NEAR(*byRatio({2020, 1}, {2021, 1.1}, {2035, 2}).requiredGrowth, 0.04729412282062673, 1e-15);
    EXPECT_NEAR(*byRatio({2019, 1000.0 / 11}, {2020, 100}, {2025, 200}).expectedValue, 161.051, 1e-9);
}

TEST(CagrRatioTest, WithoutARateThereIsNoVerdictButTheLinearShares)
{
    const Assessment zeroBase = byRatio({2020, 0}, {2022, 5}, {2025, 10});
    EXPECT_EQ(zeroBase.verdict, Verdict::NotAssessable);
    EXPECT_EQ(zeroBase.reason, Reason::BaseIsZero);
    EXPECT_FALSE(zeroBase.observedGrowth || zeroBase.growthRatio || zeroBase.score);
    EXPECT_NEAR(*zeroBase.completionShare, 0.5, 1e-15);
    EXPECT_NEAR(*zeroBase.timeShare, 0.4, 1e-15);
    EXPECT_NEAR(*zeroBase.progressShare, 1.25, 1e-15);
}

TEST(CagrRatioTest, EveryObstacleIsNamed)
{
    EXPECT_EQ(byRatio({2020, 10}, {2022, 8}, {2025, 0}, Direction::Decrease).reason, Reason::TargetIsZero);
    EXPECT_EQ(byRatio({2020, -2}, {2022, 1}, {2025, 4}).reason, Reason::SignChangesToLatest);
    EXPECT_EQ(byRatio({2020, -2}, {2022, -1}, {2025, 4}).reason, Reason::SignChangesToTarget);
    EXPECT_EQ(judge(wanted(2025, 4), {{2020, 1}}, Direction::Increase, 2020, kCagrRatio).reason, Reason::NoBaseline);
    domain::Target rate = wanted(2025, 8);
    rate.valueKind = "growth_rate";
    EXPECT_EQ(judge(rate, {{2020, 5}, {2022, 6}}, Direction::Increase, 2022, kCagrRatio).reason,
              Reason::KindHasNoGrowth);
    EXPECT_EQ(judge(rate, {{2020, 5}, {2022, 6}}, Direction::Increase, 2022).verdict, Verdict::NeedsAcceleration);
}

TEST(CagrRatioTest, AFallToNothingIsMinusAHundredPercent)
{
    const Assessment assessment = byRatio({2020, 10}, {2022, 0}, {2025, 20});
    EXPECT_EQ(*assessment.observedGrowth, -1.0);
    EXPECT_EQ(assessment.verdict, Verdict::MovingAway);
}

TEST(CagrRatioTest, AMetTargetNeedsNoRate)
{
    const Assessment met = byRatio({2020, 0}, {2022, 12}, {2025, 10});
    EXPECT_EQ(met.verdict, Verdict::Met);
    EXPECT_EQ(*met.score, 5.0);
    EXPECT_FALSE(met.growthRatio);
}

TEST(CagrRatioTest, MetEarlierAndWorseningIsMetMovingAway)
{
    const Assessment assessment = byRatio({2015, 100}, {2020, 95}, {2025, 90});
    EXPECT_EQ(assessment.verdict, Verdict::Met);
    EXPECT_TRUE(assessment.isMovingAway);
    EXPECT_NEAR(*assessment.observedGrowth, -0.010206218313011495, 1e-15);
}

} // namespace wm::assess
