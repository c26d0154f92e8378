// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/FeatureFile.h"

#include "FeatureValues.h"
#include "FileFormat.h"
#include "Folded.h"
#include "GeoPackageFile.h"
#include "LayerFile.h"
#include "LayerGeometry.h"
#include "LayerReader.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace wm::geo {

namespace {

using namespace std::string_view_literals;

/// GeoJSON begins with an object; a text that begins with another sign of JSON's may as well be a table.
bool isObject(std::string_view start)
{
    start.remove_prefix(start.starts_with("\xEF\xBB\xBF"sv) ? 3 : 0);
    const auto skip = [&start](std::string_view signs) {
        start.remove_prefix(std::min(start.find_first_not_of(signs), start.size()));
    };
    skip(" \t\r\n\x1e"sv);
    if (!start.starts_with('{'))
        return false;
    start.remove_prefix(1);
    skip(" \t\r\n"sv);
    return start.starts_with('"') || start.starts_with('}');
}

bool saysGeoPackage(std::string_view start)
{
    constexpr std::size_t kApplicationId = 68, kLength = 4; // of the header of SQLite
    const std::string_view id = start.substr(std::min(kApplicationId, start.size()), kLength);
    return id == "GPKG" || id == "GP10" || id == "GP11";
}

/// Whether the file is to be opened here. Errors: ParseFailed for a part of a shapefile.
Result<bool> hasFeatures(const std::filesystem::path& path)
{
    constexpr std::size_t kStartBytes = 4096;
    WM_TRY(const std::string start, startOfFile(path, kStartBytes));
    const Result<FileFormat> format = formatOf(path);
    if (!format) {
        if (isPartOfShapefile(path))
            return tl::make_unexpected(format.error());
        return false;
    }
    return *format == FileFormat::Shapefile || (*format == FileFormat::GeoPackage && saysGeoPackage(start)) ||
           (*format == FileFormat::GeoJson && isObject(start));
}

/// Whether the layer's coordinates mean places on the Earth.
bool hasPlaces(OGRLayer& layer)
{
    if (isKnown(layer.GetSpatialRef()))
        return true;
    const std::optional<CoordinateBox> extent = extentOf(layer);
    if (!extent)
        return false;
    const std::vector<CrsName> fitting = suggestCrs(*extent);
    return !fitting.empty() && fitting.front().code == "EPSG:4490"; // degrees, in China
}

/// What a layer that may hold everything has.
struct ShapeCounts {
    bool hasPoints = false;
    std::int64_t notPoints = 0;
};

Result<ShapeCounts> shapesOf(OGRLayer& layer, const TaskContext& context)
{
    constexpr int kFeaturesBetweenStops = 1000;
    ShapeCounts counts;
    int done = 0;
    layer.ResetReading();
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
        if (++done % kFeaturesBetweenStops == 0 && context.stop.stop_requested())
            return fail(ErrorCode::Cancelled, "cancelled by the user");
        const OGRGeometry* const geometry = feature->GetGeometryRef();
        if (geometry == nullptr || geometry->IsEmpty() != 0)
            continue;
        const bool isPoint = isOfPoints(*geometry);
        counts.hasPoints = counts.hasPoints || isPoint;
        counts.notPoints += isPoint ? 0 : 1;
    }
    layer.ResetReading();
    return counts;
}

/// Only a layer that says nothing of its features needs to be gone through.
Result<ShapeCounts> shapesSaidOrFound(OGRLayer& layer, const TaskContext& context)
{
    switch (kindOf(layer.GetGeomType())) {
    case LayerKind::Table:
        return ShapeCounts();
    case LayerKind::Points:
        return ShapeCounts{true, 0};
    case LayerKind::Lines:
    case LayerKind::Polygons:
        return ShapeCounts{false, std::max<std::int64_t>(layer.GetFeatureCount(), 0)};
    default:
        return shapesOf(layer, context);
    }
}

Result<FeatureLayer> describe(OGRLayer& layer, const LayerFile& file, const TaskContext& context)
{
    FeatureLayer described;
    described.name = file.nameOf(layer);
    for (LayerField& field : fieldsOf(layer, file.decoder)) {
        if (field.type != FieldType::Binary)
            described.fields.push_back(std::move(field));
    }
    WM_TRY(const ShapeCounts shapes, shapesSaidOrFound(layer, context));
    described.notPoints = shapes.notPoints;
    if (shapes.hasPoints)
        described.positions = hasPlaces(layer) ? PositionValues::LonLat : PositionValues::NoCrs;
    return described;
}

