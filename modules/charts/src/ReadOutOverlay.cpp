// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadOutOverlay.h"

#include "Style.h"
#include "TextLines.h"

#include <QPainter>

#include <algorithm>

namespace wm::charts {

namespace {

constexpr double kFontSize = 12.0;
constexpr double kMostTextWidth = 300.0;
constexpr int kMostLines = 8;
constexpr double kPadding = 8.0;
constexpr double kDistance = 14.0;
constexpr double kRing = 8.0;
constexpr double kBoxEdge = 4.0;

/// Beside the point, upper right if there is room, always wholly inside the sheet.
QRectF boxAt(const QPointF& point, const QSizeF& size, const QRectF& sheet)
{
    double x = point.x() + kDistance;
    double y = point.y() - kDistance - size.height();
    if (x + size.width() > sheet.right() - kBoxEdge)
        x = point.x() - kDistance - size.width();
    if (y < sheet.top() + kBoxEdge)
        y = point.y() + kDistance;
    x = std::max(kBoxEdge, std::min(x, sheet.right() - kBoxEdge - size.width()));
    y = std::max(kBoxEdge, std::min(y, sheet.bottom() - kBoxEdge - size.height()));
    return {QPointF(x, y), size};
}

} // namespace

ReadOutOverlay::ReadOutOverlay(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
}

void ReadOutOverlay::show(const QPointF& position, const QString& text)
{
    if (m_position == position && m_text == text)
        return;
    m_position = position;
    m_text = text;
    update();
}

void ReadOutOverlay::setColours(const presentation::Palette& colours)
{
    m_colours = colours;
    update();
}

void ReadOutOverlay::setFocusShown(bool isShown)
{
    m_isFocusShown = isShown;
    update();
}

void ReadOutOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(toColor(m_colours.accent), 2.0));
    if (m_isFocusShown)
        painter.drawRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0));
    if (m_text.isEmpty())
        return;
    painter.setPen(QPen(toColor(m_colours.ink), 1.5));
    painter.drawEllipse(m_position, kRing, kRing);
    paintBox(painter);
}

void ReadOutOverlay::paintBox(QPainter& painter) const
{
    const QFont font = chartFont(kFontSize);
    const double most = std::min(kMostTextWidth, width() - 2.0 * (kPadding + kBoxEdge));
    const QStringList lines = wrapped(m_text, font, most, kMostLines);
    double widest = 0.0;
    for (const QString& line : lines)
        widest = std::max(widest, textWidth(line, font));
    const QSizeF size(widest + 2.0 * kPadding, lineHeight(font) * static_cast<double>(lines.size()) + kPadding * 1.4);
    const QRectF box = boxAt(m_position, size, rect());
    painter.setPen(QPen(toColor(m_colours.rule), 1.0));
    painter.setBrush(toColor(m_colours.paper, 0.97));
    painter.drawRoundedRect(box, 4.0, 4.0);
    painter.setPen(toColor(m_colours.ink));
    painter.setFont(font);
    double y = box.top() + kPadding * 0.7 + baselineIn(font);
    for (const QString& line : lines) {
        painter.drawText(QPointF(box.left() + kPadding, y), line);
        y += lineHeight(font);
    }
}

} // namespace wm::charts
