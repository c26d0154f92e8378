// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/SceneItems.h"

#include <QColor>
#include <QPolygonF>

class QPainter;

namespace wm::mapview {

struct CorridorLook {
    QColor colour;
    CorridorSign sign = CorridorSign::Plain;
    bool isDashed = false; ///< not in operation
};

/// Casing, line and signs. `offset` is where along the corridor the points begin, in pixels, so that dashes and signs
/// stay where they are while the map is panned.
void paintCorridorLine(QPainter& painter, const QPolygonF& points, const CorridorLook& look, double offset);

} // namespace wm::mapview
