// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GdalErrors.h"
#include "TextDecoder.h"

#include "wm/base/Path.h"
#include "wm/geo/Gdal.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace wm::geo {

/// A file of layers that is open for reading.
struct LayerFile {
    FileFormat format = FileFormat::GeoPackage;
    TextDecoder decoder;
    GDALDatasetUniquePtr dataset;
    std::vector<OGRLayer*> layers;          ///< of features; none for a raster
    std::vector<std::string> ignoredLayers; ///< views

    [[nodiscard]] bool isRaster() const { return format == FileFormat::GeoTiff || format == FileFormat::RasterVrt; }
    [[nodiscard]] std::string nameOf(OGRLayer& layer) const { return decoder.decode(layer.GetName()); }
    /// The layer of that (decoded) name; an empty name means the only one.
    /// Errors: NotFound, with the layers that there are; InvalidArgument for a raster.
    [[nodiscard]] Result<OGRLayer*> find(const std::string& name) const;
};

/// Opens what inspectLayerSource() promises to open, and under the same conditions. `errors` must be installed.
/// Errors: those of inspectLayerSource().
[[nodiscard]] Result<LayerFile> openLayerFile(const std::filesystem::path& path, const GdalErrors& errors);

/// What `work(LayerFile&, const GdalErrors&)` gives for the open file; the path is put before every message.
template <class Work>
auto withLayerFile(const std::filesystem::path& path, const Work& work)
    -> std::invoke_result_t<Work, LayerFile&, const GdalErrors&>
{
    prepareGdal();
    const GdalErrors errors;
    Result<LayerFile> file = openLayerFile(path, errors);
    if (!file)
        return tl::make_unexpected(withContext(std::move(file).error(), utf8FromPath(path)));
    auto result = work(*file, errors);
    if (!result)
        return tl::make_unexpected(withContext(std::move(result).error(), utf8FromPath(path)));
    return result;
}

} // namespace wm::geo
