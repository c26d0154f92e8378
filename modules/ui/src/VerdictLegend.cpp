// SPDX-License-Identifier: GPL-3.0-or-later
#include "VerdictLegend.h"

#include "wm/charts/VerdictMark.h"
#include "wm/ui/Theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace wm::ui {

namespace {

constexpr int kLegendMarkSize = 12;
constexpr int kLegendLineHeight = 20;
constexpr int kUsualWidth = 400;

} // namespace

VerdictLegend::VerdictLegend(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void VerdictLegend::setWords(const presentation::Words& words)
{
    m_words = words;
    QStringList all;
    for (const std::string& word : words.verdicts)
        all.append(QString::fromStdString(word));
    setAccessibleName(all.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

std::vector<QRect> VerdictLegend::roomsIn(int width) const
{
    const QFontMetrics metrics(fontOf(kSmallFontSize));
    std::vector<QRect> rooms;
    rooms.reserve(m_words.verdicts.size());
    QPoint corner(0, 0);
    for (const std::string& word : m_words.verdicts) {
        const int needed = kLegendMarkSize + kHalfGap + metrics.horizontalAdvance(QString::fromStdString(word));
        if (corner.x() > 0 && corner.x() + needed > width)
            corner = {0, corner.y() + kLegendLineHeight};
        rooms.emplace_back(corner, QSize(needed, kLegendLineHeight));
        corner.rx() += needed + kMargin;
    }
    return rooms;
}

int VerdictLegend::heightForWidth(int width) const
{
    return roomsIn(width).back().bottom() + 1;
}

QSize VerdictLegend::sizeHint() const
{
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

void VerdictLegend::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAll(painter, width());
}

void VerdictLegend::paintAll(QPainter& painter, int width) const
{
    painter.setFont(fontOf(kSmallFontSize));
    const std::vector<QRect> rooms = roomsIn(width);
    for (std::size_t i = 0; i < rooms.size(); ++i) {
        const QRectF mark(rooms[i].left(), rooms[i].center().y() - kLegendMarkSize / 2 + 1, kLegendMarkSize,
                          kLegendMarkSize);
        charts::paintVerdictMark(painter, mark, domain::kVerdicts[i], colours());
        painter.setPen(toColour(colours().ink));
        painter.drawText(rooms[i].adjusted(kLegendMarkSize + kHalfGap, 0, kMargin, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         QString::fromStdString(m_words.verdicts[i]));
    }
}

} // namespace wm::ui
