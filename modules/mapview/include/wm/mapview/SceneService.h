// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/LevelledPath.h"
#include "wm/mapview/WorldBox.h"
#include "wm/presentation/MapSpec.h"

#include <QString>

#include <vector>

namespace wm::mapview {

/// A line of equal distance around a place.
struct SceneRing {
    WorldPath points;
    QString text;
    WorldBox box;
};

/// From a county seat to its nearest hub.
struct SceneServiceLine {
    WorldPath points;
    WorldBox box;
};

/// How far it is to hubs. Few things, and only on demand: not indexed.
struct SceneService {
    std::vector<SceneRing> rings;
    std::vector<SceneServiceLine> lines;
};

/// What has fewer than two points on the map is left out.
[[nodiscard]] SceneService sceneServiceOf(const presentation::MapSpec& spec);

} // namespace wm::mapview
