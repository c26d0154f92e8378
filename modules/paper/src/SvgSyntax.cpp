// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvgSyntax.h"

#include <QBuffer>
#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace wm::paper {

namespace {

constexpr double kLargestNumber = 1e9;
constexpr int kDotsPerMeter = 3780; // 96 dpi

bool isXmlCharacter(char32_t character)
{
    if (character == U'\t' || character == U'\n')
        return true;
    if (character < 0x20 || (character >= 0x7F && character < 0xA0))
        return false;
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    return !surrogate && character != 0xFFFE && character != 0xFFFF;
}

QByteArray escaped(char32_t character)
{
    switch (character) {
    case U'&':
        return "&amp;";
    case U'<':
        return "&lt;";
    case U'>':
        return "&gt;";
    case U'"':
        return "&quot;";
    default:
        return QString::fromUcs4(&character, 1).toUtf8();
    }
}

QByteArray pointText(double x, double y)
{
    return svgNumber(x) + ' ' + svgNumber(y);
}

QByteArray curveText(const QPainterPath& path, int index)
{
    QByteArray text = "C";
    for (int i = index; i < index + 3; ++i) {
        const QPainterPath::Element point = path.elementAt(i);
        text += (i == index ? "" : " ") + pointText(point.x, point.y);
    }
    return text;
}

/// The elements from `first` (a MoveTo) up to and without `end`.
QByteArray subpathData(const QPainterPath& path, int first, int end)
{
    const QPainterPath::Element start = path.elementAt(first);
    const QPainterPath::Element last = path.elementAt(end - 1);
    const bool closed = end - first > 2 && QPointF(start) == QPointF(last);
    // Z draws the closing line itself; a line to the start before it would add a join of length zero.
    const int stop = closed && last.isLineTo() ? end - 1 : end;
    QByteArray data = "M" + pointText(start.x, start.y);
    for (int i = first + 1; i < stop; ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isLineTo())
            data += "L" + pointText(element.x, element.y);
        else if (element.isCurveTo())
            data += curveText(path, i);
    }
    return closed ? data + "Z" : data;
}

} // namespace

QByteArray svgNumber(double value)
{
    if (std::isnan(value))
        return "0";
    std::array<char, 32> buffer{};
    const double bounded = std::clamp(value, -kLargestNumber, kLargestNumber);
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), bounded, std::chars_format::fixed, 3);
    QByteArray text(buffer.data(), written.ptr - buffer.data());
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray xmlText(QStringView text)
{
    QByteArray result;
    // By hand, since toUcs4 would turn lone surrogates into U+FFFD.
    qsizetype i = 0;
    while (i < text.size()) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t character = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (isXmlCharacter(character))
            result += escaped(character);
        i += pair ? 2 : 1;
    }
    return result;
}

QByteArray attribute(const char* name, const QByteArray& value)
{
    return QByteArray(" ") + name + "=\"" + value + '"';
}

QByteArray attribute(const char* name, double value)
{
    return attribute(name, svgNumber(value));
}

QByteArray rectAttributes(const QRectF& rect)
{
    return attribute("x", rect.x()) + attribute("y", rect.y()) + attribute("width", rect.width()) +
           attribute("height", rect.height());
}

QByteArray pathData(const QPainterPath& path)
{
    QByteArray data;
    int first = 0;
    for (int i = 1; i <= path.elementCount(); ++i) {
        if (i < path.elementCount() && !path.elementAt(i).isMoveTo())
            continue;
        if (i - first > 1)
            data += subpathData(path, first, i);
        first = i;
    }
    return data;
}

QByteArray pointsData(const QPolygonF& points)
{
    QByteArray data;
    for (const QPointF& point : points)
        data += (data.isEmpty() ? "" : " ") + svgNumber(point.x()) + ',' + svgNumber(point.y());
    return data;
}

QByteArray imageUri(const QImage& image)
{
    // A new QImage takes its resolution from the screen, and the PNG would carry it: not the same bytes everywhere.
    QImage plain = image;
    plain.setDotsPerMeterX(kDotsPerMeter);
    plain.setDotsPerMeterY(kDotsPerMeter);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    plain.save(&buffer, "PNG");
    return "data:image/png;base64," + png.toBase64();
}

} // namespace wm::paper
