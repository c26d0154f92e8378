// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Finite.h"

#include "wm/assess/Profile.h"
#include "wm/domain/Verdict.h"

namespace wm::assess {

/// OnTrack, NeedsAcceleration, OffTrack or MovingAway.
inline domain::Verdict verdictOfMeasure(double measure, const Profile& rules)
{
    if (reaches(measure, rules.onTrackFrom, rules.tolerance))
        return domain::Verdict::OnTrack;
    if (reaches(measure, rules.accelerationFrom, rules.tolerance))
        return domain::Verdict::NeedsAcceleration;
    return reaches(measure, rules.offTrackFrom, rules.tolerance) ? domain::Verdict::OffTrack
                                                                 : domain::Verdict::MovingAway;
}

} // namespace wm::assess
