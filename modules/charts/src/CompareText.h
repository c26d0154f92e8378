// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CompareLook.h"
#include "Extent.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <string>

class QPainter;

namespace wm::charts {

/// One line of text in the middle of a rectangle's height, cut with an ellipsis at its width.
void paintInLine(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& colour,
                 Qt::Alignment alignment = Qt::AlignLeft);

/// The ground of a selected row, and the opacity of a pale one; the caller sets the opacity back to 1.
void beginRow(QPainter& painter, const QRectF& bounds, Emphasis emphasis, const presentation::Palette& colours);

/// The colour of a line or point; a selected one is drawn over the others, not in another colour.
[[nodiscard]] double opacityOf(Emphasis emphasis);

/// A stretch of an axis that holds both values and has air on either side. From zero where the values come near it,
/// never below it for values that are not.
[[nodiscard]] Extent axisExtent(double least, double most);

} // namespace wm::charts
