// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallSnapshot.h"
#include "TestWords.h"

#include "wm/geo/Measures.h"
#include "wm/workspace/Views.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::workspace {

namespace {

using Mark = presentation::MapLegendEntry::Mark;
using presentation::MapSpec;
using presentation::Selection;

/// The small catalogue with its first facility as a hub, 0.5 degrees east of the one county seat.
Snapshot hubSnapshot()
{
    domain::Catalogue catalogue = testing::smallCatalogue();
    for (domain::Facility& facility : catalogue.facilities)
        facility.kind = "logistics_hub";
    catalogue.facilities[0].position = domain::LonLat{115.4, 25.84664};
    std::vector<AssessedTarget> assessments(catalogue.targets.size());
    return {std::move(catalogue), std::move(assessments), "small.gpkg"};
}

MapSpec mapWith(const Selection& selection, bool showsService = true)
{
    presentation::MapOptions options;
    options.showsService = showsService;
    return mapOf(hubSnapshot(), selection, nullptr, testWords(domain::Language::English), options);
}

Selection ofFacility(std::int64_t id)
{
    Selection selection;
    selection.facility = {id};
    return selection;
}

std::ptrdiff_t legendCount(const MapSpec& spec, Mark mark)
{
    return std::ranges::count(spec.legend, mark, &presentation::MapLegendEntry::mark);
}

bool hasNote(const MapSpec& spec, const std::string& note)
{
    return std::ranges::find(spec.notes, note) != spec.notes.end();
}

TEST(MapServiceTest, IsOffUnlessAskedFor)
{
    const MapSpec spec = mapWith(ofFacility(1), false);
    EXPECT_TRUE(spec.rings.empty());
    EXPECT_TRUE(spec.serviceLines.empty());
    EXPECT_FALSE(hasNote(spec, "<straight>"));
    EXPECT_EQ(legendCount(spec, Mark::ServiceRing) + legendCount(spec, Mark::ServiceLine), 0);
}

TEST(MapServiceTest, RingsAroundTheSelectedFacilityAreEquallyFarEverywhere)
{
    const MapSpec spec = mapWith(ofFacility(1));
    ASSERT_EQ(spec.rings.size(), 3U);
    EXPECT_EQ(spec.rings[0].text, "50 km");
    EXPECT_EQ(spec.rings[2].text, "200 km");
    for (const presentation::MapRing& ring : spec.rings) {
        EXPECT_EQ(ring.centre, (domain::LonLat{115.4, 25.84664}));
        EXPECT_EQ(ring.line.front(), ring.line.back());
        EXPECT_GE(ring.line.size(), 100U);
        for (const domain::LonLat point : ring.line)
            EXPECT_NEAR(geo::distanceKm(ring.centre, point), ring.radiusKm, 1e-6);
    }
    EXPECT_TRUE(spec.serviceLines.empty());
    EXPECT_EQ(legendCount(spec, Mark::ServiceRing), 1);
    EXPECT_EQ(legendCount(spec, Mark::ServiceLine), 0);
    EXPECT_TRUE(hasNote(spec, "<straight>"));
}

TEST(MapServiceTest, WithoutASelectedPositionLinesLeadToTheNearestHubs)
{
    for (const std::int64_t facility : {0, 2}) { // none, and one without position
        const MapSpec spec = mapWith(ofFacility(facility));
        EXPECT_TRUE(spec.rings.empty());
        ASSERT_EQ(spec.serviceLines.size(), 1U);
        EXPECT_EQ(spec.serviceLines[0].front(), (domain::LonLat{114.9326, 25.84664}));
        EXPECT_EQ(spec.serviceLines[0].back(), (domain::LonLat{115.4, 25.84664}));
        EXPECT_EQ(legendCount(spec, Mark::ServiceLine), 1);
        EXPECT_TRUE(hasNote(spec, "<straight>"));
        EXPECT_TRUE(hasNote(spec, "2 hubs not counted"));
    }
}

TEST(MapServiceTest, LinesAreOfTheSelectedRegionAndNothingIsDrawnWithoutHubs)
{
    EXPECT_EQ(mapWith(inRegion("360700")).serviceLines.size(), 1U);
    EXPECT_TRUE(mapWith(inRegion("450300")).serviceLines.empty());
    Selection health;
    health.theme = "health";
    const MapSpec spec = mapWith(health);
    EXPECT_TRUE(spec.serviceLines.empty());
    EXPECT_TRUE(hasNote(spec, "<no hubs>"));
    EXPECT_FALSE(hasNote(spec, "<straight>"));
}

} // namespace

} // namespace wm::workspace
