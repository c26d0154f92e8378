// SPDX-License-Identifier: GPL-3.0-or-later
#include "VrtGuard.h"

namespace wm::geo {

namespace {

/// A VRT driver as GDAL registers it.
struct VrtDriver {
    GDALDriver* driver = nullptr;
    GDALDataset* (*open)(GDALOpenInfo*) = nullptr;
};

VrtDriver rasterVrt;
VrtDriver vectorVrt;
thread_local const std::string* checkedXml = nullptr; ///< of this thread's openCheckedVrt(), while it runs

GDALDataset* openIfChecked(const VrtDriver& vrt, GDALOpenInfo* info)
{
    if (checkedXml != nullptr && *checkedXml == info->pszFilename)
        return vrt.open(info);
    if (vrt.driver->pfnIdentify(info) != 0)
        CPLError(CE_Failure, CPLE_NotSupported, "a VRT inside another file is not opened: %s", info->pszFilename);
    return nullptr;
}

} // namespace

void guardVrtDrivers()
{
    GDALDriver* const raster = GetGDALDriverManager()->GetDriverByName("VRT");
    GDALDriver* const vector = GetGDALDriverManager()->GetDriverByName("OGR_VRT");
    rasterVrt = {raster, raster->pfnOpen};
    vectorVrt = {vector, vector->pfnOpen};
    raster->pfnOpen = [](GDALOpenInfo* info) {
        return openIfChecked(rasterVrt, info);
    };
    vector->pfnOpen = [](GDALOpenInfo* info) {
        return openIfChecked(vectorVrt, info);
    };
}

Result<GDALDatasetUniquePtr> openCheckedVrt(const std::string& xml, bool isRaster, const GdalErrors& errors)
{
    const char* const drivers[] = {isRaster ? "VRT" : "OGR_VRT", nullptr};
    const unsigned int kind = isRaster ? GDAL_OF_RASTER : GDAL_OF_VECTOR;
    checkedXml = &xml;
    GDALDatasetUniquePtr dataset(
        GDALDataset::Open(xml.c_str(), kind | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR, drivers));
    checkedXml = nullptr;
    if (!dataset)
        return fail(ErrorCode::ParseFailed, "the VRT cannot be opened: " + errors.message());
    return dataset;
}

} // namespace wm::geo
