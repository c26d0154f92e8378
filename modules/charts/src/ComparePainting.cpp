// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/charts/ComparePainting.h"

#include "CompareSheet.h"
#include "FigureImage.h"

#include <QPainter>

namespace wm::charts {

void paintCompare(const presentation::CompareSpec& spec, QPainter& painter, const QSizeF& size,
                  const presentation::FigureStyle& style)
{
    if (size.isEmpty())
        return;
    CompareSheet sheet(spec, style.typeface);
    sheet.arrange(size);
    CompareLook look;
    look.colours = style.palette();
    look.facet = spec.head.facet;
    painter.save();
    painter.fillRect(QRectF(QPointF(), size), toColor(look.colours.paper));
    sheet.paintWhole(painter, look);
    painter.restore();
}

QImage renderCompare(const presentation::CompareSpec& spec, QSize size, double scale,
                     const presentation::FigureStyle& style)
{
    return figureImage(size, scale, [&](QPainter& painter) { paintCompare(spec, painter, size, style); });
}

double compareHeight(const presentation::CompareSpec& spec, double width, double least,
                     const presentation::FigureStyle& style)
{
    return CompareSheet(spec, style.typeface).heightFor(width, least);
}

} // namespace wm::charts
