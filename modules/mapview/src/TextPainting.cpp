// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextPainting.h"

#include "Colour.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace wm::mapview {

namespace {

constexpr double kHaloWidth = 3.6;
constexpr double kUnlimitedHeight = 1e6;
constexpr int kParagraphFlags = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | static_cast<int>(Qt::TextWordWrap);

QPointF baselineStart(const QRectF& box, const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    return {box.center().x() - metrics.horizontalAdvance(text) / 2.0,
            box.center().y() + (metrics.ascent() - metrics.descent()) / 2.0};
}

} // namespace

QFont mapFont(presentation::Typeface typeface, int pixels, QFont::Weight weight)
{
    QFont font;
    QStringList families;
    for (const std::string_view family : presentation::familiesOf(typeface))
        families.append(QString::fromUtf8(family.data(), static_cast<qsizetype>(family.size())));
    font.setFamilies(families);
    font.setStyleHint(presentation::hasSerifs(typeface) ? QFont::Serif : QFont::SansSerif);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QSizeF textSize(const QFont& font, const QString& text)
{
    const QFontMetricsF metrics(font);
    return {metrics.horizontalAdvance(text), metrics.height()};
}

double wrappedHeight(const QFont& font, const QString& text, double width)
{
    if (text.isEmpty())
        return 0.0;
    return QFontMetricsF(font).boundingRect(QRectF(0.0, 0.0, width, kUnlimitedHeight), kParagraphFlags, text).height();
}

QString elidedParagraph(const QFont& font, const QString& text, double width, double maxHeight)
{
    if (wrappedHeight(font, text, width) <= maxHeight)
        return text;
    const auto shortened = [&text](qsizetype length) {
        return text.left(length).trimmed() + QChar(0x2026);
    };
    qsizetype fits = 0, tooMuch = text.size();
    while (tooMuch - fits > 1) {
        const qsizetype middle = (fits + tooMuch) / 2;
        (wrappedHeight(font, shortened(middle), width) <= maxHeight ? fits : tooMuch) = middle;
    }
    return shortened(fits);
}

void paintHaloText(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& colour)
{
    const QPointF start = baselineStart(box, text, font);
    QPainterPath outline;
    outline.addText(start, font, text);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(toColour(kColours.paper, 240), kHaloWidth, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
    painter.drawPath(outline);
    painter.setPen(colour);
    painter.setFont(font);
    painter.drawText(start, text);
}

void paintCentredText(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
                      const QColor& colour)
{
    painter.setPen(colour);
    painter.setFont(font);
    painter.drawText(baselineStart(box, text, font), text);
}

void paintParagraph(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& colour)
{
    painter.setPen(colour);
    painter.setFont(font);
    painter.drawText(box, kParagraphFlags, text);
}

} // namespace wm::mapview
