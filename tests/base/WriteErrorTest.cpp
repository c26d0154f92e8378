// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/WriteError.h"

#include "support/TempFolder.h"

#include "wm/base/Path.h"

#include <gtest/gtest.h>

namespace wm {

TEST(WriteErrorTest, AMissingFolderIsTold)
{
    const testing::TempFolder folder;
    const std::filesystem::path file = folder.file("没有") / "表.csv";
    const Error error = writeError(file, "something else");
    EXPECT_EQ(error.code, ErrorCode::IoFailed);
    EXPECT_EQ(error.message, "cannot write " + utf8FromPath(file) + ": no such folder");
    const auto written = writeFile(file, "x");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().message, error.message);
}

TEST(WriteErrorTest, WhereTheFolderTellsNothingTheOtherReasonIsSaid)
{
    const testing::TempFolder folder;
    const std::filesystem::path file = folder.file("表.csv");
    EXPECT_EQ(writeError(file, "Permission denied").message,
              "cannot write " + utf8FromPath(file) + ": Permission denied");
    EXPECT_EQ(writeError(file).message, "cannot write " + utf8FromPath(file));
    EXPECT_EQ(writeError(pathFromUtf8("表.csv")).message, "cannot write 表.csv") << "in the folder that one is in";
}

TEST(WriteErrorTest, ADiskWithoutRoomIsTold)
{
    const std::filesystem::path full = "/proc"; // has no blocks, and so none that are free
    std::error_code code;
    const std::filesystem::space_info space = std::filesystem::space(full, code);
    if (code || space.available > 0)
        GTEST_SKIP() << "only Linux has a folder that is always full";
    EXPECT_EQ(writeError(full / pathFromUtf8("表.csv"), "something else").message,
              "cannot write /proc/表.csv: the disk is full");
}

} // namespace wm
