// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetPreview.h"

#include "wm/ui/Theme.h"

#include <QPainter>

#include <algorithm>

namespace wm::ui {

SheetPreview::SheetPreview(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview"));
}

double SheetPreview::unitScale(QSizeF sheet) const
{
    const QSizeF room(width() - 2.0 * kMargin, height() - 2.0 * kMargin);
    return std::max(0.01, std::min(room.width() / sheet.width(), room.height() / sheet.height()));
}

double SheetPreview::scaleFor(QSizeF sheet) const
{
    return unitScale(sheet) * devicePixelRatioF();
}

void SheetPreview::setSheetSize(QSizeF sheet)
{
    m_sheet = sheet;
    update();
}

void SheetPreview::setImage(const QImage& image)
{
    m_image = image;
    update();
}

void SheetPreview::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), toColour(colours().canvas));
    if (m_sheet.isEmpty())
        return;
    const QSizeF size = m_sheet * unitScale(m_sheet);
    const QRectF sheet((width() - size.width()) / 2.0, (height() - size.height()) / 2.0, size.width(), size.height());
    // On whole pixels, else all of the picture is blurred.
    const QRectF place(QPointF(sheet.topLeft().toPoint()), sheet.size());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(place, Qt::white); // paper is white, whatever colours the window has
    if (!m_image.isNull()) {
        const QSizeF shown = QSizeF(m_image.size()) / devicePixelRatioF();
        const bool isOwnSize = qAbs(shown.width() - place.width()) < 1.0 && qAbs(shown.height() - place.height()) < 1.0;
        painter.drawImage(isOwnSize ? QRectF(place.topLeft(), shown) : place, m_image);
    }
    painter.setPen(toColour(colours().rule));
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void SheetPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

} // namespace wm::ui
