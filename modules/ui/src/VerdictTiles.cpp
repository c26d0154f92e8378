// SPDX-License-Identifier: GPL-3.0-or-later
#include "VerdictTiles.h"

#include "CardPainting.h"

#include "wm/charts/VerdictMark.h"
#include "wm/ui/Theme.h"

#include <QPainter>

namespace wm::ui {

namespace {

constexpr int kTileWidth = 116;
constexpr int kTileHeight = 56;
constexpr int kTileMarkSize = 16;
constexpr int kTilePadding = 10;
constexpr int kCountFontSize = 20;

} // namespace

VerdictTiles::VerdictTiles(QWidget* parent)
    : ItemCanvas(parent)
{
    setObjectName(QStringLiteral("verdictTiles"));
    setItemCount(static_cast<int>(domain::kVerdicts.size()));
}

void VerdictTiles::setCounts(const presentation::VerdictCounts& counts, const presentation::Words& words)
{
    m_counts = counts;
    m_words = words;
    setAccessibleName(tr("Targets by assessment"));
    update();
}

void VerdictTiles::setSelected(std::optional<domain::Verdict> verdict)
{
    m_selected = verdict;
    update();
}

std::vector<QRect> VerdictTiles::layoutItems(int width) const
{
    // Ten verdicts: two rows of five or, where there is room, one row of ten; never a row with a single tile.
    const int count = itemCount();
    const int inOneRow = (width + kGap) / (kTileWidth + kGap);
    const int columns = inOneRow >= count ? count : inOneRow >= 5 ? 5 : 2;
    return gridRects(count, width, (width + kGap) / columns - kGap, kTileHeight, kGap);
}

void VerdictTiles::paintItem(QPainter& painter, int index, const QRect& rect, ItemState state) const
{
    const domain::Verdict verdict = domain::kVerdicts[static_cast<std::size_t>(index)];
    const int count = m_counts[static_cast<std::size_t>(index)];
    paintCard(painter, rect, {state.isHovered, state.isFocused, m_selected == verdict});
    painter.save();
    painter.setOpacity(count == 0 ? 0.45 : 1.0);
    const int left = rect.left() + kTilePadding;
    charts::paintVerdictMark(painter, QRectF(left, rect.top() + 11, kTileMarkSize, kTileMarkSize), verdict, colours());
    painter.setPen(toColour(colours().ink));
    painter.setFont(fontOf(kCountFontSize, QFont::DemiBold));
    const int textLeft = left + kTileMarkSize + kGap;
    painter.drawText(QRect(textLeft, rect.top() + 6, rect.right() - textLeft, 26), Qt::AlignVCenter,
                     QString::number(count));
    painter.setFont(fontOf(kSmallFontSize));
    painter.setPen(toColour(colours().mutedInk));
    drawElided(painter, QRect(left, rect.top() + 33, rect.right() - left - kHalfGap, 18), wordOf(index));
    painter.restore();
}

QString VerdictTiles::itemToolTip(int index) const
{
    const int count = m_counts[static_cast<std::size_t>(index)];
    return tr("%1: %n target(s). Click to list them.", "%1 is an assessment", count).arg(wordOf(index));
}

QString VerdictTiles::wordOf(int index) const
{
    return QString::fromStdString(m_words.verdicts[static_cast<std::size_t>(index)]);
}

} // namespace wm::ui
