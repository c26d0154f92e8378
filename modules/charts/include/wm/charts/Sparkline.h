// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ChartSpec.h"

#include <QColor>
#include <QRectF>

#include <span>

class QPainter;

namespace wm::charts {

/// Draws the values as a small line that fills `rect`, the last one marked with a disc. A single value, or values all
/// alike, lie in the middle; no values draw nothing; values that are not finite are skipped.
/// `points` ascend by year. Thread: any the painter allows.
void paintSparkline(QPainter& painter, const QRectF& rect, std::span<const presentation::ChartPoint> points,
                    const QColor& colour);

} // namespace wm::charts
