// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlotFrame.h"

#include "wm/presentation/ChartSpec.h"
#include "wm/presentation/Palette.h"

#include <QPen>
#include <QPolygonF>

class QPainter;

namespace wm::charts {

/// Years and values of the stepped line: flat while a target was in force, upright where it was set anew.
[[nodiscard]] QPolygonF shapeOf(const presentation::ChartRevision& revision);

[[nodiscard]] QPen revisionPen(const presentation::Palette& colours);
void paintRevisions(QPainter& painter, const presentation::ChartSpec& spec, const PlotFrame& frame,
                    const presentation::Palette& colours);

} // namespace wm::charts
