// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FigureLayout.h"

class QPainter;

namespace wm::charts {

/// Paints what stands around the plot: title, subtitle, legend, unit and notes.
void paintFrame(QPainter& painter, const FigureLayout& layout, const presentation::Palette& colours);

/// Paints the text that stands in the place of an empty plot.
void paintEmptyText(QPainter& painter, const FigureLayout& layout, const std::string& text,
                    const presentation::Palette& colours);

} // namespace wm::charts
