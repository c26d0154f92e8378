// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/SymbolClusters.h"

#include <span>

namespace wm::mapview {

/// What is under a point of the screen.
struct MapHit {
    enum class Kind { Nothing, Cluster, Corridor, Overlay, Area };
    Kind kind = Kind::Nothing;
    std::size_t index = 0;   ///< of the clusters given, of MapScene::corridors(), overlays() or areas()
    std::size_t feature = 0; ///< of an Overlay

    bool operator==(const MapHit&) const = default;
};

/// The topmost thing: circles and bars, which stand for their area, symbols, corridors, the user's layers above the
/// regions, areas, his layers below. What is not shown at this scale is not hit. A point in a hole of an area is not in
/// it.
[[nodiscard]] MapHit hitTest(const MapScene& scene, const MapViewport& viewport,
                             std::span<const SymbolCluster> clusters, QPointF screen);

/// What hovering says there; empty for nothing.
[[nodiscard]] QString readOut(const MapScene& scene, std::span<const SymbolCluster> clusters, const MapHit& hit);

} // namespace wm::mapview
