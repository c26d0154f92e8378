// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"
#include "wm/domain/Geometry.h"
#include "wm/domain/Place.h"

#include <string>
#include <vector>

namespace wm::geo {

/// A region of the base map that can be selected and coloured.
struct BaseMapArea {
    domain::RegionCode region;
    domain::LocalText name;
    domain::MultiPolygon shape;
    domain::LonLat labelPoint; ///< inside the shape
};

/// A layer behind everything that can be selected. Polygon layers fill `areas`, line layers `lines`.
struct BaseMapBackground {
    enum class Kind { Context, Urban, Lake, River, Road, Railway };
    Kind kind = Kind::Context;
    domain::MultiPolygon areas;
    domain::MultiLine lines;
};

/// What a base map file holds, all positions in longitude and latitude.
struct BaseMapLayers {
    std::vector<BaseMapArea> areas;             ///< in the order of the file
    std::vector<BaseMapBackground> backgrounds; ///< one for each layer that the file has, from the back to the front
    std::vector<domain::Place> places;          ///< those that have a Chinese name
    std::string attribution;    ///< to be shown with the map: the texts of all layers that were read, "; " between
    std::string licence;        ///< likewise the licences; attribution duties may ask to name them
    std::string name;           ///< of the map; empty: the file does not say
    std::string publisher;      ///< empty: the file does not say
    std::string approvalNumber; ///< 审图号; empty: none, so the map must carry the mark "not reviewed"
    std::vector<std::string> ignoredLayers; ///< in the file, but not known, without the needed fields, or a view
    Issues issues;                          ///< features left out; line: the feature's id, column: "layer.field"
};

} // namespace wm::geo
