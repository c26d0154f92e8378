// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/CatalogueTables.h"

#include "support/SmallCatalogue.h"
#include "support/TempFolder.h"

#include "wm/store/Migration.h"
#include "wm/store/WorkspaceFile.h"

#include <gtest/gtest.h>

namespace wm::store {

namespace {

Connection emptyWorkspace()
{
    Connection connection = std::move(*Connection::openInMemory());
    const auto migrated = migrate(connection, allMigrations());
    EXPECT_TRUE(migrated) << migrated.error().message;
    return connection;
}

Connection filledWorkspace()
{
    Connection connection = emptyWorkspace();
    const auto inserted = insertCatalogue(connection, testing::smallCatalogue(), {});
    EXPECT_TRUE(inserted) << inserted.error().message;
    return connection;
}

} // namespace

TEST(CatalogueTablesTest, EverythingComesBackAsItWent)
{
    Connection connection = filledWorkspace();
    const domain::Catalogue sent = testing::smallCatalogue();
    const auto got = loadCatalogue(connection, {});
    ASSERT_TRUE(got) << got.error().message;
    ASSERT_EQ(got->targets.size(), sent.targets.size());
    for (std::size_t i = 0; i < sent.targets.size(); ++i) {
        EXPECT_EQ(got->targets[i].code, sent.targets[i].code);
        EXPECT_EQ(got->targets[i].value, sent.targets[i].value);
        EXPECT_EQ(got->targets[i].upperValue, sent.targets[i].upperValue);
        EXPECT_EQ(got->targets[i].status, sent.targets[i].status);
        EXPECT_EQ(got->targets[i].yearStatus, sent.targets[i].yearStatus);
        EXPECT_EQ(got->targets[i].year, sent.targets[i].year);
        EXPECT_EQ(got->targets[i].horizon, sent.targets[i].horizon);
        EXPECT_EQ(got->targets[i].comparator, sent.targets[i].comparator);
        EXPECT_EQ(got->targets[i].baselineValue, sent.targets[i].baselineValue);
        EXPECT_EQ(got->targets[i].indicator, sent.targets[i].indicator);
        EXPECT_EQ(got->targets[i].region, sent.targets[i].region);
    }
    ASSERT_EQ(got->observations.size(), sent.observations.size());
    for (std::size_t i = 0; i < sent.observations.size(); ++i) {
        EXPECT_EQ(got->observations[i].value, sent.observations[i].value);
        EXPECT_EQ(got->observations[i].period, sent.observations[i].period);
        EXPECT_EQ(got->observations[i].qualifier, sent.observations[i].qualifier);
    }
    EXPECT_EQ(got->facilities[0].position, sent.facilities[0].position);
    EXPECT_FALSE(got->facilities[1].position);
    EXPECT_EQ(got->facilities[1].fallbackPosition, sent.facilities[1].fallbackPosition);
    EXPECT_EQ(got->corridors[0].path, sent.corridors[0].path);
    EXPECT_TRUE(got->corridors[1].path.empty());
    EXPECT_EQ(got->places[1].aliases, sent.places[1].aliases);
    EXPECT_EQ(got->cells[0].area[0].exterior, sent.cells[0].area[0].exterior);
    EXPECT_EQ(got->regions[2].parent, sent.regions[2].parent);
    EXPECT_EQ(got->regions[2].name, sent.regions[2].name);
    EXPECT_EQ(got->indicators[0].upperBound, 100.0);
    EXPECT_FALSE(got->indicators[1].upperBound);
    EXPECT_EQ(got->documents[1].issuedOn, "2021");
    EXPECT_EQ(got->tasks[0].leadAgencies, "市商务局;市工信委");
}

TEST(CatalogueTablesTest, AnIndicatorKeepsItsMethodProfile)
{
    Connection connection = filledWorkspace();
    EXPECT_EQ(loadCatalogue(connection, {})->indicators[0].methodProfile, "");
    ASSERT_TRUE(setMethodProfile(connection, {1}, "cagr-ratio/1"));
    EXPECT_EQ(loadCatalogue(connection, {})->indicators[0].methodProfile, "cagr-ratio/1");
    EXPECT_EQ(loadCatalogue(connection, {})->indicators[1].methodProfile, "");
    EXPECT_EQ(setMethodProfile(connection, {999}, "cagr-ratio/1").error().code, ErrorCode::NotFound);
}

TEST(CatalogueTablesTest, TheSpatialIndexFollowsTheRows)
{
    Connection connection = filledWorkspace();
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM rtree_facility_geom"), 1);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM rtree_corridor_geom WHERE minx < 114.94 AND maxx > 115.85"), 1);
    ASSERT_TRUE(connection.execute("DELETE FROM facility WHERE code = 'port'"));
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM rtree_facility_geom"), 0);
    ASSERT_TRUE(connection.execute("UPDATE corridor SET geom = NULL"));
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM rtree_corridor_geom"), 0);
}

