// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/assess/Assess.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace wm::assess {

namespace {

struct Case {
    domain::Target target;
    std::vector<domain::YearValue> values;
    domain::Indicator indicator;
};

double number()
{
    return *rc::gen::inRange(-100000, 100000) / 16.0;
}

Case anyCase(int fewestValues = 0)
{
    Case each;
    each.target.year = *rc::gen::inRange(2000, 2040);
    each.target.value = number();
    each.target.valueKind = "level";
    each.target.comparator = *rc::gen::element(domain::Comparator::GreaterOrEqual, domain::Comparator::LessOrEqual,
                                               domain::Comparator::Equal, domain::Comparator::About);
    each.indicator.direction = *rc::gen::element(domain::Direction::Increase, domain::Direction::Decrease);
    int year = 1995;
    const int count = *rc::gen::inRange(fewestValues, 12);
    for (int i = 0; i < count; ++i)
        each.values.push_back({year += *rc::gen::inRange(1, 4), number()});
    return each;
}

Assessment judge(const Case& each)
{
    return assess(each.target, *domain::Series::create(each.values), each.indicator, 2020);
}

} // namespace

RC_GTEST_PROP(AssessPropertyTest, SharesAreFiniteOrAbsent, ())
{
    const Assessment assessment = judge(anyCase());
    for (const auto& share : {assessment.progressShare, assessment.completionShare, assessment.attainmentShare})
        RC_ASSERT(!share || std::isfinite(*share));
}

/// 亿元 or 万元: the unit must not change the verdict. 4 and 1/4 are exact in binary.
RC_GTEST_PROP(AssessPropertyTest, TheUnitDoesNotMatter, ())
{
    const Case each = anyCase();
    Case scaled = each;
    const double factor = *rc::gen::element(4.0, 0.25, 1024.0);
    *scaled.target.value *= factor;
    for (domain::YearValue& value : scaled.values)
        value.value *= factor;
    RC_ASSERT(judge(each).verdict == judge(scaled).verdict);
}

/// Less is better is more is better seen in a mirror.
RC_GTEST_PROP(AssessPropertyTest, ADecreaseIsAMirroredIncrease, ())
{
    using domain::Comparator;
    const Case each = anyCase();
    Case mirrored = each;
    *mirrored.target.value *= -1.0;
    for (domain::YearValue& value : mirrored.values)
        value.value *= -1.0;
    if (each.target.comparator == Comparator::GreaterOrEqual)
        mirrored.target.comparator = Comparator::LessOrEqual;
    else if (each.target.comparator == Comparator::LessOrEqual)
        mirrored.target.comparator = Comparator::GreaterOrEqual;
    mirrored.indicator.direction = each.indicator.direction == domain::Direction::Increase
                                       ? domain::Direction::Decrease
                                       : domain::Direction::Increase;
    RC_ASSERT(judge(each).verdict == judge(mirrored).verdict);
}

/// A better latest value never makes the verdict worse.
RC_GTEST_PROP(AssessPropertyTest, MoreIsNeverWorseWhereMoreIsWanted, ())
{
    Case each = anyCase(2);
    each.indicator.direction = domain::Direction::Increase;
    each.target.comparator = domain::Comparator::GreaterOrEqual;
    each.target.year = each.values.back().year + 1;
    Case better = each;
    better.values.back().value += *rc::gen::inRange(1, 1000);
    const auto rank = [](domain::Verdict verdict) {
        switch (verdict) {
        case domain::Verdict::Met:
            return 0;
        case domain::Verdict::OnTrack:
            return 1;
        case domain::Verdict::NeedsAcceleration:
            return 2;
        case domain::Verdict::OffTrack:
        case domain::Verdict::NotMet:
            return 3;
        default:
            return 4;
        }
    };
    RC_ASSERT(rank(judge(better).verdict) <= rank(judge(each).verdict));
}

} // namespace wm::assess
