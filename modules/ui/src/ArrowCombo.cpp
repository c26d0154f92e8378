// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArrowCombo.h"

#include "wm/ui/Theme.h"

#include <QPainter>
#include <QWheelEvent>

namespace wm::ui {

void ArrowCombo::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toColour(colours().mutedInk), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(width() - 13.0, height() / 2.0 + 2.0);
    const QPointF corners[] = {tip + QPointF(-4.0, -4.0), tip, tip + QPointF(4.0, -4.0)};
    painter.drawPolyline(corners, 3);
}

void ArrowCombo::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace wm::ui
