// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvgClip.h"

#include "SvgSyntax.h"

namespace wm::paper {

namespace {

/// The rectangle that the shape is, if its sides are parallel to the axes.
std::optional<QRectF> rectangleOf(const QPainterPath& shape)
{
    if (shape.elementCount() != 5 || shape.elementAt(2).isCurveTo())
        return std::nullopt;
    const QPointF a = shape.elementAt(0);
    const QPointF b = shape.elementAt(1);
    const QPointF c = shape.elementAt(2);
    const QPointF d = shape.elementAt(3);
    const bool downFirst = a.x() == b.x() && b.y() == c.y() && c.x() == d.x() && d.y() == a.y();
    const bool acrossFirst = a.y() == b.y() && b.x() == c.x() && c.y() == d.y() && d.x() == a.x();
    const bool closed = a == QPointF(shape.elementAt(4));
    return closed && (downFirst || acrossFirst) ? std::optional(QRectF(a, c).normalized()) : std::nullopt;
}

QByteArray shapeElement(const QPainterPath& shape)
{
    const QByteArray rule = shape.fillRule() == Qt::OddEvenFill ? attribute("clip-rule", "evenodd") : QByteArray();
    return "<path" + attribute("d", pathData(shape)) + rule + "/>";
}

} // namespace

void SvgClip::reset()
{
    m_rect = m_sheet;
    m_shapes.clear();
}

void SvgClip::apply(const QPainterPath& shape, Qt::ClipOperation operation)
{
    if (operation != Qt::IntersectClip)
        reset();
    if (operation == Qt::NoClip)
        return;
    if (shape.isEmpty())
        m_rect = QRectF();
    else if (const std::optional<QRectF> rectangle = rectangleOf(shape))
        m_rect &= *rectangle;
    else
        m_shapes.push_back(shape);
}

std::vector<QByteArray> SvgClip::ids(SvgDefinitions& definitions) const
{
    std::vector<QByteArray> ids;
    if (m_rect != m_sheet)
        ids.push_back(definitions.add("clipPath", {}, "<rect" + rectAttributes(m_rect) + "/>"));
    for (const QPainterPath& shape : m_shapes)
        ids.push_back(definitions.add("clipPath", {}, shapeElement(shape)));
    return ids;
}

} // namespace wm::paper
