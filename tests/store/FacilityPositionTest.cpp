// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SmallCatalogue.h"
#include "support/TempFolder.h"

#include "wm/store/CatalogueTables.h"
#include "wm/store/Migration.h"
#include "wm/store/WorkspaceFile.h"

#include <gtest/gtest.h>

#include <cmath>

namespace wm::store {

namespace {

using domain::FacilityPosition;

class FacilityPositionTest : public ::testing::Test {
protected:
    FacilityPositionTest() { EXPECT_TRUE(insertCatalogue(connection, testing::smallCatalogue(), {})); }

    FacilityPosition positionOf(std::size_t index)
    {
        const domain::Facility facility = loadCatalogue(connection, {})->facilities.at(index);
        return {facility.position, facility.positionQuality, facility.positionSource};
    }

    testing::TempFolder folder;
    Connection connection = std::move(*createWorkspaceFile(folder.file("a.gpkg")));
};

TEST_F(FacilityPositionTest, AMoveIsUndoneExactly)
{
    const FacilityPosition original = positionOf(0);
    const FacilityPosition moved{domain::LonLat{0.1 + 0.2, -1.0 / 3.0}, "user", "用户"};
    const auto before = setFacilityPosition(connection, {1}, moved);
    ASSERT_TRUE(before) << before.error().message;
    EXPECT_EQ(*before, original);
    EXPECT_EQ(positionOf(0), moved);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM rtree_facility_geom WHERE id = 1 AND maxy < 0"), 1);
    EXPECT_EQ(setFacilityPosition(connection, {1}, original).value(), moved);
    EXPECT_EQ(positionOf(0), original);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM rtree_facility_geom WHERE id = 1 AND maxy > 25"), 1);
}

TEST_F(FacilityPositionTest, AFacilityWithoutPositionGetsOneAndLosesItAgain)
{
    const auto before = setFacilityPosition(connection, {2}, {domain::LonLat{115, 26}, "user", ""});
    ASSERT_TRUE(before) << before.error().message;
    EXPECT_FALSE(before->position);
    EXPECT_EQ(before->quality, "none");
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM rtree_facility_geom WHERE id = 2"), 1);
    ASSERT_TRUE(setFacilityPosition(connection, {2}, *before));
    EXPECT_EQ(positionOf(1), *before);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM rtree_facility_geom WHERE id = 2"), 0);
    EXPECT_EQ(loadCatalogue(connection, {})->facilities[1].fallbackPosition, (domain::LonLat{114.93, 25.84}));
}

TEST_F(FacilityPositionTest, WhatCannotBeIsRefusedAndNothingIsWritten)
{
    const FacilityPosition original = positionOf(0);
    for (const FacilityPosition& bad :
         {FacilityPosition{domain::LonLat{181, 26}, "user", ""}, FacilityPosition{domain::LonLat{115, -91}, "user", ""},
          FacilityPosition{domain::LonLat{std::nan(""), 26}, "user", ""}, FacilityPosition{{}, "user", ""},
          FacilityPosition{domain::LonLat{115, 26}, "none", ""}, FacilityPosition{domain::LonLat{115, 26}, "", ""}})
        EXPECT_EQ(setFacilityPosition(connection, {1}, bad).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(setFacilityPosition(connection, {99}, original).error().code, ErrorCode::NotFound);
    EXPECT_EQ(positionOf(0), original);
}

/// How often a file that comes from step 5 with these terms has the word after its migration.
std::int64_t wordsAfterMigration(Connection& old, const std::string& terms)
{
    EXPECT_TRUE(migrate(old, allMigrations().first(5)));
    EXPECT_TRUE(terms.empty() ||
                old.execute("INSERT INTO term (vocabulary, code, name_zh) VALUES " + terms).has_value());
    EXPECT_TRUE(migrate(old, allMigrations()));
    return old.integer("SELECT count(*) FROM term WHERE vocabulary = 'position_quality' AND code = 'user'").value();
}

TEST(UserPositionMigrationTest, AnOlderWorkspaceGetsTheWordOnceAndANewOneFromItsCatalogue)
{
    Connection older = std::move(*Connection::openInMemory());
    EXPECT_EQ(wordsAfterMigration(older, "('position_quality', 'none', '无')"), 1);
    Connection withIt = std::move(*Connection::openInMemory());
    EXPECT_EQ(wordsAfterMigration(withIt, "('position_quality', 'user', '用户')"), 1);
    Connection fresh = std::move(*Connection::openInMemory());
    EXPECT_EQ(wordsAfterMigration(fresh, ""), 0);
}

} // namespace

} // namespace wm::store
