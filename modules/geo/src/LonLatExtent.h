// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/geo/Crs.h"

#include <ogr_spatialref.h>

#include <optional>

namespace wm::geo {

/// Where a box of that system lies on the Earth. Absent without a known system, where PROJ finds no positions for the
/// edges, and for "degrees" that are none.
/// Errors: those of transformationToLonLat().
[[nodiscard]] Result<std::optional<LonLatBox>> lonLatExtent(const CoordinateBox& box, const OGRSpatialReference* crs);

} // namespace wm::geo
