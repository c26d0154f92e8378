// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/Migration.h"

#include <gtest/gtest.h>

namespace wm::store {

namespace {

constexpr Migration kFirst{1, "0001_a", "CREATE TABLE a (i INTEGER);"};
constexpr Migration kSecond{2, "0002_b", "CREATE TABLE b (i INTEGER); INSERT INTO b VALUES (1);"};
constexpr Migration kBroken{2, "0002_b", "CREATE TABLE b (i INTEGER); INSERT INTO nowhere VALUES (1);"};
constexpr Migration kEdited{1, "0001_a", "CREATE TABLE a (i TEXT);"};
constexpr Migration kFirstWithCrLf{1, "0001_a", "CREATE TABLE a (i INTEGER);\r\n"};
constexpr Migration kFirstWithLf{1, "0001_a", "CREATE TABLE a (i INTEGER);\n"};

Connection memory()
{
    return std::move(*Connection::openInMemory());
}

std::vector<Migration> steps(std::initializer_list<Migration> migrations)
{
    return migrations;
}

} // namespace

TEST(MigrationTest, AFreshFileGetsAllStepsAndASecondRunNone)
{
    Connection connection = memory();
    EXPECT_EQ(*schemaVersion(connection), 0);
    EXPECT_EQ(migrate(connection, steps({kFirst, kSecond})).value(), 2);
    EXPECT_EQ(migrate(connection, steps({kFirst, kSecond})).value(), 0);
    EXPECT_EQ(*schemaVersion(connection), 2);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM b"), 1);
}

TEST(MigrationTest, AFailingStepLeavesTheStepBefore)
{
    Connection connection = memory();
    const auto migrated = migrate(connection, steps({kFirst, kBroken}));
    ASSERT_FALSE(migrated);
    EXPECT_NE(migrated.error().message.find("0002_b"), std::string::npos);
    EXPECT_EQ(*schemaVersion(connection), 1);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM sqlite_master WHERE name = 'b'"), 0);
}

TEST(MigrationTest, ANewerFileIsRefused)
{
    Connection connection = memory();
    ASSERT_TRUE(migrate(connection, steps({kFirst, kSecond})));
    const auto migrated = migrate(connection, steps({kFirst}));
    ASSERT_FALSE(migrated);
    EXPECT_EQ(migrated.error().code, ErrorCode::SchemaTooNew);
}

TEST(MigrationTest, AnEditedStepIsFound)
{
    Connection connection = memory();
    ASSERT_TRUE(migrate(connection, steps({kFirst})));
    const auto migrated = migrate(connection, steps({kEdited, kSecond}));
    ASSERT_FALSE(migrated);
    EXPECT_EQ(migrated.error().code, ErrorCode::Conflict);
    EXPECT_EQ(*schemaVersion(connection), 1);
}

TEST(MigrationTest, LineEndsOfTheCheckoutDoNotMatter)
{
    Connection connection = memory();
    ASSERT_TRUE(migrate(connection, steps({kFirstWithLf})));
    EXPECT_TRUE(migrate(connection, steps({kFirstWithCrLf})));
}

TEST(MigrationTest, TheProgramsOwnStepsAreNumberedWithoutGaps)
{
    int expected = 0;
    for (const Migration& migration : allMigrations())
        EXPECT_EQ(migration.number, ++expected) << migration.name;
    EXPECT_GT(expected, 0);
    Connection connection = memory();
    EXPECT_EQ(migrate(connection, allMigrations()).value(), expected);
}

} // namespace wm::store
