// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Painting.h"

#include <QPolygonF>

#include <vector>

namespace wm::mapview {

/// The rings of a shape on screen, cut to the picture.
[[nodiscard]] std::vector<QPolygonF> ringsOf(const PaintContext& context, const AreaTopology& topology,
                                             const AreaShape& shape);
/// By the even-odd rule.
void fillRings(QPainter& painter, const std::vector<QPolygonF>& rings, const QColor& colour);
/// Each border once, though it has two sides.
void strokeArcs(const PaintContext& context, const AreaTopology& topology, const QColor& colour, double width);

} // namespace wm::mapview
