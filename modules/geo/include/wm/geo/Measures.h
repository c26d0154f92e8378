// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Geometry.h"

namespace wm::geo {

/// Great-circle distance in km: haversine on a sphere with the mean radius of the Earth, 6371.0088 km. Against the
/// WGS 84 ellipsoid it is off by up to 0.6 % (longest along meridians near the equator and the poles).
[[nodiscard]] double distanceKm(domain::LonLat from, domain::LonLat to);

/// Area in km2 on the WGS 84 ellipsoid: the planar area in a cylindrical equal-area projection, holes taken off. Edges
/// are straight in that projection, which for edges below 10 km changes the area of a county by less than 0.01 %. Rings
/// may cross the 180th meridian; a ring around a pole is not supported. Whether parts overlap is not looked at. Source:
/// Snyder, Map Projections - A Working Manual (USGS Professional Paper 1395), equation 3-12.
[[nodiscard]] double areaKm2(const domain::MultiPolygon& area);

} // namespace wm::geo
