// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareText.h"

#include "TextLines.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wm::charts {

namespace {

constexpr double kNearZero = 0.5; // of the greatest value
constexpr double kAxisAir = 0.07;
constexpr double kMostValue = 1e300; // beyond it sums of values overflow

} // namespace

void paintInLine(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& colour,
                 Qt::Alignment alignment)
{
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width() + 0.5);
    const double width = alignment == Qt::AlignLeft ? 0.0 : textWidth(shown, font);
    double x = rect.left();
    if (alignment == Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment == Qt::AlignHCenter)
        x = rect.center().x() - width / 2.0;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(x, rect.center().y() - lineHeight(font) / 2.0 + baselineIn(font)), shown);
}

void beginRow(QPainter& painter, const QRectF& bounds, Emphasis emphasis, const presentation::Palette& colours)
{
    painter.setOpacity(opacityOf(emphasis));
    if (emphasis == Emphasis::Selected)
        painter.fillRect(bounds, toColor(colours.accentPale));
}

double opacityOf(Emphasis emphasis)
{
    return emphasis == Emphasis::Dimmed ? kDimmedOpacity : 1.0;
}

Extent axisExtent(double least, double most)
{
    least = std::clamp(least, -kMostValue, kMostValue);
    most = std::clamp(most, -kMostValue, kMostValue);
    if (least > most)
        std::swap(least, most);
    if (least == most) {
        const double around = least == 0.0 ? 1.0 : std::abs(least) * 0.5;
        return {least - (least > 0.0 ? std::min(around, least) : around), most + around};
    }
    const double air = (most / 2.0 - least / 2.0) * 2.0 * kAxisAir;
    Extent extent{least - air, most + air};
    if (least >= 0.0 && least < most * kNearZero)
        extent.lower = 0.0;
    else if (least >= 0.0)
        extent.lower = std::max(0.0, extent.lower);
    return extent;
}

} // namespace wm::charts
