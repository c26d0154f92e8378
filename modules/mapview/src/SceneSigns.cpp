// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/SceneSigns.h"

#include "wm/mapview/Projection.h"

#include <cmath>

namespace wm::mapview {

SceneSigns sceneSignsOf(const presentation::MapSpec& spec)
{
    const auto isDrawable = [&](std::size_t area, QPointF position) {
        return area < spec.areas.size() && std::isfinite(position.x()) && std::isfinite(position.y());
    };
    SceneSigns signs;
    for (const presentation::MapCircle& circle : spec.circles) {
        if (const QPointF position = toWorld(circle.position); isDrawable(circle.area, position))
            signs.circles.push_back({circle.area, position, circle.symbol});
    }
    for (const presentation::MapBars& bars : spec.bars) {
        if (const QPointF position = toWorld(bars.position); isDrawable(bars.area, position))
            signs.bars.push_back({bars.area, position, bars.bars});
    }
    signs.barBox = spec.barBox;
    return signs;
}

} // namespace wm::mapview
