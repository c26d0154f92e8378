// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/WorkspaceFile.h"

#include "support/TempFolder.h"

#include "wm/store/Migration.h"

#include <gtest/gtest.h>

namespace wm::store {

TEST(WorkspaceFileTest, ANewFileIsAGeoPackage)
{
    const testing::TempFolder folder;
    Connection connection = std::move(*createWorkspaceFile(folder.file("工作区.gpkg")));
    EXPECT_EQ(*connection.integer("PRAGMA application_id"), 0x47504B47);
    EXPECT_EQ(*connection.integer("PRAGMA user_version"), 10300);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM gpkg_spatial_ref_sys WHERE srs_id IN (-1, 0, 4326)"), 3);
    // Every table of ours is registered, and nothing is registered that does not exist. What is only counted from
    // another table is no content, and has not the key that a GeoPackage asks for; the history is not for other
    // programs to edit.
    EXPECT_EQ(*connection.integer(
                  "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'gpkg_%'"
                  " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'rtree_%'"
                  " AND name NOT IN ('observation_series', 'change', 'change_entry', 'change_current', 'named_version',"
                  " 'change_mark', 'merge_source')"
                  " AND name NOT IN (SELECT table_name FROM gpkg_contents)"),
              0);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM gpkg_contents WHERE table_name NOT IN"
                                  " (SELECT name FROM sqlite_master)"),
              0);
}

TEST(WorkspaceFileTest, AnExistingFileIsNotOverwritten)
{
    const testing::TempFolder folder;
    ASSERT_TRUE(writeFile(folder.file("a.gpkg"), "mine"));
    EXPECT_EQ(createWorkspaceFile(folder.file("a.gpkg")).error().code, ErrorCode::Conflict);
    EXPECT_EQ(*readFile(folder.file("a.gpkg")), "mine");
}

TEST(WorkspaceFileTest, AMissingFolderCannotHoldAWorkspace)
{
    const testing::TempFolder folder;
    EXPECT_EQ(createWorkspaceFile(folder.file("none") / "a.gpkg").error().code, ErrorCode::IoFailed);
}

TEST(WorkspaceFileTest, AnotherDatabaseIsNoWorkspaceAndIsLeftAsItWas)
{
    const testing::TempFolder folder;
    const auto file = folder.file("other.gpkg");
    ASSERT_TRUE(Connection::open(file, OpenMode::Create)->execute("CREATE TABLE t (i INTEGER)"));
    const auto before = *readFile(file);
    EXPECT_EQ(openWorkspaceFile(file).error().code, ErrorCode::ParseFailed);
    EXPECT_EQ(*readFile(file), before);
}

TEST(WorkspaceFileTest, ACurrentFileOpensWithoutABackup)
{
    const testing::TempFolder folder;
    ASSERT_TRUE(createWorkspaceFile(folder.file("a.gpkg")));
    const auto opened = openWorkspaceFile(folder.file("a.gpkg"));
    ASSERT_TRUE(opened) << opened.error().message;
    EXPECT_FALSE(opened->backup);
}

TEST(WorkspaceFileTest, AnOlderFileIsCopiedBeforeItIsMigrated)
{
    const testing::TempFolder folder;
    const auto file = folder.file("旧.gpkg");
    {
        Connection connection = std::move(*Connection::open(file, OpenMode::Create));
        ASSERT_TRUE(migrate(connection, allMigrations().first(1)));
    }
    const auto opened = openWorkspaceFile(file);
    ASSERT_TRUE(opened) << opened.error().message;
    ASSERT_TRUE(opened->backup);
    EXPECT_EQ(utf8FromPath(opened->backup->filename()), "旧.backup-v1.gpkg");
    Connection backup = std::move(*Connection::open(*opened->backup, OpenMode::ReadOnly));
    EXPECT_EQ(*schemaVersion(backup), 1);
    Connection current = std::move(*Connection::open(file, OpenMode::ReadOnly));
    EXPECT_EQ(*schemaVersion(current), allMigrations().back().number);
}

// Above the 260 characters of Windows, below the 512 bytes that SQLite takes elsewhere.
TEST(WorkspaceFileTest, AWorkspaceMayLieUnderALongPath)
{
    const testing::TempFolder folder;
    std::string name = utf8FromPath(folder.path());
    for (int level = 0; level < 8; ++level)
        name += "/" + std::string(40, 'x');
    const std::filesystem::path deep = pathFromUtf8(name);
    std::filesystem::create_directories(deep);
    {
        auto connection = Connection::open(deep / "old.gpkg", OpenMode::Create);
        ASSERT_TRUE(connection) << connection.error().message;
        ASSERT_TRUE(migrate(*connection, allMigrations().first(1)));
    }
    const auto opened = openWorkspaceFile(deep / "old.gpkg");
    ASSERT_TRUE(opened) << opened.error().message;
    ASSERT_TRUE(opened->backup) << "the copy lies there too";
    EXPECT_TRUE(std::filesystem::exists(*opened->backup));
}

TEST(WorkspaceFileTest, ANewerFileIsRefusedAndLeftAsItWas)
{
    const testing::TempFolder folder;
    const auto file = folder.file("new.gpkg");
    {
        Connection connection = std::move(*createWorkspaceFile(file));
        ASSERT_TRUE(
            connection.execute("INSERT INTO schema_migration (number, name, fingerprint) VALUES (99, 'x', 'x')"));
    }
    const auto before = *readFile(file);
    EXPECT_EQ(openWorkspaceFile(file).error().code, ErrorCode::SchemaTooNew);
    EXPECT_EQ(*readFile(file), before);
}

} // namespace wm::store
