// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/ExportSelection.h"

#include "FacilityTheme.h"
#include "Rectangle.h"
#include "Scope.h"

#include "wm/base/Path.h"
#include "wm/base/Text.h"
#include "wm/geo/FeatureWriter.h"
#include "wm/workspace/Views.h"

#include <algorithm>
#include <ranges>

namespace wm::workspace {

namespace {

using geo::WrittenFeature;
using geo::WrittenGeometry;
using geo::WrittenKind;
using geo::WrittenLayer;
using geo::WrittenValue;
using presentation::MapSpec;
using presentation::Words;

Result<geo::WrittenFormat> formatOf(const std::filesystem::path& file)
{
    const std::string ending = endingOf(file);
    if (ending == ".gpkg")
        return geo::WrittenFormat::GeoPackage;
    if (ending == ".geojson")
        return geo::WrittenFormat::GeoJson;
    return fail(ErrorCode::InvalidArgument,
                utf8FromPath(file) + ": found the ending \"" + ending + "\"; expected .gpkg or .geojson");
}

WrittenValue textOrNull(std::string text)
{
    return text.empty() ? WrittenValue() : WrittenValue(std::move(text));
}

std::string titleOf(const Snapshot& snapshot, domain::DocumentId id)
{
    const domain::Document* const document = snapshot.findDocument(id);
    return document ? document->title : std::string();
}

std::vector<geo::WrittenField> textFields(std::initializer_list<const char*> names)
{
    std::vector<geo::WrittenField> fields;
    for (const char* const name : names)
        fields.push_back({name, false});
    return fields;
}

WrittenLayer facilityLayer(const Snapshot& snapshot, const presentation::Selection& selection, const Words& words)
{
    WrittenLayer layer{"facilities",
                       WrittenKind::Points,
                       textFields({"code", "name_zh", "name_en", "kind", "facility_layer", "status", "region_code",
                                   "region", "place", "document", "position_quality", "position_source", "note"}),
                       {}};
    const auto term = [&](const char* vocabulary, const std::string& code) {
        return textOrNull(snapshot.termName(vocabulary, code, words.language));
    };
    const Rectangle rectangle(snapshot, selection);
    for (const domain::Facility& facility : snapshot.catalogue().facilities) {
        if (!servesTheme(facility, selection.theme) || !isInRegion(snapshot, facility, selection.region) ||
            !rectangle.has(facility))
            continue;
        const std::string region =
            facility.region.isNone() ? std::string() : regionName(snapshot, facility.region, words.language);
        layer.features.push_back(
            {facility.position ? WrittenGeometry(*facility.position) : WrittenGeometry(),
             {facility.code, facility.name.zh, textOrNull(facility.name.en), term("facility_kind", facility.kind),
              term("facility_layer", facility.layer), term("facility_status", facility.status),
              textOrNull(facility.region.text), textOrNull(region), textOrNull(facility.place),
              textOrNull(titleOf(snapshot, facility.document)), term("position_quality", facility.positionQuality),
              textOrNull(facility.positionSource), textOrNull(facility.note)}});
    }
    return layer;
}

WrittenLayer corridorLayer(const Snapshot& snapshot, const presentation::Selection& selection, const Words& words)
{
    WrittenLayer layer{
        "corridors",
        WrittenKind::Lines,
        textFields({"code", "name_zh", "name_en", "mode", "status", "from_zh", "to_zh", "via_zh", "document", "note"}),
        {}};
    const Rectangle rectangle(snapshot, selection);
    for (const domain::Corridor& corridor : snapshot.catalogue().corridors) {
        if (!isInRegion(snapshot, corridor, selection.region) || !rectangle.has(corridor))
            continue;
        layer.features.push_back({corridor.path.empty() ? WrittenGeometry() : WrittenGeometry(corridor.path),
                                  {corridor.code, corridor.name.zh, textOrNull(corridor.name.en),
                                   textOrNull(snapshot.termName("corridor_mode", corridor.mode, words.language)),
                                   textOrNull(snapshot.termName("corridor_status", corridor.status, words.language)),
                                   textOrNull(corridor.from), textOrNull(corridor.to), textOrNull(corridor.via),
                                   textOrNull(titleOf(snapshot, corridor.document)), textOrNull(corridor.note)}});
    }
    return layer;
}

WrittenLayer regionLayer(const MapSpec& spec, const presentation::Selection& selection)
{
    WrittenLayer layer{
        "regions", WrittenKind::Areas, textFields({"code", "label", "map", "unit", "class", "read_out"}), {}};
    for (const presentation::MapArea& area : spec.areas) {
        const bool isSelected = std::ranges::find(spec.selectedRegions, area.region) != spec.selectedRegions.end();
        if (selection.hasRegions() && !isSelected)
            continue;
        const bool hasClass = area.colourClass && static_cast<std::size_t>(*area.colourClass) < spec.classes.size();
        const std::string text =
            hasClass ? spec.classes[static_cast<std::size_t>(*area.colourClass)].text : std::string();
        layer.features.push_back({*area.shape,
                                  {area.region.text, area.label, textOrNull(spec.title), textOrNull(spec.classHeading),
                                   textOrNull(text), textOrNull(area.readOut)}});
    }
    return layer;
}

/// What the map says of itself. Facilities that it does not draw are in the file, so the note on them is not.
MapSpec mapFor(const Snapshot& snapshot, const presentation::Selection& selection, const BaseMap* baseMap,
               const presentation::MapOptions& options, const Words& words)
{
    MapLayerSet layers;
    for (domain::MapLayer& layer : layers.layers)
        layer.isVisible = layer.subject != domain::MapLayerSubject::Facilities;
    return mapOf(snapshot, selection, baseMap, words, options, &layers);
}

geo::WrittenNotes writtenNotesOf(const MapSpec& spec)
{
    const std::string title = spec.subtitle.empty() ? spec.title : spec.title + " · " + spec.subtitle;
    const std::string notes = join(spec.notes, "\n");
    geo::WrittenNotes written;
    written.description = join({title, spec.mark, notes}, "\n");
    written.members = {{"title", title}, {"mark", spec.mark}, {"notes", notes}};
    return written;
}

} // namespace

Result<ExportedFeatures> exportFeatures(const Snapshot& snapshot, const presentation::Selection& selection,
                                        const BaseMap* baseMap, const presentation::MapOptions& options,
                                        const std::filesystem::path& file, const Words& words,
                                        const TaskContext& context)
{
    WM_TRY(const geo::WrittenFormat format, formatOf(file));
    const MapSpec spec = mapFor(snapshot, selection, baseMap, options, words);
    const std::vector<WrittenLayer> layers{facilityLayer(snapshot, selection, words),
                                           corridorLayer(snapshot, selection, words), regionLayer(spec, selection)};
    WM_CHECK(geo::writeFeatures(file, format, layers, writtenNotesOf(spec), context));
    return ExportedFeatures{layers[0].features.size(), layers[1].features.size(), layers[2].features.size()};
}

} // namespace wm::workspace
