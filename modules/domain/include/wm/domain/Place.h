// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Geometry.h"
#include "wm/domain/LocalText.h"
#include "wm/domain/Region.h"

#include <string>
#include <vector>

namespace wm::domain {

/// A named point of the gazetteer: seats of regions and the towns that corridors run between.
struct Place {
    LocalText name;
    std::vector<std::string> aliases; ///< other Chinese names of the same place
    std::string kind;                 ///< vocabulary "place_kind"
    RegionCode region;                ///< the region it is the seat of, or lies in; may be none
    LonLat position;
    std::string quality;
    std::string source;
    std::string licence;
};

/// The cell that stands for a region where no boundary is loaded (示意分区): not a boundary, only "nearest to this
/// seat".
struct RegionCell {
    RegionCode region;
    MultiPolygon area;
};

} // namespace wm::domain
