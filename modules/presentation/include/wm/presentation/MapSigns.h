// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Geometry.h"
#include "wm/presentation/BarScale.h"
#include "wm/presentation/SymbolScale.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace wm::presentation {

/// How the number of a region is shown.
enum class MapSign {
    Fill,    ///< the region in the colour of a class: for shares and other numbers that do not grow with the region
    Circles, ///< one in each region, its area in proportion: for totals, which colours would spread over the land
    Bars,    ///< a few side by side in each region: its years, or its value beside its target
};

/// A circle that shows the number of a region. All circles of a map, in all of its years, have one scale.
struct MapCircle {
    std::size_t area = 0; ///< index in MapSpec::areas: the area that it stands in and speaks for
    domain::LonLat position;
    ScaledSymbol symbol;
};

enum class BarLook {
    Other,   ///< a year that is not the one shown
    Current, ///< the year shown, or the value beside a target
    Target,  ///< what is wanted: an outline
};

struct MapBar {
    BarExtent extent;
    BarLook look = BarLook::Other;
};

/// Small bars that show the numbers of a region, from left to right; absent: nothing is known, and the place stays
/// free.
struct MapBars {
    std::size_t area = 0; ///< as of a circle
    domain::LonLat position;
    std::vector<std::optional<MapBar>> bars;
};

/// The height that all groups of bars on a map share, in device-independent pixels, and where zero is in it.
struct BarBox {
    double height = 0.0;
    double zeroLine = 0.0; ///< above the bottom
};

/// One of the nested circles of a legend.
struct LegendCircle {
    double radius = 0.0; ///< device-independent pixels
    std::string text;
};

} // namespace wm::presentation
