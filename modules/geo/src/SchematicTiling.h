// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Geos.h"

namespace wm::geo {

/// Whole numbers in this frame are coordinates with five decimals.
inline constexpr Frame kGridFrame{1e5, 1e5};

/// Divides the hull (in the plane's units) among the seats; one polygon a seat, on the grid. All borders are noded
/// together on the grid and the faces between them collected, so the cells can neither overlap nor leave gaps.
/// Errors: InvalidArgument when GEOS cannot work on the seats.
[[nodiscard]] Result<std::vector<Shape>> tileHull(const Geos& geos, const GEOSGeometry& hull,
                                                  std::span<const domain::LonLat> seats, Frame plane);

} // namespace wm::geo
