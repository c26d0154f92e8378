// SPDX-License-Identifier: GPL-3.0-or-later
#include "UnaskedTables.h"

#include <gtest/gtest.h>

/// Values of which the place leaves open what they belong to: merged cells, tables side by side, titles among rows.
namespace wm::ingest {

namespace {

using test::readUnasked;

constexpr const char* kOwnValue = "a value of its own; this cell is merged with others";
const std::string kYear = "2024年主要指标\n";

std::string observed(const std::string& rows)
{
    return "observations\n" + rows;
}

} // namespace

TEST(UnclearPlaceTest, AValueThatTwoRegionsShareIsNeithers)
{
    const std::string table = kYear + "地区|医疗床位（张）\n章贡区|1200\n赣县区|";
    EXPECT_EQ(readUnasked(table, {{3, 2, 4, 2}}), observed("3 B 医疗床位（张）: 1200 / " + std::string(kOwnValue) +
                                                           "\n4 B 医疗床位（张）: 1200 / " + kOwnValue + "\n"));
    EXPECT_EQ(readUnasked(table), observed("360702 2024 1200\n"));
}

TEST(UnclearPlaceTest, AValueThatTwoYearsShareIsNeithers)
{
    const std::string table =
        "主要指标\n地区|指标|2022年|2023年\n章贡区|医疗床位（张）|1200|\n赣县区|医疗床位（张）|800|900";
    const std::string read = readUnasked(table, {{3, 3, 3, 4}});
    EXPECT_EQ(read, observed("360704 2022 800\n360704 2023 900\n3 C 2022年: 1200 / " + std::string(kOwnValue) +
                             "\n3 D 2023年: 1200 / " + kOwnValue + "\n"));
}

TEST(UnclearPlaceTest, ARowOfTheTableMayBeTwoOfTheSheet)
{
    const std::string table = kYear + "地区|医疗床位（张）\n章贡区|1200\n|\n赣县区|800";
    EXPECT_EQ(readUnasked(table, {{3, 1, 4, 1}, {3, 2, 4, 2}}), observed("360702 2024 1200\n360704 2024 800\n"));
    const std::string aims = "2025年目标\n地区|医疗床位（张）\n章贡区|1200\n|\n赣县区|800";
    EXPECT_EQ(readUnasked(aims, {{3, 1, 4, 1}, {3, 2, 4, 2}}), "target\n360702 2025 1200\n360704 2025 800\n");
}

TEST(UnclearPlaceTest, AColumnOfTheTableMayBeTwoOfTheSheet)
{
    const std::string table = kYear + "地区|医疗床位（张）|\n章贡区|1200|\n赣县区|800|";
    EXPECT_EQ(readUnasked(table, {{2, 2, 2, 3}, {3, 2, 3, 3}, {4, 2, 4, 3}}),
              observed("360702 2024 1200\n360704 2024 800\n"));
}

TEST(UnclearPlaceTest, ATargetThatTwoRegionsOrYearsShareIsNeithers)
{
    const std::string regions = "2025年目标\n地区|医疗床位（张）\n章贡区|1200\n赣县区|";
    EXPECT_EQ(readUnasked(regions, {{3, 2, 4, 2}}), "target\n3 B 医疗床位（张）: 1200 / " + std::string(kOwnValue) +
                                                        "\n4 B 医疗床位（张）: 1200 / " + kOwnValue + "\n");
    const std::string years = "主要目标\n地区|指标|2025年|2030年\n章贡区|医疗床位（张）|1200|";
    EXPECT_EQ(readUnasked(years, {{3, 3, 3, 4}}),
              "target\n3 C 2025年: 1200 / " + std::string(kOwnValue) + "\n3 D 2030年: 1200 / " + kOwnValue + "\n");
}

TEST(UnclearPlaceTest, ASecondTableBesideTheFirstIsNotReadByItsHeadings)
{
    const std::string table =
        "主要指标\n指标|年份|数值|指标|年份|数值\n"
        "医疗床位（张）|2022|1200|医疗床位（张）|2023|1300\n医疗床位（张）|2021|1100|贷款余额（亿元）|2023|40";
    const std::string read = readUnasked("章贡区" + table);
    EXPECT_EQ(read, observed("360702 2022 1200\n360702 2021 1100\n3 F 数值: 1300 / "
                             "a table of its own, not beside another one\n"));
    const std::string aims = "章贡区2025年目标\n指标|目标值|指标|目标值\n医疗床位（张）|1200|贷款余额（亿元）|40";
    EXPECT_EQ(readUnasked(aims), "target\n360702 2025 1200\n3 C: 贷款余额（亿元） / a table of its own, not beside "
                                 "another one\n");
}

TEST(UnclearPlaceTest, ATitleAmongTheRowsMayBeginAnotherTable)
{
    const std::string rows = "地区|医疗床位（张）\n章贡区|1200\n";
    EXPECT_EQ(readUnasked(kYear + rows + "附表：2023年主要指标|\n赣县区|800"),
              observed("360702 2024 1200\n5 : 附表：2023年主要指标 / a title below a blank row\n"));
    EXPECT_EQ(readUnasked(kYear + rows + "2023年|\n赣县区|800"), observed("360702 2024 1200\n360704 2023 800\n"))
        << "a group that is a year";
    for (const char* const name : {"附城镇|", "2023年末|", "附近乡|"})
        EXPECT_EQ(readUnasked(kYear + rows + name + "\n赣县区|800").find("title"), std::string::npos) << name;
    EXPECT_EQ(readUnasked("赣州市" + kYear + "指标|单位|数值\n2024年末情况|公里|\n医疗床位|张|800"),
              observed("360700 2024 800\n"))
        << "a row without a value has its unit";
}

TEST(UnclearPlaceTest, WhatAnUnreadColumnSaysOfTheValueIsHeeded)
{
    const std::string table = kYear + "地区|类型|医疗床位（张）\n章贡区|绝对值|1200\n赣县区|增速|8";
    EXPECT_EQ(readUnasked(table), observed("360702 2024 1200\n4 C 医疗床位（张）: 医疗床位 / 增长 / indicators\n"));
}

TEST(UnclearPlaceTest, HowAnIndicatorIsWorkedSaysNothingOfItsValue)
{
    const std::string rows = "|评分|1200\n赣县区|完成情况|8";
    EXPECT_EQ(readUnasked(kYear + "地区|考核方式|医疗床位（张）\n章贡区" + rows),
              observed("360702 2024 1200\n360704 2024 8\n"));
    EXPECT_EQ(readUnasked(kYear + "地区|类型|医疗床位（张）\n章贡区|预期|1200"), observed("360702 2024 1200\n"));
}

TEST(UnclearPlaceTest, AFieldThatAFacilityHasTwiceIsReadOnce)
{
    const auto read =
        test::readTable(test::plannedCatalogue(), "设施名称|类别|备注|地区|状态|备注\n新医院|医院|甲|章贡区|规划|乙",
                        [](domain::ImportRecipe& recipe) { recipe.document = "plan"; });
    ASSERT_EQ(read.reading.records.facilities.size(), 1U) << test::said(read.reading.issues);
    EXPECT_EQ(read.reading.records.facilities[0].note, "甲");
}

TEST(UnclearPlaceTest, WhatOnlyPointsAboveIsNoWord)
{
    const auto read = test::readTable(
        test::plannedCatalogue(), "任务|牵头单位|中心|完成时限\n建设医院|市卫健委|health|2020\n建设园区|〃|health|2020",
        [](domain::ImportRecipe& recipe) { recipe.document = "plan"; });
    EXPECT_EQ(read.rows.size(), 1U);
    EXPECT_EQ(test::said(read.reading.issues), "3 B 牵头单位: 〃 / a value\n");
}

TEST(UnclearPlaceTest, AFacilityIsNotInTheSeaOffAfrica)
{
    const auto read = test::readTable(
        test::plannedCatalogue(),
        "设施名称|类别|地区|状态|经度|纬度\n新医院|医院|章贡区|规划|0|0\n老医院|医院|章贡区|规划|0|51.5",
        [](domain::ImportRecipe& recipe) { recipe.document = "plan"; });
    EXPECT_EQ(read.rows.size(), 1U) << "Greenwich is on land";
    EXPECT_EQ(test::said(read.reading.issues), "2 E 经度: 0, 0 / longitude and latitude\n");
    domain::Catalogue stored = test::plannedCatalogue();
    stored.facilities[0].position = domain::LonLat{0, 0};
    stored.facilities[0].positionQuality = "exact_source";
    const auto again = test::readTable(stored, "设施代码|设施名称|经度|纬度\nf-1|市中心医院|0|0");
    EXPECT_EQ(again.rows.size(), 1U) << "what is stored comes back: " << test::said(again.reading.issues);
}

TEST(UnclearPlaceTest, PartsOfTheYearStandBelowTheirYear)
{
    EXPECT_EQ(readUnasked("医疗床位（张）\n地区|2022年|2023年\n|1-6月|一季度\n章贡区|1200|1300"),
              observed("360702 2022-01/2022-06 1200\n360702 2023-01/2023-03 1300\n"));
    EXPECT_EQ(
        readUnasked(kYear + "地区|医疗床位（张）|贷款余额（亿元）\n|1-6月|1-6月\n章贡区|1200|13"),
        observed(
            "4 B 医疗床位（张） / 1-6月: 医疗床位 / 1-6月 / indicators\n4 C 贷款余额（亿元） / 1-6月: 贷款余额 / 1-6月 "
            "/ indicators\n"));
}

} // namespace wm::ingest
