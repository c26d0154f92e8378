// SPDX-License-Identifier: GPL-3.0-or-later
#include "RasterGeometry.h"

#include <algorithm>
#include <array>

namespace wm::geo {

std::optional<CoordinateBox> extentOf(GDALDataset& raster)
{
    std::array<double, 6> transform{};
    if (raster.GetGeoTransform(transform.data()) != CE_None)
        return {};
    const double width = raster.GetRasterXSize();
    const double height = raster.GetRasterYSize();
    // The picture may lie askew: all four corners count.
    const std::array<double, 4> x{transform[0], transform[0] + width * transform[1],
                                  transform[0] + height * transform[2],
                                  transform[0] + width * transform[1] + height * transform[2]};
    const std::array<double, 4> y{transform[3], transform[3] + width * transform[4],
                                  transform[3] + height * transform[5],
                                  transform[3] + width * transform[4] + height * transform[5]};
    return CoordinateBox{std::ranges::min(x), std::ranges::min(y), std::ranges::max(x), std::ranges::max(y)};
}

} // namespace wm::geo
