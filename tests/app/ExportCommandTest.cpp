// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QDir>

namespace wm::app::test {
namespace {

using ExportCommandTest = WorkspaceTest;

TEST_F(ExportCommandTest, WritesEveryTableIntoOneFileAndSaysHowManyRows)
{
    for (const char* const name : {"全部 数据.xlsx", "全部 数据.gpkg"}) {
        const Ran ran = runOnIt("export all -o", {filePath(name)});
        EXPECT_EQ(ran.exitCode, 0) << ran;
        EXPECT_TRUE(ran.output.isEmpty()) << ran;
        EXPECT_TRUE(ran.errors.contains("Targets: 846 rows to ")) << ran;
        EXPECT_TRUE(ran.errors.contains("Indicators: 1,062 rows to ")) << ran;
        EXPECT_GT(bytesOf(filePath(name)).size(), 100'000);
    }
}

TEST_F(ExportCommandTest, SeveralTablesOfCsvAreAFileEach)
{
    const Ran ran = runOnIt("export targets observations --excel -o", {filePath("表.csv")});
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(bytesOf(filePath("表-targets.csv")).startsWith("\xEF\xBB\xBFtarget_id,doc_id,doc_name,"));
    EXPECT_TRUE(bytesOf(filePath("表-observations.csv")).contains("\r\n"));
    EXPECT_FALSE(QFile::exists(filePath("表.csv")));
    EXPECT_EQ(runOnIt("export targets --without-names -o", {filePath("一.csv")}).exitCode, 0);
    EXPECT_TRUE(bytesOf(filePath("一.csv")).startsWith("target_id,doc_id,region_code,"));
}

TEST_F(ExportCommandTest, OptionsNarrowTheRows)
{
    EXPECT_TRUE(runOnIt("export targets --region 赣州 -o", {filePath("a.csv")}).errors.contains("Targets: 178 rows"));
    const Ran byTheme = runOnIt("export indicators --theme logistics -o", {filePath("a.csv")});
    EXPECT_EQ(byTheme.exitCode, 0) << byTheme;
    EXPECT_FALSE(byTheme.errors.contains("1,062")) << byTheme;
}

TEST_F(ExportCommandTest, WhatIsExportedIsTheSameWhenItIsImported)
{
    const char* const indicator = "export observations --indicator social-logistics-cost-as-share-of-gdp -o";
    ASSERT_EQ(runOnIt(indicator, {filePath("费用率.csv")}).exitCode, 0);
    const qsizetype rows = bytesOf(filePath("费用率.csv")).count('\n') - 1;
    ASSERT_GT(rows, 5);
    const Ran ran = runOnIt("import --dry-run", {filePath("费用率.csv")});
    EXPECT_EQ(ran.exitCode, 0) << ran;
    EXPECT_TRUE(ran.output.contains("Same " + QByteArray::number(rows))) << ran;
}

TEST_F(ExportCommandTest, AWorkbookOfEitherLanguageImportsBackAsItWas)
{
    struct Sheet {
        const char* chinese;
        const char* english;
        int rows;
    };
    constexpr Sheet kSheets[] = {{"文件", "Documents", 181},      {"目标", "Targets", 846},
                                 {"实际值", "Observations", 465}, {"设施", "Facilities", 502},
                                 {"通道", "Corridors", 81},       {"任务", "Tasks", 278}};
    for (const bool isChinese : {true, false}) {
        const QString book = filePath(isChinese ? "数据.xlsx" : "data.xlsx");
        ASSERT_EQ(runOnIt(isChinese ? "--lang zh export all -o" : "export all -o", {book}).exitCode, 0);
        for (const Sheet& sheet : kSheets) {
            const QString name = QString::fromUtf8(isChinese ? sheet.chinese : sheet.english);
            const Ran ran = runOnIt("import --dry-run", {book, QStringLiteral("--sheet"), name});
            EXPECT_EQ(ran.exitCode, 0) << ran;
            EXPECT_TRUE(ran.output.contains("Same " + QByteArray::number(sheet.rows) + ",")) << ran;
            EXPECT_TRUE(ran.output.contains(QByteArray("The rows are: ") + sheet.english)) << ran;
        }
    }
}

TEST_F(ExportCommandTest, NamesWhatIsWrongWithTheCommandLine)
{
    for (const auto& [line, said] :
         {std::pair("export -o a.csv", "no table was named"), std::pair("export target -o a.csv", "found \"target\""),
          std::pair("export all regions -o a.csv", "found \"all\""), std::pair("export all", "needs a file"),
          std::pair("export all -o a.txt", "found \"a.txt\""),
          std::pair("export all --excel -o a.xlsx", "--excel goes with")}) {
        const Ran ran = runOnIt(line);
        EXPECT_EQ(ran.exitCode, 2) << line;
        EXPECT_TRUE(ran.errors.contains(said)) << ran;
    }
    const QByteArray before = bytesOf(workspacePath());
    EXPECT_EQ(runOnIt("export all -o", {workspacePath()}).exitCode, 2);
    EXPECT_EQ(bytesOf(workspacePath()), before);
    const Ran nowhere = runOnIt("export all -o", {filePath("无/a.xlsx")});
    EXPECT_EQ(nowhere.exitCode, 1) << nowhere;
    EXPECT_TRUE(nowhere.errors.contains("无/a.xlsx")) << nowhere;
}

} // namespace
} // namespace wm::app::test
