// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArrowCombo.h"

#include "wm/ui/Theme.h"

#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace wm::ui {

void ArrowCombo::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toColour(isEnabled() ? colours().mutedInk : colours().faintInk), 1.4, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(width() - 13.0, height() / 2.0 + 2.0);
    const QPointF corners[] = {tip + QPointF(-4.0, -4.0), tip, tip + QPointF(4.0, -4.0)};
    painter.drawPolyline(corners, 3);
}

QSize ArrowCombo::sizeHint() const
{
    return QComboBox::sizeHint() + QSize(widthBeyondInk(), 0);
}

QSize ArrowCombo::minimumSizeHint() const
{
    return QComboBox::minimumSizeHint() + QSize(widthBeyondInk(), 0);
}

/// Qt makes room for the ink of the longest text; a Chinese bracket ends in a blank that is laid out all the same.
int ArrowCombo::widthBeyondInk() const
{
    if (sizeAdjustPolicy() != QComboBox::AdjustToContents)
        return 0;
    int ink = 0;
    int advance = 0;
    for (int row = 0; row < count(); ++row) {
        ink = std::max(ink, fontMetrics().boundingRect(itemText(row)).width());
        advance = std::max(advance, fontMetrics().horizontalAdvance(itemText(row)));
    }
    return std::max(0, advance - ink);
}

void ArrowCombo::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace wm::ui
