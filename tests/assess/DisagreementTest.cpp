// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/assess/Disagreement.h"

#include "Generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace wm::assess {

namespace {

using domain::YearValue;

std::optional<DisagreementReason> between(const Profile& one, const Profile& other, YearValue base, YearValue latest,
                                          YearValue target, Direction direction = Direction::Increase)
{
    const Assessment first = judgeBy(one, base, latest, target, direction);
    const Assessment second = judgeBy(other, base, latest, target, direction);
    const auto reason = disagreement(first, second);
    EXPECT_EQ(reason, disagreement(second, first)) << "the order does not matter";
    return reason;
}

Verdict verdictOf(const Way& way, const Profile& profile)
{
    return judge(way, profile).verdict;
}

} // namespace

TEST(DisagreementTest, TheSameVerdictIsNoDisagreement)
{
    EXPECT_FALSE(between(kTimeProportional, kCagrRatio, {2010, 100}, {2015, 200}, {2020, 150}));
    EXPECT_FALSE(between(kTimeProportional, kCurrentStatus, {2010, 100}, {2015, 110}, {2020, 150}));
}

TEST(DisagreementTest, AMethodThatDoesNotApplyIsNamedSo)
{
    EXPECT_EQ(between(kTimeProportional, kCagrRatio, {2010, 0}, {2015, 5}, {2020, 10}),
              DisagreementReason::NotApplicable);
}

TEST(DisagreementTest, GrowthCompoundsOnALongRise)
{
    // A fourfold rise in ten years: after five years 200 is on the compound path, the straight line is at 250.
    EXPECT_EQ(between(kTimeProportional, kCagrRatio, {2010, 100}, {2015, 200}, {2020, 400}),
              DisagreementReason::GrowthCompounds);
}

TEST(DisagreementTest, TheShareOfDistanceLooksAhead)
{
    EXPECT_EQ(between(kTimeProportional, kShareOfDistance, {2010, 100}, {2015, 200}, {2020, 400}),
              DisagreementReason::LooksAhead);
}

TEST(DisagreementTest, ARateIsNotADistance)
{
    // 95.5 % of the required rate for ten years covers less than 95 % of the way.
    const double rate = 0.955 * (std::pow(4.0, 0.1) - 1.0);
    EXPECT_EQ(between(kCagrRatio, kShareOfDistance, {2010, 100}, {2015, 100 * std::pow(1 + rate, 5)}, {2020, 400}),
              DisagreementReason::RateAgainstDistance);
}

TEST(DisagreementTest, TheShareOfDistanceCountsFromTenPercent)
{
    EXPECT_EQ(between(kTimeProportional, kShareOfDistance, {2010, 100}, {2015, 101}, {2020, 110}),
              DisagreementReason::CountsFromTenPercent);
    EXPECT_EQ(between(kCagrRatio, kShareOfDistance, {2010, 100}, {2015, 101}, {2020, 110}),
              DisagreementReason::CountsFromTenPercent);
}

TEST(DisagreementTest, OtherThresholdsAndOtherInputsAreNotTheMethod)
{
    Profile strict = kTimeProportional;
    strict.onTrackFrom = 1.0;
    EXPECT_EQ(between(kTimeProportional, strict, {2010, 100}, {2015, 149}, {2020, 200}),
              DisagreementReason::OtherThresholds);
    const auto about = [](double band, double latest) {
        Profile profile = kTimeProportional;
        profile.bandShare = band;
        return judge(wanted(2015, 100, Comparator::About), {{2010, 50}, {2015, latest}}, Direction::Increase, 2017,
                     profile);
    };
    EXPECT_EQ(disagreement(about(0.05, 92), about(0.1, 92)), DisagreementReason::OtherThresholds);
    EXPECT_EQ(disagreement(about(0.05, 92), about(0.05, 96)), DisagreementReason::OtherInputs);
}

TEST(DisagreementTest, EveryReasonHasItsOwnWord)
{
    EXPECT_EQ(toText(DisagreementReason::NotApplicable), "not_applicable");
    EXPECT_EQ(toText(DisagreementReason::OtherInputs), "other_inputs");
    EXPECT_EQ(toText(Reason::None), "none");
    EXPECT_EQ(toText(Reason::OutOfRange), "out_of_range");
}

RC_GTEST_PROP(DisagreementTest, ProfilesOfTheProgramNeverDifferByInputsOrThresholds, ())
{
    Case each = anyCase();
    const Assessment one = judge(each);
    each.profile = anyProfile();
    const auto reason = disagreement(one, judge(each));
    RC_ASSERT(reason != DisagreementReason::OtherInputs);
    RC_ASSERT(reason != DisagreementReason::OtherThresholds);
}

/// What GrowthCompounds says: the percentage is never the stricter measure of a rise, nor the milder one of a fall.
RC_GTEST_PROP(DisagreementTest, CompoundingFavoursRises, ())
{
    const Way rise = anyWay(Direction::Increase), fall = anyWay(Direction::Decrease);
    RC_ASSERT(verdictOf(rise, kCagrRatio) <= verdictOf(rise, kTimeProportional));
    RC_ASSERT(verdictOf(fall, kCagrRatio) >= verdictOf(fall, kTimeProportional));
}

/// What LooksAhead says: more of a rise is seen ahead than on the straight line, less of a fall.
RC_GTEST_PROP(DisagreementTest, LookingAheadSeesMoreOfARise, ())
{
    const Way rise = anyWay(Direction::Increase), fall = anyWay(Direction::Decrease);
    RC_PRE(rise.base.value != rise.target.value && fall.base.value != fall.target.value);
    const Assessment up = judge(rise, kShareOfDistance);
    const Assessment down = judge(fall, kShareOfDistance);
    const auto slack = [](const Assessment& each) {
        return 1e-9 * (1.0 + std::abs(*each.expectedShare));
    };
    RC_ASSERT(*up.expectedShare >= *up.progressShare - slack(up));
    RC_ASSERT(*down.expectedShare <= *down.progressShare + slack(down));
}

/// What RateAgainstDistance says, on the way between baseline and target.
RC_GTEST_PROP(DisagreementTest, ARateCoversLessOfARise, ())
{
    const Way rise = anyWay(Direction::Increase), fall = anyWay(Direction::Decrease);
    const Assessment up = judge(rise, kCagrRatio);
    const Assessment down = judge(fall, kCagrRatio);
    if (up.growthRatio && *up.growthRatio >= 0.0 && *up.growthRatio <= 1.0)
        RC_ASSERT(*up.expectedShare <= *up.growthRatio + 1e-9);
    if (down.growthRatio && *down.growthRatio >= 0.0 && *down.growthRatio <= 1.0)
        RC_ASSERT(*down.expectedShare >= *down.growthRatio - 1e-9);
}

} // namespace wm::assess
