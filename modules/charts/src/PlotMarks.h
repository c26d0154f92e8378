// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FigureLayout.h"
#include "Marks.h"
#include "PlotFrame.h"

class QPainter;

namespace wm::charts {

/// The vertical guides with their year above the plot. Guides whose label would touch another's stay unlabelled.
void paintGuides(QPainter& painter, const presentation::ChartSpec& spec, const PlotFrame& frame,
                 const FigureLayout& layout, const presentation::Palette& colours);

/// Spans, values, baselines and targets; marks centred outside the plot are left out.
void paintMarks(QPainter& painter, const presentation::ChartSpec& spec, const PlotFrame& frame,
                const presentation::Palette& colours);

[[nodiscard]] TargetMark targetMark(const presentation::ChartTarget& target, const PlotFrame& frame);
[[nodiscard]] bool isShown(const presentation::ChartTarget& target, const PlotFrame& frame);
/// Whether the observed values have room for a disc each; else the line alone is drawn.
[[nodiscard]] bool hasDiscs(const presentation::ChartSpec& spec, const PlotFrame& frame);

} // namespace wm::charts
