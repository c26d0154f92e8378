// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvgPlacement.h"

#include "SvgSyntax.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace wm::paper {

namespace {

/// Relative difference that rounding in a chain of transforms may leave.
constexpr double kTolerance = 1e-9;

bool isRotation(const QTransform& linear)
{
    return std::abs(linear.m11() - linear.m22()) < kTolerance && std::abs(linear.m12() + linear.m21()) < kTolerance;
}

} // namespace

double lengthScale(const QTransform& matrix)
{
    return std::sqrt(std::abs(matrix.m11() * matrix.m22() - matrix.m12() * matrix.m21()));
}

bool keepsShapes(const QTransform& matrix)
{
    if (!matrix.isAffine())
        return false;
    const double across = std::hypot(matrix.m11(), matrix.m12());
    const double down = std::hypot(matrix.m21(), matrix.m22());
    const double tolerance = kTolerance * std::max(across, down);
    const double dot = matrix.m11() * matrix.m21() + matrix.m12() * matrix.m22();
    return std::abs(across - down) <= tolerance && std::abs(dot) <= tolerance * std::max(across, down);
}

QByteArray transformValue(const QTransform& linear, const QPointF& place)
{
    const QByteArray x = svgNumber(place.x());
    const QByteArray y = svgNumber(place.y());
    if (!isRotation(linear))
        return "matrix(" + svgNumber(linear.m11()) + ' ' + svgNumber(linear.m12()) + ' ' + svgNumber(linear.m21()) +
               ' ' + svgNumber(linear.m22()) + ' ' + x + ' ' + y + ')';
    const QByteArray degrees = svgNumber(qRadiansToDegrees(std::atan2(linear.m12(), linear.m11())));
    return degrees == "0" ? QByteArray() : "translate(" + x + ' ' + y + ") rotate(" + degrees + ')';
}

SvgPlacement placementOf(const QTransform& matrix, const QPointF& anchor)
{
    const double scale = lengthScale(matrix);
    const QPointF at = matrix.map(anchor);
    if (!(scale > 0.0) || !std::isfinite(scale))
        return {at, 0.0, {}};
    const QTransform linear(matrix.m11() / scale, matrix.m12() / scale, matrix.m21() / scale, matrix.m22() / scale, 0,
                            0);
    const QByteArray transform = transformValue(linear, at);
    return {transform.isEmpty() ? at : QPointF(), scale, transform};
}

} // namespace wm::paper
