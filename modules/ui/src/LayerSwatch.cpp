// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerSwatch.h"

#include "Icons.h"

#include "wm/ui/Theme.h"

#include <QPainter>
#include <QPixmap>

namespace wm::ui {

namespace {

constexpr int kSize = 16;
constexpr double kRatio = 2.0; // sharp on screens up to 200 %
constexpr float kFillShare = 0.35F;

QPixmap picture()
{
    QPixmap pixmap(QSize(kSize, kSize) * kRatio);
    pixmap.setDevicePixelRatio(kRatio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

/// Signs of the program's own rows.
void paintOwn(QPainter& painter, domain::MapLayerSubject subject)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toColour(colours().mutedInk), 1.4));
    switch (subject) {
    case domain::MapLayerSubject::Facilities:
        painter.drawEllipse(QPointF(8, 8), 5, 5);
        painter.setBrush(toColour(colours().mutedInk));
        painter.drawEllipse(QPointF(8, 8), 1.5, 1.5);
        return;
    case domain::MapLayerSubject::PlaceNames:
        painter.drawLines(QList<QPointF>{{3.5, 3.5}, {12.5, 3.5}, {8, 3.5}, {8, 13}});
        return;
    case domain::MapLayerSubject::Corridors:
        painter.drawPolyline(QPolygonF({{2, 12}, {6, 6}, {10, 10}, {14, 4}}));
        return;
    case domain::MapLayerSubject::Regions:
        painter.drawPolygon(QPolygonF({{3, 12.5}, {2.5, 5}, {8, 2.5}, {13.5, 6.5}, {11.5, 13}}));
        return;
    default:
        paintIcon(painter, QRectF(0, 0, kSize, kSize), Icon::Map, toColour(colours().mutedInk));
    }
}

void paintStyle(QPainter& painter, const domain::MapLayer& layer)
{
    const QColor colour = layerColour(layer.style);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (layer.kind) {
    case domain::LayerKind::Points:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(8, 8), 4, 4);
        return;
    case domain::LayerKind::Lines:
        painter.setPen(QPen(colour, 2.0, Qt::SolidLine, Qt::RoundCap));
        painter.drawPolyline(QPolygonF({{2, 12}, {6, 6}, {10, 10}, {14, 4}}));
        return;
    case domain::LayerKind::Raster:
        painter.setPen(Qt::NoPen);
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 3; ++column) {
                painter.setBrush(toColour((row + column) % 2 == 0 ? colours().mutedInk : colours().rule));
                painter.drawRect(QRectF(2 + 4 * column, 2 + 4 * row, 4, 4));
            }
        }
        return;
    default:
        QColor fill = colour;
        fill.setAlphaF(layer.style.isFilled ? kFillShare : 0.0F);
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(fill);
        painter.drawRect(QRectF(2.5, 3.5, 11, 9));
    }
}

} // namespace

QColor layerColour(const domain::LayerStyle& style)
{
    return QColor::fromRgb(0xFF000000U | style.colour);
}

QIcon layerSwatch(const domain::MapLayer& layer, bool isFailed)
{
    QPixmap pixmap = picture();
    QPainter painter(&pixmap);
    if (isFailed)
        paintIcon(painter, QRectF(0, 0, kSize, kSize), Icon::Warning, toColour(colours().target));
    else if (layer.subject != domain::MapLayerSubject::File)
        paintOwn(painter, layer.subject);
    else
        paintStyle(painter, layer);
    painter.end();
    return QIcon(pixmap);
}

} // namespace wm::ui
