// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlotFrame.h"

#include "wm/presentation/ChartSpec.h"
#include "wm/presentation/Palette.h"

#include <QPolygonF>

#include <vector>

class QPainter;

namespace wm::charts {

/// Years and values of a line, and of a band's edge all around.
[[nodiscard]] QPolygonF shapeOf(const presentation::ChartLine& line);
[[nodiscard]] QPolygonF shapeOf(const presentation::ChartBand& band);

/// What of such shapes lies in the plot, in pixels.
[[nodiscard]] std::vector<QPolygonF> piecesInPlot(const QPolygonF& line, const PlotFrame& frame);
[[nodiscard]] QPolygonF areaInPlot(const QPolygonF& band, const PlotFrame& frame);

/// The widest band first, in whatever order the spec has them.
void paintBands(QPainter& painter, const presentation::ChartSpec& spec, const PlotFrame& frame,
                const presentation::Palette& colours);

/// References below scenarios below the projection.
void paintProjectionLines(QPainter& painter, const presentation::ChartSpec& spec, const PlotFrame& frame,
                          const presentation::Palette& colours);

} // namespace wm::charts
