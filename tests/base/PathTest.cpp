// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Path.h"

#include "support/TempFolder.h"

#include <gtest/gtest.h>

namespace wm {

TEST(PathTest, AChineseFileNameIsWrittenAndReadBack)
{
    const testing::TempFolder folder;
    const std::filesystem::path file = folder.file("规划 目标 2035.txt");
    ASSERT_TRUE(writeFile(file, std::string("a\0b\r\n", 5)));
    const auto bytes = readFile(file);
    ASSERT_TRUE(bytes) << bytes.error().message;
    EXPECT_EQ(*bytes, std::string("a\0b\r\n", 5));
    EXPECT_EQ(utf8FromPath(file.filename()), "规划 目标 2035.txt");
}

TEST(PathTest, AnEmptyFileIsReadAsNothing)
{
    const testing::TempFolder folder;
    ASSERT_TRUE(writeFile(folder.file("empty"), ""));
    const auto bytes = readFile(folder.file("empty"));
    ASSERT_TRUE(bytes) << bytes.error().message;
    EXPECT_TRUE(bytes->empty());
}

TEST(PathTest, AMissingFileIsNotFoundAndAFolderIsNoFile)
{
    const testing::TempFolder folder;
    EXPECT_EQ(readFile(folder.file("none")).error().code, ErrorCode::NotFound);
    EXPECT_EQ(readFile(folder.path()).error().code, ErrorCode::NotFound);
}

TEST(PathTest, WritingOntoAFolderFailsAndLeavesNothingBehind)
{
    const testing::TempFolder folder;
    std::filesystem::create_directories(folder.file("target") / "full");
    const auto written = writeFile(folder.file("target"), "x");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::IoFailed);
    EXPECT_FALSE(std::filesystem::exists(folder.file("target.part")));
    EXPECT_TRUE(std::filesystem::is_directory(folder.file("target")));
}

} // namespace wm
