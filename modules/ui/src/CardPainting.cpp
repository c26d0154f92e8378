// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardPainting.h"

#include "wm/ui/Theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr double kBarRadius = 3.0;
constexpr int kCountPadding = 4;

QColor borderOf(CardState state)
{
    if (state.isSelected || state.isFocused)
        return toColour(colours().accent);
    return state.isHovered ? toColour(colours().strongRule) : toColour(colours().rule);
}

/// Where the first line of the text ends when it is broken to the width.
int firstBreak(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout.endLayout();
    return line.isValid() ? line.textLength() : 0;
}

} // namespace

void paintCard(QPainter& painter, const QRect& rect, CardState state)
{
    painter.save();
    painter.setBrush(state.isSelected ? toColour(colours().accentPale) : toColour(colours().paper));
    painter.setPen(QPen(borderOf(state), state.isFocused ? 2.0 : 1.0));
    const double inset = state.isFocused ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter.restore();
}

void drawElided(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void drawTwoLines(QPainter& painter, const QRect& rect, const QString& text)
{
    const int height = rect.height() / 2;
    const int length = firstBreak(text, painter.font(), rect.width());
    drawElided(painter, QRect(rect.left(), rect.top(), rect.width(), height), text.left(length).trimmed());
    if (length < text.size())
        drawElided(painter, QRect(rect.left(), rect.top() + height, rect.width(), height), text.mid(length).trimmed());
}

void paintVerdictBar(QPainter& painter, const QRectF& rect, const presentation::VerdictCounts& counts, int total)
{
    painter.save();
    QPainterPath outline;
    outline.addRoundedRect(rect, kBarRadius, kBarRadius);
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.setFont(fontOf(kSmallFontSize - 1));
    int before = 0;
    for (const domain::Verdict verdict : domain::kVerdicts) {
        const int count = counts[static_cast<std::size_t>(verdict)];
        if (count == 0)
            continue;
        const double left = rect.left() + rect.width() * before / total;
        before += count;
        const QRectF part(left, rect.top(), rect.left() + rect.width() * before / total - left, rect.height());
        painter.fillRect(part, toColour(presentation::verdictColour(verdict, colours())));
        painter.fillRect(QRectF(part.right() - 1.0, part.top(), 1.0, part.height()), toColour(colours().paper));
        const QString text = QString::number(count);
        if (painter.fontMetrics().horizontalAdvance(text) + kCountPadding > part.width())
            continue;
        painter.setPen(inkOn(presentation::verdictColour(verdict, colours())));
        painter.drawText(part, Qt::AlignCenter, text);
    }
    painter.restore();
}

QString verdictCountsText(const presentation::VerdictCounts& counts, const presentation::Words& words)
{
    QStringList parts;
    for (std::size_t index = 0; index < counts.size(); ++index) {
        if (counts[index] > 0)
            parts.append(QStringLiteral("%1 %2").arg(QString::fromStdString(words.verdicts[index])).arg(counts[index]));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace wm::ui
