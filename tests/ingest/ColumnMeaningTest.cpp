// SPDX-License-Identifier: GPL-3.0-or-later
#include "ObservablePeriod.h"
#include "PartOfYear.h"
#include "ValueTables.h"

namespace wm::ingest {

using namespace test;

TEST(ColumnMeaningTest, AmountsThatLookLikeCodesAreNoRegions)
{
    EXPECT_EQ(
        readAsProposed(
            "赣州市历年主要指标\n年份|地区生产总值（万元）|年末常住人口（万人）\n2021|360000|41\n2022|360700|42\n")
            .values,
        "360700 gdp 2021 36\n360700 population 2021 41\n360700 gdp 2022 36.07\n360700 population 2022 42\n");
    EXPECT_EQ(readAsProposed("2021年\n地区|地区生产总值（万元）\n章贡区|360000\n龙南市|360700").values,
              "360702 gdp 2021 36\n360783 gdp 2021 36.07\n")
        << "nor do they contradict the names beside them";
    for (const char* const heading : {"行政区划代码", "地区", "region_code", "代码"})
        EXPECT_EQ(readAsProposed(std::string(heading) + "|2021年地区生产总值\n360702|36").values,
                  "360702 gdp 2021 36\n")
            << heading;
}

TEST(ColumnMeaningTest, QuartersAndMonthsBesideYearsArePartOfThePeriod)
{
    EXPECT_EQ(
        readAsProposed("地区|年份|季度|地区生产总值\n章贡区|2023|一季度|4\n章贡区|2023|上半年|7\n章贡区|2023|4|2\n"
                       "章贡区|2023|全年|16")
            .values,
        "360702 gdp 2023-01/2023-03 4\n360702 gdp 2023-01/2023-06 7\n360702 gdp 2023-10/2023-12 2\n"
        "360702 gdp 2023 16\n");
    EXPECT_EQ(readAsProposed("2023年\n地区|月份|地区生产总值\n章贡区|6|4\n章贡区|12月|7").values,
              "360702 gdp 2023-06 4\n360702 gdp 2023-12 7\n")
        << "the year may stand in the title";
    const Read wrong = readAsProposed("地区|年份|月份|地区生产总值\n章贡区|2023|13|4\n章贡区|2023|2022年6月|4");
    EXPECT_EQ(wrong.values, "");
    EXPECT_EQ(issuesOf(wrong), "2 C 月份: 2023 13 / 2015, 2015-10, 2015-10-20, 2011/2015\n"
                               "3 C 月份: 2023 2022年6月 / 2015, 2015-10, 2015-10-20, 2011/2015\n");
}

TEST(ColumnMeaningTest, DatesAreToldInTheirOwnCells)
{
    const Read read = readAsProposed("日期|地区|地区生产总值\n2023-12-31|章贡区|4\n43830|章贡区|5\n|章贡区|6");
    EXPECT_EQ(read.values, "360702 gdp 2023-12-31 4\n");
    EXPECT_EQ(issuesOf(read), "3 A 日期: 43830 / 2015, 2015-10, 2015-10-20, 2011/2015\n"
                              "4 A 日期:  / a period in heading, column or title\n");
}

TEST(ColumnMeaningTest, BesideAYearADateIsWhenItWasWritten)
{
    for (const char* const heading : {"日期", "填报日期", "date"})
        EXPECT_EQ(readAsProposed(std::string(heading) + "|地区|年份|地区生产总值\n2024-01-05|章贡区|2023|4").values,
                  "360702 gdp 2023 4\n")
            << heading;
}

TEST(ColumnMeaningTest, APartOfAYearIsOfThatYear)
{
    const domain::Period year = *domain::Period::parse("2023");
    EXPECT_EQ(withPartOfYear(year, "Q3", true)->text(), "2023-07/2023-09");
    EXPECT_EQ(withPartOfYear(year, "2023年6月", false)->text(), "2023-06");
    EXPECT_EQ(withPartOfYear(year, "1-6月", false)->text(), "2023-01/2023-06");
    EXPECT_EQ(withPartOfYear(year, "十二月", false)->text(), "2023-12");
    for (const char* const none : {"5", "", "2022年1季度", "2023", "甲"})
        EXPECT_FALSE(withPartOfYear(year, none, true)) << none;
    EXPECT_FALSE(withPartOfYear(*domain::Period::parse("2023-06"), "6", false));
}

TEST(ColumnMeaningTest, WhatAColumnSaysTheValuesToBeIsNotPassedOver)
{
    const Read read =
        readAsProposed("地区|年份|口径|地区生产总值\n章贡区|2023|不变价|4\n赣县区|2023|实际值|5\n龙南市|2023|占比|6");
    EXPECT_EQ(read.values, "360704 gdp 2023 5\n360783 gdp 2023 6\n") << "the amount itself, and a kind of value";
    EXPECT_EQ(issuesOf(read), "2 C 口径: 不变价 / value_kind\n");
    EXPECT_EQ(readAsProposed("地区|城乡|2023年地区生产总值\n章贡区|城镇|4").values, "");
    EXPECT_EQ(readAsProposed("地区|数值类型|名称|2023年地区生产总值\n章贡区|share|占比|4").values,
              "360702 gdp 2023 4\n")
        << "the name of what another column says";
}

TEST(ColumnMeaningTest, UnitsMayStandInARowBelowTheHeadings)
{
    EXPECT_EQ(readAsProposed("地区|2023年地区生产总值|2023年地区生产总值增速\n|万元|%\n章贡区|610000|5").values,
              "360702 gdp 2023 61\n360702 gdp-growth 2023 5\n");
    EXPECT_EQ(readAsProposed("地区|2023年地区生产总值|2022年地区生产总值\n|万元|万元\n章贡区|610000|600000").values,
              "360702 gdp 2023 61\n360702 gdp 2022 60\n")
        << "the same below several";
}

TEST(ColumnMeaningTest, NumbersOfRowsAreIgnoredWithTheRecipeOfATableWithoutThem)
{
    test::GridSheet before("地区|2022年地区生产总值\n章贡区|60"), now("序号|地区|2023年地区生产总值\n1|章贡区|61");
    EXPECT_EQ(readAs(now, proposed(before)).values, "360702 gdp 2023 61\n");
}

TEST(ColumnMeaningTest, NothingIsObservedInYearsToCome)
{
    const std::string next = std::to_string(thisYear() + 1);
    const Read read = readAsProposed("地区|年份|地区生产总值\n章贡区|" + next + "|4\n章贡区|1023|5\n章贡区|" +
                                     std::to_string(thisYear()) + "|6");
    EXPECT_EQ(read.values, "360702 gdp " + std::to_string(thisYear()) + " 6\n");
    ASSERT_EQ(read.reading.issues.size(), 2U);
    EXPECT_EQ(read.reading.issues[0].found, next);
    EXPECT_EQ(read.reading.issues[1].found, "1023");
    EXPECT_EQ(readAsProposed("region_code|indicator_id|period|value|unit|qualifier|value_kind|doc_id\n360702|gdp|" +
                             next + "|4|亿元||level|yearbook")
                  .values,
              "360702 gdp " + next + " 4\n")
        << "what the program has written itself comes back";
}

TEST(ColumnMeaningTest, TheNamesOfRowsAndTheirUnitsMustAgree)
{
    const Read read = readAsProposed("指标|单位|章贡区\n2023年\n地区生产总值（亿元）|万元|61");
    EXPECT_EQ(read.values, "");
    const Read same =
        readAsProposed("2023年\n指标|单位|章贡区\n地区生产总值（亿元）|亿元|61\n地区生产总值增速（%）||5");
    EXPECT_EQ(same.values, "360702 gdp 2023 61\n360702 gdp-growth 2023 5\n");
    const Read other = readAsProposed("2023年\n指标|单位|章贡区\n地区生产总值（亿元）|万元|61");
    EXPECT_EQ(other.values, "");
    EXPECT_EQ(issuesOf(other), "3 C 2023年 / 章贡区: 万元 / 亿元\n");
}

} // namespace wm::ingest
