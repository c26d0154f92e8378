// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerSnapshot.h"
#include "TestWords.h"

#include "wm/workspace/Views.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::workspace {

using domain::MapLayerSubject;
using presentation::MapSpec;
using Mark = presentation::MapLegendEntry::Mark;

namespace {

MapSpec mapWith(const MapLayerSet* layers, const BaseMap* baseMap = nullptr,
                const presentation::Selection& selection = {})
{
    return mapOf(smallSnapshot(), selection, baseMap, testWords(), {}, layers);
}

domain::MapLayer& rowOf(MapLayerSet& set, MapLayerSubject subject)
{
    return *std::ranges::find(set.layers, subject, &domain::MapLayer::subject);
}

MapLayerSet without(MapLayerSubject subject)
{
    MapLayerSet set;
    rowOf(set, subject).isVisible = false;
    return set;
}

/// A layer of one point with that id; its place in the list is counted from the top.
void insertLayer(MapLayerSet& set, std::int64_t id, std::size_t place)
{
    domain::MapLayer layer = layerOf("/a.gpkg");
    layer.id = {id};
    layer.name = "layer " + std::to_string(id);
    set.layers.insert(set.layers.begin() + static_cast<std::ptrdiff_t>(place), layer);
    domain::FeatureTable table;
    table.points = {{115.0, 26.0}};
    table.partEnds = {1};
    table.partKinds = {domain::PartKind::Points};
    table.featureEnds = {1};
    table.featureIds = {id};
    LayerContent content;
    content.features = std::move(table);
    set.contents[layer.id] = std::make_shared<const LayerContent>(std::move(content));
}

BaseMap approvedMap()
{
    BaseMap map;
    map.areas.push_back(
        {{"360702"}, {"底图区", ""}, domain::MultiPolygon{{{{0, 0}, {1, 0}, {1, 1}, {0, 0}}, {}}}, {0.6, 0.3}});
    map.backgrounds.emplace_back(presentation::MapBackground{});
    map.approvalNumber = "赣S(2026)001号";
    return map;
}

bool hasMark(const MapSpec& spec, Mark mark)
{
    return std::ranges::any_of(spec.legend, [&](const auto& entry) { return entry.mark == mark; });
}

} // namespace

TEST(MapLayersTest, AnUnchangedListIsTheMapWithoutOne)
{
    const MapLayerSet unchanged;
    const MapSpec spec = mapWith(&unchanged);
    const MapSpec expected = mapWith(nullptr);
    EXPECT_EQ(spec.symbols.size(), expected.symbols.size());
    EXPECT_EQ(spec.corridors.size(), expected.corridors.size());
    EXPECT_EQ(spec.labels.size(), expected.labels.size());
    EXPECT_EQ(spec.areas.size(), expected.areas.size());
    EXPECT_EQ(spec.legend.size(), expected.legend.size());
    EXPECT_EQ(spec.notes, expected.notes);
    EXPECT_EQ(spec.areaOpacity, 1.0);
    EXPECT_TRUE(spec.overlays.empty());
}

TEST(MapLayersTest, HiddenFacilitiesLeaveTheLegendAndTheirNoteToo)
{
    const MapLayerSet set = without(MapLayerSubject::Facilities);
    const MapSpec spec = mapWith(&set);
    EXPECT_TRUE(spec.symbols.empty());
    EXPECT_FALSE(spec.corridors.empty());
    EXPECT_FALSE(hasMark(spec, Mark::Symbol));
    EXPECT_FALSE(hasMark(spec, Mark::ExactSymbol));
    EXPECT_EQ(std::ranges::count(spec.notes, "1 not drawn"), 0);
    EXPECT_EQ(std::ranges::count(mapWith(nullptr).notes, "1 not drawn"), 1);
    EXPECT_TRUE(hasMark(spec, Mark::AreaClass)) << "the regions still show how many there are";
}

