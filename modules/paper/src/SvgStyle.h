// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SvgDefinitions.h"

#include <QBrush>
#include <QPen>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace wm::paper {

/// What the painter draws with at the moment.
struct SvgDrawingState {
    QPen pen;
    QBrush brush;
    QPointF brushOrigin; ///< painter's coordinates
    QTransform matrix;   ///< painter's coordinates to figure coordinates
    double opacity = 1.0;
};

/// What a gradient or hatch needs to know of the shape it fills.
struct SvgPaintArea {
    QRectF bounds;    ///< of the shape, painter's coordinates
    QTransform frame; ///< from the brush's own coordinates to figure coordinates
    QSizeF sheet;     ///< figure coordinates
};

[[nodiscard]] SvgPaintArea paintAreaOf(const SvgDrawingState& state, const QRectF& bounds, const QSizeF& sheet);

/// ` fill="..."` or ` stroke="..."` with its opacity; "none" for Qt::NoBrush.
[[nodiscard]] QByteArray paintAttributes(const QByteArray& property, const QBrush& brush, double opacity,
                                         const SvgPaintArea& area, SvgDefinitions& definitions);

/// Width, cap, join and dashes; what equals SVG's default is left out.
/// \param scale figure pixels per unit of the pen; ignored for cosmetic pens, which are in figure pixels.
[[nodiscard]] QByteArray penShapeAttributes(const QPen& pen, double scale);

/// In the pen's own units; 1 where Qt means "as thin as can be".
[[nodiscard]] double penWidth(const QPen& pen);

} // namespace wm::paper
