// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Accessibility.h"

#include "SmallSnapshot.h"
#include "TestWords.h"

#include "wm/geo/Measures.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>

namespace wm::workspace {

namespace {

using domain::Language;

domain::Facility hubAt(std::int64_t id, std::optional<domain::LonLat> position, const char* status = "operating")
{
    const std::string code = "hub-" + std::to_string(id);
    return {{id},
            code,
            {code, code},
            "logistics_hub",
            "hubs",
            "",
            {},
            status,
            {1},
            "",
            position,
            position ? "county_seat" : "none",
            "",
            domain::LonLat{114.9, 25.8},
            ""};
}

domain::Place seatOf(const char* region, domain::LonLat position)
{
    return {{region, region}, {}, "county_seat", {region}, position, "geonames", "", ""};
}

/// A prefecture with three counties along the equator, a degree apart: 360701, 360702, 360703, and one without a seat;
/// a county of another prefecture ten degrees off.
domain::Catalogue countiesInARow()
{
    domain::Catalogue catalogue = testing::smallCatalogue();
    const auto standing = domain::RegionStanding::Catalogue;
    catalogue.regions = {{{"360000"}, {"江西省", "Jiangxi"}, "province", {}, "", standing},
                         {{"360700"}, {"赣州市", "Ganzhou"}, "prefecture", {"360000"}, "", standing},
                         {{"360701"}, {"甲", "A"}, "district", {"360700"}, "", standing},
                         {{"360702"}, {"乙", "B"}, "county", {"360700"}, "", standing},
                         {{"360703"}, {"丙", "C"}, "county_city", {"360700"}, "", standing},
                         {{"360704"}, {"丁", "D"}, "county", {"360700"}, "", standing},
                         {{"360705"}, {"名", "Name"}, "county", {"360700"}, "", domain::RegionStanding::Referenced},
                         {{"360800"}, {"吉安市", "Ji'an"}, "prefecture", {"360000"}, "", standing},
                         {{"360801"}, {"戊", "E"}, "county", {"360800"}, "", standing}};
    catalogue.places = {seatOf("360701", {110.0, 0.0}), seatOf("360702", {111.0, 0.0}), seatOf("360703", {112.0, 0.0}),
                        seatOf("360801", {120.0, 0.0}), seatOf("360700", {110.0, 0.0})};
    catalogue.facilities.clear();
    catalogue.cells.clear();
    return catalogue;
}

Snapshot snapshotOf(domain::Catalogue catalogue)
{
    std::vector<AssessedTarget> assessments(catalogue.targets.size());
    return {std::move(catalogue), std::move(assessments), "small.gpkg"};
}

Snapshot withHubs(std::vector<domain::Facility> hubs)
{
    domain::Catalogue catalogue = countiesInARow();
    catalogue.facilities = std::move(hubs);
    return snapshotOf(std::move(catalogue));
}

const presentation::TableCell& cell(const presentation::TableSpec& table, std::size_t row, const char* key)
{
    const auto column = std::ranges::find(table.columns, key, &presentation::TableColumn::key);
    EXPECT_NE(column, table.columns.end()) << key;
    return table.rows.at(row).cells.at(static_cast<std::size_t>(column - table.columns.begin()));
}

bool contains(const std::vector<std::string>& notes, const std::string& note)
{
    return std::ranges::find(notes, note) != notes.end();
}

constexpr double kDegreeKm = 111.319490793; // of the equator of WGS 84

TEST(AccessibilityTest, EachCountyHasItsNearestHubAndAllWithinReach)
{
    const Snapshot snapshot = withHubs({hubAt(1, domain::LonLat{110.0, 0.0}), hubAt(2, domain::LonLat{113.0, 0.0}),
                                        hubAt(3, domain::LonLat{113.0, 0.0})});
    const Accessibility result = accessibilityOf(snapshot, inRegion("360700"));
    ASSERT_EQ(result.counties.size(), 3U);
    EXPECT_EQ(result.counties[0].county.text, "360701");
    EXPECT_EQ(result.counties[0].distanceKm, 0.0);
    EXPECT_EQ(result.counties[0].hubsWithin, (std::array{1, 1, 1}));
    EXPECT_NEAR(result.counties[1].distanceKm, kDegreeKm, 1e-6);
    EXPECT_EQ(result.counties[1].hubsWithin, (std::array{0, 0, 1})) << "111 km to one, 223 km to the others";
    EXPECT_EQ(result.counties[2].hub.value, 2) << "of two as near, the first";
    EXPECT_EQ(result.counties[2].hubsWithin, (std::array{0, 0, 2}));
    EXPECT_EQ(result.countiesWithoutSeat, 1) << "360704; 360705 is only a name";
    EXPECT_NEAR(*result.shareWithin(0), 1.0 / 3.0, 1e-12);
    EXPECT_NEAR(*result.shareWithin(1), 1.0 / 3.0, 1e-12);
    EXPECT_EQ(result.shareWithin(2), 1.0);
    EXPECT_NEAR(*result.meanKm(), kDegreeKm * 2.0 / 3.0, 1e-6);
    EXPECT_NEAR(*result.medianKm(), kDegreeKm, 1e-6);
}

TEST(AccessibilityTest, TheMedianOfAnEvenNumberIsHalfwayBetweenTheMiddleTwo)
{
    const Snapshot snapshot = withHubs({hubAt(1, domain::LonLat{110.0, 0.0})});
    const Accessibility result = accessibilityOf(snapshot, {});
    ASSERT_EQ(result.counties.size(), 4U) << "0, 1, 2 and 10 degrees away";
    EXPECT_NEAR(*result.medianKm(), kDegreeKm * 1.5, 1e-6);
    EXPECT_NEAR(*result.meanKm(), kDegreeKm * 13.0 / 4.0, 1e-6);
}

TEST(AccessibilityTest, CountiesAreThoseOfTheRegionButHubsMayLieBeyondIt)
{
    const Snapshot snapshot = withHubs({hubAt(1, domain::LonLat{112.0, 0.0})});
    const Accessibility result = accessibilityOf(snapshot, inRegion("360800"));
    ASSERT_EQ(result.counties.size(), 1U);
    EXPECT_EQ(result.counties[0].county.text, "360801");
    EXPECT_NEAR(result.counties[0].distanceKm, 8.0 * kDegreeKm, 1e-6);
    EXPECT_EQ(accessibilityOf(snapshot, inRegion("360702")).counties.size(), 1U) << "a county by itself";
}

TEST(AccessibilityTest, WithoutARegionThoseWithoutACellAreOnlyThereToCompareWith)
{
    domain::Catalogue catalogue = countiesInARow();
    catalogue.facilities = {hubAt(1, domain::LonLat{112.0, 0.0})};
    catalogue.cells = {{{"360701"}, {}}, {{"360703"}, {}}};
    const Snapshot snapshot = snapshotOf(std::move(catalogue));
    EXPECT_EQ(accessibilityOf(snapshot, {}).counties.size(), 2U);
    EXPECT_EQ(accessibilityOf(snapshot, inRegion("360800")).counties.size(), 1U);
}

TEST(AccessibilityTest, HubsWithoutAPositionAreCountedApart)
{
    const Snapshot snapshot = withHubs({hubAt(1, std::nullopt), hubAt(2, domain::LonLat{112.0, 0.0})});
    const Accessibility result = accessibilityOf(snapshot, {});
    EXPECT_EQ(result.hubs, 1);
    EXPECT_EQ(result.hubsWithoutPosition, 1);
    for (const CountyAccess& county : result.counties)
        EXPECT_EQ(county.hub.value, 2) << "never the city's seat instead";
    const Snapshot none = withHubs({hubAt(1, std::nullopt)});
    EXPECT_TRUE(accessibilityOf(none, {}).counties.empty());
    EXPECT_FALSE(accessibilityOf(none, {}).meanKm());
    EXPECT_FALSE(accessibilityOf(none, {}).medianKm());
    EXPECT_FALSE(accessibilityOf(none, {}).shareWithin(0));
    EXPECT_EQ(accessibilityTable(none, {}, testWords(Language::English)).emptyText, "<no hubs>");
    EXPECT_EQ(accessibilityTable(snapshot, inRegion("999999"), testWords(Language::English)).emptyText, "<no rows>");
}

TEST(AccessibilityTest, KindsPlannedOnesAndThemeChooseTheHubs)
{
    domain::Facility airport = hubAt(2, domain::LonLat{111.0, 0.0});
    airport.kind = "airport";
    airport.layer = "transport";
    const Snapshot snapshot =
        withHubs({hubAt(1, domain::LonLat{110.0, 0.0}, "planned"), airport, hubAt(3, domain::LonLat{112.0, 0.0})});
    EXPECT_EQ(accessibilityOf(snapshot, {}).hubs, 2);
    EXPECT_EQ(accessibilityOf(snapshot, {}, {hubKinds(), false}).hubs, 1);
    EXPECT_EQ(accessibilityOf(snapshot, {}, {{"airport"}, true}).hubs, 1);
    presentation::Selection selection;
    selection.theme = "logistics";
    EXPECT_EQ(accessibilityOf(snapshot, selection).hubs, 2);
    selection.theme = "health";
    EXPECT_EQ(accessibilityOf(snapshot, selection).hubs, 0);
}

TEST(AccessibilityTest, TheTableNamesThingsAndRoundsToATenth)
{
    const Snapshot snapshot = withHubs({hubAt(1, domain::LonLat{110.0, 0.0}, "planned"), hubAt(9, std::nullopt)});
    const auto words = testWords(Language::English);
    const auto table = accessibilityTable(snapshot, inRegion("360700"), words);
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(cell(table, 1, "county").text, "B");
    EXPECT_EQ(cell(table, 1, "county").machineText, "360702");
    EXPECT_EQ(cell(table, 1, "prefecture").text, "Ganzhou");
    EXPECT_EQ(cell(table, 1, "nearest_hub").machineText, "hub-1");
    EXPECT_EQ(cell(table, 1, "hub_status").machineText, "planned");
    EXPECT_EQ(cell(table, 1, "position_quality").machineText, "county_seat");
    EXPECT_EQ(cell(table, 1, "distance_km").number, 111.3);
    EXPECT_EQ(cell(table, 1, "hubs_within_50_km").number, 0.0);
    EXPECT_EQ(cell(table, 1, "hubs_within_200_km").number, 1.0);
    const auto notes = accessibilityNotes(snapshot, inRegion("360700"), words);
    EXPECT_EQ(notes.front(), "<straight>");
    EXPECT_TRUE(contains(accessibilityNotes(snapshot, {}, words, {{"port", "ferry"}, true}), "hubs are Port; ferry"));
    for (const char* note : {"1 hubs not counted", "1 counties not counted", "within 50: 33%", "within 200: 67%",
                             "mean 111.3 km", "median 111.3 km"})
        EXPECT_TRUE(contains(notes, note)) << note;
}

RC_GTEST_PROP(AccessibilityPropertyTest, NearestAndNumbersAreThoseOfTryingAll, ())
{
    const auto position = [] {
        return domain::LonLat{*rc::gen::inRange(10'900, 11'700) / 100.0, *rc::gen::inRange(2'400, 2'800) / 100.0};
    };
    domain::Catalogue catalogue = countiesInARow();
    for (domain::Place& place : catalogue.places)
        place.position = position();
    const int count = *rc::gen::inRange(1, 12);
    for (int i = 1; i <= count; ++i)
        catalogue.facilities.push_back(hubAt(i, position()));
    const Snapshot snapshot = snapshotOf(catalogue);
    for (const CountyAccess& county : accessibilityOf(snapshot, {}).counties) {
        std::vector<double> distances;
        for (const domain::Facility& hub : catalogue.facilities)
            distances.push_back(geo::distanceKm(*hub.position, county.seat));
        RC_ASSERT(std::abs(county.distanceKm - *std::ranges::min_element(distances)) < 1e-9);
        RC_ASSERT(std::abs(geo::distanceKm(county.seat, *snapshot.findFacility(county.hub)->position) -
                           county.distanceKm) < 1e-9);
        for (std::size_t i = 0; i < kServiceRadiiKm.size(); ++i)
            RC_ASSERT(county.hubsWithin[i] ==
                      std::ranges::count_if(distances, [i](double km) { return km <= kServiceRadiiKm[i]; }));
    }
}

} // namespace

TEST(AccessibilityTest, OnePlaceUnderSeveralNamesIsOneHub)
{
    std::vector<domain::Facility> hubs{hubAt(1, domain::LonLat{110.1, 0.0}), hubAt(2, domain::LonLat{110.1, 0.0}),
                                       hubAt(3, domain::LonLat{110.2, 0.0})};
    for (domain::Facility& hub : hubs)
        hub.positionQuality = "exact_source";
    const Accessibility exact = accessibilityOf(withHubs(hubs), {}, {});
    EXPECT_EQ(exact.hubs, 2);
    EXPECT_EQ(exact.counties.front().hub, domain::FacilityId{1});
    EXPECT_EQ(exact.counties.front().hubsWithin[0], 2);
    hubs[0].positionQuality = hubs[1].positionQuality = "county_seat";
    EXPECT_EQ(accessibilityOf(withHubs(hubs), {}, {}).hubs, 3) << "different ones in one county";
}

} // namespace wm::workspace