/// What is not wanted need not be parsed; a driver that cannot do without reads it all the same.
void readNothingElse(OGRLayer& layer, const FeatureLayer& described)
{
    if (layer.TestCapability(OLCIgnoreFields) == 0)
        return;
    std::vector<const char*> names;
    if (described.positions != PositionValues::LonLat)
        names.push_back("OGR_GEOMETRY");
    OGRFeatureDefn& definition = *layer.GetLayerDefn();
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
        if (definition.GetFieldDefn(i)->GetType() == OFTBinary)
            names.push_back(definition.GetFieldDefn(i)->GetNameRef());
    }
    names.push_back(nullptr);
    layer.SetIgnoredFields(names.data());
}

std::vector<int> fieldsToRead(OGRLayer& layer)
{
    std::vector<int> fields;
    OGRFeatureDefn& definition = *layer.GetLayerDefn();
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
        if (definition.GetFieldDefn(i)->GetType() != OFTBinary)
            fields.push_back(i);
    }
    return fields;
}

Result<void> readFeatures(OGRLayer& layer, const FeatureLayer& described, const TextDecoder& decoder,
                          const TakeFeature& take, FeatureProgress& progress)
{
    const bool hasPositions = described.positions == PositionValues::LonLat;
    // Of a layer that says that it has points, anything else is an error.
    const auto isCountedAsOther = [&described](const OGRGeometry* geometry) {
        return described.notPoints > 0 && geometry != nullptr && !isOfPoints(*geometry);
    };
    LonLatTransformation toLonLat;
    if (hasPositions && isKnown(layer.GetSpatialRef())) {
        WM_TRY(toLonLat, transformationToLonLat(layer.GetSpatialRef()));
    }
    const std::vector<int> fields = fieldsToRead(layer);
    std::vector<FeatureValue> values(fields.size() + (hasPositions ? 2 : 0));
    layer.ResetReading();
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
        for (std::size_t i = 0; i < fields.size(); ++i)
            readFieldValue(*feature, fields[i], decoder, values[i]);
        if (hasPositions && isCountedAsOther(feature->GetGeometryRef()))
            std::fill_n(values.end() - 2, 2, FeatureValue());
        else if (hasPositions)
            readPosition(*feature, toLonLat.get(), values[fields.size()], values[fields.size() + 1]);
        WM_TRY(const bool goesOn, take(values));
        if (!goesOn)
            return {};
        WM_CHECK(progress.step());
    }
    return progress.errors.check();
}

} // namespace

struct FeatureFile::Opened {
    std::filesystem::path path;
    LayerFile file;
};

FeatureFile::FeatureFile(std::unique_ptr<Opened> opened)
    : m_opened(std::move(opened))
{
}
FeatureFile::~FeatureFile() = default;

Result<std::unique_ptr<FeatureFile>> FeatureFile::open(const std::filesystem::path& path, const TaskContext& context)
{
    using Made = std::unique_ptr<FeatureFile>;
    const Result<bool> isMeant = hasFeatures(path);
    if (!isMeant)
        return tl::make_unexpected(withContext(isMeant.error(), utf8FromPath(path)));
    if (!*isMeant)
        return Made();
    return withLayerFile(path, [&](LayerFile& file, const GdalErrors& errors) -> Result<Made> {
        Made made(new FeatureFile(std::make_unique<Opened>(Opened{path, std::move(file)})));
        const LayerFile& kept = made->m_opened->file;
        const int total = static_cast<int>(kept.layers.size());
        for (OGRLayer* const layer : kept.layers) {
            WM_CHECK(context.checkpoint(static_cast<int>(made->m_layers.size()), total));
            WM_TRY(FeatureLayer described, describe(*layer, kept, context));
            readNothingElse(*layer, described);
            made->m_layers.push_back(std::move(described));
        }
        WM_CHECK(errors.check());
        return made;
    });
}

bool FeatureFile::hasTable(const std::string& name) const
{
    const LayerFile& file = m_opened->file;
    const GdalErrors errors; // what cannot be listed is not there
    return file.format == FileFormat::GeoPackage && namesOf(*file.dataset, SchemaObject::Table).contains(folded(name));
}

Result<void> FeatureFile::forEachFeature(std::size_t layer, const TakeFeature& take, const TaskContext& context)
{
    OGRLayer& source = *m_opened->file.layers.at(layer);
    const GdalErrors errors;
    constexpr GIntBig kMostToReport = std::numeric_limits<int>::max();
    FeatureProgress progress{context, errors,
                             static_cast<int>(std::clamp<GIntBig>(source.GetFeatureCount(), 0, kMostToReport))};
    Result<void> done = progress.report();
    if (done)
        done = readFeatures(source, m_layers.at(layer), m_opened->file.decoder, take, progress);
    if (!done)
        return tl::make_unexpected(withContext(withContext(std::move(done).error(), "layer " + m_layers[layer].name),
                                               utf8FromPath(m_opened->path)));
    return {};
}

} // namespace wm::geo
