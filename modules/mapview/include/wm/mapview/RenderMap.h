// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/mapview/MapScene.h"
#include "wm/mapview/MapViewport.h"

#include <QImage>

#include <span>
#include <stop_token>
#include <vector>

class QPainter;

namespace wm::mapview {

/// A layer of the user's that could not be read; the rest of the map was drawn.
struct OverlayFailure {
    domain::MapLayerId layer;
    Error error;
};

struct MapPicture {
    QImage image; ///< null when stopped or when the size is empty
    std::vector<OverlayFailure> failures;
};

/// The map without legend, scale bar, mark and notes, as a picture of viewport.size() times `devicePixelRatio` pixels.
[[nodiscard]] MapPicture renderMapPicture(const MapScene& scene, const MapViewport& viewport, double devicePixelRatio,
                                          const std::stop_token& stop);

/// Its image, for a scene without rasters of the user's.
[[nodiscard]] QImage renderMap(const MapScene& scene, const MapViewport& viewport, double devicePixelRatio,
                               const std::stop_token& stop);

/// The same onto any painter, in device-independent pixels from its origin. Lines, polygons, paths and text only, so
/// that PDF and SVG stay sharp and searchable, and pictures where the user's layers are rasters; nothing is drawn
/// outside the viewport where the device can clip. Returns early, with a part of the picture, when stopped. No label
/// stands in the `reserved` boxes, in which the caller paints something else.
std::vector<OverlayFailure> paintMap(const MapScene& scene, const MapViewport& viewport, QPainter& painter,
                                     const std::stop_token& stop, std::span<const QRectF> reserved = {});

} // namespace wm::mapview
