// SPDX-License-Identifier: GPL-3.0-or-later
#include "Generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace wm::assess {

namespace {

bool areClose(std::optional<double> one, std::optional<double> other)
{
    if (!one || !other)
        return one.has_value() == other.has_value();
    return std::abs(*one - *other) <= 1e-9 * std::max({1.0, std::abs(*one), std::abs(*other)});
}

void assertSameJudgement(const Assessment& one, const Assessment& other)
{
    RC_ASSERT(one.verdict == other.verdict);
    RC_ASSERT(one.reason == other.reason);
    RC_ASSERT(one.isMovingAway == other.isMovingAway);
    RC_ASSERT(one.baselineSource == other.baselineSource);
    const auto numbers = numbersOf(one), otherNumbers = numbersOf(other);
    for (std::size_t i = 0; i < kUnitlessNumbers; ++i)
        RC_ASSERT(areClose(numbers[i], otherNumbers[i]));
}

Comparator mirrored(Comparator comparator)
{
    switch (comparator) {
    case Comparator::GreaterOrEqual:
        return Comparator::LessOrEqual;
    case Comparator::LessOrEqual:
        return Comparator::GreaterOrEqual;
    case Comparator::Greater:
        return Comparator::Less;
    case Comparator::Less:
        return Comparator::Greater;
    default:
        return comparator;
    }
}

Case mirrored(Case each)
{
    const double lower = *each.target.value;
    each.target.value = -each.target.upperValue.value_or(lower);
    if (each.target.upperValue)
        each.target.upperValue = -lower;
    if (each.target.baselineValue)
        *each.target.baselineValue *= -1.0;
    for (domain::YearValue& value : each.values)
        value.value *= -1.0;
    each.target.comparator = mirrored(each.target.comparator);
    if (each.indicator.direction != Direction::Maintain)
        each.indicator.direction =
            each.indicator.direction == Direction::Increase ? Direction::Decrease : Direction::Increase;
    return each;
}

int rankOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return 0;
    case Verdict::OnTrack:
        return 1;
    case Verdict::NeedsAcceleration:
        return 2;
    case Verdict::OffTrack:
    case Verdict::NotMet:
        return 3;
    default:
        return 4;
    }
}

} // namespace

RC_GTEST_PROP(AssessPropertyTest, NumbersAreFiniteOrAbsent, ())
{
    const Assessment assessment = judge(anyCase(0, *rc::gen::element(anyNumber, extremeNumber)));
    for (const auto& number : numbersOf(assessment))
        RC_ASSERT((!number || std::isfinite(*number)));
}

RC_GTEST_PROP(AssessPropertyTest, AReasonStandsWhereAndOnlyWhereThereIsNoVerdict, ())
{
    const Assessment assessment = judge(anyCase(0, *rc::gen::element(anyNumber, extremeNumber)));
    RC_ASSERT((assessment.reason != Reason::None) == (assessment.verdict == Verdict::NotAssessable));
}

/// 亿元 or 万元: the unit must not change the verdict.
RC_GTEST_PROP(AssessPropertyTest, TheUnitDoesNotMatter, ())
{
    const Case each = anyCase();
    Case scaled = each;
    const double factor = *rc::gen::element(4.0, 0.25, 1e4, 1e-4, 3.7);
    *scaled.target.value *= factor;
    if (scaled.target.upperValue)
        *scaled.target.upperValue *= factor;
    if (scaled.target.baselineValue)
        *scaled.target.baselineValue *= factor;
    for (domain::YearValue& value : scaled.values)
        value.value *= factor;
    assertSameJudgement(judge(each), judge(scaled));
}

RC_GTEST_PROP(AssessPropertyTest, TheCalendarDoesNotMatter, ())
{
    const Case each = anyCase();
    Case shifted = each;
    const int years = *rc::gen::inRange(-500, 500);
    *shifted.target.year += years;
    if (shifted.target.baselineYear)
        *shifted.target.baselineYear += years;
    for (domain::YearValue& value : shifted.values)
        value.year += years;
    shifted.today += years;
    assertSameJudgement(judge(each), judge(shifted));
    RC_ASSERT(judge(each).judgedYearsBefore == judge(shifted).judgedYearsBefore);
}

/// Less is better is more is better seen in a mirror.
RC_GTEST_PROP(AssessPropertyTest, ADecreaseIsAMirroredIncrease, ())
{
    const Case each = anyCase();
    const Assessment assessment = judge(each), mirror = judge(mirrored(each));
    RC_ASSERT(assessment.verdict == mirror.verdict);
    RC_ASSERT(assessment.reason == mirror.reason);
    RC_ASSERT(assessment.isMovingAway == mirror.isMovingAway);
    RC_ASSERT(areClose(assessment.growthRatio, mirror.growthRatio));
    RC_ASSERT(areClose(assessment.expectedShare, mirror.expectedShare));
    RC_ASSERT(areClose(assessment.currentStatus, mirror.currentStatus));
    RC_ASSERT(areClose(assessment.score, mirror.score));
}

/// A better latest value never makes the verdict worse, where the profile applies to both: a growth rate does not
/// across zero.
RC_GTEST_PROP(AssessPropertyTest, MoreIsNeverWorseWhereMoreIsWanted, ())
{
    Case each = anyCase(2);
    each.target.upperValue.reset();
    each.indicator.direction = Direction::Increase;
    each.target.comparator = *rc::gen::element(Comparator::GreaterOrEqual, Comparator::Equal, Comparator::About);
    each.target.year = each.values.back().year + 1;
    Case better = each;
    better.values.back().value += *rc::gen::inRange(1, 1000);
    const Verdict verdict = judge(each).verdict, betterVerdict = judge(better).verdict;
    RC_PRE(verdict != Verdict::NotAssessable && betterVerdict != Verdict::NotAssessable);
    RC_ASSERT(rankOf(betterVerdict) <= rankOf(verdict));
}

/// CS over ten times the time passed is p.
RC_GTEST_PROP(AssessPropertyTest, TheLinearProfilesAgree, ())
{
    Case each = anyCase();
    each.profile = kTimeProportional;
    const Assessment byTime = judge(each);
    each.profile = kCurrentStatus;
    assertSameJudgement(byTime, judge(each));
}

/// The status that a single score stands for is the verdict on the ratio, away from the rounded coefficients.
RC_GTEST_PROP(AssessPropertyTest, AScoreStandsForItsVerdict, ())
{
    const Assessment assessment = judge(anyCase(2));
    RC_PRE(assessment.score.has_value());
    RC_ASSERT(std::abs(*assessment.score) <= 5.0);
    if (assessment.verdict == Verdict::MovingAway)
        RC_ASSERT(*assessment.score < -2.5);
}

} // namespace wm::assess
