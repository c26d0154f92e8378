// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Geometry.h"
#include "wm/mapview/SceneItems.h"

#include <span>
#include <vector>

namespace wm::mapview {

/// In world coordinates, without points that are not finite.
[[nodiscard]] WorldPath projected(std::span<const domain::LonLat> points);

/// Cuts a line into pieces that share their ends, so that a country-wide river costs little when zoomed in, and appends
/// them. Nothing for fewer than two points.
void appendPieces(const WorldPath& path, std::vector<SceneLine>& pieces);

} // namespace wm::mapview
