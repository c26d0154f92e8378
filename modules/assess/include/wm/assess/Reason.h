// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace wm::assess {

/// Why there are values but no verdict (Verdict::NotAssessable). The words for people are made from it elsewhere.
enum class Reason {
    None,             ///< there is a verdict, or it says itself why not (NoData, Qualitative, ToBeFilled)
    QualifiedValue,   ///< the value is only known to be more, or less, than a number, and that leaves the verdict open
    NoBaseline,       ///< no value before the judged one: nothing to measure progress from
    BaseEqualsTarget, ///< the target is to exceed the baseline's own value by an unstated amount: no distance
    PassedThrough,    ///< the value went through the wanted range and out on the other side: no share of a way
    BaseIsZero,       ///< growth from zero has no rate
    TargetIsZero,     ///< growth down to zero has no rate
    SignChangesToLatest, ///< baseline and latest value have different signs: no rate leads from one to the other
    SignChangesToTarget, ///< baseline and target have different signs
    KindHasNoGrowth,     ///< the values are rates, changes or ranks themselves: a growth rate of them has no meaning
    NoWantedWay,         ///< neither more nor less is better (trend without a target only)
    OutOfRange,          ///< a number of the formula is too large to compute with
};

/// The word used in files and on the command line: "none", "qualified_value", ...
[[nodiscard]] std::string_view toText(Reason reason);

} // namespace wm::assess