TEST(CatalogueTablesTest, ARowThatBreaksARuleLeavesNothing)
{
    domain::Catalogue catalogue = testing::smallCatalogue();
    catalogue.tasks.push_back(catalogue.tasks.front()); // the same id and code again
    Connection connection = emptyWorkspace();
    const auto inserted = insertCatalogue(connection, catalogue, {});
    ASSERT_FALSE(inserted);
    EXPECT_EQ(inserted.error().code, ErrorCode::Conflict);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM term"), 0);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM facility"), 0);
}

TEST(CatalogueTablesTest, ALostTargetCannotHaveANumber)
{
    Connection connection = filledWorkspace();
    const auto updated = connection.execute("UPDATE target SET value = 5 WHERE code = 't-lost'");
    ASSERT_FALSE(updated);
    EXPECT_EQ(updated.error().code, ErrorCode::Conflict);
}

TEST(CatalogueTablesTest, AStopInTheMiddleLeavesNothing)
{
    Connection connection = emptyWorkspace();
    std::stop_source stop;
    const TaskContext context{stop.get_token(), [&](int done, int /*total*/) {
                                  if (done == 5)
                                      stop.request_stop();
                              }};
    const auto inserted = insertCatalogue(connection, testing::smallCatalogue(), context);
    ASSERT_FALSE(inserted);
    EXPECT_EQ(inserted.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM term"), 0);
}

TEST(CatalogueTablesTest, AWordThatNobodyKnowsNamesTableAndRow)
{
    Connection connection = filledWorkspace();
    ASSERT_TRUE(connection.execute("UPDATE observation SET period = '昨天' WHERE id = 3"));
    const auto got = loadCatalogue(connection, {});
    ASSERT_FALSE(got);
    EXPECT_EQ(got.error().code, ErrorCode::ParseFailed);
    EXPECT_NE(got.error().message.find("observation, row 3"), std::string::npos) << got.error().message;
}

TEST(CatalogueTablesTest, WhatAnotherProgramBrokeNamesTableAndRow)
{
    struct Case {
        const char* sql;
        const char* where;
    };
    for (const Case& broken : {Case{"UPDATE target SET indicator_id = 999 WHERE id = 2", "target, row 2"},
                               Case{"UPDATE observation SET value = 9e999 WHERE id = 1", "observation, row 1"},
                               Case{"UPDATE target SET baseline_value = -9e999 WHERE id = 1", "target, row 1"},
                               Case{"UPDATE place SET geom = NULL WHERE fid = 1", "place, row 1"},
                               Case{"UPDATE region_cell SET geom = x'4750' WHERE fid = 1", "region_cell, row 1"}}) {
        Connection connection = filledWorkspace();
        ASSERT_TRUE(connection.execute("PRAGMA foreign_keys = OFF"));
        ASSERT_TRUE(connection.execute(broken.sql)) << broken.sql;
        const auto got = loadCatalogue(connection, {});
        ASSERT_FALSE(got) << broken.sql;
        EXPECT_EQ(got.error().code, ErrorCode::ParseFailed) << broken.sql;
        EXPECT_NE(got.error().message.find(broken.where), std::string::npos) << got.error().message;
    }
}

} // namespace wm::store
