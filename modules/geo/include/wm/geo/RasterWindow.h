// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/geo/Crs.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace wm::geo {

/// Which numbers of a raster become black and white. One for all its colours, so that they keep their balance.
struct RasterStretch {
    double low = 0.0;
    double high = 255.0;

    bool operator==(const RasterStretch&) const = default;
};

/// A part of the world map: metres of spherical Mercator (EPSG:3857), x east and y north, and how many pixels it takes.
struct RasterRequest {
    CoordinateBox box;
    int widthPixels = 0;
    int heightPixels = 0;
    std::string crs = {}; ///< "EPSG:4547": taken instead of what the file says; empty: as the file says
    std::optional<RasterStretch> stretch = {}; ///< from rasterStretch(); absent: found out anew for each window
};

/// Rows from the north, red, green, blue, alpha of 8 bits each; alpha 0 where the raster has nothing. Not
/// premultiplied.
struct RasterPicture {
    int widthPixels = 0;
    int heightPixels = 0;
    std::vector<std::uint8_t> rgba; ///< 4 * widthPixels * heightPixels
};

/// Numbers that are no colours yet (heights, 16-bit pictures) are drawn between the 2nd and 98th percentile of at most
/// 512 x 512 of them, taken evenly from the whole raster, or from its overviews. Bytes stay what they are: 0 to 255.
/// Errors: as readRasterWindow(). Thread: any.
[[nodiscard]] Result<RasterStretch> rasterStretch(const std::filesystem::path& path, const TaskContext& context);

/// The raster in the window, in the projection of the map: palettes resolved, one band as grey, the first three of more
/// bands as red, green and blue, a band marked as alpha as such; nodata and what is not a number is transparent.
/// Palettes keep their colours (nearest neighbour), everything else is interpolated. Overviews of the file are used.
/// Memory: some 20 bytes for each requested pixel and band, and 64 MB; a window has at most 8,192 pixels each way.
/// Errors, with the file in the message: those of inspectLayerSource(); InvalidArgument for an empty box, a size out of
/// range, a code that is none, a file of features, and for a raster that does not say where it lies or, without `crs`,
/// in which CRS (see suggestCrs()). Thread: any.
[[nodiscard]] Result<RasterPicture> readRasterWindow(const std::filesystem::path& path, const RasterRequest& request,
                                                     const TaskContext& context);

} // namespace wm::geo
