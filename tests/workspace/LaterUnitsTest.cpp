// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TempFolder.h"

#include "wm/ingest/CatalogueReader.h"
#include "wm/store/Connection.h"
#include "wm/store/Migration.h"

#include <gtest/gtest.h>

namespace wm::workspace {

namespace {

/// A file as a program of before made it, with two units: one that all programs know, and one in words of its own.
store::Connection oldFile()
{
    store::Connection connection = std::move(*store::Connection::openInMemory());
    EXPECT_TRUE(store::migrate(connection, store::allMigrations().first(13)));
    EXPECT_TRUE(connection.execute("INSERT INTO unit (name_zh, name_en, dimension, factor, base_unit) VALUES"
                                   " ('元', 'yuan', 'currency_cny', 1, '元'), ('把', 'each', 'chairs', 1, '把')"));
    return connection;
}

} // namespace

// Who adds a unit to the catalogue adds a migration too: else a table is read in new workspaces only.
TEST(LaterUnitsTest, AnOlderFileGetsEveryUnitOfTheCatalogue)
{
    const auto reading = ingest::readCatalogue(testing::catalogueFolder(), {});
    ASSERT_TRUE(reading) << reading.error().message;
    ASSERT_GT(reading->catalogue.units.size(), 100U);
    store::Connection connection = oldFile();
    ASSERT_TRUE(store::migrate(connection, store::allMigrations()));
    for (const domain::Unit& unit : reading->catalogue.units) {
        auto query = connection.prepare("SELECT dimension, factor, base_unit FROM unit WHERE name_zh = ?");
        ASSERT_TRUE(query);
        ASSERT_TRUE(query->start({unit.name.zh}));
        const auto found = query->step();
        ASSERT_TRUE(found && *found) << unit.name.zh;
        EXPECT_EQ(query->text(0), unit.dimension) << unit.name.zh;
        EXPECT_EQ(query->real(1), unit.factor) << unit.name.zh;
        EXPECT_EQ(query->text(2), unit.baseUnit) << unit.name.zh;
    }
}

TEST(LaterUnitsTest, UnitsThatTheFileHasStayAsTheyAre)
{
    store::Connection connection = oldFile();
    ASSERT_TRUE(store::migrate(connection, store::allMigrations()));
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM unit WHERE name_en IN ('yuan', 'each')"), 2);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM unit WHERE name_zh = '元'"), 1);
}

TEST(LaterUnitsTest, TheHistoryDoesNotTakeThemForAnEditButStillRecordsOne)
{
    store::Connection connection = oldFile();
    const std::int64_t before = *connection.integer("SELECT count(*) FROM change_entry");
    ASSERT_TRUE(store::migrate(connection, store::allMigrations()));
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM change_entry"), before);
    ASSERT_TRUE(connection.execute(
        "INSERT INTO unit (name_zh, dimension, factor, base_unit) VALUES ('斗', 'volume', 1, '斗')"));
    EXPECT_GT(*connection.integer("SELECT count(*) FROM change_entry"), before);
}

TEST(LaterUnitsTest, AFileThatIsFilledAfterwardsGetsNoneHere)
{
    store::Connection connection = std::move(*store::Connection::openInMemory());
    ASSERT_TRUE(store::migrate(connection, store::allMigrations()));
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM unit"), 0);
}

} // namespace wm::workspace
