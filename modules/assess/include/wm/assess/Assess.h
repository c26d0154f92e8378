// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/assess/Assessment.h"
#include "wm/assess/Profile.h"
#include "wm/domain/Indicator.h"
#include "wm/domain/Target.h"

namespace wm::assess {

/// Judges a target by the observed series, in the indicator's unit. Never fails: what cannot be judged is a verdict
/// too.
///
/// A target without a number is Qualitative or ToBeFilled, one without a usable value NoData. A target whose year lies
/// before `currentYear` is judged by that year's value or the nearest earlier one: Met or NotMet. One that is still to
/// come and not met yet is judged by its progress share p against the profile's thresholds; p needs a baseline and a
/// later value, else NotAssessable.
/// Source: the time-proportional rule of Chinese plan evaluation (序时进度); thresholds as in Eurostat's indicator
/// assessment.
[[nodiscard]] Assessment assess(const domain::Target& target, const domain::Series& series,
                                const domain::Indicator& indicator, int currentYear,
                                const Profile& profile = kTimeProportional);

} // namespace wm::assess
