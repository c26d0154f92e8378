// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Theme.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace wm::mapview {

namespace type = presentation::type;

/// The font of maps, `pixels` high.
[[nodiscard]] QFont mapFont(presentation::Typeface typeface, int pixels, QFont::Weight weight = QFont::Normal);

[[nodiscard]] QSizeF textSize(const QFont& font, const QString& text);
/// Height of a paragraph wrapped to `width`; 0 for an empty text.
[[nodiscard]] double wrappedHeight(const QFont& font, const QString& text, double width);

/// As much of a paragraph as has room, with an ellipsis where that is not all.
[[nodiscard]] QString elidedParagraph(const QFont& font, const QString& text, double width, double maxHeight);

/// One line centred in `box`, with a white halo. The halo is an outline, the text remains text.
void paintHaloText(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& colour);
/// One line in the middle of `box`.
void paintCentredText(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
                      const QColor& colour);
/// One line, or a paragraph wrapped to the width of `box`, from its top left corner.
void paintParagraph(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& colour);

} // namespace wm::mapview
