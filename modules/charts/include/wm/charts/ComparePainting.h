// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/CompareSpec.h"
#include "wm/presentation/Theme.h"

#include <QImage>
#include <QSize>
#include <QSizeF>

class QPainter;

namespace wm::charts {

/// Draws the complete comparison - title, subtitle, marks, notes - with its upper left corner at the painter's origin,
/// in the style's theme and in vector calls only, as paintChart() does. What has no room is left out in whole rows, and
/// the last line says how much that is. An empty size draws nothing. Thread: GUI, with a QApplication (fonts).
void paintCompare(const presentation::CompareSpec& spec, QPainter& painter, const QSizeF& size,
                  const presentation::FigureStyle& style = {});

/// The same as a picture of size x scale pixels, like renderChart(). Null for an empty size or a scale that is not
/// above zero.
[[nodiscard]] QImage renderCompare(const presentation::CompareSpec& spec, QSize size, double scale,
                                   const presentation::FigureStyle& style = {});

/// The least height at which a picture of that width leaves nothing out, but never less than `least`.
[[nodiscard]] double compareHeight(const presentation::CompareSpec& spec, double width, double least,
                                   const presentation::FigureStyle& style = {});

} // namespace wm::charts
