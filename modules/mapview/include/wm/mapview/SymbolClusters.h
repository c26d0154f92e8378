// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/MapScene.h"
#include "wm/mapview/MapViewport.h"

#include <cstddef>
#include <vector>

namespace wm::mapview {

/// Symbols that would cover each other on screen, drawn as one; or a single symbol.
struct SymbolCluster {
    QPointF centre;                   ///< screen
    double radius = 0.0;              ///< pixels
    std::vector<std::size_t> symbols; ///< indices of MapScene::symbols(), ascending, at least one

    [[nodiscard]] bool isSingle() const { return symbols.size() == 1; }
};

/// Every symbol in view is in exactly one cluster, and no two clusters overlap. The grouping does not change while
/// panning, but for what lies at the edge of the view.
[[nodiscard]] std::vector<SymbolCluster> clusterSymbols(const MapScene& scene, const MapViewport& viewport);

/// Zooming in cannot part these.
[[nodiscard]] bool sharesOnePoint(const MapScene& scene, const SymbolCluster& cluster);

} // namespace wm::mapview
