// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapLegend.h"
#include "MapOverlays.h"
#include "MapService.h"
#include "MapSymbols.h"
#include "MapTheme.h"
#include "Rectangle.h"
#include "Scope.h"

#include "wm/workspace/Views.h"

#include <algorithm>
#include <map>
#include <set>

namespace wm::workspace {

namespace {

using presentation::MapArea;
using presentation::MapSpec;
using presentation::Words;

/// A box around positions; starts empty.
class Box {
public:
    void add(domain::LonLat point)
    {
        m_min = {std::min(m_min.lon, point.lon), std::min(m_min.lat, point.lat)};
        m_max = {std::max(m_max.lon, point.lon), std::max(m_max.lat, point.lat)};
    }
    void add(const domain::MultiPolygon& shape)
    {
        for (const domain::Polygon& polygon : shape) {
            for (const domain::LonLat& point : polygon.exterior)
                add(point);
        }
    }
    [[nodiscard]] bool isEmpty() const { return m_min.lon > m_max.lon; }
    /// At least `degrees` wide and high, so that one point does not fill the screen.
    void writeTo(MapSpec& spec, double degrees) const
    {
        const double padLon = std::max(0.0, degrees - (m_max.lon - m_min.lon)) / 2;
        const double padLat = std::max(0.0, degrees - (m_max.lat - m_min.lat)) / 2;
        spec.focusMin = {m_min.lon - padLon, m_min.lat - padLat};
        spec.focusMax = {m_max.lon + padLon, m_max.lat + padLat};
    }

private:
    domain::LonLat m_min{999.0, 999.0};
    domain::LonLat m_max{-999.0, -999.0};
};

std::string areaName(const Snapshot& snapshot, const domain::RegionCode& code, const domain::LocalText& other,
                     domain::Language language)
{
    const domain::Region* region = snapshot.findRegion(code);
    return region ? region->name.in(language) : other.in(language);
}

std::vector<MapArea> areasOf(const Snapshot& snapshot, const BaseMap* baseMap, const Words& words)
{
    std::vector<MapArea> areas;
    if (baseMap && !baseMap->areas.empty()) {
        for (const BaseMapArea& area : baseMap->areas)
            areas.push_back({area.region,
                             areaName(snapshot, area.region, area.name, words.language),
                             area.shape,
                             area.labelPoint,
                             {},
                             {}});
        return areas;
    }
    const auto positions = seats(snapshot);
    const auto& cells = snapshot.catalogue().cells;
    areas.reserve(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto seat = positions.find(cells[i].region);
        const domain::LonLat labelPoint =
            seat != positions.end() ? seat->second : cells[i].area.front().exterior.front();
        areas.push_back({cells[i].region,
                         areaName(snapshot, cells[i].region, {}, words.language),
                         snapshot.cellShapes()[i],
                         labelPoint,
                         {},
                         {}});
    }
    return areas;
}

int labelRank(const std::string& kind)
{
    if (kind == "prefecture_seat")
        return 0;
    if (kind == "province_seat")
        return 1;
    if (kind == "county_seat")
        return 2;
    return kind == "city" ? 3 : 4;
}

/// Names of towns, but for those that an area's own name says already.
void addLabels(const Snapshot& snapshot, const Words& words, MapSpec& spec)
{
    std::set<domain::RegionCode> named;
    for (const MapArea& area : spec.areas)
        named.insert(area.region);
    for (const domain::Place& place : snapshot.catalogue().places) {
        if (!named.contains(place.region))
            spec.labels.push_back({place.position, place.name.in(words.language), labelRank(place.kind)});
    }
}

void selectRegions(const Snapshot& snapshot, const presentation::Selection& selection, MapSpec& spec)
{
    if (!selection.hasRegions())
        return;
    const Rectangle rectangle(snapshot, selection);
    for (const MapArea& area : spec.areas) {
        if (snapshot.isWithin(area.region, selection.region) && rectangle.has(area.region))
            spec.selectedRegions.push_back(area.region);
    }
    spec.selectedBox = selection.box;
    // Who draws a rectangle sees what he wants to see, and marked regions are seen among the others.
    spec.fitsSelection = !selection.box && selection.brush.empty();
}

/// What "fit" shows: the selected areas, else what is known to lie in the selected region, else all areas.
void focus(const Snapshot& snapshot, const presentation::Selection& selection, MapSpec& spec)
{
    constexpr double kSmallestDegrees = 1.5;
    Box box;
    std::set<domain::RegionCode> selected;
    if (spec.fitsSelection)
        selected.insert(spec.selectedRegions.begin(), spec.selectedRegions.end());
    for (const MapArea& area : spec.areas) {
        if (selected.contains(area.region))
            box.add(*area.shape);
    }
    if (box.isEmpty() && !selection.region.isNone()) {
        for (const domain::Place& place : snapshot.catalogue().places) {
            if (!place.region.isNone() && snapshot.isWithin(place.region, selection.region))
                box.add(place.position);
        }
    }
    for (const MapArea& area : spec.areas) {
        if (box.isEmpty() || (selected.empty() && selection.region.isNone()))
            box.add(*area.shape);
    }
    if (!box.isEmpty())
        box.writeTo(spec, kSmallestDegrees);
}

void hideAreas(MapSpec& spec)
{
    spec.areas.clear();
    spec.selectedRegions.clear();
}

/// Is anything of an approved base map in the picture? Its number may not stand below another map.
bool hasApprovedPart(const BaseMap& baseMap, const MapSpec& spec)
{
    const bool hasItsAreas = !baseMap.areas.empty() && !spec.areas.empty();
    return !baseMap.approvalNumber.empty() && (!spec.backgrounds.empty() || hasItsAreas);
}

} // namespace

presentation::MapSpec mapOf(const Snapshot& snapshot, const presentation::Selection& selection, const BaseMap* baseMap,
                            const Words& words, const presentation::MapOptions& options, const MapLayerSet* layers)
{
    using domain::MapLayerSubject;
    MapSpec spec;
    spec.title = words.mapTitle;
    const std::string region = scopeName(snapshot, selection, selection.region, words);
    spec.subtitle =
        selection.theme.empty() ? region : region + " · " + snapshot.termName("theme", selection.theme, words.language);
    const bool hasBackground = baseMap && isShown(layers, MapLayerSubject::BaseMap);
    if (hasBackground)
        spec.backgrounds = baseMap->backgrounds;
    spec.areas = areasOf(snapshot, baseMap, words);
    selectRegions(snapshot, selection, spec);
    focus(snapshot, selection, spec); // before anything is hidden: the map stays where it is
    if (isShown(layers, MapLayerSubject::Regions))
        colourAreas(snapshot, selection, options, words, spec);
    else
        hideAreas(spec);
    int withoutPosition = addSymbols(snapshot, selection.theme, words, spec);
    if (!isShown(layers, MapLayerSubject::Facilities)) {
        spec.symbols.clear();
        withoutPosition = 0;
    }
    if (!isShown(layers, MapLayerSubject::Corridors))
        spec.corridors.clear();
    if (isShown(layers, MapLayerSubject::PlaceNames))
        addLabels(snapshot, words, spec);
    spec.selectedFacility = selection.facility;
    if (options.showsService)
        addService(snapshot, selection, words, spec);
    addOverlays(layers, spec);
    addMapLegend(snapshot, words, spec);
    addServiceLegend(words, spec);
    addOverlayLegend(words, spec);
    addMapNotes(snapshot, baseMap, withoutPosition, words, spec);
    spec.mark = hasBackground && hasApprovedPart(*baseMap, spec) ? baseMap->approvalNumber : words.schematicMark;
    return spec;
}

} // namespace wm::workspace
