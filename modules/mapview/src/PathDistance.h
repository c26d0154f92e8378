// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace wm::mapview {

[[nodiscard]] inline double distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF step = b - a;
    const double squared = QPointF::dotProduct(step, step);
    const double share = squared > 0.0 ? std::clamp(QPointF::dotProduct(point - a, step) / squared, 0.0, 1.0) : 0.0;
    const QPointF apart = point - (a + step * share);
    return std::hypot(apart.x(), apart.y());
}

[[nodiscard]] inline double distanceToPath(QPointF point, std::span<const QPointF> path)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i + 1 < path.size(); ++i)
        nearest = std::min(nearest, distanceToSegment(point, path[i], path[i + 1]));
    return nearest;
}

} // namespace wm::mapview
