// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Indicator.h"
#include "wm/presentation/ClassBreaks.h"
#include "wm/presentation/MapSigns.h"

#include <optional>

namespace wm::presentation {

/// What a map shows of its regions.
enum class MapColouring {
    FacilityCount,
    Value,   ///< of an indicator, in a year
    Verdict, ///< on an indicator's target
    Target,  ///< of an indicator, due in a year
};

/// One class shows nothing.
inline constexpr int kFewestMapClasses = 2;

struct MapOptions {
    MapColouring colouring = MapColouring::FacilityCount;
    domain::IndicatorId indicator; ///< of all but FacilityCount
    std::optional<int> year;       ///< of Value and Target; absent: the last year with values, the next with targets
    ClassMethod method = ClassMethod::NaturalBreaks; ///< of Value and Target
    int classCount = 5;                              ///< at most
    /// Of Value as Fill: the classes part at the target, or at the distance 0 where regions have targets of their own;
    /// `method` then does not matter.
    bool isAnchored = false;
    /// Verdicts are always Fill, and facilities never Bars. Absent: what suits the numbers, workspace::suitableSign().
    std::optional<MapSign> sign = {};
    /// Rings around the selected facility; without one, lines from the county seats to their nearest hubs.
    bool showsService = false;

    bool operator==(const MapOptions&) const = default;
};

} // namespace wm::presentation
