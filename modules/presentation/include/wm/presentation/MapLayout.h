// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Selection.h"

#include <optional>
#include <string>

namespace wm::presentation {

/// What goes onto a picture or page of a map around the map itself. Not a matter of choice are the mark of a map that
/// nobody has approved, the 审图号 and the sources: they are always there.
struct MapLayout {
    bool hasTitle = true;
    std::string title; ///< instead of the map's own; empty: the map's own
    bool hasSubtitle = true;
    bool hasLegend = true;
    bool hasScaleBar = true;
    bool hasNorthArrow = true;
    std::string date;                        ///< after the sources, in words; empty: none
    std::optional<SelectionBox> extent = {}; ///< lies in the picture as a whole; absent: what the map wants to show

    bool operator==(const MapLayout&) const = default;
};

} // namespace wm::presentation
