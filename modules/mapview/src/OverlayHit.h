// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/HitTest.h"

#include <optional>

namespace wm::mapview {

enum class OverlayPlace { AboveRegions, BelowRegions };

/// The feature of a layer of the user's that is there: the topmost layer first, and of its features points before lines
/// before areas, as they are painted. An area is hit anywhere within it, filled or not: an outline alone is hard to
/// hit.
[[nodiscard]] std::optional<MapHit> findOverlay(const MapScene& scene, const MapViewport& viewport, QPointF screen,
                                                OverlayPlace place);

} // namespace wm::mapview
