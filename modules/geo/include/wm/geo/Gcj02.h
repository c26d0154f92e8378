// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Geometry.h"

namespace wm::geo {

// GCJ-02 (火星坐标), the displaced longitudes and latitudes that Chinese web maps show: 100 to 700 m off WGS 84, by an
// amount that differs from place to place. The state has never published the rule; the formula is the one that became
// known in 2010 (a JavaScript of unknown origin, "EvilTransform", later github.com/googollee/eviltransform) and agrees
// with the map services to about a metre. Outside of its box of China (72.004-137.8347 E, 0.8293-55.8271 N, which takes
// in neighbours) both ways leave a position as it is. Degrees. Thread: any.

[[nodiscard]] bool isInGcj02Box(domain::LonLat position);
[[nodiscard]] domain::LonLat gcj02FromWgs84(domain::LonLat position);

/// By iteration, to less than 1e-9 degrees. Within 700 m of the border of the box it may stay as it is.
[[nodiscard]] domain::LonLat wgs84FromGcj02(domain::LonLat position);

} // namespace wm::geo
