// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FigureLayout.h"

class QPainter;

namespace wm::charts {

/// Lines of text in one font and colour.
void paintTexts(QPainter& painter, const std::vector<PlacedText>& lines, const QFont& font, presentation::Rgb colour);

/// Paints what stands around the plot: title, subtitle, legend, unit and notes.
void paintFrame(QPainter& painter, const FigureLayout& layout, const presentation::Palette& colours);

/// Paints the text that stands in the place of an empty plot.
void paintEmptyText(QPainter& painter, const FigureLayout& layout, const std::string& text,
                    const presentation::Palette& colours);

} // namespace wm::charts
