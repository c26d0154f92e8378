// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/RecordCheck.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wm::ingest {

namespace {

using domain::RecordKind;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

domain::Region regionOf(const char* code, const char* level, const char* parent)
{
    return {{code}, {code, code}, level, {parent}, "", domain::RegionStanding::Catalogue};
}

domain::Catalogue storedRegions()
{
    domain::Catalogue stored;
    for (const char* const level : {"country", "province", "prefecture", "county", "district", "area"})
        stored.terms.push_back({"region_level", level, {level, level}, 1});
    stored.regions = {regionOf("100000", "country", ""),
                      regionOf("360000", "province", "100000"),
                      regionOf("361000", "prefecture", "360000"),
                      regionOf("361002", "district", "361000"),
                      regionOf("x-east", "area", ""),
                      regionOf("x-delta", "area", "x-east")};
    return stored;
}

/// "place column found: expected" of each issue.
std::vector<std::string> faultsOf(const std::vector<domain::Region>& regions, const domain::Catalogue& stored)
{
    domain::Catalogue incoming;
    incoming.regions = regions;
    std::vector<std::string> said;
    for (const Issue& issue :
         checkRecords(RecordKind::Region, recordsOf(incoming, RecordKind::Region), stored).issues) {
        EXPECT_EQ(issue.kind, IssueKind::NotAbove);
        said.push_back(std::to_string(issue.line) + " " + issue.column + " " + issue.found + ": " + issue.expected);
    }
    return said;
}

constexpr const char* kNotBelow = ": a region that is not below this one";
constexpr const char* kHigher = ": a region of a higher rank";

} // namespace

TEST(RegionParentsTest, RegionsThatLieInEachOtherAreRefusedWithTheirRows)
{
    const domain::Catalogue stored = storedRegions();
    EXPECT_THAT(faultsOf({regionOf("361000", "prefecture", "361002")}, stored),
                ElementsAre(std::string("0 parent_code 361002") + kNotBelow))
        << "the district lies in the city, as is stored";
    EXPECT_THAT(
        faultsOf({regionOf("362000", "prefecture", "360000"), regionOf("x-1", "area", "x-2"),
                  regionOf("x-2", "area", "x-3"), regionOf("x-3", "area", "x-1"), regionOf("x-4", "area", "x-1")},
                 stored),
        ElementsAre(std::string("1 parent_code x-2") + kNotBelow, std::string("2 parent_code x-3") + kNotBelow,
                    std::string("3 parent_code x-1") + kNotBelow))
        << "what lies below a circle is not in it";
    EXPECT_THAT(faultsOf({regionOf("x-east", "area", "x-delta"), regionOf("x-delta", "area", "")}, stored), IsEmpty())
        << "what was stored is replaced by the table";
}

TEST(RegionParentsTest, TheRegionAboveIsOfAHigherRankWhereBothHaveOne)
{
    const domain::Catalogue stored = storedRegions();
    EXPECT_THAT(faultsOf({regionOf("370000", "province", "361000")}, stored),
                ElementsAre(std::string("0 parent_code 361000") + kHigher));
    EXPECT_THAT(faultsOf({regionOf("361003", "county", "361002")}, stored),
                ElementsAre(std::string("0 parent_code 361002") + kHigher))
        << "a county and a district are equals";
    EXPECT_THAT(faultsOf({regionOf("369001", "county", "360000"), regionOf("x-west", "area", "361002"),
                          regionOf("361004", "district", "x-east")},
                         stored),
                IsEmpty())
        << "a county may lie in its province, and an area has no rank";
}

TEST(RegionParentsTest, ALevelStaysAboveWhatIsStoredInTheRegion)
{
    const domain::Catalogue stored = storedRegions();
    EXPECT_THAT(faultsOf({regionOf("361000", "county", "360000")}, stored),
                ElementsAre("0 level county: above 361002"));
    EXPECT_THAT(faultsOf({regionOf("361000", "county", "360000"), regionOf("361002", "district", "360000")}, stored),
                IsEmpty())
        << "the district moves with it";
    EXPECT_THAT(faultsOf({regionOf("361000", "county", "360000"), regionOf("361002", "district", "361000")}, stored),
                ElementsAre(std::string("1 parent_code 361000") + kHigher))
        << "told once, where the table says it";
    EXPECT_THAT(faultsOf({regionOf("361000", "area", "360000")}, stored), IsEmpty()) << "an area has no rank";
}

} // namespace wm::ingest
