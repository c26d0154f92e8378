// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallSnapshot.h"
#include "TestWords.h"

#include "wm/workspace/Views.h"

#include <gtest/gtest.h>

namespace wm::workspace {

namespace {

constexpr domain::LonLat kSeat{114.9, 25.8};

/// The small snapshot with a seat for the region of its first target and a facility beside it.
SnapshotPtr snapshotWithSeat()
{
    domain::Catalogue all = testing::smallCatalogue();
    all.places.clear();
    domain::Place seat;
    seat.name = {"驻地", "Seat"};
    seat.kind = "prefecture_seat";
    seat.region = all.targets.front().region;
    seat.position = kSeat;
    all.places.push_back(seat);
    for (domain::Facility& facility : all.facilities) {
        facility.position.reset();
        facility.fallbackPosition.reset();
    }
    all.facilities.front().fallbackPosition = kSeat;
    std::vector<AssessedTarget> assessments(all.targets.size());
    return std::make_shared<const Snapshot>(std::move(all), std::move(assessments), "small.gpkg");
}

presentation::Selection selectionOf(domain::LonLat least, domain::LonLat most)
{
    presentation::Selection selection;
    selection.box = presentation::SelectionBox{least, most};
    return selection;
}

const presentation::Selection kAround = selectionOf({114.0, 25.0}, {115.0, 26.0});
const presentation::Selection kElsewhere = selectionOf({100.0, 25.0}, {101.0, 26.0});

} // namespace

TEST(Rectangle, HasTheTargetsOfRegionsWhoseSeatLiesInIt)
{
    const SnapshotPtr snapshot = snapshotWithSeat();
    const presentation::Words words = testWords();
    const domain::RegionCode region = snapshot->catalogue().targets.front().region;
    std::size_t expected = 0;
    for (const domain::Target& target : snapshot->catalogue().targets)
        expected += target.region == region ? 1U : 0U;
    EXPECT_EQ(targetTable(*snapshot, kAround, words).rows.size(), expected);
    EXPECT_LT(expected, snapshot->catalogue().targets.size()) << "else the test says nothing";
    EXPECT_TRUE(targetTable(*snapshot, kElsewhere, words).rows.empty());
}

TEST(MarkedRegions, NarrowEveryViewToThemAndWhatLiesInThem)
{
    const SnapshotPtr snapshot = snapshotWithSeat();
    const presentation::Words words = testWords();
    presentation::Selection selection;
    selection.brush = {{"360700"}};
    std::size_t targets = 0;
    for (const domain::Target& target : snapshot->catalogue().targets)
        targets += target.region.text == "360700" ? 1U : 0U;
    EXPECT_EQ(targetTable(*snapshot, selection, words).rows.size(), targets);
    EXPECT_LT(targets, snapshot->catalogue().targets.size()) << "else the test says nothing";
    const auto spec = mapOf(*snapshot, selection, nullptr, words);
    for (const domain::RegionCode& region : spec.selectedRegions)
        EXPECT_TRUE(snapshot->isWithin(region, {"360700"}));
    EXPECT_FALSE(spec.fitsSelection);
    EXPECT_EQ(chartSubject(*snapshot, selection).region.text, "360700");
    selection.brush = {{"360000"}};
    EXPECT_EQ(targetTable(*snapshot, selection, words).rows.size(), snapshot->catalogue().targets.size())
        << "all of them lie in the province";
    selection.brush = {{"nowhere"}};
    EXPECT_TRUE(targetTable(*snapshot, selection, words).rows.empty());
    EXPECT_TRUE(facilityTable(*snapshot, selection, words).rows.empty());
    EXPECT_TRUE(observationTable(*snapshot, selection, words)->rows.empty());
}

TEST(Rectangle, HasTheFacilitiesThatAreDrawnInIt)
{
    const SnapshotPtr snapshot = snapshotWithSeat();
    const presentation::Words words = testWords();
    EXPECT_EQ(facilityTable(*snapshot, kAround, words).rows.size(), 1U);
    EXPECT_TRUE(facilityTable(*snapshot, kElsewhere, words).rows.empty());
}

TEST(Rectangle, IsNamedInTheTitleAndDoesNotMoveTheView)
{
    const SnapshotPtr snapshot = snapshotWithSeat();
    const presentation::Words words = testWords();
    EXPECT_EQ(overviewOf(*snapshot, kAround, words).title, "<rectangle>");
    const presentation::MapSpec all = mapOf(*snapshot, {}, nullptr, words);
    const presentation::MapSpec map = mapOf(*snapshot, kAround, nullptr, words);
    EXPECT_FALSE(map.fitsSelection);
    EXPECT_EQ(map.focusMin, all.focusMin);
    EXPECT_EQ(map.focusMax, all.focusMax);
}

TEST(Rectangle, ItsBorderCounts)
{
    const presentation::SelectionBox box{{114.0, 25.0}, {115.0, 26.0}};
    EXPECT_TRUE(box.contains({114.0, 25.0}));
    EXPECT_TRUE(box.contains({115.0, 26.0}));
    EXPECT_FALSE(box.contains({115.0001, 25.5}));
    EXPECT_FALSE(box.contains({114.5, 24.9999}));
}

} // namespace wm::workspace
