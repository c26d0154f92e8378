// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangeList.h"

#include "CardPainting.h"

#include "wm/charts/VerdictMark.h"
#include "wm/ui/Theme.h"

#include <QPainter>

namespace wm::ui {

namespace {

using presentation::ChangesSpec;

constexpr int kChangeRowHeight = 24;
constexpr int kChangeMarkSize = 12;
constexpr int kArrowWidth = 18;
constexpr QChar kArrow(0x2192);

QString verdictText(const std::optional<domain::Verdict>& verdict, const presentation::Words& words)
{
    return verdict ? QString::fromStdString(words.verdicts[static_cast<std::size_t>(*verdict)])
                   : QString(QChar(0x2013));
}

/// "14.6% (2020) → 13.5% (2020)"; what was done to the target, where that is what is to be told.
QString valueText(const ChangesSpec::Item& item)
{
    if (item.was == item.now || !item.verdict || !item.verdictWas)
        return QString::fromStdString(item.remark.empty() ? item.now : item.remark);
    return QString::fromStdString(item.was) + QLatin1Char(' ') + kArrow + QLatin1Char(' ') +
           QString::fromStdString(item.now);
}

void paintMark(QPainter& painter, const QRect& rect, const std::optional<domain::Verdict>& verdict)
{
    if (!verdict)
        return;
    const QRectF place(rect.left(), rect.center().y() - kChangeMarkSize / 2.0 + 1.0, kChangeMarkSize, kChangeMarkSize);
    charts::paintVerdictMark(painter, place, *verdict, colours());
}

} // namespace

ChangeList::ChangeList(QWidget* parent)
    : ItemCanvas(parent)
{
}

void ChangeList::setItems(std::vector<ChangesSpec::Item> items, const presentation::Words& words)
{
    m_items = std::move(items);
    m_words = words;
    setItemCount(static_cast<int>(m_items.size()));
}

const ChangesSpec::Item& ChangeList::item(int index) const
{
    return m_items[static_cast<std::size_t>(index)];
}

std::vector<QRect> ChangeList::layoutItems(int width) const
{
    return gridRects(itemCount(), width, width, kChangeRowHeight, 0);
}

void ChangeList::paintItem(QPainter& painter, int index, const QRect& rect, ItemState state) const
{
    painter.setPen(state.isFocused ? QPen(toColour(colours().accent)) : QPen(Qt::NoPen));
    painter.setBrush(state.isHovered ? QBrush(toColour(colours().accentPale)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0);
    const ChangesSpec::Item& shown = item(index);
    QRect room = rect.adjusted(kHalfGap, 0, -kHalfGap, 0);
    paintMark(painter, room, shown.verdictWas);
    room.setLeft(room.left() + kChangeMarkSize);
    painter.setFont(fontOf(kSmallFontSize));
    painter.setPen(toColour(colours().mutedInk));
    painter.drawText(QRect(room.left(), room.top(), kArrowWidth, room.height()), Qt::AlignCenter, QString(kArrow));
    room.setLeft(room.left() + kArrowWidth);
    paintMark(painter, room, shown.verdict);
    room.setLeft(room.left() + kChangeMarkSize + kGap);
    const QString value = valueText(shown);
    const int wanted = painter.fontMetrics().horizontalAdvance(value) + kHalfGap;
    const int valueWidth = std::min(wanted, room.width() / 2);
    drawElided(painter, QRect(room.right() - valueWidth, room.top(), valueWidth, room.height()), value, Qt::AlignRight);
    painter.setPen(toColour(colours().ink));
    QString title = QString::fromStdString(shown.title);
    if (!shown.targetText.empty())
        title += QStringLiteral(" · ") + QString::fromStdString(shown.targetText);
    drawElided(painter, QRect(room.left(), room.top(), room.width() - valueWidth - kGap, room.height()), title);
}

QString ChangeList::itemToolTip(int index) const
{
    const ChangesSpec::Item& shown = item(index);
    QStringList lines{QString::fromStdString(shown.title)};
    if (!shown.targetText.empty())
        lines.append(QString::fromStdString(shown.targetText));
    const QString arrow = QLatin1Char(' ') + kArrow + QLatin1Char(' ');
    lines.append(verdictText(shown.verdictWas, m_words) + arrow + verdictText(shown.verdict, m_words));
    lines.append(QString::fromStdString(shown.was) + arrow + QString::fromStdString(shown.now));
    if (!shown.remark.empty())
        lines.append(QString::fromStdString(shown.remark));
    return lines.join(QLatin1Char('\n'));
}

} // namespace wm::ui
