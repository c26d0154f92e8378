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
/// The same for every profile: a target without a number is Qualitative or ToBeFilled, one without a usable value
/// NoData. One whose value meets it is Met. One whose year lies before `currentYear` is judged by that year's value or
/// the nearest earlier one: Met or NotMet. What was met at the baseline and is not any more is MovingAway.
///
/// A target that is still to come and not met yet is judged by the measure of the profile's method against its
/// thresholds: OnTrack, NeedsAcceleration, OffTrack or MovingAway. Where that measure does not exist the verdict is
/// NotAssessable and `reason` says why; no small number stands in for a zero.
/// Source: see each profile; the shares are those of Chinese plan evaluation (序时进度, 完成度, 实现程度).
[[nodiscard]] Assessment assess(const domain::Target& target, const domain::Series& series,
                                const domain::Indicator& indicator, int currentYear,
                                const Profile& profile = kTimeProportional);

} // namespace wm::assess
