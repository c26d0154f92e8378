// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/assess/Score.h"

#include "Finite.h"

#include <algorithm>

namespace wm::assess {

double scoreOfRatio(double ratio)
{
    constexpr double kModerateFrom = 0.6;
    // The source's own rounded coefficients, so that scores compare with published ones.
    if (reaches(ratio, kModerateFrom))
        return std::min(7.1429 * ratio - 4.2857, kBestScore);
    return std::max(4.1667 * ratio - 2.5, -kBestScore);
}

domain::Verdict verdictOfScore(double score)
{
    if (reaches(score, 2.5))
        return domain::Verdict::OnTrack;
    if (reaches(score, 0.0))
        return domain::Verdict::NeedsAcceleration;
    return reaches(score, -2.5) ? domain::Verdict::OffTrack : domain::Verdict::MovingAway;
}

} // namespace wm::assess
