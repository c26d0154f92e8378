// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/charts/VerdictMark.h"

#include "Style.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <initializer_list>

namespace wm::charts {

namespace {

using presentation::VerdictShape;

constexpr double kDotsFrom = 18.0; // pixels from which the dotted square has four dots a side instead of three

/// Shapes are given in a square from -1 to 1, y down.
struct MarkBrush {
    QPainter& painter;
    QPointF centre;
    double radius;
    QColor colour;

    [[nodiscard]] QPointF at(double x, double y) const { return centre + QPointF(x, y) * radius; }

    void fill(std::initializer_list<QPointF> corners) const
    {
        QPolygonF polygon;
        for (const QPointF& corner : corners)
            polygon << at(corner.x(), corner.y());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(polygon);
    }

    void stroke(std::initializer_list<QPointF> corners, double width) const
    {
        QPolygonF line;
        for (const QPointF& corner : corners)
            line << at(corner.x(), corner.y());
        painter.setPen(QPen(colour, width * radius, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
    }

    void disc(double x, double y, double size) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(at(x, y), size * radius, size * radius);
    }
};

void paintRing(const MarkBrush& brush)
{
    constexpr double kWidth = 0.3;
    brush.painter.setPen(QPen(brush.colour, kWidth * brush.radius));
    brush.painter.setBrush(Qt::NoBrush);
    const double radius = (0.95 - kWidth / 2.0) * brush.radius;
    brush.painter.drawEllipse(brush.centre, radius, radius);
}

/// One closing quotation mark: a disc with a tail.
void paintQuoteStroke(const MarkBrush& brush, double x)
{
    QPainterPath tail;
    tail.moveTo(brush.at(x + 0.36, -0.28));
    tail.cubicTo(brush.at(x + 0.42, 0.28), brush.at(x + 0.15, 0.62), brush.at(x - 0.28, 0.74));
    tail.lineTo(brush.at(x - 0.3, 0.5));
    tail.cubicTo(brush.at(x - 0.08, 0.42), brush.at(x + 0.06, 0.25), brush.at(x + 0.08, 0.0));
    tail.closeSubpath();
    brush.disc(x, -0.25, 0.36);
    brush.painter.drawPath(tail);
}

void paintDottedSquare(const MarkBrush& brush)
{
    const int last = brush.radius * 2.0 < kDotsFrom ? 2 : 3;
    const double size = last == 2 ? 0.22 : 0.17;
    constexpr double kGridEdge = 0.74;
    for (int row = 0; row <= last; ++row) {
        for (int column = 0; column <= last; ++column) {
            const bool isOnEdge = row == 0 || row == last || column == 0 || column == last;
            if (isOnEdge)
                brush.disc(kGridEdge * (2.0 * column / last - 1.0), kGridEdge * (2.0 * row / last - 1.0), size);
        }
    }
}

void paintShape(const MarkBrush& brush, VerdictShape shape)
{
    switch (shape) {
    case VerdictShape::Check:
        return brush.stroke({{-0.76, 0.06}, {-0.24, 0.58}, {0.76, -0.54}}, 0.4);
    case VerdictShape::Disc:
        return brush.disc(0.0, 0.0, 0.84);
    case VerdictShape::UpTriangle:
        return brush.fill({{0.0, -0.9}, {0.98, 0.8}, {-0.98, 0.8}});
    case VerdictShape::Diamond:
        return brush.fill({{0.0, -1.0}, {1.0, 0.0}, {0.0, 1.0}, {-1.0, 0.0}});
    case VerdictShape::DownTriangle:
        return brush.fill({{0.0, 0.9}, {0.98, -0.8}, {-0.98, -0.8}});
    case VerdictShape::Cross:
        brush.stroke({{-0.64, -0.64}, {0.64, 0.64}}, 0.42);
        return brush.stroke({{-0.64, 0.64}, {0.64, -0.64}}, 0.42);
    case VerdictShape::Ring:
        return paintRing(brush);
    case VerdictShape::Dash:
        return brush.stroke({{-0.7, 0.0}, {0.7, 0.0}}, 0.42);
    case VerdictShape::Quote:
        paintQuoteStroke(brush, -0.48);
        return paintQuoteStroke(brush, 0.5);
    case VerdictShape::DottedSquare:
        return paintDottedSquare(brush);
    }
}

} // namespace

void paintVerdictMark(QPainter& painter, const QRectF& rect, domain::Verdict verdict,
                      const presentation::Palette& colours)
{
    const double radius = std::min(rect.width(), rect.height()) / 2.0;
    if (radius <= 0.0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintShape({painter, rect.center(), radius, toColor(presentation::verdictColour(verdict, colours))},
               presentation::verdictShape(verdict));
    painter.restore();
}

} // namespace wm::charts
