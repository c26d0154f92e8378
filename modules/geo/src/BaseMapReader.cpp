// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/BaseMapReader.h"

#include "BaseMapBuilder.h"
#include "BaseMapSources.h"
#include "GeoPackageFile.h"

#include "wm/base/Path.h"
#include "wm/base/Text.h"
#include "wm/geo/Gdal.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace wm::geo {

namespace {

using Kind = BaseMapBackground::Kind;

/// From the back of the map to its front.
const std::vector<KnownLayer>& knownLayers()
{
    static const std::vector<KnownLayer> layers{
        {"counties_context", Kind::Context, {}},
        {"urban_areas", Kind::Urban, {}},
        {"lakes", Kind::Lake, {}},
        {"rivers", Kind::River, {}},
        {"roads", Kind::Road, {}},
        {"railways", Kind::Railway, {}},
        {"counties", {}, {"code", "name_zh"}},
        {"places", {}, {"name_zh", "kind"}},
    };
    return layers;
}

bool hasFields(OGRLayer& layer, const KnownLayer& known)
{
    return std::ranges::all_of(known.fields,
                               [&](const char* field) { return layer.GetLayerDefn()->GetFieldIndex(field) >= 0; });
}

/// The known layers in drawing order.
std::vector<ChosenLayer> chooseLayers(const std::map<std::string, OGRLayer*>& tables)
{
    std::vector<ChosenLayer> chosen;
    for (const KnownLayer& known : knownLayers()) {
        const auto table = tables.find(known.name);
        if (table != tables.end() && hasFields(*table->second, known))
            chosen.push_back({known, *table->second});
    }
    return chosen;
}

std::vector<std::string> otherLayers(GDALDataset& dataset, const std::set<std::string>& known)
{
    std::set<std::string> others;
    for (OGRLayer* const layer : dataset.GetLayers())
        others.insert(layer->GetName());
    for (const std::string& name : known)
        others.erase(name);
    others.erase(kSourcesTable);
    others.erase(kInfoTable);
    return {others.begin(), others.end()};
}

tl::unexpected<Error> noKnownLayer(const BaseMapLayers& map)
{
    std::vector<std::string> expected;
    for (const KnownLayer& known : knownLayers()) {
        expected.push_back(known.name);
        for (const char* const field : known.fields)
            expected.back() += std::string(field == known.fields.front() ? " with " : " and ") + field;
    }
    return fail(ErrorCode::ParseFailed, "no layer of a base map; found: " +
                                            (map.ignoredLayers.empty() ? "none" : join(map.ignoredLayers, ", ")) +
                                            "; expected one of: " + join(expected, ", "));
}

int featureCount(const std::vector<ChosenLayer>& layers)
{
    GIntBig count = 0;
    for (const ChosenLayer& chosen : layers)
        count += chosen.layer.GetFeatureCount();
    return static_cast<int>(std::clamp<GIntBig>(count, 0, std::numeric_limits<int>::max()));
}

Result<BaseMapLayers> readOpened(GDALDataset& dataset, const std::string& document, const TaskContext& context,
                                 const GdalErrors& errors)
{
    const std::map<std::string, OGRLayer*> tables = tablesOf(dataset);
    const std::vector<ChosenLayer> layers = chooseLayers(tables);
    std::set<std::string> names;
    for (const ChosenLayer& chosen : layers)
        names.insert(chosen.known.name);
    BaseMapLayers map;
    map.ignoredLayers = otherLayers(dataset, names);
    WM_CHECK(errors.check());
    if (layers.empty())
        return noKnownLayer(map);
    FeatureProgress progress{context, errors, featureCount(layers)};
    BaseMapBuilder builder(document, map);
    for (const ChosenLayer& chosen : layers)
        WM_CHECK(builder.read(chosen, progress));
    WM_CHECK(builder.placeLabels(progress));
    readSources(tables, names, map);
    WM_CHECK(errors.check());
    return map;
}

} // namespace

Result<BaseMapLayers> readBaseMap(const std::filesystem::path& path, const TaskContext& context)
{
    prepareGdal();
    const GdalErrors errors;
    const std::string document = utf8FromPath(path);
    Result<BaseMapLayers> map = openGeoPackage(path, errors).and_then([&](const GDALDatasetUniquePtr& dataset) {
        return readOpened(*dataset, document, context, errors);
    });
    if (!map)
        return tl::make_unexpected(withContext(std::move(map).error(), document));
    return map;
}

} // namespace wm::geo
