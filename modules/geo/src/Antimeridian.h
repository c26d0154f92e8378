// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ogr_geometry.h>

#include <optional>

namespace wm::geo {

/// Whether a longitude lies beyond 180 degrees, or two positions that follow each other are more than 180 degrees apart
/// (but not both on the 180th meridian, where a ring may run along the edge of the map).
[[nodiscard]] bool crossesAntimeridian(const OGRGeometry& geometry);

struct CutRings {
    bool areAroundPole = false; ///< one crosses the meridian an odd number of times and stays as it is
    bool areRepaired = false;   ///< one crossed itself
};

/// Brings every longitude into [-180, 180] and cuts lines and areas where they cross the 180th meridian; the parts come
/// as a collection. Absent when GEOS fails; the geometry is then as it was.
[[nodiscard]] std::optional<CutRings> cutAtAntimeridian(OGRGeometryUniquePtr& geometry);

} // namespace wm::geo
