// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Colour.h"

namespace wm::mapview {

// As on the map and in the legend. Thin: they help to read the map, and are not what it is about.
inline constexpr double kRingWidth = 1.3;
inline constexpr double kServiceLineWidth = 1.1;

/// That of the selection: rings are always around what is selected.
[[nodiscard]] inline QColor ringColour(const presentation::Palette& palette)
{
    return toColour(palette.accent);
}

[[nodiscard]] inline QColor serviceLineColour(const presentation::Palette& palette)
{
    return toColour(palette.mutedInk);
}

inline constexpr double kServiceRim = 1.0;
[[nodiscard]] inline QColor serviceRimColour()
{
    return toColour(kColours.paper, 190);
}

} // namespace wm::mapview
