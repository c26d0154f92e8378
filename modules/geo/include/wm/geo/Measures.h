// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Geometry.h"

#include <span>

namespace wm::geo {

// On the WGS 84 ellipsoid along geodesics, the shortest lines on it; exact to some nanometres. Positions in degrees;
// longitudes may step over the 180th meridian anywhere. Source: C. F. F. Karney, Algorithms for geodesics, J. Geodesy
// 87 (2013), 43-55, as implemented in PROJ's geodesic.h. Thread: any.

[[nodiscard]] double distanceKm(domain::LonLat from, domain::LonLat to);

/// The sum over the parts of the line; 0 for fewer than two points.
[[nodiscard]] double lengthKm(std::span<const domain::LonLat> line);

/// Where the shortest line from `from` to `to` sets out: degrees clockwise from north, in [0, 360). 0 for one place.
[[nodiscard]] double azimuthDegrees(domain::LonLat from, domain::LonLat to);

/// Where one arrives who sets out at that azimuth and goes that far. The longitude goes on beyond the 180th meridian
/// where the way crosses it, so that a circle of such points is one line.
[[nodiscard]] domain::LonLat destination(domain::LonLat from, double azimuthDegrees, double km);

/// What a ring encloses, whichever way it turns and whether or not its last point repeats the first; of the two sides
/// of the Earth that a ring parts, the smaller. Edges are geodesics: a ring drawn along a parallel needs points on it.
/// A ring that crosses itself counts what it goes round twice double, and what it goes round the other way negative.
[[nodiscard]] double ringAreaKm2(std::span<const domain::LonLat> ring);

/// Holes taken off. Whether parts overlap is not looked at.
[[nodiscard]] double areaKm2(const domain::MultiPolygon& area);

} // namespace wm::geo
