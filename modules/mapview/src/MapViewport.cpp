// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/MapViewport.h"

#include "wm/mapview/Projection.h"

namespace wm::mapview {

MapViewport::MapViewport(QPointF worldCentre, double pixelsPerDegree, QSizeF size)
    : m_centre(worldCentre)
    , m_pixelsPerDegree(std::clamp(pixelsPerDegree, kMinPixelsPerDegree, kMaxPixelsPerDegree))
    , m_size(size)
{
}

MapViewport MapViewport::fitting(const WorldBox& bounds, QSizeF size, const QMarginsF& margins)
{
    if (bounds.isEmpty() || size.isEmpty())
        return {QPointF(), kMinPixelsPerDegree, size};
    const double room = 1.0; // margins larger than the picture leave at least a pixel
    const double width = std::max(size.width() - margins.left() - margins.right(), room);
    const double height = std::max(size.height() - margins.top() - margins.bottom(), room);
    const double scale = std::min(bounds.width() > 0.0 ? width / bounds.width() : kMaxPixelsPerDegree,
                                  bounds.height() > 0.0 ? height / bounds.height() : kMaxPixelsPerDegree);
    const MapViewport centred(bounds.centre(), scale, size);
    return centred.panned({(margins.left() - margins.right()) / 2.0, (margins.top() - margins.bottom()) / 2.0});
}

QPointF MapViewport::toScreen(QPointF world) const
{
    return {m_size.width() / 2.0 + (world.x() - m_centre.x()) * m_pixelsPerDegree,
            m_size.height() / 2.0 - (world.y() - m_centre.y()) * m_pixelsPerDegree};
}

QPointF MapViewport::toWorld(QPointF screen) const
{
    return {m_centre.x() + (screen.x() - m_size.width() / 2.0) / m_pixelsPerDegree,
            m_centre.y() - (screen.y() - m_size.height() / 2.0) / m_pixelsPerDegree};
}

WorldBox MapViewport::visibleBox() const
{
    WorldBox box = WorldBox::around(toWorld({0.0, 0.0}));
    box.include(WorldBox::around(toWorld({m_size.width(), m_size.height()})));
    return box;
}

double MapViewport::metresPerPixel() const
{
    return metresPerDegree(m_centre) / m_pixelsPerDegree;
}

MapViewport MapViewport::zoomedAt(QPointF screen, double factor) const
{
    const MapViewport scaled(m_centre, m_pixelsPerDegree * factor, m_size);
    return scaled.panned(screen - scaled.toScreen(toWorld(screen)));
}

MapViewport MapViewport::panned(QPointF pixels) const
{
    MapViewport moved = *this;
    moved.m_centre -= QPointF(pixels.x() / m_pixelsPerDegree, -pixels.y() / m_pixelsPerDegree);
    return moved;
}

MapViewport MapViewport::resized(QSizeF size) const
{
    return {m_centre, m_pixelsPerDegree, size};
}

} // namespace wm::mapview
