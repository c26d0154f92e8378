// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/TableRows.h"

#include "GridSheet.h"
#include "XlsxFile.h"
#include "support/SharedFile.h"

#include "wm/base/Text.h"
#include "wm/ingest/HeadingRow.h"

#include <gtest/gtest.h>

namespace wm::ingest {

namespace {

/// What was told, a line each: "head 2-3: 地区; 人口/2019; ... < title", "row 4: A区 1", "line 6: 注".
std::string told(SheetFile& file)
{
    std::string text;
    TakeTable take;
    take.head = [&](const TableHead& head) -> Result<bool> {
        text += "head " + std::to_string(head.firstRow) + "-" + std::to_string(head.lastRow) +
                (head.isContinued ? " again:" : ":");
        for (const TableColumn& column : head.columns)
            text += " " + join(column.headings, "/") + ";";
        text += head.lines.empty() ? "\n" : " < " + join(head.lines, " + ") + "\n";
        return true;
    };
    take.row = [&](const FilledRow& row) -> Result<bool> {
        text += "row " + std::to_string(row.number) + ":";
        for (const FilledCell& each : row.cells)
            text += " " + std::string(each.cell.text);
        text += "\n";
        return true;
    };
    take.line = [&](int row, std::string_view line) -> Result<bool> {
        text += "line " + std::to_string(row) + ": " + std::string(line) + "\n";
        return true;
    };
    EXPECT_TRUE(forEachTableRow(file, 0, take, {}));
    return text;
}

std::string told(const char* text, std::vector<MergedCells> merged = {})
{
    test::GridSheet grid(text, std::move(merged));
    return told(grid);
}

} // namespace

TEST(TableRowsTest, ATidyTableHasOneRowOfHeadings)
{
    EXPECT_EQ(told("region|year|value\n赣州市|2019|12.5\n赣州市|2020|13"),
              "head 1-1: region; year; value;\nrow 2: 赣州市 2019 12.5\nrow 3: 赣州市 2020 13\n");
}

TEST(TableRowsTest, AValueThatLooksLikeAYearIsNoHeading)
{
    EXPECT_EQ(
        told("region|year|value\n赣州市|2019|2015\n赣州市|2020|2016\n赣州市|2021|2017"),
        "head 1-1: region; year; value;\nrow 2: 赣州市 2019 2015\nrow 3: 赣州市 2020 2016\nrow 4: 赣州市 2021 2017\n");
    EXPECT_EQ(told("region|year|value\n赣州市|2019|2015"), "head 1-1: region; year; value;\nrow 2: 赣州市 2019 2015\n");
    EXPECT_EQ(told("地区|2019|2020\nA区|2011|1999\nB区|1950|2010.5\nC区|1|2"),
              "head 1-1: 地区; 2019; 2020;\nrow 2: A区 2011 1999\nrow 3: B区 1950 2010.5\nrow 4: C区 1 2\n");
}

TEST(TableRowsTest, YearsAcrossAreHeadings)
{
    EXPECT_EQ(told("地区|2019|2020\nA区|1|2\nB区|3|4"),
              "head 1-1: 地区; 2019; 2020;\nrow 2: A区 1 2\nrow 3: B区 3 4\n");
}

TEST(TableRowsTest, AYearbookIsReadWithItsMergedHeadings)
{
    constexpr auto kText = "1-1 主要经济指标\n"
                           "地 区|年末常住人口(万人)||地区生产总值(亿元)|\n"
                           "|2019|2020|2019|2020\n"
                           "全 市|812.3|…|10500.1|#\n"
                           "  A 区|120.5|121.9|2300|2410.5\n"
                           "注:本表按当年价格计算。";
    const std::string expected =
        "head 2-3: 地区; 年末常住人口(万人)/2019; 年末常住人口(万人)/2020; 地区生产总值(亿元)/2019; "
        "地区生产总值(亿元)/2020; < 1-1主要经济指标\n"
        "row 4: 全 市 812.3 … 10500.1 #\n"
        "row 5:   A 区 120.5 121.9 2300 2410.5\n"
        "line 6: 注:本表按当年价格计算。\n";
    EXPECT_EQ(told(kText, {{1, 1, 1, 5}, {2, 1, 3, 1}, {2, 2, 2, 3}, {2, 4, 2, 5}}), expected);
    EXPECT_EQ(told(kText), expected) << "saved as text, which cannot merge";
}

TEST(TableRowsTest, TheSampleOfAYearbookIsRead)
{
    const auto sample = testing::sharedFile("vectors/yearbook_sample.xlsx");
    if (!std::filesystem::exists(sample))
        GTEST_SKIP() << "the shared folder has no vectors/yearbook_sample.xlsx";
    auto book = openXlsx(sample);
    ASSERT_TRUE(book);
    EXPECT_EQ(told(**book),
              "head 2-3: 地区; 年末常住人口(万人)/2019; 年末常住人口(万人)/2020; 地区生产总值(亿元)/2019; "
              "地区生产总值(亿元)/2020; < 1-1主要经济指标\n"
              "row 4: 全 市 812.3 … 10500.1 #\n"
              "row 5:   A 区 120.5 121.9 2300 2410.5\n"
              "line 6: 注:本表按当年价格计算。\n");
}

TEST(TableRowsTest, HeadingsInBothLanguagesAreHeadings)
{
    EXPECT_EQ(
        told("指标|单位|2019年|2020年\nItem|Unit|2019|2020\n人口|万人|10|11\n收入|亿元|20|21"),
        "head 1-2: 指标/Item; 单位/Unit; 2019年/2019; 2020年/2020;\nrow 3: 人口 万人 10 11\nrow 4: 收入 亿元 20 21\n");
}

TEST(TableRowsTest, ThreeRowsOfHeadingsAreOnePath)
{
    EXPECT_EQ(told("地区|人口|||||\n|合计|按性别分||按城乡分||\n||男|女|城镇|乡村|\nA区|1|2|3|4|5"),
              "head 1-3: 地区; 人口/合计; 人口/按性别分/男; 人口/按性别分/女; 人口/按城乡分/城镇; 人口/按城乡分/乡村;\n"
              "row 4: A区 1 2 3 4 5\n");
}

TEST(TableRowsTest, TheUnitStandsAboveOrBesideTheTitle)
{
    EXPECT_EQ(told("2-3 财政收入||单位：万元\n地区|2019|2020\nA区|1|2\nB区|3|4"),
              "head 2-2: 地区; 2019; 2020; < 2-3财政收入 单位：万元\nrow 3: A区 1 2\nrow 4: B区 3 4\n");
    EXPECT_EQ(told("财政收入\n||单位：万元\n\n地区|2019|2020\nA区|1|2"),
              "head 4-4: 地区; 2019; 2020; < 财政收入 + 单位：万元\nrow 5: A区 1 2\n");
}

TEST(TableRowsTest, NumbersOfColumnsAndGroupsAreNoRows)
{
    EXPECT_EQ(told("地区|人口|面积\n甲|1|2\n一、市区\nA区|5|6\n二、县\nB县|7|8", {{3, 1, 3, 3}, {5, 1, 5, 3}}),
              "head 1-1: 地区; 人口; 面积;\nline 3: 一、市区\nrow 4: A区 5 6\nline 5: 二、县\nrow 6: B县 7 8\n");
}

TEST(TableRowsTest, AContinuedTableHasItsOwnHeadingsOrThoseOfBefore)
{
    EXPECT_EQ(told("地区|2018|2019\nA区|1|2\nB区|3|4\n\n续表1\n地区|2020|2021\nA区|5|6\nB区|7|8"),
              "head 1-1: 地区; 2018; 2019;\nrow 2: A区 1 2\nrow 3: B区 3 4\n"
              "head 6-6 again: 地区; 2020; 2021; < 续表1\nrow 7: A区 5 6\nrow 8: B区 7 8\n");
    EXPECT_EQ(told("地区|2018|2019\nA区|1|2\n地区|2018|2019\nB区|3|4"),
              "head 1-1: 地区; 2018; 2019;\nrow 2: A区 1 2\nrow 4: B区 3 4\n")
        << "the headings at the top of the next page";
}

TEST(TableRowsTest, ASecondTableBelowIsFound)
{
    EXPECT_EQ(told("1-1 人口\n地区|2019|2020\nA区|1|2\n注：略。\n\n1-2 "
                   "收入\n地区|收入（元）|增速（%）\nA区|500|1.5\nB区|600|2.5"),
              "head 2-2: 地区; 2019; 2020; < 1-1人口\nrow 3: A区 1 2\nline 4: 注：略。\n"
              "head 7-7: 地区; 收入（元）; 增速（%）; < 1-2收入\nrow 8: A区 500 1.5\nrow 9: B区 600 2.5\n");
}

TEST(TableRowsTest, ATableOfWordsHasOneRowOfHeadings)
{
    EXPECT_EQ(
        told("名称|地点|状态\n金融商务区|蓉江新区|规划\n产业园|经开区|在建\n\n物流港"),
        "head 1-1: 名称; 地点; 状态;\nrow 2: 金融商务区 蓉江新区 规划\nrow 3: 产业园 经开区 在建\nrow 5: 物流港\n");
}

TEST(TableRowsTest, RowsOfWordsBelowAWholeHeadingAreDataThoughANumberStandsFurtherDown)
{
    EXPECT_EQ(
        told("任务|牵头单位|备注\n建医院|卫健委|\n建桥|交通局|二期\n修路|交通局|12"),
        "head 1-1: 任务; 牵头单位; 备注;\nrow 2: 建医院 卫健委 \nrow 3: 建桥 交通局 二期\nrow 4: 修路 交通局 12\n");
}

TEST(TableRowsTest, HeadingsInTheOtherLanguageAndUnitsStandBelowAWholeHeading)
{
    EXPECT_EQ(told("地区|人口|面积\nRegion|Population|Area\n单位|万人|平方公里\nA区|1|2"),
              "head 1-3: 地区/Region/单位; 人口/Population/万人; 面积/Area/平方公里;\nrow 4: A区 1 2\n");
}

TEST(TableRowsTest, RowsWithoutHeadingsAreRowsAllTheSame)
{
    EXPECT_EQ(told("A区|1|2\nB区|3|4"), "head 0-0:\nrow 1: A区 1 2\nrow 2: B区 3 4\n");
    EXPECT_EQ(told(""), "");
}

TEST(TableRowsTest, BlankHeadingsOfANameThatHasNoneBelowStayBlank)
{
    EXPECT_EQ(told("地区|||合计\n|2019|2020|\nA区|1|2|3\nB区|4|5|9"),
              "head 1-2: 地区; 2019; 2020; 合计;\nrow 3: A区 1 2 3\nrow 4: B区 4 5 9\n");
}

TEST(TableRowsTest, ReadingStopsWhenNoMoreIsWanted)
{
    test::GridSheet grid("地区|2019\nA区|1\nB区|3\nC区|5");
    int rows = 0;
    TakeTable take;
    take.row = [&](const FilledRow&) -> Result<bool> {
        return ++rows < 2;
    };
    EXPECT_TRUE(forEachTableRow(grid, 0, take, {}));
    EXPECT_EQ(rows, 2);
}

TEST(TableRowsTest, TheRowOfHeadingsCanBeSaid)
{
    const auto toldFrom = [](const std::string& text, int row) {
        return told(*withHeadingRow(std::make_unique<test::GridSheet>(text), row));
    };
    EXPECT_EQ(toldFrom("5|6\n甲|7\n地区|2020\n章贡区|61\n赣县区|7", 3),
              "head 3-3: 地区; 2020; < 5 6 + 甲 7\nrow 4: 章贡区 61\nrow 5: 赣县区 7\n");
    EXPECT_EQ(toldFrom("表1\n地区|人口|\n|2019|2020\n章贡区|61|62", 2),
              "head 2-3: 地区; 人口/2019; 人口/2020; < 表1\nrow 4: 章贡区 61 62\n")
        << "with those below that belong to them";
    EXPECT_EQ(toldFrom("地区|45292|45658\n章贡区|61|62", 1), "head 1-1: 地区; 45292; 45658;\nrow 2: 章贡区 61 62\n");
    EXPECT_EQ(toldFrom("地区|2020\n章贡区|61", 7), "head 0-0:\nrow 1: 地区 2020\nrow 2: 章贡区 61\n")
        << "there is no such row";
}

} // namespace wm::ingest
