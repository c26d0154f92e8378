// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/charts/ComparePainting.h"

#include "CompareSheet.h"
#include "FigureImage.h"

#include <QPainter>

namespace wm::charts {

void paintCompare(const presentation::CompareSpec& spec, QPainter& painter, const QSizeF& size)
{
    if (size.isEmpty())
        return;
    CompareSheet sheet(spec);
    sheet.arrange(size);
    CompareLook look;
    look.facet = spec.head.facet;
    painter.save();
    painter.fillRect(QRectF(QPointF(), size), toColor(look.colours.paper));
    sheet.paintWhole(painter, look);
    painter.restore();
}

QImage renderCompare(const presentation::CompareSpec& spec, QSize size, double scale)
{
    return figureImage(size, scale, [&](QPainter& painter) { paintCompare(spec, painter, size); });
}

double compareHeight(const presentation::CompareSpec& spec, double width, double least)
{
    return CompareSheet(spec).heightFor(width, least);
}

} // namespace wm::charts
