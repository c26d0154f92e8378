// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ChartSpec.h"
#include "wm/presentation/Theme.h"

#include <QImage>
#include <QSize>
#include <QSizeF>

class QPainter;

namespace wm::charts {

/// Draws the complete figure - title, subtitle, legend, plot, notes - with its upper left corner at the painter's
/// origin. `size` is in the painter's units, in which a line of text is about 12 high: 900 x 520 is a usual size, so
/// scale the painter for a device of other resolution. Only vector calls are made and text stays text, so that PDF and
/// SVG devices keep both. In the style's theme, whatever the windows show: this is for files and paper. The painter
/// must be active; it is left as it was. An empty size draws nothing. Thread: GUI, with a QApplication (the plot is
/// laid out by a widget that is never shown).
void paintChart(const presentation::ChartSpec& spec, QPainter& painter, const QSizeF& size,
                const presentation::FigureStyle& style = {});

/// The figure as a picture of size x scale pixels, device pixel ratio `scale`, resolution 96 x scale dots per inch.
/// Null for an empty size or a scale that is not above zero. Thread: GUI, with a
/// QApplication.
[[nodiscard]] QImage renderChart(const presentation::ChartSpec& spec, QSize size, double scale,
                                 const presentation::FigureStyle& style = {});

} // namespace wm::charts
