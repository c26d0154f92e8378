// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Geometry.h"

#include <span>

namespace wm::workspace {

// What a ruler on the map measures: along geodesics of the WGS 84 ellipsoid, not along the straight lines of the
// picture. Any thread.

/// The length of the line in km; 0 for fewer than two points.
[[nodiscard]] double measuredLengthKm(std::span<const domain::LonLat> line);
/// What the line encloses once its ends are joined, in km2; 0 for fewer than three points.
[[nodiscard]] double measuredAreaKm2(std::span<const domain::LonLat> ring);

} // namespace wm::workspace
