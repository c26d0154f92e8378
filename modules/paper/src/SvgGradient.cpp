// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvgGradient.h"

#include "SvgPlacement.h"
#include "SvgSyntax.h"

#include <QGradient>
#include <QLineF>

#include <optional>

namespace wm::paper {

namespace {

QByteArray stopElements(const QGradient& gradient)
{
    QByteArray text;
    for (const auto& [offset, color] : gradient.stops()) {
        text += "<stop" + attribute("offset", offset) + attribute("stop-color", color.name(QColor::HexRgb).toLatin1());
        if (color.alpha() != 255)
            text += attribute("stop-opacity", static_cast<double>(color.alphaF()));
        text += "/>";
    }
    return text;
}

QByteArray spreadAttribute(QGradient::Spread spread)
{
    if (spread == QGradient::PadSpread)
        return {};
    return attribute("spreadMethod", spread == QGradient::ReflectSpread ? "reflect" : "repeat");
}

QTransform scaledTo(const QRectF& rect)
{
    return {rect.width(), 0, 0, rect.height(), rect.x(), rect.y()};
}

/// From the gradient's coordinates to the figure's.
QTransform gradientMatrix(const QBrush& brush, const SvgPaintArea& area)
{
    switch (brush.gradient()->coordinateMode()) {
    case QGradient::StretchToDeviceMode:
        return brush.transform() * scaledTo(QRectF(QPointF(), area.sheet));
    case QGradient::ObjectMode:
        return scaledTo(area.bounds) * brush.transform() * area.frame;
    case QGradient::ObjectBoundingMode:
        return brush.transform() * scaledTo(area.bounds) * area.frame;
    case QGradient::LogicalMode:
        break;
    }
    return brush.transform() * area.frame;
}

/// Any affine map of a linear gradient is a linear gradient again, but its axis is not the mapped axis: it must stay
/// perpendicular to the mapped lines of equal colour. Empty when start and end are one point.
std::optional<QLineF> mappedAxis(const QLinearGradient& gradient, const QTransform& matrix)
{
    const QPointF axis = gradient.finalStop() - gradient.start();
    const double square = QPointF::dotProduct(axis, axis);
    bool invertible = false;
    const QTransform back = matrix.inverted(&invertible);
    if (square == 0.0 || !invertible)
        return std::nullopt;
    const QPointF slope((back.m11() * axis.x() + back.m12() * axis.y()) / square,
                        (back.m21() * axis.x() + back.m22() * axis.y()) / square);
    const QPointF start = matrix.map(gradient.start());
    return QLineF(start, start + slope / QPointF::dotProduct(slope, slope));
}

QByteArray defineLinear(const QLinearGradient& gradient, const QTransform& matrix, SvgDefinitions& definitions)
{
    const std::optional<QLineF> axis = mappedAxis(gradient, matrix);
    if (!axis)
        return {};
    return definitions.add("linearGradient",
                           attribute("gradientUnits", "userSpaceOnUse") + attribute("x1", axis->x1()) +
                               attribute("y1", axis->y1()) + attribute("x2", axis->x2()) + attribute("y2", axis->y2()) +
                               spreadAttribute(gradient.spread()),
                           stopElements(gradient));
}

QByteArray defineRadial(const QRadialGradient& gradient, const QTransform& matrix, SvgDefinitions& definitions)
{
    const SvgPlacement placement = placementOf(matrix, gradient.center());
    const double radius = gradient.radius() * placement.scale;
    if (!(radius > 0.0))
        return {};
    const QPointF focus = placement.at + (gradient.focalPoint() - gradient.center()) * placement.scale;
    QByteArray attributes = attribute("gradientUnits", "userSpaceOnUse") + attribute("cx", placement.at.x()) +
                            attribute("cy", placement.at.y()) + attribute("r", radius) + attribute("fx", focus.x()) +
                            attribute("fy", focus.y()) + spreadAttribute(gradient.spread());
    if (!placement.transform.isEmpty())
        attributes += attribute("gradientTransform", placement.transform);
    return definitions.add("radialGradient", attributes, stopElements(gradient));
}

} // namespace

QByteArray defineGradient(const QBrush& brush, const SvgPaintArea& area, SvgDefinitions& definitions)
{
    const QGradient& gradient = *brush.gradient();
    const QTransform matrix = gradientMatrix(brush, area);
    if (gradient.type() == QGradient::LinearGradient)
        return defineLinear(static_cast<const QLinearGradient&>(gradient), matrix, definitions);
    if (gradient.type() == QGradient::RadialGradient)
        return defineRadial(static_cast<const QRadialGradient&>(gradient), matrix, definitions);
    return {};
}

} // namespace wm::paper