TEST(MapLayersTest, HiddenCorridorsAndPlaceNamesAreLeftOut)
{
    const MapLayerSet withoutCorridors = without(MapLayerSubject::Corridors);
    const MapSpec roads = mapWith(&withoutCorridors);
    EXPECT_TRUE(roads.corridors.empty());
    EXPECT_FALSE(hasMark(roads, Mark::Corridor));
    EXPECT_FALSE(roads.symbols.empty());
    EXPECT_FALSE(mapWith(nullptr).labels.empty());
    const MapLayerSet withoutNames = without(MapLayerSubject::PlaceNames);
    EXPECT_TRUE(mapWith(&withoutNames).labels.empty());
}

TEST(MapLayersTest, HiddenRegionsTakeTheirClassesAlongAndTheMapStaysWhereItIs)
{
    const MapLayerSet set = without(MapLayerSubject::Regions);
    const MapSpec spec = mapWith(&set, nullptr, inRegion("360700"));
    const MapSpec shown = mapWith(nullptr, nullptr, inRegion("360700"));
    EXPECT_TRUE(spec.areas.empty());
    EXPECT_TRUE(spec.selectedRegions.empty());
    EXPECT_TRUE(spec.classes.empty());
    EXPECT_TRUE(spec.years.empty());
    EXPECT_FALSE(spec.isThematic);
    EXPECT_FALSE(hasMark(spec, Mark::AreaClass));
    EXPECT_FALSE(hasMark(spec, Mark::NoData));
    EXPECT_EQ(std::ranges::count(spec.notes, "<cells>"), 0);
    EXPECT_FALSE(spec.symbols.empty());
    EXPECT_EQ(spec.focusMin, shown.focusMin);
    EXPECT_EQ(spec.focusMax, shown.focusMax);
    EXPECT_GT(spec.labels.size(), shown.labels.size()) << "no area says the name of its town now";
}

TEST(MapLayersTest, HiddenRegionsDoNotLeaveTheNameOfTheirIndicatorAsTitle)
{
    const MapLayerSet set = without(MapLayerSubject::Regions);
    presentation::MapOptions options;
    options.colouring = presentation::MapColouring::Value;
    options.indicator = {1};
    const MapSpec shown = mapOf(smallSnapshot(), {}, nullptr, testWords(), options);
    ASSERT_NE(shown.title, testWords().mapTitle);
    const MapSpec spec = mapOf(smallSnapshot(), {}, nullptr, testWords(), options, &set);
    EXPECT_EQ(spec.title, testWords().mapTitle);
}

TEST(MapLayersTest, AMapNumberStandsOnlyWhereItsBaseMapIsShown)
{
    const BaseMap map = approvedMap();
    const MapLayerSet all;
    EXPECT_EQ(mapWith(&all, &map).mark, "赣S(2026)001号");
    const MapLayerSet withoutBaseMap = without(MapLayerSubject::BaseMap);
    const MapSpec hidden = mapWith(&withoutBaseMap, &map);
    EXPECT_TRUE(hidden.backgrounds.empty());
    EXPECT_EQ(hidden.mark, "<schematic>");
    EXPECT_EQ(hidden.areas.size(), 1U) << "its areas are the regions' row";
    const MapLayerSet withoutRegions = without(MapLayerSubject::Regions);
    EXPECT_EQ(mapWith(&withoutRegions, &map).mark, "赣S(2026)001号");
    BaseMap areasOnly = approvedMap();
    areasOnly.backgrounds.clear();
    EXPECT_EQ(mapWith(&all, &areasOnly).mark, "赣S(2026)001号");
    EXPECT_EQ(mapWith(&withoutRegions, &areasOnly).mark, "<schematic>") << "nothing of it is left";
}

