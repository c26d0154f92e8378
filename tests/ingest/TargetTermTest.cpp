// SPDX-License-Identifier: GPL-3.0-or-later
#include "UnaskedTables.h"

#include <gtest/gtest.h>

namespace wm::ingest {

namespace {

using test::readUnasked;

const std::string kOfOneYear = " / a target for one year; this column is not of one year alone\n";
const std::string kOfLevels = " / a level; growth is a target for an indicator of growth\n";

} // namespace

TEST(TargetTermTest, WhatIsPlannedOverYearsIsNoTargetForTheLast)
{
    const std::string title = "赣州市“十四五”规划主要指标\n";
    for (const std::string heading : {"2021-2025年目标", "2021—2025年", "“十四五”累计目标", "五年累计目标值"}) {
        EXPECT_EQ(readUnasked(title + "指标|单位|" + heading + "\n贷款余额|亿元|5000\n"),
                  "target\n3 C " + heading + ": 5000" + kOfOneYear);
        EXPECT_EQ(readUnasked(title + "指标|单位|2025年目标|" + heading + "\n贷款余额|亿元|1200|5000\n"),
                  "target\n360700 2025 1200\n3 D " + heading + ": 5000" + kOfOneYear);
    }
}

TEST(TargetTermTest, SeveralYearsBelowAnIndicatorAreRefusedToo)
{
    EXPECT_EQ(readUnasked("2025年目标分解表\n地区|贷款余额（亿元）|医疗床位（张）\n|2021-2025年累计目标|2025年目标\n"
                          "章贡区|50|300\n",
                          {{2, 1, 3, 1}}),
              "target\n360702 2025 300\n4 B 贷款余额（亿元） / 2021-2025年累计目标: 50" + kOfOneYear);
}

TEST(TargetTermTest, AverageGrowthIsNoLevel)
{
    const std::string head = "赣州市“十四五”规划主要指标\n指标|单位|2020年|2025年|";
    EXPECT_EQ(readUnasked(head + "2021-2025年年均增长\n贷款余额|亿元|80|120|8.5\n"),
              "target\n360700 2025 120\n3 E 2021-2025年年均增长: 8.5" + kOfLevels);
    EXPECT_EQ(readUnasked(head + "年均增长（%）\n贷款余额|亿元|80|120|8.5\n"), "target\n360700 2025 120\n")
        << "plans have it beside their targets, of which it says nothing new";
}

TEST(TargetTermTest, BesideOtherIndicatorsGrowthIsAnIndicatorThatIsAskedFor)
{
    EXPECT_EQ(readUnasked("赣州市2025年目标分解表\n地区|贷款余额（亿元）|增速（%）\n章贡区|50|8\n"),
              "target\n360702 2025 50\n3 C 增速（%）: 增速 / indicators\n");
}

TEST(TargetTermTest, ATitleOfASumNamesNoYear)
{
    EXPECT_EQ(readUnasked("赣州市2021-2025年累计投放目标\n地区|贷款余额（亿元）\n章贡区|50\n赣县区|60\n"),
              "target\n3 target_year:  / a year in heading or title\n");
    EXPECT_EQ(readUnasked("赣州市2021-2025年投放目标\n地区|贷款余额（亿元）\n章贡区|50\n赣县区|60\n"),
              "target\n360702 2025 50\n360704 2025 60\n");
}

} // namespace wm::ingest
