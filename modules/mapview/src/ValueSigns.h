// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Painting.h"

#include <optional>
#include <vector>

namespace wm::mapview {

/// Where a circle or a group of bars is on the screen.
struct SignBox {
    std::size_t area = 0;
    QRectF box;
    bool isRound = false;
};
/// In painting order.
[[nodiscard]] std::vector<SignBox> signBoxes(const MapScene& scene, const MapViewport& viewport);
/// The area whose circle or bars are there; of several the topmost.
[[nodiscard]] std::optional<std::size_t> areaOfSignAt(const MapScene& scene, const MapViewport& viewport,
                                                      QPointF screen);

/// As on the map and in the legend.
void paintValueCircle(QPainter& painter, QPointF centre, const presentation::ScaledSymbol& symbol);
void paintValueBar(QPainter& painter, const QRectF& bar, presentation::BarLook look);

inline constexpr double kBarWidth = 5.0; ///< pixels

} // namespace wm::mapview