TEST(MapLayersTest, LayersOfFilesAreDrawnFromTheLowestAndListedFromTheTopmost)
{
    MapLayerSet set;
    insertLayer(set, 11, 0);                 // above everything
    insertLayer(set, 12, 3);                 // still above the regions
    insertLayer(set, 13, set.layers.size()); // below everything
    rowOf(set, MapLayerSubject::Regions).opacity = 0.4;
    const MapSpec spec = mapWith(&set);
    ASSERT_EQ(spec.overlays.size(), 3U);
    EXPECT_EQ(spec.overlays[0].layer.value, 13);
    EXPECT_TRUE(spec.overlays[0].isBelowRegions);
    EXPECT_EQ(spec.overlays[1].layer.value, 12);
    EXPECT_FALSE(spec.overlays[1].isBelowRegions);
    EXPECT_EQ(spec.overlays[2].layer.value, 11);
    EXPECT_EQ(spec.overlays[2].features->featureIds.at(0), 11);
    EXPECT_EQ(spec.areaOpacity, 0.4);
    const auto heading = std::ranges::find(spec.legend, "<layers>", &presentation::MapLegendEntry::text);
    ASSERT_EQ(std::distance(heading, spec.legend.end()), 4);
    EXPECT_EQ(heading->mark, Mark::Heading);
    EXPECT_EQ(heading[1].text, "layer 11");
    EXPECT_EQ(heading[1].mark, Mark::Overlay);
    EXPECT_EQ(heading[1].overlay, 2U);
    EXPECT_EQ(heading[3].text, "layer 13");
    EXPECT_EQ(heading[3].overlay, 0U);
}

TEST(MapLayersTest, ALayerLooksAsItsRowSays)
{
    MapLayerSet set;
    insertLayer(set, 11, 0);
    domain::MapLayer& layer = set.layers.front();
    layer.opacity = 0.5;
    layer.scales = {1000.0, 50000.0};
    layer.style = {0x123456, 2.5, 7.0, false, ""};
    const presentation::MapOverlay overlay = mapWith(&set).overlays.at(0);
    EXPECT_EQ(overlay.name, "layer 11");
    EXPECT_EQ(overlay.colour, (presentation::Rgb{0x12, 0x34, 0x56}));
    EXPECT_EQ(overlay.lineWidth, 2.5);
    EXPECT_EQ(overlay.pointRadius, 7.0);
    EXPECT_FALSE(overlay.isFilled);
    EXPECT_EQ(overlay.opacity, 0.5);
    EXPECT_EQ(overlay.scales, layer.scales);
}

TEST(MapLayersTest, WhatIsHiddenOrCouldNotBeReadIsNeitherDrawnNorListed)
{
    MapLayerSet set;
    insertLayer(set, 11, 0);
    insertLayer(set, 12, 0);
    insertLayer(set, 13, 0);
    set.layers[0].isVisible = false;
    set.contents.erase({12});
    const MapSpec spec = mapWith(&set);
    ASSERT_EQ(spec.overlays.size(), 1U);
    EXPECT_EQ(spec.overlays[0].layer.value, 11);
    EXPECT_EQ(std::ranges::count(spec.legend, Mark::Overlay, &presentation::MapLegendEntry::mark), 1);
    set.contents.clear();
    EXPECT_FALSE(hasMark(mapWith(&set), Mark::Overlay));
    EXPECT_EQ(std::ranges::count(mapWith(&set).legend, "<layers>", &presentation::MapLegendEntry::text), 0);
}

TEST(MapLayersTest, OverlaysNeedNoAreas)
{
    MapLayerSet set = without(MapLayerSubject::Regions);
    insertLayer(set, 11, 4);
    insertLayer(set, 12, 0);
    const MapSpec spec = mapWith(&set);
    EXPECT_TRUE(spec.areas.empty());
    ASSERT_EQ(spec.overlays.size(), 2U);
    EXPECT_TRUE(spec.overlays[0].isBelowRegions);
    EXPECT_FALSE(spec.overlays[1].isBelowRegions);
    EXPECT_LT(spec.focusMin.lon, spec.focusMax.lon);
}

} // namespace wm::workspace
