// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/SceneItems.h"

#include <QRectF>
#include <QSizeF>

class QPainter;

namespace wm::mapview {

/// Nested circles stand on one point, with a line from the top of each to its text. Their texts are part of the sign.
[[nodiscard]] QSizeF nestedCirclesSize(const SceneLegendEntry& entry);
void paintNestedCircles(QPainter& painter, QPointF topLeft, const SceneLegendEntry& entry);

} // namespace wm::mapview
