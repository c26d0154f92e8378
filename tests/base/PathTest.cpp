// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Path.h"

#include "support/TempFolder.h"

#include "wm/base/Platform.h"

#include <gtest/gtest.h>

#include <fstream>

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

TEST(PathTest, APartThatIsNotPutInPlaceIsGoneAndTheTargetAsItWas)
{
    const testing::TempFolder folder;
    const std::filesystem::path target = folder.file("规划 1.5.gpkg");
    ASSERT_TRUE(writeFile(target, "before"));
    {
        const PartFile part(target);
        EXPECT_EQ(part.path().extension(), ".gpkg");
        EXPECT_EQ(part.path().parent_path(), target.parent_path());
        ASSERT_TRUE(writeFile(part.path(), "half"));
    }
    EXPECT_EQ(readFile(target).value(), "before");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
    PartFile whole(target);
    ASSERT_TRUE(writeFile(whole.path(), "after"));
    ASSERT_TRUE(whole.putInPlace());
    EXPECT_EQ(readFile(target).value(), "after");
}

TEST(PathTest, EndingsAreComparedInLowerCase)
{
    EXPECT_EQ(endingOf("a.b.CSV"), ".csv");
    EXPECT_EQ(endingOf("a"), "");
}

TEST(PathTest, APathOfAnyLengthIsWrittenReadAndNamedAsItWasGiven)
{
    const testing::TempFolder folder;
    std::string name = utf8FromPath(folder.path());
    for (int level = 0; level < 12; ++level)
        name += "/很长的文件夹名称用来超过二百六十个字符的限制";
    std::filesystem::create_directories(pathFromUtf8(name));
    const std::filesystem::path file = pathFromUtf8(name) / pathFromUtf8("目标.txt");
    EXPECT_EQ(utf8FromPath(file), name + "/目标.txt");
    ASSERT_TRUE(writeFile(file, "1"));
    ASSERT_TRUE(writeFile(file, "2"));
    EXPECT_EQ(readFile(file).value(), "2");
}

TEST(PathTest, OnWindowsALongPathHasTheFormWithoutALimit)
{
    if (std::filesystem::path::preferred_separator != '\\')
        GTEST_SKIP() << "only Windows has the limit";
    const std::string tail(300, 'x');
    EXPECT_EQ(systemNameOf(pathFromUtf8("C:/data/./a/../" + tail)), "\\\\?\\C:\\data\\" + tail);
    EXPECT_EQ(systemNameOf(pathFromUtf8("//server/share/" + tail)), "\\\\?\\UNC\\server\\share\\" + tail);
    EXPECT_EQ(utf8FromPath(pathFromUtf8("//server/share/" + tail)), "//server/share/" + tail);
    EXPECT_EQ(systemNameOf(pathFromUtf8("C:\\data\\plan.gpkg")), "C:\\data\\plan.gpkg") << "short ones stay";
    EXPECT_EQ(utf8FromPath(pathFromUtf8("\\\\server\\share\\plan.gpkg")), "//server/share/plan.gpkg");
    EXPECT_EQ(systemNameOf(pathFromUtf8(tail)), tail) << "relative ones too";
}

TEST(PathTest, TheWayIntoAFolderIsThatOfFilesInItAndDeeper)
{
    EXPECT_EQ(wayInto("/work/review", "/work/review/a.gpkg"), "a.gpkg");
    EXPECT_EQ(wayInto("/work/review/", "/work/./review/x/../layers/a.gpkg"), std::filesystem::path("layers/a.gpkg"));
    EXPECT_EQ(wayInto("/", "/a.gpkg"), "a.gpkg");
    EXPECT_EQ(wayInto("/work/review", "/work/review/..a/b.gpkg"), std::filesystem::path("..a/b.gpkg"))
        << "a name that only begins with dots";
    for (const char* elsewhere :
         {"/work/a.gpkg", "/work/review-2/a.gpkg", "/work/review/../a.gpkg", "/work/review/x/../../a.gpkg", "/a.gpkg",
          "/work/review", "/work/review/", "a.gpkg", "", "//server/share/work/review/a.gpkg"})
        EXPECT_TRUE(wayInto("/work/review", elsewhere).empty()) << elsewhere;
    EXPECT_TRUE(wayInto("", "/work/a.gpkg").empty());
}

TEST(PathTest, OnWindowsAnotherDriveOrComputerIsNoWayInto)
{
    if (!kIsWindows)
        GTEST_SKIP() << "only Windows has drives";
    EXPECT_EQ(wayInto("C:/work", "C:\\work\\a.gpkg"), "a.gpkg");
    EXPECT_EQ(wayInto("//server/share/work", "\\\\server\\share\\work\\a.gpkg"), "a.gpkg");
    const std::string tail(300, 'x');
    EXPECT_EQ(wayInto(pathFromUtf8("C:/work"), pathFromUtf8("C:/work/" + tail)), tail)
        << "one has the form for long paths and the other has not";
    for (const char* elsewhere : {"D:/work/a.gpkg", "//server/share/work/a.gpkg", "\\\\server\\share\\a.gpkg",
                                  "C:/work2/a.gpkg", "C:\\work\\..\\a.gpkg", "/work/a.gpkg", "C:work/a.gpkg"})
        EXPECT_TRUE(wayInto("C:/work", elsewhere).empty()) << elsewhere;
    EXPECT_TRUE(wayInto("//server/share/work", "//server/other/work/a.gpkg").empty());
    EXPECT_TRUE(wayInto("//server/share/work", "//other/share/work/a.gpkg").empty());
}

// Windows refuses to replace a file that another program has open, a spreadsheet for one; other systems do not.
TEST(PathTest, AFileThatIsOpenElsewhereIsReplacedAsAWholeOrNotAtAll)
{
    const testing::TempFolder folder;
    const std::filesystem::path file = folder.file("表格.csv");
    ASSERT_TRUE(writeFile(file, "old"));
    const std::ifstream reader(file, std::ios::binary);
    const auto written = writeFile(file, "new");
    EXPECT_EQ(readFile(file).value(), written ? "new" : "old");
    EXPECT_TRUE(written || written.error().code == ErrorCode::IoFailed);
    EXPECT_FALSE(std::filesystem::exists(folder.file("表格.csv.part")));
}

} // namespace wm
