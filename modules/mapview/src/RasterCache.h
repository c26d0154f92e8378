// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/mapview/WorldBox.h"
#include "wm/presentation/MapOverlay.h"

#include <QImage>

#include <memory>
#include <mutex>
#include <stop_token>

namespace wm::mapview {

/// A picture and the part of the world that it covers.
struct PlacedRaster {
    WorldBox box;
    QImage image;
};

/// Reads a raster as a view needs it and keeps the last picture, which is somewhat larger than the view, so that most
/// steps of a hand that drags need no file. Any thread.
class RasterCache {
public:
    explicit RasterCache(std::shared_ptr<const presentation::RasterSource> source);

    [[nodiscard]] const std::shared_ptr<const presentation::RasterSource>& source() const { return m_source; }

    /// What there is in `view` at about that resolution; null where the raster is elsewhere. A picture of more than
    /// 8,192 pixels is coarser instead. Errors: those of RasterSource::read; ParseFailed for a picture that is not what
    /// it says.
    [[nodiscard]] Result<std::shared_ptr<const PlacedRaster>> picture(const WorldBox& view, double pixelsPerDegree,
                                                                      const std::stop_token& stop);

private:
    struct Kept {
        std::shared_ptr<const PlacedRaster> raster;
        double pixelsPerDegree = 0.0;
    };

    const std::shared_ptr<const presentation::RasterSource> m_source;
    const WorldBox m_extent;
    std::mutex m_mutex; ///< of m_kept; not held while reading
    Kept m_kept;
};

} // namespace wm::mapview
