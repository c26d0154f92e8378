// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Indicator.h"
#include "wm/presentation/ClassBreaks.h"

#include <optional>

namespace wm::presentation {

/// What the areas of a map are coloured by.
enum class MapColouring {
    FacilityCount,
    Value,   ///< of an indicator, in a year
    Verdict, ///< on an indicator's target
};

/// One class shows nothing.
inline constexpr int kFewestMapClasses = 2;

struct MapOptions {
    MapColouring colouring = MapColouring::FacilityCount;
    domain::IndicatorId indicator; ///< of Value and Verdict
    std::optional<int> year;       ///< of Value; absent: the last year with values
    ClassMethod method = ClassMethod::NaturalBreaks;
    int classCount = 5; ///< at most

    bool operator==(const MapOptions&) const = default;
};

} // namespace wm::presentation
