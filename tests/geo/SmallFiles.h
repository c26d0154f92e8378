// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// Files of formats that are easier written as their text, or that GDAL's writer would not make wrong enough.
namespace wm::test {

/// 赣州 in GBK.
inline constexpr const char* kGanzhouGbk = "\xB8\xD3\xD6\xDD";

/// A DXF of the release, with the bytes of a layer name of its own and a line, an arc and a point on it.
[[nodiscard]] std::string dxfText(const std::string& release, const std::string& codePage, const std::string& layer);

/// A GeoTIFF of bytes: `bands` bands of the numbers given, row by row from the north. CRS: an EPSG code, 0: none.
struct SmallRaster {
    int width = 0;
    int height = 0;
    std::vector<std::vector<double>> bands = {};
    int epsg = 4326;
    double west = 0.0;
    double north = 0.0;
    double pixel = 1.0; ///< in units of the CRS
    std::string type = "Byte";
    std::vector<int> palette = {}; ///< 0xRRGGBB by value
    double noData = -1e300;        ///< that: none
    bool hasAlpha = false;         ///< the last band
};
void writeTiff(const std::filesystem::path& path, const SmallRaster& raster);

} // namespace wm::test
