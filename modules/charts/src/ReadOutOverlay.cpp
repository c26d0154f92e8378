// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadOutOverlay.h"

#include "Style.h"
#include "TextLines.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace wm::charts {

namespace {

constexpr double kFontSize = 12.0;
constexpr double kMostTextWidth = 300.0;
constexpr int kMostLines = 14;
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

struct BoxLine {
    QString text;
    QFont font;
};

/// The first line of the text says what it is and stands out; each further one begins anew.
std::vector<BoxLine> boxLines(const QString& text, double width)
{
    std::vector<BoxLine> lines;
    for (const QString& paragraph : text.split(QChar::LineFeed)) {
        if (lines.size() >= static_cast<std::size_t>(kMostLines))
            break;
        const QFont font = chartFont({kFontSize}, lines.empty() ? QFont::DemiBold : QFont::Normal);
        for (const QString& line : wrapped(paragraph, font, width, kMostLines - static_cast<int>(lines.size())))
            lines.push_back({line, font});
    }
    return lines;
}

} // namespace

ReadOutOverlay::ReadOutOverlay(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
}

void ReadOutOverlay::show(const QPointF& position, const QString& text, const QRectF& plot)
{
    if (m_position == position && m_text == text && m_plot == plot)
        return;
    m_position = position;
    m_plot = plot;
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
    if (!m_plot.isEmpty())
        paintCrosshair(painter);
    painter.setPen(QPen(toColor(m_colours.ink), 1.5));
    painter.drawEllipse(m_position, kRing, kRing);
    paintBox(painter);
}

void ReadOutOverlay::paintCrosshair(QPainter& painter) const
{
    QPen pen(toColor(m_colours.ink, 0.55), 1.0, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({2.0, 2.0});
    painter.setPen(pen);
    // In the middle of a row of pixels, where a thin line is sharp.
    const QPointF centre(std::floor(m_position.x()) + 0.5, std::floor(m_position.y()) + 0.5);
    if (centre.x() - kRing > m_plot.left())
        painter.drawLine(QPointF(m_plot.left(), centre.y()), centre - QPointF(kRing, 0.0));
    if (centre.y() + kRing < m_plot.bottom())
        painter.drawLine(centre + QPointF(0.0, kRing), QPointF(centre.x(), m_plot.bottom()));
}

void ReadOutOverlay::paintBox(QPainter& painter) const
{
    const std::vector<BoxLine> lines =
        boxLines(m_text, std::min(kMostTextWidth, width() - 2.0 * (kPadding + kBoxEdge)));
    double widest = 0.0;
    for (const BoxLine& line : lines)
        widest = std::max(widest, textWidth(line.text, line.font));
    const double height = lineHeight(chartFont({kFontSize}));
    const QSizeF size(widest + 2.0 * kPadding, height * static_cast<double>(lines.size()) + kPadding * 1.4);
    const QRectF box = boxAt(m_position, size, rect());
    painter.setPen(QPen(toColor(m_colours.rule), 1.0));
    painter.setBrush(toColor(m_colours.paper, 0.97));
    painter.drawRoundedRect(box, 4.0, 4.0);
    painter.setPen(toColor(m_colours.ink));
    double y = box.top() + kPadding * 0.7 + baselineIn(chartFont({kFontSize}));
    for (const BoxLine& line : lines) {
        painter.setFont(line.font);
        painter.drawText(QPointF(box.left() + kPadding, y), line.text);
        y += height;
    }
}

} // namespace wm::charts
