// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/MapLayer.h"
#include "wm/mapview/MapViewport.h"

namespace wm::mapview {

/// The view is 1:that at its centre, with 96 pixels an inch.
[[nodiscard]] double scaleDenominator(const MapViewport& viewport);

/// Whether a layer with those limits is drawn at 1:`denominator`; the limits themselves belong to it.
[[nodiscard]] bool isShownAt(const domain::ScaleRange& scales, double denominator);

} // namespace wm::mapview
