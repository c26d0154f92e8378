// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/RenderMap.h"

#include "Colour.h"
#include "Painting.h"

#include <QPainter>

#include <cmath>

namespace wm::mapview {

namespace {
constexpr double kOverhang = 6.0; // more than half the widest stroke
}

QImage renderMap(const MapScene& scene, const MapViewport& viewport, double devicePixelRatio,
                 const std::stop_token& stop)
{
    const QSize pixels(static_cast<int>(std::ceil(viewport.size().width() * devicePixelRatio)),
                       static_cast<int>(std::ceil(viewport.size().height() * devicePixelRatio)));
    if (pixels.isEmpty() || stop.stop_requested())
        return {};
    QImage image(pixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(toColour(presentation::mapcolours::kSea));
    QPainter painter(&image);
    paintMap(scene, viewport, painter, stop);
    painter.end();
    return stop.stop_requested() ? QImage() : image;
}

void paintMap(const MapScene& scene, const MapViewport& viewport, QPainter& painter, const std::stop_token& stop)
{
    const QRectF picture(QPointF(), viewport.size());
    const QRectF clip = picture.adjusted(-kOverhang, -kOverhang, kOverhang, kOverhang);
    const PaintContext context{scene, viewport, painter,
                               stop,  clip,     viewport.visibleBox().grownBy(kOverhang / viewport.pixelsPerDegree())};
    const std::vector<SymbolCluster> clusters = clusterSymbols(scene, viewport);
    painter.save();
    painter.setClipRect(picture, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(picture, toColour(presentation::mapcolours::kSea));
    paintLand(context);
    paintNetwork(context);
    paintBorders(context);
    paintCorridors(context);
    paintSymbols(context, clusters);
    paintLabels(context, clusters);
    painter.restore();
}

} // namespace wm::mapview
