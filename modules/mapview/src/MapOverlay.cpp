// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapOverlay.h"

#include "Colour.h"
#include "TextPainting.h"

#include "wm/presentation/NumberText.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace wm::mapview {

namespace {

constexpr double kBarLength = 120.0;
constexpr double kBarHeight = 5.0;
constexpr double kBarCasing = 2.0; ///< around the bar, and between it and its text
constexpr QMarginsF kPlateMargins(4.0, 1.0, 4.0, 2.0);
constexpr double kPlateRounding = 3.0;
constexpr double kArrowHalfWidth = 7.0;
constexpr double kNeedleHeight = 24.0;
constexpr double kArrowTextHeight = 18.0;
constexpr double kArrowTextReach = 10.0; ///< from the middle
constexpr double kStripPaddingX = 8.0;
constexpr double kStripPaddingY = 3.0;
constexpr double kMostOfMap = 0.2; ///< for notes

/// Of the strip on the screen; in figures the notes stand below the map.
QFont notesFont()
{
    return mapFont(presentation::Typeface::Sans, type::kNote);
}

/// What the strip has room for.
QString shownNotes(const QString& notes, const QSizeF& map)
{
    const double twoLines = 2.0 * QFontMetricsF(notesFont()).lineSpacing() + 1.0;
    return elidedParagraph(notesFont(), notes, map.width() - kStripPaddingX * 2.0,
                           std::max(twoLines, kMostOfMap * map.height()));
}

constexpr QSizeF kMarkPadding(16.0, 6.0);

/// As large as fits in, with its frame; a map of a few pixels has it larger than itself rather than unreadable.
QFont markFont(const QString& mark, double mostWidth, presentation::Typeface typeface)
{
    constexpr int kUsualPixels = 13;
    constexpr int kLeastPixels = 6;
    int pixels = kUsualPixels;
    const auto font = [&] {
        return mapFont(typeface, pixels, QFont::DemiBold);
    };
    while (pixels > kLeastPixels && textSize(font(), mark).width() + kMarkPadding.width() > mostWidth)
        --pixels;
    return font();
}

QString distanceText(double metres)
{
    const bool isKm = metres >= 1000.0;
    return QString::fromStdString(presentation::numberText(isKm ? metres / 1000.0 : metres)) +
           (isKm ? QStringLiteral(" km") : QStringLiteral(" m"));
}

} // namespace

ScaleBar scaleBarFor(const MapViewport& viewport, double maxPixels)
{
    const double metresPerPixel = viewport.metresPerPixel();
    const double limit = metresPerPixel * maxPixels;
    const double power = std::pow(10.0, std::floor(std::log10(limit)));
    double metres = power;
    for (const double step : {2.0, 5.0}) {
        if (power * step <= limit)
            metres = power * step;
    }
    return {metres, metres / metresPerPixel, distanceText(metres)};
}

void paintScaleBar(QPainter& painter, const MapViewport& viewport, QPointF bottomLeft,
                   const presentation::FigureStyle& style)
{
    const ScaleBar bar = scaleBarFor(viewport, kBarLength);
    const QColor ink = toColour(style.palette().ink);
    const QRectF box(bottomLeft.x(), bottomLeft.y() - kBarHeight, bar.pixels, kBarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColour(kColours.paper, 225));
    painter.drawRect(box.adjusted(-kBarCasing, -kBarCasing, kBarCasing, kBarCasing));
    painter.setPen(QPen(ink, 1.0));
    painter.setBrush(toColour(kColours.paper));
    painter.drawRect(box);
    painter.setBrush(ink);
    painter.drawRect(QRectF(box.topLeft(), QSizeF(box.width() / 2.0, box.height())));
    const QFont font = mapFont(style.typeface, type::kNote);
    const QSizeF size = textSize(font, bar.text);
    paintHaloText(painter,
                  {box.right() - size.width(), box.top() - size.height() - kBarCasing, size.width(), size.height()},
                  bar.text, font, ink);
    paintHaloText(painter,
                  {box.left(), box.top() - size.height() - kBarCasing, textSize(font, QStringLiteral("0")).width(),
                   size.height()},
                  QStringLiteral("0"), font, ink);
}

