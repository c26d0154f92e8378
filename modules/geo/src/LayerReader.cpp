// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerReader.h"

#include <cpl_string.h>

namespace wm::geo {

namespace {

Result<void> readFeatures(OGRLayer& layer, FeatureProgress& progress, const FeatureAction& action)
{
    WM_TRY(const LonLatReader reader, LonLatReader::create(layer.GetSpatialRef()));
    layer.ResetReading();
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
        Result<LonLatGeometry> geometry = reader.read(OGRGeometryUniquePtr(feature->StealGeometry()));
        if (!geometry)
            return tl::make_unexpected(
                withContext(std::move(geometry).error(), "feature " + std::to_string(feature->GetFID())));
        WM_CHECK(action(*feature, *std::move(geometry)));
        WM_CHECK(progress.step());
    }
    return progress.errors.check();
}

} // namespace

std::string fieldText(const OGRFeature& feature, const char* field)
{
    const int index = feature.GetFieldIndex(field);
    if (index < 0 || feature.IsFieldSetAndNotNull(index) == 0)
        return {};
    const char* const text = feature.GetFieldAsString(index);
    return CPLIsUTF8(text, -1) != 0 ? text : "";
}

Result<void> readLayer(OGRLayer& layer, FeatureProgress& progress, const FeatureAction& action)
{
    WM_CHECK(progress.report());
    Result<void> done = readFeatures(layer, progress, action);
    if (!done)
        return tl::make_unexpected(withContext(std::move(done).error(), std::string("layer ") + layer.GetName()));
    return {};
}

} // namespace wm::geo
