// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Verdict.h"

namespace wm::assess {

/// The score of a target that is met, and the highest there is.
inline constexpr double kBestScore = 5.0;

/// The score in [-5, 5] of a ratio of observed to required pace, where 0.95 gives 2.5, 0.6 gives 0 and 0 gives -2.5:
/// ratio >= 0.6: min(7.1429 ratio - 4.2857, 5); below: max(4.1667 ratio - 2.5, -5).
/// Source: Open SDG's restatement of Eurostat's assessment, for the ratio R of growth rates. Here it is used for the
/// progress share p of the linear profiles too, as they have the same thresholds; that use is our own.
/// Precondition: finite.
[[nodiscard]] double scoreOfRatio(double ratio);

/// The status of a mean of scores: from 2.5 OnTrack, from 0 NeedsAcceleration, from -2.5 OffTrack, else MovingAway.
/// Source: as above.
[[nodiscard]] domain::Verdict verdictOfScore(double score);

} // namespace wm::assess
