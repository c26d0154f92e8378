// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerFile.h"

#include "FileFormat.h"
#include "GeoPackageFile.h"
#include "VrtCheck.h"
#include "VrtGuard.h"

#include "wm/base/Text.h"

#include <array>

namespace wm::geo {

namespace {

/// GDAL reads these into memory as a whole.
constexpr std::uintmax_t kMaxWholeFileBytes = 1'000'000'000;

std::vector<const char*> driversOf(FileFormat format)
{
    switch (format) {
    case FileFormat::Shapefile:
        return {"ESRI Shapefile", nullptr};
    case FileFormat::GeoJson:
        return {"GeoJSON", "GeoJSONSeq", "TopoJSON", nullptr};
    case FileFormat::Kml:
        return {"KML", nullptr};
    case FileFormat::Dxf:
        return {"DXF", nullptr};
    case FileFormat::GeoTiff:
        return {"GTiff", nullptr};
    default:
        return {nullptr};
    }
}

Result<void> checkSize(FileFormat format, const std::filesystem::path& path)
{
    if (format != FileFormat::Kml && format != FileFormat::Dxf)
        return {};
    std::error_code code;
    if (const std::uintmax_t bytes = std::filesystem::file_size(path, code); !code && bytes > kMaxWholeFileBytes)
        return fail(ErrorCode::InvalidArgument, std::string("found ") + nameOf(format) + " of " +
                                                    std::to_string(bytes / 1'000'000) +
                                                    " MB; expected at most 1000 MB; save it as GeoPackage");
    return {};
}

Result<void> checkParts(FileFormat format, const std::filesystem::path& path)
{
    std::error_code ignored;
    if (format == FileFormat::Shapefile && !std::filesystem::exists(withEnding(path, "shx"), ignored) &&
        !std::filesystem::exists(withEnding(path, "SHX"), ignored))
        return fail(ErrorCode::ParseFailed, "found a shapefile without its index; expected " +
                                                utf8FromPath(withEnding(path, "shx").filename()) + " beside it");
    return {};
}

Result<GDALDatasetUniquePtr> openPlain(FileFormat format, const std::filesystem::path& path, const GdalErrors& errors)
{
    WM_CHECK(checkSize(format, path));
    WM_CHECK(checkParts(format, path));
    const std::vector<const char*> drivers = driversOf(format);
    const unsigned int kind = format == FileFormat::GeoTiff ? GDAL_OF_RASTER : GDAL_OF_VECTOR;
    // An absolute path cannot be taken for one of GDAL's prefixes ("GTIFF_DIR:...").
    GDALDatasetUniquePtr dataset(GDALDataset::Open(utf8FromPath(std::filesystem::absolute(path)).c_str(),
                                                   kind | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR, drivers.data()));
    if (!dataset)
        return fail(ErrorCode::ParseFailed,
                    std::string("expected ") + nameOf(format) + ", which it is not, or damaged: " + errors.message());
    return dataset;
}

Result<GDALDatasetUniquePtr> openDataset(FileFormat format, const std::filesystem::path& path, const GdalErrors& errors)
{
    if (format == FileFormat::GeoPackage)
        return openGeoPackage(path, errors);
    if (format != FileFormat::RasterVrt && format != FileFormat::VectorVrt)
        return openPlain(format, path, errors);
    const bool isRaster = format == FileFormat::RasterVrt;
    return checkedVrt(path, isRaster).and_then([&](const std::string& xml) {
        return openCheckedVrt(xml, isRaster, errors);
    });
}

/// The layers in the order of the file.
void listLayers(LayerFile& file)
{
    const bool hasViews = file.format == FileFormat::GeoPackage;
    const std::map<std::string, OGRLayer*> tables =
        hasViews ? tablesOf(*file.dataset) : std::map<std::string, OGRLayer*>();
    for (OGRLayer* const layer : file.dataset->GetLayers()) {
        if (!hasViews || tables.contains(layer->GetName()))
            file.layers.push_back(layer);
        else
            file.ignoredLayers.emplace_back(layer->GetName());
    }
}

} // namespace

Result<OGRLayer*> LayerFile::find(const std::string& name) const
{
    if (isRaster())
        return fail(ErrorCode::InvalidArgument, "found a raster; expected a layer of features");
    if (name.empty() && layers.size() == 1)
        return layers.front();
    std::vector<std::string> names;
    for (OGRLayer* const layer : layers) {
        names.push_back(nameOf(*layer));
        if (names.back() == name)
            return layer;
    }
    return fail(ErrorCode::NotFound, "no layer \"" + name + "\"; found: " + join(names, ", "));
}

Result<LayerFile> openLayerFile(const std::filesystem::path& path, const GdalErrors& errors)
{
    LayerFile file;
    WM_TRY(file.format, formatOf(path));
    WM_TRY(file.dataset, openDataset(file.format, path, errors));
    if (file.format == FileFormat::Shapefile)
        file.decoder = TextDecoder(shapefileEncoding(path));
    if (!file.isRaster())
        listLayers(file);
    WM_CHECK(errors.check());
    return file;
}

} // namespace wm::geo
