// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/MapScene.h"
#include "wm/mapview/MapViewport.h"

#include <QImage>

#include <stop_token>

class QPainter;

namespace wm::mapview {

/// The map without legend, scale bar, mark and notes, as a picture of viewport.size() times `devicePixelRatio` pixels.
/// Null when stopped or when the size is empty.
[[nodiscard]] QImage renderMap(const MapScene& scene, const MapViewport& viewport, double devicePixelRatio,
                               const std::stop_token& stop);

/// The same onto any painter, in device-independent pixels from its origin. Lines, polygons, paths and text only, so
/// that PDF and SVG stay sharp and searchable; nothing is drawn outside the viewport where the device can clip. Returns
/// early, with a part of the picture, when stopped.
void paintMap(const MapScene& scene, const MapViewport& viewport, QPainter& painter, const std::stop_token& stop);

} // namespace wm::mapview
