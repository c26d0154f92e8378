// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/MapSpec.h"

#include <QPointF>

#include <cstddef>
#include <optional>
#include <vector>

namespace wm::mapview {

/// Circles and bars that show the numbers of regions. Positions are world coordinates, sizes pixels of the screen: they
/// do not grow with the map. `area` is an index of MapScene::areas().

struct SceneCircle {
    std::size_t area = 0;
    QPointF position;
    presentation::ScaledSymbol symbol;
};

struct SceneBars {
    std::size_t area = 0;
    QPointF position;
    std::vector<std::optional<presentation::MapBar>> bars;
};

/// In painting order.
struct SceneSigns {
    std::vector<SceneCircle> circles;
    std::vector<SceneBars> bars;
    presentation::BarBox barBox; ///< of all bars
};

/// Leaves out what has no finite position or an area that is not there.
[[nodiscard]] SceneSigns sceneSignsOf(const presentation::MapSpec& spec);

} // namespace wm::mapview
