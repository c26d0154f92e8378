// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/domain/MapLayer.h"
#include "wm/presentation/Palette.h"
#include "wm/presentation/Shared.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace wm::presentation {

/// A part of the world map in metres of spherical Mercator (EPSG:3857); x east, y north.
struct MercatorBox {
    double minX = 0.0;
    double minY = 0.0;
    double maxX = 0.0;
    double maxY = 0.0;

    bool operator==(const MercatorBox&) const = default;
};

/// Rows from the north; red, green, blue, alpha of 8 bits each, not premultiplied; alpha 0 where nothing is known.
struct RasterPicture {
    int widthPixels = 0;
    int heightPixels = 0;
    std::vector<std::uint8_t> rgba;
};

/// A raster that is read as it is needed: it may be much larger than memory.
class RasterSource {
public:
    RasterSource() = default;
    RasterSource(const RasterSource&) = delete;
    RasterSource& operator=(const RasterSource&) = delete;
    virtual ~RasterSource() = default;

    /// At most 8,192 pixels each way. Errors: NotFound when the file is not there any more, IoFailed, ParseFailed,
    /// Cancelled. Thread: any, several at once.
    [[nodiscard]] virtual Result<RasterPicture> read(const MercatorBox& box, int widthPixels, int heightPixels,
                                                     const std::stop_token& stop) const = 0;
    [[nodiscard]] virtual const MercatorBox& extent() const = 0;
};

/// A layer of the user's on the map: features or a raster.
struct MapOverlay {
    domain::MapLayerId layer;
    std::string name;
    Shared<domain::FeatureTable> features;      ///< none for a raster
    std::shared_ptr<const RasterSource> raster; ///< null for features
    Rgb colour;
    double lineWidth = 1.4;   ///< device-independent pixels; also of the outlines of areas
    double pointRadius = 3.5; ///< device-independent pixels
    bool isFilled = true;     ///< areas; paler than their outline
    double opacity = 1.0;     ///< 0 to 1
    domain::ScaleRange scales;
    bool isBelowRegions = false;
};

} // namespace wm::presentation
