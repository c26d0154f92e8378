// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Facility.h"
#include "wm/domain/Indicator.h"
#include "wm/domain/Region.h"
#include "wm/domain/Target.h"

#include <optional>
#include <string>
#include <vector>

namespace wm::presentation {

/// A rectangle drawn on the map, in degrees of WGS 84.
struct SelectionBox {
    domain::LonLat least; ///< south-west
    domain::LonLat most;  ///< north-east

    /// The border counts.
    [[nodiscard]] bool contains(domain::LonLat position) const
    {
        return least.lon <= position.lon && position.lon <= most.lon && least.lat <= position.lat &&
               position.lat <= most.lat;
    }
    bool operator==(const SelectionBox&) const = default;
};

/// The one selection that all views share. A member that is none or empty means "all".
struct Selection {
    domain::RegionCode region;
    std::optional<SelectionBox> box = {}; ///< only regions whose seat lies in it, and facilities that do
    /// Regions marked in a comparison, ascending: only they, what lies in them, and what is of them. Empty: all.
    std::vector<domain::RegionCode> brush = {};
    std::string theme;
    std::optional<int> horizonYear; ///< 0: targets without a year
    domain::IndicatorId indicator;  ///< what the chart shows
    domain::TargetId target;        ///< highlighted
    domain::FacilityId facility;    ///< highlighted

    /// Narrowed to some regions, whichever way.
    [[nodiscard]] bool hasRegions() const { return !region.isNone() || box || !brush.empty(); }
    bool operator==(const Selection&) const = default;
};

} // namespace wm::presentation
