// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/MapScene.h"
#include "wm/mapview/MapViewport.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace wm::mapview {

/// Symbols that would cover each other on screen, drawn as one; or a single symbol.
struct SymbolCluster {
    QPointF centre;                   ///< screen
    double radius = 0.0;              ///< pixels
    std::vector<std::size_t> symbols; ///< indices of MapScene::symbols(), ascending, at least one
    /// Screen: where a single symbol belongs that is drawn beside it, since it shares the seat of its county or
    /// prefecture with others. Symbols whose position is exact have none.
    std::optional<QPointF> anchor = {};

    [[nodiscard]] bool isSingle() const { return symbols.size() == 1; }
};

/// Every symbol in view is in exactly one cluster, and no two clusters overlap. The grouping does not change while
/// panning, but for what lies at the edge of the view. Close in, what is a little out of view is there too.
[[nodiscard]] std::vector<SymbolCluster> clusterSymbols(const MapScene& scene, const MapViewport& viewport);

/// Zooming in cannot part these, unless there is a view that parts them.
[[nodiscard]] bool sharesOnePoint(const MapScene& scene, const SymbolCluster& cluster);

/// Of symbols that share one point: the farthest view, in steps of doubling, centred on the point, in which those that
/// are only known to be of its county or prefecture are drawn around it.
[[nodiscard]] std::optional<MapViewport> viewThatParts(const MapScene& scene, const MapViewport& viewport,
                                                       const SymbolCluster& cluster);

} // namespace wm::mapview
