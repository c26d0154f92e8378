// SPDX-License-Identifier: GPL-3.0-or-later
#include "Flags.h"

#include "Style.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wm::charts {

namespace {

using presentation::ChartFlag;

constexpr double kPennantWidth = 8.0;
constexpr double kPennantHeight = 7.0;
constexpr double kPennantDrop = 5.0;      // so that a label of the same middle fits below the upper edge
constexpr double kStrokeHalfHeight = 6.0; // of the strokes through the axis
constexpr double kStrokeSlant = 2.5;
constexpr double kStrokeGap = 5.0;

double poleX(const ChartFlag& flag, const PlotFrame& frame)
{
    return std::round(frame.at(flagYear(flag), frame.values.lower).x());
}

void paintPole(QPainter& painter, const ChartFlag& flag, const PlotFrame& frame, const presentation::Palette& colours)
{
    QPen pen(toColor(colours.mutedInk, 0.6), 1.0, Qt::SolidLine, Qt::FlatCap);
    if (flag.kind == ChartFlag::Kind::Break)
        pen.setDashPattern({8.0, 3.0, 2.0, 3.0});
    painter.setPen(pen);
    const double x = poleX(flag, frame);
    painter.drawLine(QPointF(x, frame.rect.top()), QPointF(x, frame.rect.bottom()));
}

void paintPennant(QPainter& painter, const ChartFlag& flag, const PlotFrame& frame,
                  const presentation::Palette& colours)
{
    const QRectF rect = pennantOf(flag, frame);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColor(colours.mutedInk));
    painter.drawPolygon(QPolygonF{rect.topLeft(), QPointF(rect.right(), rect.center().y()), rect.bottomLeft()});
}

/// Paper between the strokes, so that the axis stops and starts.
void paintStrokes(QPainter& painter, const ChartFlag& flag, const PlotFrame& frame,
                  const presentation::Palette& colours)
{
    const QPointF middle(poleX(flag, frame), frame.rect.bottom() + 1.0);
    const QPointF slant(kStrokeSlant, -kStrokeHalfHeight);
    const QPointF half(kStrokeGap / 2.0, 0.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColor(colours.paper));
    painter.drawPolygon(
        QPolygonF{middle - half - slant, middle - half + slant, middle + half + slant, middle + half - slant});
    painter.setPen(QPen(toColor(colours.mutedInk), 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - half - slant, middle - half + slant);
    painter.drawLine(middle + half - slant, middle + half + slant);
}

} // namespace

double flagYear(const ChartFlag& flag)
{
    return flag.kind == ChartFlag::Kind::Break ? flag.year - 0.5 : flag.year;
}

QRectF pennantOf(const ChartFlag& flag, const PlotFrame& frame)
{
    return {poleX(flag, frame), frame.rect.top() + kPennantDrop, kPennantWidth, kPennantHeight};
}

void paintFlags(QPainter& painter, const presentation::ChartSpec& spec, const PlotFrame& frame,
                const presentation::Palette& colours)
{
    for (const ChartFlag& flag : spec.flags) {
        if (!frame.years.contains(flagYear(flag)))
            continue;
        paintPole(painter, flag, frame, colours);
        paintPennant(painter, flag, frame, colours);
        if (flag.kind == ChartFlag::Kind::Break)
            paintStrokes(painter, flag, frame, colours);
    }
}

std::vector<std::vector<presentation::ChartPoint>> unbrokenPieces(const presentation::ChartSpec& spec)
{
    const auto isParted = [&](double from, double to) {
        return std::ranges::any_of(spec.flags, [&](const ChartFlag& flag) {
            return flag.kind == ChartFlag::Kind::Break && from < flag.year && to >= flag.year;
        });
    };
    std::vector<std::vector<presentation::ChartPoint>> pieces;
    for (const auto& point : spec.observed) {
        if (pieces.empty() || isParted(pieces.back().back().year, point.year))
            pieces.emplace_back();
        pieces.back().push_back(point);
    }
    return pieces;
}

} // namespace wm::charts
