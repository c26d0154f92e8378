// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/LayerSource.h"

#include "FileFormat.h"
#include "LayerFile.h"
#include "LayerGeometry.h"
#include "LonLatExtent.h"
#include "LonLatTransformation.h"
#include "RasterGeometry.h"

#include <algorithm>

namespace wm::geo {

namespace {

Result<void> completeFrom(const OGRSpatialReference* crs, LayerSummary& summary)
{
    summary.crs = crsNameOf(crs);
    if (summary.extent) {
        WM_TRY(summary.lonLatExtent, lonLatExtent(*summary.extent, crs));
    }
    return {};
}

Result<LayerSummary> summaryOf(OGRLayer& layer, const LayerFile& file, const TaskContext& context)
{
    LayerSummary summary;
    summary.name = file.nameOf(layer);
    WM_TRY(summary.kind, kindOf(layer, context));
    summary.featureCount = std::max<GIntBig>(layer.GetFeatureCount(), 0);
    summary.extent = extentOf(layer);
    summary.fields = fieldsOf(layer, file.decoder);
    WM_CHECK(completeFrom(layer.GetSpatialRef(), summary));
    return summary;
}

Result<LayerSummary> rasterSummaryOf(GDALDataset& dataset, const std::filesystem::path& path)
{
    LayerSummary summary;
    summary.name = utf8FromPath(path.stem());
    summary.kind = LayerKind::Raster;
    summary.raster = RasterShape{dataset.GetRasterXSize(), dataset.GetRasterYSize(), dataset.GetRasterCount()};
    summary.extent = extentOf(dataset);
    WM_CHECK(completeFrom(dataset.GetSpatialRef(), summary));
    return summary;
}

Result<std::vector<LayerSummary>> summariesOf(LayerFile& file, const std::filesystem::path& path,
                                              const TaskContext& context)
{
    std::vector<LayerSummary> summaries;
    if (file.isRaster()) {
        WM_TRY(summaries.emplace_back(), rasterSummaryOf(*file.dataset, path));
        return summaries;
    }
    const int total = static_cast<int>(file.layers.size());
    for (OGRLayer* const layer : file.layers) {
        WM_CHECK(context.checkpoint(static_cast<int>(summaries.size()), total));
        Result<LayerSummary> summary = summaryOf(*layer, file, context);
        if (!summary)
            return tl::make_unexpected(withContext(std::move(summary).error(), "layer " + file.nameOf(*layer)));
        summaries.push_back(*std::move(summary));
    }
    return summaries;
}

} // namespace

Result<LayerSource> inspectLayerSource(const std::filesystem::path& path, const TaskContext& context)
{
    return withLayerFile(path, [&](LayerFile& file, const GdalErrors& errors) -> Result<LayerSource> {
        LayerSource source;
        source.format = file.format;
        source.isNamedAsItsContent = isNamedAs(file.format, path);
        source.encoding = file.decoder.encoding();
        source.ignoredLayers = file.ignoredLayers;
        WM_TRY(source.layers, summariesOf(file, path, context));
        WM_CHECK(errors.check());
        return source;
    });
}

} // namespace wm::geo
