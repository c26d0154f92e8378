// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Geometry.h"

#include <QPointF>

namespace wm::mapview {

/// World coordinates: Mercator of the sphere in degrees of the equator. x is the longitude; y grows to the north and
/// has the scale of x at the equator. Latitudes beyond 85 degrees are drawn at 85. Source: Snyder, Map Projections: A
/// Working Manual (USGS Professional Paper 1395), chapter 7.
[[nodiscard]] QPointF toWorld(domain::LonLat position);
[[nodiscard]] domain::LonLat toLonLat(QPointF world);

/// Ground metres of one world degree, in any direction, at that place; beyond the map, as at its edge.
[[nodiscard]] double metresPerDegree(QPointF world);

} // namespace wm::mapview
