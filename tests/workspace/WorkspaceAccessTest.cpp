// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/WorkspaceAccess.h"

#include "support/BadPlaces.h"
#include "support/TempFolder.h"

#include "wm/base/Path.h"
#include "wm/store/WorkspaceFile.h"

#include <gtest/gtest.h>

namespace wm::workspace {

namespace {

Access accessNow(const std::filesystem::path& file)
{
    const Result<Access> access = accessTo(file);
    EXPECT_TRUE(access) << access.error().message;
    return access.value_or(Access::InUse);
}

} // namespace

TEST(WorkspaceAccessTest, LookingChangesNothingInTheFile)
{
    const testing::TempFolder folder;
    const std::filesystem::path file = folder.file("工作区.gpkg");
    ASSERT_TRUE(store::createWorkspaceFile(file));
    const auto before = readFile(file);
    ASSERT_TRUE(before);
    EXPECT_EQ(accessNow(file), Access::Writable);
    EXPECT_EQ(*readFile(file), *before);
    EXPECT_FALSE(std::filesystem::exists(folder.file("工作区.gpkg-journal")));
    EXPECT_EQ(accessTo(folder.file("none.gpkg")).error().code, ErrorCode::NotFound);
}

TEST(WorkspaceAccessTest, WhoeverWritesMeanwhileIsTold)
{
    const testing::TempFolder folder;
    const std::filesystem::path file = folder.file("used.gpkg");
    auto other = store::createWorkspaceFile(file);
    ASSERT_TRUE(other);
    ASSERT_TRUE(other->execute("BEGIN IMMEDIATE"));
    EXPECT_EQ(accessNow(file), Access::InUse);
    ASSERT_TRUE(other->execute("ROLLBACK"));
    EXPECT_EQ(accessNow(file), Access::Writable);
}

TEST(WorkspaceAccessTest, AFileWhereNothingCanBeWrittenIsReadOnly)
{
    const testing::TempFolder folder;
    const places::MountedFolder place(folder.file("share"), "size=8m");
    if (!place.isThere())
        GTEST_SKIP() << "such a file system cannot be made here";
    ASSERT_TRUE(store::createWorkspaceFile(place.path() / "review.gpkg"));
    EXPECT_EQ(accessNow(place.path() / "review.gpkg"), Access::Writable);
    ASSERT_TRUE(place.makeReadOnly());
    EXPECT_EQ(accessNow(place.path() / "review.gpkg"), Access::ReadOnly);
}

} // namespace wm::workspace
