// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlotLabels.h"
#include "TextLines.h"

#include "wm/charts/VerdictMark.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wm::charts {

namespace {

constexpr double kVerdictGap = 4.0;
constexpr double kSidePadding = 2.0;
constexpr double kLeaderFrom = 9.0; // pixels between mark and label from which a thin line joins them

QFont labelFont(const TypeSizes& type, bool isStrong)
{
    return chartFont(type.label, isStrong ? QFont::Bold : QFont::DemiBold);
}

double verdictSize(const TypeSizes& type)
{
    return std::round(type.label * 0.9);
}

void paintLeader(QPainter& painter, const PlotLabel& label, const presentation::Palette& colours)
{
    const bool isRight = label.rect.left() >= label.mark.right();
    const bool isLeft = label.rect.right() <= label.mark.left();
    const double x = isRight ? label.rect.left() : isLeft ? label.rect.right() : label.rect.center().x();
    const bool isAbove = label.rect.center().y() < label.anchor.y();
    const double y = isRight || isLeft ? label.rect.center().y() : isAbove ? label.rect.bottom() : label.rect.top();
    const QPointF start(isRight || isLeft ? std::clamp(x, label.mark.left(), label.mark.right()) : label.anchor.x(),
                        isRight || isLeft ? label.anchor.y() : std::clamp(y, label.mark.top(), label.mark.bottom()));
    if (QLineF(start, {x, y}).length() < kLeaderFrom)
        return;
    painter.setPen(QPen(toColor(colours.mutedInk, 0.7), 0.8));
    painter.drawLine(start, QPointF(x, y));
}

void paintLabel(QPainter& painter, const PlotLabel& label, const TypeSizes& type, const presentation::Palette& colours)
{
    // Half-clear paper keeps grid and lines from running through the letters.
    painter.fillRect(label.rect, toColor(colours.paper, 0.8));
    double x = label.rect.left() + kSidePadding;
    if (label.verdict) {
        const double size = verdictSize(type);
        paintVerdictMark(painter, QRectF(x, label.rect.center().y() - size / 2.0, size, size), *label.verdict, colours);
        x += size + kVerdictGap;
    }
    const QFont font = labelFont(type, label.isStrong);
    painter.setFont(font);
    painter.setPen(toColor(colours.*label.colour));
    painter.drawText(QPointF(x, label.rect.top() + baselineIn(font)), label.text);
}

} // namespace

QSizeF sizeOf(const PlotLabel& label, const TypeSizes& type)
{
    const QFont font = labelFont(type, label.isStrong);
    double width = 2.0 * kSidePadding + textWidth(label.text, font);
    if (label.verdict)
        width += verdictSize(type) + (label.text.isEmpty() ? 0.0 : kVerdictGap);
    return {width, lineHeight(font)};
}

void paintLabels(QPainter& painter, const std::vector<PlotLabel>& labels, const TypeSizes& type,
                 const presentation::Palette& colours)
{
    for (const PlotLabel& label : labels)
        paintLeader(painter, label, colours);
    for (const PlotLabel& label : labels)
        paintLabel(painter, label, type, colours);
}

} // namespace wm::charts
