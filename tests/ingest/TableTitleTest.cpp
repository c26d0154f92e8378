// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueTables.h"

namespace wm::ingest {

using namespace test;

TEST(TableTitleTest, WhatTheTitleSaysOfAllValuesIsAskedFor)
{
    for (const auto& [title, measure] :
         {std::pair("赣州市发展指数（上年=100）", "指数"), std::pair("赣州市各县位次", "位次"),
          std::pair("赣州市人均主要指标", "人均"), std::pair("赣州市占全省比重（%）", "占比"),
          std::pair("赣州市主要指标比上年增长（%）", "增长")}) {
        const Read read = readAsProposed(std::string(title) + "||\n指标|2019|2020\n地区生产总值|109|104\n");
        EXPECT_EQ(read.values, "") << title;
        EXPECT_EQ(read.reading.unknownIndicators.count(std::string("地区生产总值 / ") + measure), 1U) << title;
    }
    // An indicator that is that measure itself, and a title that has it beside the amounts.
    EXPECT_EQ(readAsProposed("赣州市主要指标增速（%）|\n指标|2019\n地区生产总值增速|8.1\n").values,
              "360700 gdp-growth 2019 8.1\n");
    EXPECT_EQ(readAsProposed("赣州市主要指标及增长速度|\n指标|2019\n地区生产总值|3400\n").values,
              "360700 gdp 2019 3400\n");
}

TEST(TableTitleTest, WhatAGroupSaysOfItsRowsIsHeeded)
{
    const Read read =
        readAsProposed("赣州市主要指标||\n单位：亿元||\n指标|2019|2020\n一、总量||\n地区生产总值|3400|3645\n"
                       "二、人口（人）||\n年末常住人口|8970000|8980000\n三、比上年增长（%）||\n地区生产总值|8.5|3.9\n");
    EXPECT_EQ(read.values, "360700 gdp 2019 3400\n360700 gdp 2020 3645\n360700 population 2019 897\n"
                           "360700 population 2020 898\n");
    EXPECT_EQ(read.reading.unknownIndicators.count("地区生产总值 / 增长"), 1U);
    EXPECT_EQ(read.reading.faulty, 2);
}

TEST(TableTitleTest, ARowWithoutValuesSaysNothingOfOtherRows)
{
    const Read read =
        readAsProposed("赣州市主要指标||\n单位：亿元||\n指标|2019|2020\n财政收入（万元）||\n人均收入（元）||\n"
                       "地区生产总值|3400|3645\n");
    EXPECT_EQ(read.values, "360700 gdp 2019 3400\n360700 gdp 2020 3645\n") << issuesOf(read);
    const Read alone =
        readAsProposed("赣州市主要指标||\n指标|2019|2020\n年末常住人口（万人）|890|897\n比上年增长（%）||\n"
                       "地区生产总值|8.5|3.9\n");
    EXPECT_EQ(alone.values, "360700 population 2019 890\n360700 population 2020 897\n");
}

TEST(TableTitleTest, ANoteAboveATableSaysNothingOfItsValues)
{
    EXPECT_EQ(
        readAsProposed(
            "赣州市主要指标|\n注：增长速度按可比价格计算|\n本表增长速度按不变价计算|\n指标|2019\n地区生产总值|3400\n")
            .values,
        "360700 gdp 2019 3400\n");
}

TEST(TableTitleTest, WhatStandsBesideAYearIsNotPassedOver)
{
    for (const char* heading : {"2021年增长（%）", "2021年位次", "2025年计划", "2024年（预计）", "2021年（上年=100）",
                                "2016-2020年年均增长", "2020年占全省比重"}) {
        const Read read =
            readAsProposed(std::string("赣州市主要指标||\n指标|2019年|") + heading + "\n地区生产总值|3400|5\n");
        EXPECT_EQ(read.values, "360700 gdp 2019 3400\n") << heading;
        EXPECT_EQ(read.reading.unknownIndicators.size(), 1U) << heading;
    }
    for (const char* heading : {"2020年实际", "2020年末", "2020年完成数", "2020年现状值"})
        EXPECT_EQ(readAsProposed(std::string("赣州市主要指标||\n指标|2019年|") + heading + "\n地区生产总值|3400|3645\n")
                      .values,
                  "360700 gdp 2019 3400\n360700 gdp 2020 3645\n")
            << heading;
}

TEST(TableTitleTest, HeadingAndRowMustAgreeOnTheUnit)
{
    const Read read = readAsProposed("赣州市主要指标|||\n指标|单位|2019|2020（%）\n地区生产总值|亿元|3400|5.5\n");
    EXPECT_EQ(read.values, "360700 gdp 2019 3400\n");
    EXPECT_EQ(read.reading.faulty, 1);
}

TEST(TableTitleTest, AmountsWithoutAYearAreOfTheTitlesYear)
{
    const Read read =
        readAsProposed("赣州市2024年主要指标||\n指标|绝对数|比上年增长(%)\n地区生产总值（亿元）|4940|6.1\n");
    EXPECT_EQ(read.values, "360700 gdp 2024 4940\n");
}

TEST(TableTitleTest, TheUnitMayStandWithTheTitleOrInBracketsAlone)
{
    for (const char* above :
         {"赣州市2019年地区生产总值（万元）|\n", "赣州市2019年主要指标|\n（万元）|\n",
          "赣州市2019年主要指标|\n单位：万元、%|\n", "赣州市2019年主要指标|\n单位：万元(10000 yuan)|\n"})
        EXPECT_EQ(readAsProposed(std::string(above) + "地区|地区生产总值\n章贡区|4702100\n").values,
                  "360702 gdp 2019 470.21\n")
            << above;
}

TEST(TableTitleTest, ValuesWithoutAnyUnitAreCounted)
{
    EXPECT_EQ(readAsProposed("赣州市2019年主要指标|\n地区|地区生产总值\n章贡区|470\n").reading.withoutUnit, 1);
    EXPECT_EQ(readAsProposed("赣州市2019年主要指标|\n地区|地区生产总值（亿元）\n章贡区|470\n").reading.withoutUnit, 0);
}

TEST(TableTitleTest, TheWholeOfAHigherRegionIsNotTheTablesOwn)
{
    const Read read =
        readAsProposed("赣州市2019年主要指标|\n地区|地区生产总值（亿元）\n全省|24757\n全市|3400\n合计|3400\n");
    EXPECT_EQ(read.values, "360000 gdp 2019 24757\n360700 gdp 2019 3400\n360700 gdp 2019 3400\n");
    EXPECT_EQ(readAsProposed("章贡区2019年主要指标|\n地区|地区生产总值（亿元）\n全市|3400\n全区|470\n").values,
              "360700 gdp 2019 3400\n360702 gdp 2019 470\n");
}

TEST(TableTitleTest, ADayOfAReportIsNotThePeriodNorIsTheEditionOfAYearbook)
{
    for (const char* line : {"填报日期：2021年3月15日", "赣州统计年鉴（2021）"}) {
        const Read read =
            readAsProposed(std::string("赣州市主要指标|\n") + line + "|\n地区|地区生产总值（亿元）\n章贡区|470\n");
        EXPECT_EQ(read.values, "") << line;
        EXPECT_EQ(read.reading.faulty, 1) << line;
    }
}

TEST(TableTitleTest, ASecondTableIsReadByItsOwnTitle)
{
    const Read years =
        readAsProposed("表1 2021年赣州市地区生产总值|\n单位：亿元|\n地区|地区生产总值\n章贡区|500\n赣县区|380\n|\n"
                       "表2 2020年赣州市地区生产总值|\n单位：万元|\n地区|地区生产总值\n龙南市|2600000\n章贡区|4500000");
    EXPECT_EQ(years.values, "360702 gdp 2021 500\n360704 gdp 2021 380\n360783 gdp 2020 260\n360702 gdp 2020 450\n");
    const Read regions = readAsProposed("赣州市主要指标||\n指标|2019|2020\n地区生产总值|1|2\n||\n"
                                        "章贡区主要指标||\n指标|2019|2020\n地区生产总值|3|4\n全市|5|6");
    EXPECT_EQ(regions.values.substr(0, regions.values.find("360702 gdp 2020")),
              "360700 gdp 2019 1\n360700 gdp 2020 2\n360702 gdp 2019 3\n");
}

TEST(TableTitleTest, ASecondTableWithoutABlankRowIsKnownByItsTitle)
{
    const Read read = readAsProposed("2021年赣州市地区生产总值|\n地区|地区生产总值(亿元)\n章贡区|500\n赣县区|380\n"
                                     "表2 2020年赣州市地区生产总值|\n单位：万元|\n地区|地区生产总值\n龙南市|2600000");
    EXPECT_EQ(read.values, "360702 gdp 2021 500\n360704 gdp 2021 380\n360783 gdp 2020 260\n");
}

TEST(TableTitleTest, ATableThatGoesOnKeepsWhatItsTitleSaid)
{
    const Read read = readAsProposed("2020年赣州市地区生产总值|\n单位：万元|\n地区|地区生产总值\n章贡区|5000000\n|\n"
                                     "续表|\n地区|地区生产总值\n赣县区|3800000");
    EXPECT_EQ(read.values, "360702 gdp 2020 500\n360704 gdp 2020 380\n");
}

TEST(TableTitleTest, TheSumOfAPartOfARegionIsAskedFor)
{
    const Read part = readAsProposed("赣州市南部2019年主要指标|\n地区|年末常住人口（万人）\n龙南市|33\n合计|33\n");
    EXPECT_EQ(part.values, "360783 population 2019 33\n");
    EXPECT_EQ(part.reading.unknownRegions, (std::map<std::string, std::int64_t>{{"合计", 1}}));
    EXPECT_EQ(part.reading.doubtfulTotals.at("合计").text, "360700");

    const std::string whole = "360702 population 2019 50\n360704 population 2019 60\n360783 population 2019 33\n"
                              "360700 population 2019 143\n";
    const std::string rows = "章贡区|50\n赣县区|60\n龙南市|33\n";
    const std::string head = "赣州市2019年主要指标|\n地区|年末常住人口（万人）\n";
    EXPECT_EQ(readAsProposed(head + rows + "合计|143\n").values, whole);
    EXPECT_EQ(readAsProposed(head + "合计|143\n" + rows).values, whole) << "also where it comes first";
    EXPECT_EQ(readAsProposed(head + "合计|143\n").values, "360700 population 2019 143\n");
}

TEST(TableTitleTest, ASumBelowTheRestOfATableIsThatOfBothParts)
{
    const std::string head = "|\n地区|年末常住人口（万人）\n";
    const std::string text =
        "赣州市2019年主要指标" + head + "章贡区|50\n赣县区|60\n续表" + head + "龙南市|33\n合计|143\n";
    EXPECT_EQ(readAsProposed(text).reading.unknownRegions.size(), 0U);
    const std::string other = "赣州市2019年主要指标" + head +
                              "章贡区|50\n赣县区|60\n龙南市|33\n合计|143\n||\n"
                              "赣州市南部2018年主要指标" +
                              head + "龙南市|32\n合计|32\n";
    const Read two = readAsProposed(other);
    EXPECT_EQ(two.reading.unknownRegions, (std::map<std::string, std::int64_t>{{"合计", 1}})) << two.values;
}

TEST(TableTitleTest, ASumBesideColumnsOfAFewRegionsIsAskedFor)
{
    const std::string head = "赣州市2019年主要指标|||\n";
    const Read part = readAsProposed(head + "指标|章贡区|赣县区|合计\n年末常住人口（万人）|50|60|110\n");
    EXPECT_EQ(part.reading.unknownRegions, (std::map<std::string, std::int64_t>{{"合计", 1}})) << part.values;
    const Read whole = readAsProposed(head + "指标|合计|章贡区|赣县区|龙南市\n年末常住人口（万人）|143|50|60|33\n");
    EXPECT_EQ(whole.reading.values, 4);
}

TEST(TableTitleTest, PricesIncreasesForecastsAndTargetsAreNoAmounts)
{
    for (const char* const title :
         {"2023年地区生产总值（可比价）", "2023年地区生产总值|单位：亿元（2020年不变价）", "2023年地区生产总值增量",
          "2023年地区生产总值比上年增减", "2023年地区生产总值预测", "2023年地区生产总值预期目标"}) {
        const Read read = readAsProposed(std::string(title) + "\n地区|地区生产总值\n章贡区|61\n赣县区|7");
        EXPECT_EQ(read.values, "") << title;
        EXPECT_EQ(read.reading.unknownIndicators.size(), 1U) << title;
    }
    EXPECT_EQ(readAsProposed("2023年主要目标完成情况\n地区|地区生产总值\n章贡区|61\n赣县区|7").values,
              "360702 gdp 2023 61\n360704 gdp 2023 7\n");
}

TEST(TableTitleTest, ATitleWithSeveralRegionsIsAboutNone)
{
    EXPECT_EQ(readAsProposed("2022年赣州市章贡区、龙南市比较\n指标|单位|章贡区|龙南市\n地区生产总值|亿元|6|4").values,
              "360702 gdp 2022 6\n360783 gdp 2022 4\n");
    EXPECT_EQ(readAsProposed("2022年章贡区与龙南市\n指标|数值\n地区生产总值（亿元）|6").values, "");
    EXPECT_EQ(readAsProposed("2022年江西省赣州市\n指标|数值\n地区生产总值（亿元）|6").values, "360700 gdp 2022 6\n")
        << "a region in another one is one";
    EXPECT_EQ(readAsProposed("2022年赣州市\n指标|单位|赣州市|江西省\n地区生产总值|亿元|6|70").values,
              "360700 gdp 2022 6\n360000 gdp 2022 70\n")
        << "what stands beside it is read too";
}

TEST(TableTitleTest, APartOfARegionIsNotTheRegion)
{
    for (const char* const title : {"2022年赣州市市辖区", "2022年赣州市（不含章贡区）"}) {
        const Read read = readAsProposed(std::string(title) + "\n指标|数值\n地区生产总值（亿元）|6");
        EXPECT_EQ(read.values, "") << title;
        EXPECT_EQ(issuesOf(read), "3 B 数值:  / a region in heading, column or title\n") << title;
    }
}

TEST(TableTitleTest, ATitleWithTwoYearsSaysNone)
{
    EXPECT_EQ(readAsProposed("2022年与2023年\n地区|地区生产总值\n章贡区|6").values, "");
    EXPECT_EQ(readAsProposed("2022年与2023年\n地区|2022年地区生产总值|2023年地区生产总值\n章贡区|6|7").values,
              "360702 gdp 2022 6\n360702 gdp 2023 7\n");
}

TEST(TableTitleTest, TitleAndLineMustAgreeOnTheUnit)
{
    const Read read =
        readAsProposed("2023年地区生产总值（万元）|\n单位：亿元|\n地区|地区生产总值\n章贡区|61\n赣县区|7");
    EXPECT_EQ(read.values, "");
    EXPECT_EQ(issuesOf(read), "4 B 地区生产总值: 亿元、万元 / 亿元\n") << "of the column, once";
    EXPECT_EQ(read.reading.faulty, 2);
}

TEST(TableTitleTest, ALineBelowMayGiveTheRestAnotherUnit)
{
    EXPECT_EQ(readAsProposed("2023年|单位：万元\n地区|地区生产总值\n章贡区|610000\n单位：亿元|\n赣县区|7").values,
              "360702 gdp 2023 61\n360704 gdp 2023 7\n");
    const Read unknown = readAsProposed("2023年|单位：万元\n地区|地区生产总值\n章贡区|610000\n单位：亿两|\n赣县区|7");
    EXPECT_EQ(unknown.values, "360702 gdp 2023 61\n") << "nor is what it says taken for the unit before";
    EXPECT_EQ(issuesOf(unknown), "5 B 地区生产总值: 亿两 / 亿元\n");
}

TEST(TableTitleTest, WordsForTheWholeAreThoseOfTheTablesOwnRegion)
{
    test::GridSheet before("2022年\n地区|地区生产总值\n全市|60\n章贡区|6"),
        now("2023年江西省\n地区|地区生产总值\n全省|610");
    domain::ImportRecipe recipe = proposed(before);
    recipe.regions["全市"] = "360700";
    recipe.regions["全省"] = "360700"; // of another table, in which it was taken so
    EXPECT_EQ(readAs(before, recipe).values, "360700 gdp 2022 60\n360702 gdp 2022 6\n");
    recipe.region = "360000"; // as the title of the new one says
    recipe.period = "2023";
    EXPECT_EQ(readAs(now, recipe).values, "360000 gdp 2023 610\n");
}

TEST(TableTitleTest, ATitleMayNameTheIndicatorOfAll)
{
    const char* const values = "360702 gdp 2021 6\n360702 gdp 2022 7\n";
    for (const char* const title : {"地区生产总值", "2-1 各县（市、区）地区生产总值",
                                    "表2-1 赣州市历年地区生产总值（亿元）", "地区生产总值（GDP）情况表"})
        EXPECT_EQ(readAsProposed(std::string(title) + "||\n单位：亿元||\n地区|2021|2022\n章贡区|6|7").values, values)
            << title;
    EXPECT_EQ(readAsProposed("地区生产总值||\n年份|章贡区|赣县区\n2021|6|5\n2022|7|4").values,
              "360702 gdp 2021 6\n360704 gdp 2021 5\n360702 gdp 2022 7\n360704 gdp 2022 4\n");
    for (const char* const title : {"地区生产总值及构成", "农业地区生产总值", "地区生产总值指数", "主要指标"})
        EXPECT_EQ(readAsProposed(std::string(title) + "||\n地区|2021|2022\n章贡区|6|7").values, "") << title;
}

TEST(TableTitleTest, WhatATitleNamesIsNotForOtherTablesOrGroups)
{
    GridSheet places("地区生产总值|\n名称|地区\n工业园|章贡区\n物流园|章贡区");
    const ImportWish facilities{domain::RecordKind::Facility};
    EXPECT_EQ(proposeRecipe(places, 0, ImportVocabulary(catalogue()), facilities, {})->indicator, "");
    const std::string first = "地区生产总值||\n地区|2021|2022\n章贡区|6|7\n||\n";
    EXPECT_EQ(readAsProposed(first + "年末常住人口||\n地区|2021|2022\n章贡区|60|70").values,
              "360702 gdp 2021 6\n360702 gdp 2022 7\n360702 population 2021 60\n360702 population 2022 70\n");
    EXPECT_EQ(readAsProposed(first + "其他情况||\n地区|2021|2022\n章贡区|60|70").values,
              "360702 gdp 2021 6\n360702 gdp 2022 7\n");
    EXPECT_EQ(readAsProposed("地区生产总值||\n指标|2021|2022\n年末常住人口|6|7\n民间投资|1|2").values, "")
        << "of which the rows name others";
    EXPECT_EQ(readAsProposed("地区生产总值||\n地区|2021|2022\n章贡区|6|7\n二、比上年增长（%）||\n章贡区|5|5").values,
              "360702 gdp 2021 6\n360702 gdp 2022 7\n");
}

} // namespace wm::ingest
