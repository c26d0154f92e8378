// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/SceneService.h"

#include "LinePieces.h"

namespace wm::mapview {

namespace {

WorldBox boxOf(const WorldPath& points)
{
    WorldBox box;
    for (const QPointF& point : points)
        box.include(WorldBox::around(point));
    return box;
}

} // namespace

SceneService sceneServiceOf(const presentation::MapSpec& spec)
{
    SceneService service;
    for (const presentation::MapRing& ring : spec.rings) {
        WorldPath points = projected(ring.line);
        if (points.size() > 1) {
            const WorldBox box = boxOf(points);
            service.rings.push_back({std::move(points), QString::fromStdString(ring.text), box});
        }
    }
    for (const domain::Line& line : spec.serviceLines) {
        WorldPath points = projected(line);
        if (points.size() > 1) {
            const WorldBox box = boxOf(points);
            service.lines.push_back({std::move(points), box});
        }
    }
    return service;
}

} // namespace wm::mapview
