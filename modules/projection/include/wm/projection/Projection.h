// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/projection/AnnualSeries.h"
#include "wm/projection/Calibration.h"
#include "wm/projection/IndicatorKind.h"
#include "wm/projection/Members.h"
#include "wm/projection/Shock.h"

#include <Eigen/Core>

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace wm::projection {

/// What a reader of a projection must know about it.
enum class Note {
    YearsSorted,     ///< the years did not come in order
    GapFilled,       ///< single missing years were interpolated, for the fit only
    StartsAfterGap,  ///< only the values after a longer gap were used
    OldValuesUnused, ///< only the latest kLongestFit years were used
    LastValueOnly,   ///< one or two values: the last one is repeated, and there is no interval
    ShortRecord,     ///< three to eight values: the interval is indicative only
    NoVariation,     ///< the values never changed: there is no interval
    StraightLine,    ///< the values lie on a straight line, which was continued
    NotAllPositive,  ///< zeros or negative values: no Box-Cox transformation was made
    ShockRemoved,    ///< the path leaves out shocks that the user accepted as such; the intervals do not
    AtBound,         ///< the path reaches a natural bound and was held there
};

/// A word for files and for finding the sentence: "gap_filled".
[[nodiscard]] std::string_view toText(Note note);

/// Central prediction interval; lower and upper have a value a year of the path and stay within the kind's bounds.
struct Interval {
    double probability = 0.0;
    Eigen::VectorXd lower;
    Eigen::VectorXd upper;
};

/// Where the indicator goes if what drove it goes on: a median path with calibrated intervals.
struct Projection {
    int lastYear = 0; ///< of the values; the path starts in the year after
    double lastValue = 0.0;
    int count = 0;                   ///< values used
    Eigen::VectorXd path;            ///< h = 1 ... horizon
    Eigen::VectorXd scale;           ///< s_h, in the indicator's unit; empty without intervals
    std::vector<Interval> intervals; ///< 50, 80 and 95 %; empty when nothing can be said
    MemberPaths members;             ///< h x 4, NaN where a member took no part; for explanation
    std::string_view method;         ///< "median/1", "blend/1" or, for Real quantities, "level/1"
    std::string_view tableVersion;   ///< of the calibration
    std::vector<Note> notes;

    [[nodiscard]] bool has(Note note) const;
    [[nodiscard]] int horizonYear() const { return lastYear + static_cast<int>(path.size()); }
};

inline constexpr int kLongestHorizon = 40;

/// Projects to `horizonYear`. Deterministic.
/// Refused: HorizonNotAhead, HorizonTooFar, BadBounds, OutOfBounds (a value that the kind cannot take).
/// Source: design in modules/projection/README.md; the parts are documented in Members.h and Calibration.h.
/// With `accepted` shocks (see Shock.h) the path is fitted on the record without them, and the intervals on the record
/// as measured: a shock is part of the risk. Refused then, besides: as withoutShock().
[[nodiscard]] Outcome<Projection> project(const AnnualSeries& series, const IndicatorKind& kind, int horizonYear,
                                          std::span<const ShockSuggestion> accepted = {});

} // namespace wm::projection
