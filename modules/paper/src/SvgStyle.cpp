// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvgStyle.h"

#include "SvgGradient.h"
#include "SvgPattern.h"
#include "SvgSyntax.h"

#include <cmath>

namespace wm::paper {

namespace {

QByteArray solidAttributes(const QByteArray& property, const QColor& color, double opacity)
{
    const QByteArray alpha = svgNumber(color.alphaF() * opacity);
    QByteArray text = attribute(property.constData(), color.name(QColor::HexRgb).toLatin1());
    if (alpha != "1")
        text += attribute((property + "-opacity").constData(), alpha);
    return text;
}

QByteArray capAttribute(Qt::PenCapStyle cap)
{
    if (cap == Qt::FlatCap)
        return {};
    return attribute("stroke-linecap", cap == Qt::RoundCap ? "round" : "square");
}

QByteArray joinAttribute(const QPen& pen)
{
    if (pen.joinStyle() == Qt::RoundJoin)
        return attribute("stroke-linejoin", "round");
    if (pen.joinStyle() == Qt::BevelJoin)
        return attribute("stroke-linejoin", "bevel");
    // Qt measures a MiterJoin along the edge, from the corner of the segment to the tip, in pen widths; SVG from the
    // inner corner to the tip. With the angle t: (cot t/2) / 2 against 1 / sin t/2.
    const double limit = pen.miterLimit();
    return attribute("stroke-miterlimit", pen.joinStyle() == Qt::SvgMiterJoin ? limit : std::hypot(1.0, 2.0 * limit));
}

QByteArray dashAttributes(const QPen& pen, double width)
{
    QByteArray dashes;
    for (const qreal part : pen.dashPattern())
        dashes += (dashes.isEmpty() ? "" : " ") + svgNumber(part * width);
    if (dashes.isEmpty())
        return {};
    const QByteArray offset = svgNumber(pen.dashOffset() * width);
    return attribute("stroke-dasharray", dashes) +
           (offset == "0" ? QByteArray() : attribute("stroke-dashoffset", offset));
}

bool isHatch(Qt::BrushStyle style)
{
    return (style >= Qt::HorPattern && style <= Qt::DiagCrossPattern) || style == Qt::TexturePattern;
}

} // namespace

SvgPaintArea paintAreaOf(const SvgDrawingState& state, const QRectF& bounds, const QSizeF& sheet)
{
    return {bounds, QTransform::fromTranslate(state.brushOrigin.x(), state.brushOrigin.y()) * state.matrix, sheet};
}

double penWidth(const QPen& pen)
{
    return pen.widthF() > 0.0 ? pen.widthF() : 1.0;
}

QByteArray penShapeAttributes(const QPen& pen, double scale)
{
    const double width = penWidth(pen) * (pen.isCosmetic() ? 1.0 : scale);
    return attribute("stroke-width", width) + capAttribute(pen.capStyle()) + joinAttribute(pen) +
           dashAttributes(pen, width);
}

QByteArray paintAttributes(const QByteArray& property, const QBrush& brush, double opacity, const SvgPaintArea& area,
                           SvgDefinitions& definitions)
{
    if (brush.style() == Qt::NoBrush)
        return attribute(property.constData(), "none");
    QByteArray id;
    if (brush.gradient())
        id = defineGradient(brush, area, definitions);
    else if (isHatch(brush.style()))
        id = definePattern(brush, area, definitions);
    if (id.isEmpty())
        return solidAttributes(property, solidColorOf(brush), opacity);
    const QByteArray alpha = svgNumber(opacity);
    return attribute(property.constData(), "url(#" + id + ")") +
           (alpha == "1" ? QByteArray() : attribute((property + "-opacity").constData(), alpha));
}

} // namespace wm::paper
