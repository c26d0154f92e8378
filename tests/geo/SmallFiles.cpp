// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallFiles.h"

#include "wm/base/Path.h"
#include "wm/geo/Gdal.h"

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace wm::test {

namespace {

void require(bool isDone)
{
    if (isDone)
        return;
    std::fprintf(stderr, "the test's GeoTIFF cannot be written: %s\n", CPLGetLastErrorMsg());
    std::abort();
}

void setColours(GDALRasterBand& band, const std::vector<int>& palette)
{
    GDALColorTable table;
    for (std::size_t i = 0; i < palette.size(); ++i) {
        const auto part = [&](int shift) {
            return static_cast<short>((palette[i] >> shift) & 0xFF);
        };
        const GDALColorEntry entry{part(16), part(8), part(0), 255};
        table.SetColorEntry(static_cast<int>(i), &entry);
    }
    require(band.SetColorTable(&table) == CE_None);
}

void setPlace(GDALDataset& dataset, const SmallRaster& raster)
{
    std::array<double, 6> transform{raster.west, raster.pixel, 0.0, raster.north, 0.0, -raster.pixel};
    require(dataset.SetGeoTransform(transform.data()) == CE_None);
    OGRSpatialReference crs;
    if (raster.epsg != 0)
        require(crs.importFromEPSG(raster.epsg) == OGRERR_NONE && dataset.SetSpatialRef(&crs) == CE_None);
}

} // namespace

std::string dxfText(const std::string& release, const std::string& codePage, const std::string& layer)
{
    const std::vector<std::pair<std::string, std::string>> groups{
        {"0", "SECTION"},  {"2", "HEADER"},  {"9", "$ACADVER"}, {"1", release},    {"9", "$DWGCODEPAGE"},
        {"3", codePage},   {"0", "ENDSEC"},  {"0", "SECTION"},  {"2", "ENTITIES"}, {"0", "LINE"},
        {"8", layer},      {"10", "500000"}, {"20", "2800000"}, {"11", "500100"},  {"21", "2800000"},
        {"0", "ARC"},      {"8", layer},     {"10", "500000"},  {"20", "2800000"}, {"40", "50"},
        {"50", "0"},       {"51", "180"},    {"0", "POINT"},    {"8", layer},      {"10", "500010"},
        {"20", "2800010"}, {"0", "ENDSEC"},  {"0", "EOF"}};
    std::string text;
    for (const auto& [code, value] : groups)
        text += code + "\n" + value + "\n";
    return text;
}

void writeTiff(const std::filesystem::path& path, const SmallRaster& raster)
{
    geo::prepareGdal();
    GDALDriver* const driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    std::array<char, 12> alpha{"ALPHA=YES"};
    std::array<char, 24> colours{"PHOTOMETRIC=RGB"};
    std::array<char*, 3> options{raster.hasAlpha ? alpha.data() : nullptr, colours.data(), nullptr};
    const GDALDatasetUniquePtr dataset(driver->Create(utf8FromPath(path).c_str(), raster.width, raster.height,
                                                      static_cast<int>(raster.bands.size()),
                                                      GDALGetDataTypeByName(raster.type.c_str()), options.data()));
    require(dataset != nullptr);
    setPlace(*dataset, raster);
    for (std::size_t i = 0; i < raster.bands.size(); ++i) {
        GDALRasterBand& band = *dataset->GetRasterBand(static_cast<int>(i) + 1);
        if (!raster.palette.empty())
            setColours(band, raster.palette);
        if (raster.noData > -1e299)
            require(band.SetNoDataValue(raster.noData) == CE_None);
        std::vector<double> values = raster.bands[i];
        require(band.RasterIO(GF_Write, 0, 0, raster.width, raster.height, values.data(), raster.width, raster.height,
                              GDT_Float64, 0, 0, nullptr) == CE_None);
    }
}

} // namespace wm::test
