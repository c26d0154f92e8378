// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/LayerTable.h"

#include "LayerFile.h"
#include "LayerGeometry.h"
#include "LayerReader.h"
#include "TableBuilder.h"

#include <algorithm>
#include <limits>

namespace wm::geo {

namespace {

using Outcome = std::variant<LayerReading, CrsMissing>;

/// -1 for no field, or none of that name.
int labelFieldOf(OGRLayer& layer, const TextDecoder& decoder, const std::string& name)
{
    if (name.empty())
        return -1;
    OGRFeatureDefn& definition = *layer.GetLayerDefn();
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
        if (decoder.decode(definition.GetFieldDefn(i)->GetNameRef()) == name)
            return i;
    }
    return -1;
}

/// Attributes that are not read need not be parsed; a driver that cannot do without reads them all the same.
void ignoreOtherFields(OGRLayer& layer, int labelField)
{
    std::vector<const char*> names;
    OGRFeatureDefn& definition = *layer.GetLayerDefn();
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
        if (i != labelField)
            names.push_back(definition.GetFieldDefn(i)->GetNameRef());
    }
    names.push_back(nullptr);
    if (layer.TestCapability(OLCIgnoreFields) != 0)
        layer.SetIgnoredFields(names.data());
}

Result<LayerReading> readFeatures(OGRLayer& layer, TableSource source, const TaskContext& context,
                                  const GdalErrors& errors)
{
    constexpr GIntBig kMostToReport = std::numeric_limits<int>::max();
    FeatureProgress progress{context, errors,
                             static_cast<int>(std::clamp<GIntBig>(layer.GetFeatureCount(), 0, kMostToReport))};
    WM_CHECK(progress.report());
    ignoreOtherFields(layer, source.labelField);
    source.expectedFeatures = static_cast<std::size_t>(progress.total);
    TableBuilder builder(std::move(source));
    layer.ResetReading();
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
        WM_CHECK(builder.add(*feature));
        WM_CHECK(progress.step());
    }
    WM_CHECK(errors.check());
    return builder.take();
}

Result<Outcome> readOpened(OGRLayer& layer, const TextDecoder& decoder, const LayerReadOptions& options,
                           const TaskContext& context, const GdalErrors& errors)
{
    if (layer.GetGeomType() == wkbNone)
        return fail(ErrorCode::InvalidArgument, "found a table without geometry; expected features that can be drawn");
    Crs given;
    if (!options.crs.empty()) {
        WM_TRY(given, crsFromCode(options.crs));
    }
    const OGRSpatialReference* const crs = given ? given.get() : layer.GetSpatialRef();
    if (!isKnown(crs)) {
        const std::optional<CoordinateBox> extent = extentOf(layer);
        return Outcome(CrsMissing{extent ? suggestCrs(*extent, options.mapCentre) : std::vector<CrsName>()});
    }
    WM_TRY(LonLatTransformation toLonLat, transformationToLonLat(crs));
    const int labelField = labelFieldOf(layer, decoder, options.labelField);
    constexpr std::size_t kMostThatCanBeNumbered = std::numeric_limits<std::uint32_t>::max() / 2;
    WM_TRY(LayerReading reading,
           readFeatures(layer,
                        {std::move(toLonLat), labelField, decoder, std::min(options.maxPoints, kMostThatCanBeNumbered),
                         std::min(options.maxFeatures, kMostThatCanBeNumbered), 0},
                        context, errors));
    reading.lacksLabelField = labelField < 0 && !options.labelField.empty();
    return Outcome(std::move(reading));
}

} // namespace

Result<Outcome> readLayerTable(const std::filesystem::path& path, const LayerReadOptions& options,
                               const TaskContext& context)
{
    return withLayerFile(path, [&](LayerFile& file, const GdalErrors& errors) -> Result<Outcome> {
        WM_TRY(OGRLayer* const layer, file.find(options.layer));
        Result<Outcome> outcome = readOpened(*layer, file.decoder, options, context, errors);
        if (!outcome)
            return tl::make_unexpected(withContext(std::move(outcome).error(), "layer " + file.nameOf(*layer)));
        return outcome;
    });
}

} // namespace wm::geo
