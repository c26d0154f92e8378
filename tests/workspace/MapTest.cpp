// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallSnapshot.h"
#include "TestWords.h"

#include "wm/workspace/Views.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::workspace {

using presentation::MapSpec;
using presentation::PositionQuality;

namespace {

MapSpec mapFor(const presentation::Selection& selection, const BaseMap* baseMap = nullptr)
{
    return mapOf(smallSnapshot(), selection, baseMap, testWords());
}

BaseMap baseMapOf(const char* code)
{
    BaseMap map;
    map.areas.push_back(
        {{code}, {"底图区", "Base area"}, domain::MultiPolygon{{{{0, 0}, {1, 0}, {1, 1}, {0, 0}}, {}}}, {0.6, 0.3}});
    map.attribution = "© somebody";
    return map;
}

bool hasNote(const MapSpec& spec, const std::string& part)
{
    return std::ranges::any_of(spec.notes,
                               [&](const std::string& note) { return note.find(part) != std::string::npos; });
}

} // namespace

TEST(MapTest, WithoutABaseMapCellsStandForRegionsAndSayWhatTheyAre)
{
    const MapSpec spec = mapFor({});
    ASSERT_EQ(spec.areas.size(), 1U);
    EXPECT_EQ(spec.areas[0].region.text, "360702");
    EXPECT_EQ(spec.areas[0].label, "章贡区");
    EXPECT_EQ(spec.mark, "<schematic>");
    EXPECT_TRUE(hasNote(spec, "<cells>"));
    EXPECT_TRUE(hasNote(spec, "© GeoNames (CC BY 4.0)"));
}

TEST(MapTest, TheCellsOfASnapshotAreTheSameShapesOnEveryMap)
{
    const Snapshot snapshot = smallSnapshot();
    const MapSpec one = mapOf(snapshot, {}, nullptr, testWords());
    presentation::Selection selection;
    selection.region = {"360702"};
    const MapSpec other = mapOf(snapshot, selection, nullptr, testWords());
    ASSERT_EQ(one.areas.size(), other.areas.size());
    for (std::size_t i = 0; i < one.areas.size(); ++i)
        EXPECT_EQ(one.areas[i].shape, other.areas[i].shape) << "what is made of them would have to be made again";
}

TEST(MapTest, ABaseMapReplacesTheCellsAndKeepsTheMarkUntilItIsApproved)
{
    BaseMap map = baseMapOf("360702");
    const MapSpec unapproved = mapFor({}, &map);
    EXPECT_EQ(unapproved.areas[0].shape->front().exterior.size(), 4U);
    EXPECT_EQ(unapproved.mark, "<schematic>");
    EXPECT_TRUE(hasNote(unapproved, "© somebody"));
    EXPECT_FALSE(hasNote(unapproved, "<cells>"));
    map.approvalNumber = "赣S(2026)001号";
    EXPECT_EQ(mapFor({}, &map).mark, "赣S(2026)001号");
}

TEST(MapTest, PositionsAreToldApartByHowWellTheyAreKnown)
{
    const MapSpec spec = mapFor({});
    ASSERT_EQ(spec.symbols.size(), 2U);
    EXPECT_EQ(spec.symbols[0].quality, PositionQuality::Exact);
    EXPECT_EQ(spec.symbols[1].quality, PositionQuality::Fallback);
    EXPECT_TRUE(hasNote(spec, "1 not drawn"));
}

TEST(MapTest, ZeroFacilitiesAreANumberAndAnUnknownRegionIsNoData)
{
    domain::Catalogue catalogue = testing::smallCatalogue();
    catalogue.cells.push_back({{"360700"}, catalogue.cells[0].area});
    catalogue.cells.push_back({{"nowhere"}, catalogue.cells[0].area});
    std::vector<AssessedTarget> assessments(catalogue.targets.size());
    const Snapshot snapshot(std::move(catalogue), std::move(assessments), {});
    const MapSpec spec = mapOf(snapshot, {}, nullptr, testWords());
    ASSERT_EQ(spec.areas.size(), 3U);
    EXPECT_EQ(spec.areas[0].colourClass, 1);
    EXPECT_EQ(spec.areas[1].colourClass, 0);
    EXPECT_FALSE(spec.areas[2].colourClass);
    EXPECT_EQ(spec.classes[0].text, "0");
    EXPECT_EQ(spec.classes[1].text, "1–2");
}

TEST(MapTest, ASelectedCityOutlinesItsCountiesAndFitsThem)
{
    const MapSpec spec = mapFor(inRegion("360700"));
    ASSERT_EQ(spec.selectedRegions.size(), 1U);
    EXPECT_EQ(spec.selectedRegions[0].text, "360702");
    EXPECT_LE(spec.focusMin.lon, 114.5);
    EXPECT_GE(spec.focusMax.lat, 26.5);
    EXPECT_TRUE(mapFor({}).selectedRegions.empty());
}

TEST(MapTest, TheSelectedFacilityIsMarked)
{
    presentation::Selection selection;
    selection.facility = {2};
    EXPECT_EQ(mapFor(selection).selectedFacility.value, 2);
    EXPECT_TRUE(mapFor({}).selectedFacility.isNone());
}

TEST(MapTest, OnlyCorridorsWithAPathAreDrawn)
{
    const MapSpec spec = mapFor({});
    ASSERT_EQ(spec.corridors.size(), 1U);
    EXPECT_EQ(spec.corridors[0].label, "赣州—南昌");
}

TEST(MapTest, TheLegendNamesWhatIsThere)
{
    const MapSpec spec = mapFor({});
    const auto has = [&](presentation::MapLegendEntry::Mark mark, const char* code) {
        return std::ranges::any_of(spec.legend,
                                   [&](const auto& entry) { return entry.mark == mark && entry.code == code; });
    };
    EXPECT_TRUE(has(presentation::MapLegendEntry::Mark::Symbol, "hubs"));
    EXPECT_TRUE(has(presentation::MapLegendEntry::Mark::Corridor, "rail"));
    EXPECT_FALSE(has(presentation::MapLegendEntry::Mark::Symbol, "parks"));
}

} // namespace wm::workspace
