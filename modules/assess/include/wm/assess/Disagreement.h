// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/assess/Assessment.h"

#include <optional>
#include <string_view>

namespace wm::assess {

/// Why two profiles give one target different verdicts. Each is one plain sentence; "the linear profiles" are
/// time-proportional and current-status.
enum class DisagreementReason {
    /// One of the two cannot be used on these numbers; its Assessment::reason says why. The other can, and its verdict
    /// is the one to go by.
    NotApplicable,

    /// A linear profile against cagr-ratio. The first expects the same step every year, the second the same percentage,
    /// whose steps get larger the larger the value is. So halfway through the time a growing value may be below the
    /// straight line and still grow as fast as required: cagr-ratio is never the stricter one for a rise from a
    /// positive baseline. For a fall it is never the milder one: the same percentage takes its largest steps first.
    GrowthCompounds,

    /// A linear profile against share-of-distance. The first asks how much of the way is behind us for the time passed,
    /// the second how much will be behind us in the target year if the average growth so far continues. Continued as a
    /// straight line the two would be the same number; continued as a percentage a rise gets steeper (share-of-distance
    /// sees more of the way) and a fall gets flatter (it sees less).
    LooksAhead,

    /// cagr-ratio against share-of-distance. Both believe in the same yearly percentage; the first compares it with the
    /// percentage required, the second compares the distance it adds up to by the target year with the whole distance.
    /// Of a rise, 95 % of the required growth rate adds up to less than 95 % of the distance; of a fall, to more.
    RateAgainstDistance,

    /// share-of-distance against any other profile, where the shares themselves would give the same verdict on the same
    /// scale: share-of-distance calls everything from 10 % of the required way "needs acceleration", the others only
    /// what has 60 %.
    CountsFromTenPercent,

    /// The same comparison with other thresholds or another band of "about": two versions of one profile.
    OtherThresholds,

    /// Not the methods differ but what they were given: another value, baseline, target or current year.
    OtherInputs,
};

/// The word used in files and on the command line: "not_applicable", ...
[[nodiscard]] std::string_view toText(DisagreementReason reason);

/// None where the verdicts are the same. The order of the two does not matter.
[[nodiscard]] std::optional<DisagreementReason> disagreement(const Assessment& one, const Assessment& other);

} // namespace wm::assess
