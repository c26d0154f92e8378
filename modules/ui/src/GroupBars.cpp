// SPDX-License-Identifier: GPL-3.0-or-later
#include "GroupBars.h"

#include "CardPainting.h"
#include "StatusText.h"

#include "wm/charts/VerdictMark.h"
#include "wm/ui/Theme.h"

#include <QPainter>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr int kHeadingHeight = 26;
constexpr int kBarRowHeight = 24;
constexpr int kBarHeight = 14;
constexpr int kTotalWidth = 32;
constexpr int kGroupMarkSize = 12;
constexpr int kMostFolded = 8;

int nameWidth(int width)
{
    return std::clamp(width * 2 / 5, 88, 184);
}

} // namespace

GroupBars::GroupBars(QWidget* parent)
    : ItemCanvas(parent)
{
    connect(this, &ItemCanvas::itemActivated, this, &GroupBars::activate);
}

void GroupBars::setGroups(const QString& heading, std::vector<presentation::OverviewGroup> groups,
                          const presentation::Words& words)
{
    m_heading = heading;
    setAccessibleName(heading);
    m_groups = std::move(groups);
    m_words = words;
    renew();
}

void GroupBars::setAllShown()
{
    m_folds = false;
    renew();
}

void GroupBars::setSelected(std::optional<std::string> key)
{
    m_selected = std::move(key);
    update();
}

std::vector<QRect> GroupBars::layoutItems(int width) const
{
    std::vector<QRect> rects = gridRects(itemCount(), width, width, kBarRowHeight, 0);
    for (QRect& rect : rects)
        rect.translate(0, kHeadingHeight);
    return rects;
}

void GroupBars::paintHeading(QPainter& painter, int width) const
{
    painter.setFont(fontOf(kSmallFontSize, QFont::DemiBold));
    painter.setPen(toColour(colours().mutedInk));
    drawElided(painter, QRect(kHalfGap, 0, width - kGap, kHeadingHeight), m_heading);
}

void GroupBars::paintItem(QPainter& painter, int index, const QRect& rect, ItemState state) const
{
    const bool isSelected = !isFoldRow(index) && m_selected == m_groups[static_cast<std::size_t>(index)].key;
    painter.setPen(state.isFocused ? QPen(toColour(colours().accent)) : QPen(Qt::NoPen));
    painter.setBrush(isSelected || state.isHovered ? QBrush(toColour(colours().accentPale)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0);
    painter.setFont(fontOf(kSmallFontSize, isSelected ? QFont::DemiBold : QFont::Normal));
    const QRect inner = rect.adjusted(kHalfGap, 0, -kHalfGap, 0);
    if (isFoldRow(index)) {
        painter.setPen(toColour(colours().accent));
        return drawElided(painter, inner, foldText());
    }
    const presentation::OverviewGroup& group = m_groups[static_cast<std::size_t>(index)];
    if (group.status)
        charts::paintVerdictMark(
            painter,
            QRectF(inner.left(), inner.center().y() - kGroupMarkSize / 2.0 + 1.0, kGroupMarkSize, kGroupMarkSize),
            *group.status, colours());
    painter.setPen(toColour(colours().ink));
    const int names = nameWidth(inner.width());
    const int indent = kGroupMarkSize + kHalfGap;
    drawElided(painter, QRect(inner.left() + indent, inner.top(), names - kGap - indent, inner.height()),
               QString::fromStdString(group.name));
    painter.setPen(toColour(colours().mutedInk));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, QString::number(group.total));
    const QRectF bar(inner.left() + names, inner.center().y() - kBarHeight / 2.0 + 1.0,
                     inner.width() - names - kTotalWidth, kBarHeight);
    paintVerdictBar(painter, bar, group.counts, std::max(group.total, 1));
}

QString GroupBars::itemToolTip(int index) const
{
    if (isFoldRow(index))
        return foldText();
    const presentation::OverviewGroup& group = m_groups[static_cast<std::size_t>(index)];
    QString text = QString::fromStdString(group.name) + QLatin1Char('\n');
    if (group.status)
        text += statusText(*group.status, group.meanScore, m_words) + QLatin1Char('\n');
    return text + verdictCountsText(group.counts, m_words);
}

bool GroupBars::isFolding() const
{
    return m_folds && m_groups.size() > kMostFolded;
}

bool GroupBars::isFoldRow(int index) const
{
    return isFolding() && index == itemCount() - 1;
}

QString GroupBars::foldText() const
{
    if (m_isOpen)
        return tr("Show fewer");
    return tr("Show %n more", "rows of a list", static_cast<int>(m_groups.size()) - kMostFolded + 1);
}

void GroupBars::activate(int index)
{
    if (!isFoldRow(index)) {
        Q_EMIT groupActivated(m_groups[static_cast<std::size_t>(index)].key);
        return;
    }
    m_isOpen = !m_isOpen;
    renew();
}

void GroupBars::renew()
{
    const int all = static_cast<int>(m_groups.size());
    setItemCount(!isFolding() ? all : m_isOpen ? all + 1 : kMostFolded);
}

} // namespace wm::ui
