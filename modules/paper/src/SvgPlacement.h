// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPointF>
#include <QTransform>

namespace wm::paper {

/// How something that cannot be drawn in figure coordinates (text, a hatch, an elliptic gradient) gets into place.
/// The scale goes into its own sizes and not into the matrix, so that three decimals are enough for the rest.
struct SvgPlacement {
    QPointF at;           ///< where the anchor stands, inside `transform`: (0, 0) when there is one
    double scale = 1.0;   ///< factor on lengths; 0 when the transform leaves no area
    QByteArray transform; ///< value of a transform attribute; empty: upright
};

/// \param anchor the point, in the coordinates that `matrix` takes, that stands fast.
[[nodiscard]] SvgPlacement placementOf(const QTransform& matrix, const QPointF& anchor);

/// Rotation or matrix about a place in figure coordinates; empty when `linear` is the identity. Its translation is
/// ignored.
[[nodiscard]] QByteArray transformValue(const QTransform& linear, const QPointF& place);

/// Rotation, reflection and equal scaling in all directions: circles stay circles and pens keep one width.
[[nodiscard]] bool keepsShapes(const QTransform& matrix);

/// The square root of the factor on areas.
[[nodiscard]] double lengthScale(const QTransform& matrix);

} // namespace wm::paper
