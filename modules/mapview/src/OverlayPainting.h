// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Painting.h"
#include "RasterCache.h"

#include "wm/mapview/RenderMap.h"
#include "wm/mapview/SceneOverlay.h"

#include <memory>
#include <span>
#include <vector>

namespace wm::mapview {

/// A layer of the user's in one picture: what must be the same in all its bands.
struct OverlayView {
    enum class Discs {
        Single, ///< each with a halo of its own
        Merged, ///< one halo around all of them
        Plain,  ///< so many that halos would be all there is to see
    };
    const SceneOverlay& overlay;
    int pointLevel = 0;
    Discs discs = Discs::Single;
    std::shared_ptr<const PlacedRaster> picture; ///< null: features, or the raster is not in view
};

struct OverlayFrame {
    std::vector<OverlayView> below; ///< the regions; the lowest first
    std::vector<OverlayView> above;
    std::vector<OverlayFailure> failures;
};

/// Decides what is drawn, and reads the rasters, which takes time. `pixelRatio`: pixels of a raster for one of the
/// view.
[[nodiscard]] OverlayFrame overlayFrame(const MapScene& scene, const MapViewport& viewport, double pixelRatio,
                                        const std::stop_token& stop);

/// The level of points that are visibly apart at this scale.
[[nodiscard]] int visibleLevel(const PointPyramid& points, const MapViewport& viewport);

/// A step of painting, see Painting.h.
void paintOverlays(const PaintContext& context, std::span<const OverlayView> overlays);

} // namespace wm::mapview
