// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/domain/Place.h"

#include <span>
#include <string>
#include <vector>

namespace wm::geo {

/// The seat of a region, for the schematic map.
struct Seat {
    domain::RegionCode region;
    domain::LonLat position;
    std::string group; ///< the prefecture: seats of one group get one hull
};

/// How the hull around a group is drawn. Its margin is a share of the group's spacing: the mean distance from a seat to
/// its nearest neighbour, or the spacing that as many seats would have if they were spread evenly, whichever is larger,
/// since a city with several districts close together would else pull the outline in to its outlying counties.
struct SchematicOptions {
    double marginShare = 0.6;   ///< of the spacing, between the outermost seats and the outline; > 0
    double concavity = 0.35;    ///< 0 (convex) to 1 (follows every inlet)
    double loneRadiusKm = 15.0; ///< radius of a group with a single seat; > 0
};

/// The cell around each seat, in the order of the seats: the points nearer to this seat than to any other (in a plane
/// with longitude scaled by the cosine of the mean latitude), inside the hulls of the groups. Groups that are far apart
/// are separate; where hulls touch, their cells meet halfway. Cells do not overlap, leave no gaps, and each seat lies
/// inside its own cell. Where a hull bends so that a part of a cell is cut off from its seat, the part goes to the
/// neighbour with the longest common border: every cell is one piece. Coordinates have at most 5 decimals. The same
/// seats give the same cells, whatever their order.
/// Errors: Conflict for two seats of one region and for seats nearer than 0.0001 degrees (about 10 m) to each other,
/// naming both; InvalidArgument for a seat without region code, off the Earth or within 1 degree of a pole, and for
/// options out of range.
[[nodiscard]] Result<std::vector<domain::RegionCell>> schematicCells(std::span<const Seat> seats,
                                                                     const SchematicOptions& options = {});

/// The outer edge of the cells together, to be drawn as the outline of a prefecture. No cells, no outline.
/// Errors: InvalidArgument for an area with rings that are not closed.
[[nodiscard]] Result<domain::MultiPolygon> outlineOf(std::span<const domain::RegionCell> cells);

} // namespace wm::geo
