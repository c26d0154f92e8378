// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlotFrame.h"

#include "wm/presentation/ChartSpec.h"
#include "wm/presentation/Palette.h"

class QPainter;

namespace wm::charts {

/// How close to the middle of the handle the pointer takes hold of it, in pixels.
inline constexpr double kHandleReach = 12.0;

[[nodiscard]] bool isOnHandle(const QPointF& position, const presentation::ChartSpec& spec, const PlotFrame& frame);

/// The value at a height within the plot, in the indicator's unit; rounded as far as a pixel is wide, for nobody means
/// 12.0347.
[[nodiscard]] double handleValueAt(double y, const presentation::ChartScale& scale, const PlotFrame& frame);

/// The next value by keyboard, up for a positive number of steps: about a hundredth of what is shown each, round.
[[nodiscard]] double handleValueAfter(int steps, const presentation::ChartSpec& spec, const PlotFrame& frame);

/// An open diamond between two arrow heads.
void paintHandle(QPainter& painter, const presentation::ChartSpec& spec, const PlotFrame& frame,
                 const presentation::Palette& colours);

} // namespace wm::charts
