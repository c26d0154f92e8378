// SPDX-License-Identifier: GPL-3.0-or-later
#include "Gcj02Check.h"

#include "wm/geo/Gazetteer.h"
#include "wm/geo/Gcj02Detector.h"
#include "wm/geo/LayerTable.h"

#include <algorithm>
#include <array>

namespace wm::workspace {

namespace {

using domain::FeatureTable;
using geo::Gcj02Finding;
using geo::Gcj02Verdict;

// What bounds the work, so that a layer of ten million points loads no slower for it: names are looked up for so many
// features, evenly picked from all of them; only a small layer is read again, and for so many of its fields; of
// positions alone geo takes 2,000.
constexpr std::size_t kMostLookedUp = 20'000;
constexpr std::size_t kMostReadAgain = 20'000;
constexpr std::size_t kMostFields = 3;

/// What a name stands for, with positions that are the facility's or place's own.
std::vector<domain::Place> namedPlaces(const Snapshot& snapshot)
{
    std::vector<domain::Place> places = snapshot.catalogue().places;
    for (const domain::Facility& facility : snapshot.catalogue().facilities) {
        if (facility.position && facility.positionQuality == "exact_source")
            places.push_back({facility.name, {}, "facility", facility.region, *facility.position, {}, {}, {}});
    }
    for (domain::Place& place : places) {
        if (!place.name.en.empty())
            place.aliases.push_back(place.name.en);
    }
    return places;
}

std::vector<domain::LonLat> exactPositions(const Snapshot& snapshot)
{
    std::vector<domain::LonLat> positions;
    for (const domain::Facility& facility : snapshot.catalogue().facilities) {
        if (facility.position && facility.positionQuality == "exact_source")
            positions.push_back(*facility.position);
    }
    return positions;
}

/// Absent for a feature that is no single point.
std::optional<domain::LonLat> positionOf(const FeatureTable& table, std::size_t feature)
{
    const auto [first, last] = table.partsOf(feature);
    if (last - first != 1 || table.partKinds[first] != domain::PartKind::Points || table.part(first).size() != 1)
        return {};
    return table.part(first).front();
}

/// From one to the next that is taken, evenly, of no more than `most`.
std::size_t stepThrough(std::size_t count, std::size_t most)
{
    return std::max<std::size_t>((count + most - 1) / most, 1);
}

Gcj02Finding compareLabels(const FeatureTable& table, const geo::Gazetteer& gazetteer)
{
    std::vector<geo::PositionPair> pairs;
    for (std::size_t i = 0; i < table.featureCount(); i += stepThrough(table.featureCount(), kMostLookedUp)) {
        const std::optional<domain::LonLat> position = positionOf(table, i);
        const std::optional<domain::LonLat> reference =
            position && !table.label(i).empty() ? gazetteer.find(table.label(i)) : std::nullopt;
        if (reference)
            pairs.push_back({*position, *reference});
    }
    return geo::detectGcj02(pairs);
}

Gcj02Finding comparePositions(const FeatureTable& table, const std::vector<domain::LonLat>& places)
{
    std::vector<domain::LonLat> positions;
    for (std::size_t i = 0; i < table.featureCount(); i += stepThrough(table.featureCount(), kMostLookedUp)) {
        if (const std::optional<domain::LonLat> position = positionOf(table, i))
            positions.push_back(*position);
    }
    return geo::detectGcj02(positions, places);
}

/// 0 is the likeliest to hold the names of things.
std::size_t rankOf(const std::string& field)
{
    constexpr std::array<std::string_view, 10> kLikely{"name_zh", "NAME_ZH", "名称", "地名", "name",
                                                       "NAME",    "Name",    "mc",   "MC",   "NAME_CHN"};
    const auto* const found = std::ranges::find(kLikely, field);
    if (found != kLikely.end())
        return static_cast<std::size_t>(found - kLikely.begin());
    const bool isLikeOne = field.find("名") != std::string::npos || field.find("name") != std::string::npos ||
                           field.find("NAME") != std::string::npos;
    return kLikely.size() + (isLikeOne ? 0 : 1);
}

Result<std::vector<std::string>> likelyFields(const domain::MapLayer& layer, const TaskContext& context)
{
    WM_TRY(const geo::LayerSource source, geo::inspectLayerSource(layer.file, context));
    std::vector<std::string> fields;
    for (const geo::LayerSummary& summary : source.layers) {
        if (summary.name != layer.sourceLayer && source.layers.size() > 1)
            continue;
        for (const geo::LayerField& field : summary.fields) {
            if (field.type == geo::FieldType::Text && field.name != layer.style.labelField)
                fields.push_back(field.name);
        }
    }
    std::ranges::stable_sort(fields, {}, rankOf);
    fields.resize(std::min(fields.size(), kMostFields));
    return fields;
}

Result<Gcj02Finding> compareField(const domain::MapLayer& layer, const std::string& field,
                                  const geo::Gazetteer& gazetteer, const TaskContext& context)
{
    geo::LayerReadOptions options;
    options.layer = layer.sourceLayer;
    options.labelField = field;
    options.crs = layer.crs;
    WM_TRY(const auto outcome, geo::readLayerTable(layer.file, options, context));
    const auto* const reading = std::get_if<geo::LayerReading>(&outcome);
    return reading ? compareLabels(reading->table, gazetteer) : Gcj02Finding();
}

Result<Gcj02Finding> compareNames(const domain::MapLayer& layer, const FeatureTable& features, const Snapshot& snapshot,
                                  const TaskContext& context)
{
    const geo::Gazetteer gazetteer(namedPlaces(snapshot));
    Gcj02Finding finding = compareLabels(features, gazetteer);
    if (finding.verdict != Gcj02Verdict::Undecided || features.points.size() > kMostReadAgain)
        return finding;
    // Its progress would begin anew; the stop counts.
    const TaskContext quiet{context.stop, {}};
    WM_TRY(const std::vector<std::string> fields, likelyFields(layer, quiet));
    for (const std::string& field : fields) {
        WM_TRY(finding, compareField(layer, field, gazetteer, quiet));
        if (finding.verdict != Gcj02Verdict::Undecided)
            return finding;
    }
    return Gcj02Finding();
}

} // namespace

Result<std::optional<Gcj02Suspicion>> gcj02Suspicion(const domain::MapLayer& layer, const FeatureTable& features,
                                                     const Snapshot& snapshot, const TaskContext& context)
{
    if (features.kind != domain::LayerKind::Points && features.kind != domain::LayerKind::Mixed)
        return std::optional<Gcj02Suspicion>();
    WM_TRY(Gcj02Finding finding, compareNames(layer, features, snapshot, context));
    if (finding.verdict == Gcj02Verdict::Undecided && features.kind == domain::LayerKind::Points)
        finding = comparePositions(features, exactPositions(snapshot));
    if (finding.verdict != Gcj02Verdict::Gcj02)
        return std::optional<Gcj02Suspicion>();
    return std::optional(Gcj02Suspicion{finding.pairs, finding.meanOffsetMetres, finding.residualGcj02Metres});
}

} // namespace wm::workspace
