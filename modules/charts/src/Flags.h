// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlotFrame.h"

#include "wm/presentation/ChartSpec.h"
#include "wm/presentation/Palette.h"

#include <vector>

class QPainter;

namespace wm::charts {

/// Where a flag's pole stands: on its year, or for a break in front of it, halfway from the year before.
[[nodiscard]] double flagYear(const presentation::ChartFlag& flag);
/// The pennant at the upper end of the pole.
[[nodiscard]] QRectF pennantOf(const presentation::ChartFlag& flag, const PlotFrame& frame);

/// Poles and pennants and, for a break, two strokes through the year axis. Flags outside the view are left out.
void paintFlags(QPainter& painter, const presentation::ChartSpec& spec, const PlotFrame& frame,
                const presentation::Palette& colours);

/// The observed values in pieces that no break parts; never empty ones.
[[nodiscard]] std::vector<std::vector<presentation::ChartPoint>> unbrokenPieces(const presentation::ChartSpec& spec);

} // namespace wm::charts
