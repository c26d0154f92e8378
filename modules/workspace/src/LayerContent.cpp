// SPDX-License-Identifier: GPL-3.0-or-later
#include "Gcj02Check.h"
#include "LayerNotes.h"
#include "RasterLayer.h"

#include "wm/base/Path.h"
#include "wm/geo/Gcj02.h"

namespace wm::workspace {

namespace {

using domain::MapLayer;

Error inLayer(const MapLayer& layer, ErrorCode code, const std::string& message)
{
    const std::string name = layer.sourceLayer.empty() ? std::string() : ": layer " + layer.sourceLayer;
    return {code, utf8FromPath(layer.file) + name + ": " + message};
}

/// A stop is noticed every so many points.
Result<void> takeBack(std::vector<domain::LonLat>& points, const TaskContext& context)
{
    constexpr std::size_t kPointsBetweenChecks = 100'000;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i % kPointsBetweenChecks == 0 && context.stop.stop_requested())
            return fail(ErrorCode::Cancelled, "cancelled by the user");
        points[i] = geo::wgs84FromGcj02(points[i]);
    }
    return {};
}

Result<geo::LayerReading> readFeatures(const MapLayer& layer, const TaskContext& context)
{
    geo::LayerReadOptions options;
    options.layer = layer.sourceLayer;
    options.labelField = layer.style.labelField;
    options.crs = layer.crs;
    WM_TRY(auto outcome, geo::readLayerTable(layer.file, options, context));
    if (auto* const reading = std::get_if<geo::LayerReading>(&outcome))
        return std::move(*reading);
    return tl::make_unexpected(inLayer(layer, ErrorCode::InvalidArgument, "found no CRS; expected one to be given"));
}

Result<LayerContent> featureContent(const MapLayer& layer, const Snapshot& snapshot, const TaskContext& context)
{
    LayerContent content;
    WM_TRY(geo::LayerReading reading, readFeatures(layer, context));
    content.notes = notesOf(reading, layer.sourceLayer, layer.style.labelField);
    if (layer.isGcj02)
        WM_CHECK(takeBack(reading.table.points, context));
    else {
        WM_TRY(content.suspicion, gcj02Suspicion(layer, reading.table, snapshot, context));
    }
    content.features = std::move(reading.table);
    return content;
}

Result<LayerContent> rasterContent(const MapLayer& layer, const TaskContext& context)
{
    if (layer.isGcj02)
        return tl::make_unexpected(inLayer(layer, ErrorCode::InvalidArgument,
                                           "found a raster said to be GCJ-02; expected features: a picture cannot be "
                                           "taken back to WGS 84"));
    LayerContent content;
    WM_TRY(content.raster, openRaster(layer, context));
    return content;
}

} // namespace

Result<LayerContentPtr> loadLayerContent(const MapLayer& layer, const Snapshot& snapshot, const TaskContext& context)
{
    if (layer.subject != domain::MapLayerSubject::File)
        return fail(ErrorCode::InvalidArgument, "found one of the program's own layers; expected one of a file");
    WM_TRY(LayerContent content, layer.kind == domain::LayerKind::Raster ? rasterContent(layer, context)
                                                                         : featureContent(layer, snapshot, context));
    return std::make_shared<const LayerContent>(std::move(content));
}

bool hasSameContent(const MapLayer& before, const MapLayer& after)
{
    const bool isRaster = before.kind == domain::LayerKind::Raster;
    return before.subject == after.subject && before.file == after.file && before.sourceLayer == after.sourceLayer &&
           before.crs == after.crs && before.isGcj02 == after.isGcj02 &&
           isRaster == (after.kind == domain::LayerKind::Raster) &&
           (isRaster || before.style.labelField == after.style.labelField);
}

Result<std::vector<LayerAttribute>> layerAttributes(const MapLayer& layer, std::int64_t feature)
{
    WM_TRY(std::vector<geo::Attribute> read, geo::readFeatureAttributes(layer.file, layer.sourceLayer, feature));
    std::vector<LayerAttribute> attributes;
    attributes.reserve(read.size());
    for (geo::Attribute& attribute : read)
        attributes.push_back({std::move(attribute.name), std::move(attribute.value)});
    return attributes;
}

} // namespace wm::workspace
