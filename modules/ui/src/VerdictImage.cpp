// SPDX-License-Identifier: GPL-3.0-or-later
#include "VerdictImage.h"

#include "wm/charts/VerdictMark.h"
#include "wm/ui/Theme.h"

#include <QPainter>

namespace wm::ui {

QImage verdictImage(domain::Verdict verdict, int size, double scale)
{
    QImage image(QSize(size, size) * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    charts::paintVerdictMark(painter, QRectF(image.rect()), verdict, colours());
    return image;
}

} // namespace wm::ui