void paintScaleBarPlate(QPainter& painter, const MapViewport& viewport, QPointF bottomLeft)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColour(kColours.paper, 230));
    painter.drawRoundedRect(scaleBarBox(viewport, bottomLeft).marginsAdded(kPlateMargins), kPlateRounding,
                            kPlateRounding);
}

void paintNorthArrow(QPainter& painter, QPointF topRight, const presentation::FigureStyle& style)
{
    const QColor ink = toColour(style.palette().ink);
    const QPointF tip(topRight.x() - kArrowHalfWidth - 6.0, topRight.y() + kArrowTextHeight);
    const QPointF notch = tip + QPointF(0.0, kNeedleHeight * 0.75);
    const QPolygonF west({tip, notch, tip + QPointF(-kArrowHalfWidth, kNeedleHeight)});
    const QPolygonF east({tip, notch, tip + QPointF(kArrowHalfWidth, kNeedleHeight)});
    painter.setPen(QPen(toColour(kColours.paper, 225), 4.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(west);
    painter.drawPolygon(east);
    painter.setPen(QPen(ink, 1.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ink);
    painter.drawPolygon(west);
    painter.setBrush(toColour(kColours.paper));
    painter.drawPolygon(east);
    paintHaloText(painter, {tip.x() - kArrowTextReach, topRight.y(), 2.0 * kArrowTextReach, 16.0}, QStringLiteral("N"),
                  mapFont(style.typeface, type::kBase, QFont::Bold), ink);
}

double scaleBarHeight(presentation::Typeface typeface)
{
    return kBarHeight + kBarCasing + textSize(mapFont(typeface, type::kNote), QStringLiteral("0")).height();
}

QRectF scaleBarBox(const MapViewport& viewport, QPointF bottomLeft, presentation::Typeface typeface)
{
    const ScaleBar bar = scaleBarFor(viewport, kBarLength);
    const double height = scaleBarHeight(typeface);
    return QRectF(bottomLeft.x(), bottomLeft.y() - height, bar.pixels, height)
        .adjusted(-kBarCasing, 0.0, kBarCasing, kBarCasing);
}

QRectF northArrowBox(QPointF topRight)
{
    const double middle = topRight.x() - kArrowHalfWidth - 6.0;
    return {middle - kArrowTextReach, topRight.y(), 2.0 * kArrowTextReach, kArrowTextHeight + kNeedleHeight};
}

QSizeF markSize(const QString& mark, double mostWidth, presentation::Typeface typeface)
{
    return mark.isEmpty() ? QSizeF(0.0, 0.0) : textSize(markFont(mark, mostWidth, typeface), mark) + kMarkPadding;
}

void paintMark(QPainter& painter, const QString& mark, const QRectF& box, const presentation::FigureStyle& style)
{
    if (mark.isEmpty())
        return;
    const QColor ink = toColour(style.palette().target);
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(toColour(kColours.paper, 235));
    painter.drawRoundedRect(box, 3.0, 3.0);
    constexpr double kRounding = 0.01;
    paintCentredText(painter, box, mark, markFont(mark, box.width() + kRounding, style.typeface), ink);
}

double notesStripHeight(const QString& notes, const QSizeF& map)
{
    if (notes.isEmpty())
        return 0.0;
    const double width = map.width() - kStripPaddingX * 2.0;
    return wrappedHeight(notesFont(), shownNotes(notes, map), width) + kStripPaddingY * 2.0;
}

void paintNotesStrip(QPainter& painter, const QString& notes, const QRectF& map)
{
    const double height = notesStripHeight(notes, map.size());
    if (height <= 0.0)
        return;
    const QRectF strip(map.left(), map.bottom() - height, map.width(), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColour(kColours.paper, 230));
    painter.drawRect(strip);
    paintParagraph(painter, strip.adjusted(kStripPaddingX, kStripPaddingY, -kStripPaddingX, 0.0),
                   shownNotes(notes, map.size()), notesFont(), toColour(kColours.mutedInk));
}

} // namespace wm::mapview
