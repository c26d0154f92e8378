// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/WorldBox.h"

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace wm::mapview {

/// Which part of the world a picture shows. World: degrees, y north (Projection.h). Screen: device-independent pixels
/// from the top left corner, y down.
class MapViewport {
public:
    static constexpr double kMinPixelsPerDegree = 2.0;       ///< the world is 720 pixels wide
    static constexpr double kMaxPixelsPerDegree = 100'000.0; ///< a pixel is about a metre

    MapViewport() = default;
    /// The scale is brought within the limits.
    MapViewport(QPointF worldCentre, double pixelsPerDegree, QSizeF size);
    /// The largest scale at which `bounds` lies within the margins, centred between them. An empty box or size shows
    /// the middle of the world.
    [[nodiscard]] static MapViewport fitting(const WorldBox& bounds, QSizeF size, const QMarginsF& margins);

    [[nodiscard]] QPointF centre() const { return m_centre; }
    [[nodiscard]] double pixelsPerDegree() const { return m_pixelsPerDegree; }
    [[nodiscard]] QSizeF size() const { return m_size; }

    [[nodiscard]] QPointF toScreen(QPointF world) const;
    [[nodiscard]] QPointF toWorld(QPointF screen) const;
    [[nodiscard]] WorldBox visibleBox() const;
    /// Ground metres per pixel at the centre.
    [[nodiscard]] double metresPerPixel() const;

    /// Larger by `factor`; the world point under `screen` stays there.
    [[nodiscard]] MapViewport zoomedAt(QPointF screen, double factor) const;
    /// The picture moves by that many pixels.
    [[nodiscard]] MapViewport panned(QPointF pixels) const;
    /// Same centre and scale.
    [[nodiscard]] MapViewport resized(QSizeF size) const;

    bool operator==(const MapViewport&) const = default;

private:
    QPointF m_centre;
    double m_pixelsPerDegree = kMinPixelsPerDegree;
    QSizeF m_size;
};

} // namespace wm::mapview
