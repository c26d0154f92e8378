// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/domain/Geometry.h"

namespace wm::geo {

/// Where the name of an area goes: the centre of the largest circle that fits into its largest part, found to within
/// 1 % of the part's size. Lies inside the area and outside its holes, also for crescents and self-crossing rings.
/// Errors: InvalidArgument when the area has no part with an extent.
[[nodiscard]] Result<domain::LonLat> labelPoint(const domain::MultiPolygon& area);

} // namespace wm::geo
