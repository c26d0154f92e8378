// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/ValueImport.h"

#include "SheetBooks.h"
#include "ValueTables.h"
#include "XlsxFile.h"
#include "support/SharedFile.h"

#include "wm/ingest/RecipeText.h"
#include "wm/ingest/TextSheet.h"

namespace wm::ingest {

using namespace test;

TEST(ValueImportTest, ATidyTableIsReadAsItIs)
{
    const Read read = readAsProposed("region_code|indicator|year|value|unit\n360702|年末常住人口|2019|120.5|万人\n"
                                     "360704|gdp|2020|2050000|万元\n360700|城镇化率|2020|55.5%|%");
    EXPECT_EQ(read.values, "360702 population 2019 120.5\n360704 gdp 2020 205\n360700 urban-share 2020 55.5\n");
    EXPECT_EQ(read.reading.values, 3);
    EXPECT_EQ(issuesOf(read), "");
}

TEST(ValueImportTest, MoreThanFitsIsRefusedWithTheRowWhereItBegins)
{
    test::GridSheet grid("地区|指标|年份|数值\n"
                         "章贡区|年末常住人口|2019|60\n"
                         "章贡区|年末常住人口|2020|61\n"
                         "章贡区|年末常住人口|2021|62\n");
    const domain::ImportRecipe recipe = proposed(grid);
    const ImportVocabulary vocabulary(catalogue());
    const auto take = [](const ImportedValue&) -> Result<bool> {
        return true;
    };
    EXPECT_EQ(readValues(grid, 0, "t.csv", recipe, vocabulary, take, {}, 3)->values, 3);
    const auto refused = readValues(grid, 0, "t.csv", recipe, vocabulary, take, {}, 2);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ParseFailed);
    EXPECT_TRUE(refused.error().message.starts_with("t.csv, row 4: found more than 2 rows or values"))
        << refused.error().message;
}

TEST(ValueImportTest, YearsAcrossAreReadForEachIndicator)
{
    EXPECT_EQ(readAsProposed("指标|单位|2019|2020年\n年末常住人口|人|8123000|…\n地区生产总值|亿元|1000.5|1100").values,
              "");
    test::GridSheet grid("指标|单位|2019|2020年\n年末常住人口|人|8123000|…\n地区生产总值|亿元|1000.5|1100");
    domain::ImportRecipe recipe = proposed(grid);
    recipe.region = "360700";
    const Read read = readAs(grid, recipe);
    EXPECT_EQ(read.values, "360700 population 2019 812.3\n360700 gdp 2019 1000.5\n360700 gdp 2020 1100\n");
    EXPECT_EQ(read.reading.missing, 1);
}

TEST(ValueImportTest, OfARowWhoseCodeAndNameMeanTwoRegionsNothingIsRead)
{
    const Read read = readAsProposed("赣州市2021年\n地区代码|地区|地区生产总值(亿元)|年末常住人口(万人)\n"
                                     "360702|章贡区|500|60\n360702|赣县区|220|50\n360704|龙南市|100|30");
    EXPECT_EQ(read.values, "360702 gdp 2021 500\n360702 population 2021 60\n");
    EXPECT_EQ(issuesOf(read), "4 C 地区生产总值(亿元): 360702 / 赣县区\n4 D 年末常住人口(万人): 360702 / 赣县区\n"
                              "5 C 地区生产总值(亿元): 360704 / 龙南市\n5 D 年末常住人口(万人): 360704 / 龙南市\n");
    EXPECT_EQ(read.reading.issues.at(0).kind, IssueKind::RegionConflict);
    EXPECT_EQ(read.reading.faulty, 4);
    EXPECT_EQ(
        issuesOf(readAsProposed("赣州市2021年\n地区|地区代码|地区生产总值(亿元)\n章贡区|360704|1\n赣县区|360704|2")),
        "3 C 地区生产总值(亿元): 章贡区 / 360704\n")
        << "the name first";
}

TEST(ValueImportTest, CodesAndNamesOfTheSameRegionAgreeHoweverItIsCalled)
{
    const Read read =
        readAsProposed("赣州市2021年\n行政区划代码|名称|地区生产总值(亿元)\n360704|赣县区|1\n360704|赣县|2\n"
                       "360721|赣县区*|3\n360783|龙南|4\n360783|龙南县|5\n360702|其他|6\n360702||7\n"
                       "360702|江西省赣州市章贡区|8\n360702|赣州市|9\n360700|全市|10");
    EXPECT_EQ(issuesOf(read), "");
    EXPECT_EQ(read.reading.values, 10);
}

TEST(ValueImportTest, WhatIsNotBesideTheCodeIsNoNameOfItsRegion)
{
    const Read read = readAsProposed("赣州市2021年\n地区代码|地区|结对地区|地区生产总值(亿元)\n360702|章贡区|赣县区|1");
    EXPECT_EQ(issuesOf(read), "");
    EXPECT_EQ(readAsProposed("赣州市2021年\n地区|地区生产总值(亿元)|地区|地区生产总值(亿元)\n360702|1|赣县区|2").values,
              "360702 gdp 2021 1\n360704 gdp 2021 2\n")
        << "two tables side by side";
    test::GridSheet grid("赣州市2021年\n地区代码|地区|地区生产总值(亿元)\n360702|赣县区|1");
    domain::ImportRecipe recipe = proposed(grid);
    recipe.regions["赣县区"] = "360702";
    EXPECT_EQ(readAs(grid, recipe).values, "360702 gdp 2021 1\n") << "the user has said what is meant";
}

TEST(ValueImportTest, SignsOfNotesAreNoPartOfNamesAndYears)
{
    EXPECT_EQ(readAsProposed("赣州市\n指标|单位|2018①|2019年*|2021（初步）\n地区生产总值①|亿元|1|2|3\n"
                             "年末常住人口²|万人|4|5|6*\n城镇化率1)|%|7|8|9①")
                  .values,
              "360700 gdp 2018 1\n360700 gdp 2019 2\n360700 gdp 2021 3\n"
              "360700 population 2018 4\n360700 population 2019 5\n360700 population 2021 6\n"
              "360700 urban-share 2018 7\n360700 urban-share 2019 8\n360700 urban-share 2021 9\n");
    EXPECT_EQ(
        readAsProposed("赣州市2020年人口\n地区|年末常住人口①(万人)\n全市①|900\n章贡区①|50\n赣县区*|60\n龙南县1)|30")
            .values,
        "360700 population 2020 900\n360702 population 2020 50\n360704 population 2020 60\n"
        "360783 population 2020 30\n");
}

TEST(ValueImportTest, TheNumbersOfRowsAreNoValues)
{
    for (const std::string heading : {"序号", "编号", "行次"})
        EXPECT_EQ(readAsProposed(heading + "|地区|2020年地区生产总值（亿元）\n1|章贡区|500\n2|赣县区|300\n").values,
                  "360702 gdp 2020 500\n360704 gdp 2020 300\n")
            << heading;
}

TEST(ValueImportTest, AYearMayStandBesideTheNameWithoutItsWord)
{
    for (const std::string heading : {"GDP_2020", "GDP2020", "gdp-2020", "地区生产总值2020", "地区生产总值 2020",
                                      "2020地区生产总值", "2020_GDP", "2020 GDP"})
        EXPECT_EQ(readAsProposed("地区|" + heading + "（亿元）\n章贡区|500\n赣县区|300\n").values,
                  "360702 gdp 2020 500\n360704 gdp 2020 300\n")
            << heading;
    EXPECT_EQ(readAsProposed("地区|GDP_2019|GDP_2020\n章贡区|480|500\n").values,
              "360702 gdp 2019 480\n360702 gdp 2020 500\n");
    EXPECT_EQ(readAsProposed("赣州市2020年|\n地区|2000人以上\n章贡区|500\n").values, "") << "counts something";
    for (const std::string heading : {"2019-2020学年", "2019-2020年学年", "_2020", "学年2019-2020"})
        EXPECT_EQ(readAsProposed("指标|" + heading + "\n地区生产总值（亿元）|500\n").values, "") << heading;
}

TEST(ValueImportTest, AUnitMayStandRightBehindAName)
{
    const char* const values = "360702 gdp 2020 65\n360702 urban-share 2020 71.5\n";
    EXPECT_EQ(readAsProposed("地区|年份|地区生产总值万元|城镇化率%\n章贡区|2020|650000|71.5").values, values);
    EXPECT_EQ(readAsProposed("指标|地区|2020年\n地区生产总值万元|章贡区|650000\n城镇化率％|章贡区|71.5").values,
              values);
    const Read other = readAsProposed("地区|年份|年末常住人口%\n章贡区|2020|12");
    EXPECT_EQ(other.values, "") << "which is a share of it";
    EXPECT_EQ(issuesOf(other), "2 C 年末常住人口%: % / 万人\n");
    EXPECT_TRUE(
        readAsProposed("地区|年份|民间投资亿元\n章贡区|2020|12").reading.unknownIndicators.contains("民间投资亿元"))
        << "a name that is not known is asked for as it is written";
}

TEST(ValueImportTest, AMonthWithAPointIsOneWhereAPeriodStands)
{
    EXPECT_EQ(
        readAsProposed("赣州市\n时间|地区生产总值（亿元）\n2013年|2012.12\n2013.12|2013.12\n2014.06.30|2014\n202506|9\n"
                       "2015.3.5|10\n20160305|11\n2017/3/5|12\n2018/3|13\n")
            .values,
        "360700 gdp 2013 2012.12\n360700 gdp 2013-12 2013.12\n360700 gdp 2014-06-30 2014\n360700 gdp 2025-06 9\n"
        "360700 gdp 2015-03-05 10\n360700 gdp 2016-03-05 11\n360700 gdp 2017-03-05 12\n360700 gdp 2018-03 13\n");
}

TEST(ValueImportTest, WhatARecipeSaysOfAWordHoldsWithANoteToo)
{
    test::GridSheet grid("赣州市2020年\n地区|指标|数值\n甲区①|年末常住人口|1\n乙区*|年末常住人口|2\n章贡区|丙①|3");
    domain::ImportRecipe recipe = proposed(grid);
    recipe.regions["甲区"] = "360704";
    recipe.regions["乙区"] = "";
    recipe.indicators["丙"] = "gdp";
    const Read read = readAs(grid, recipe);
    EXPECT_EQ(read.values, "360704 population 2020 1\n360702 gdp 2020 3\n");
    EXPECT_EQ(issuesOf(read), "");
}

TEST(ValueImportTest, TheTitleSaysTheRegionAndTheYear)
{
    EXPECT_EQ(
        readAsProposed("赣州市2020年主要指标\n指标|单位|数值\n年末常住人口|万人|897\n地区生产总值|亿元|3645.2").values,
        "360700 population 2020 897\n360700 gdp 2020 3645.2\n");
    EXPECT_EQ(
        readAsProposed("赣州市人口\n单位：人\n地区|2019年|2020年\n全 市|8120000|8970000\n赣　县|600000|610000").values,
        "")
        << "which indicator is not said";
}

TEST(ValueImportTest, RegionsAcrossAndYearsDownAreRead)
{
    test::GridSheet grid("年份|赣州市|章贡区\n2019|812.3|120.5\n2020|815|121.9");
    domain::ImportRecipe recipe = proposed(grid);
    recipe.indicator = "population";
    EXPECT_EQ(readAs(grid, recipe).values, "360700 population 2019 812.3\n360702 population 2019 120.5\n"
                                           "360700 population 2020 815\n360702 population 2020 121.9\n");
}

TEST(ValueImportTest, AYearbookIsReadWithNamesOfBefore)
{
    constexpr auto kText = "1-1 主要经济指标\n"
                           "地 区|年末常住人口(人)||地区生产总值(亿元)|\n"
                           "|2019|2020|2019|2020\n"
                           "赣州市|8123000|…|10500.1|#\n"
                           "  赣 县|600000|610000|230|241.05\n"
                           "龙南县|300000|-|150|约160";
    const Read read = readAsProposed(kText);
    EXPECT_EQ(read.values, "360700 population 2019 812.3\n360700 gdp 2019 10500.1\n360704 population 2019 60\n"
                           "360704 population 2020 61\n360704 gdp 2019 230\n360704 gdp 2020 241.05\n"
                           "360783 population 2019 30\n360783 gdp 2019 150\n360783 gdp 2020 ~160\n");
    EXPECT_EQ(read.reading.missing, 3);
    EXPECT_EQ(issuesOf(read), "");
}

TEST(ValueImportTest, TheSampleOfAYearbookNeedsItsWordsExplained)
{
    const auto sample = testing::sharedFile("vectors/yearbook_sample.xlsx");
    if (!std::filesystem::exists(sample))
        GTEST_SKIP() << "the shared folder has no vectors/yearbook_sample.xlsx";
    auto book = openXlsx(sample);
    ASSERT_TRUE(book);
    domain::ImportRecipe recipe = proposed(**book);
    const Read unexplained = readAs(**book, recipe);
    EXPECT_EQ(unexplained.values, "") << "neither 全市 nor A区 is a region";
    EXPECT_EQ(unexplained.reading.unknownRegions, (std::map<std::string, std::int64_t>{{"a区", 4}, {"全市", 2}}));
    recipe.region = "360700";
    recipe.regions["a区"] = "360702";
    recipe = recipeFromText(recipeText(recipe)).value();
    EXPECT_EQ(readAs(**book, recipe).values,
              "360700 population 2019 812.3\n360700 gdp 2019 10500.1\n360702 population 2019 120.5\n"
              "360702 population 2020 121.9\n360702 gdp 2019 2300\n360702 gdp 2020 2410.5\n");
}

TEST(ValueImportTest, WhatCannotBeReadIsToldWithItsPlace)
{
    const Read read =
        readAsProposed("地区|年份|年末常住人口（万人）|城镇化率（%）|地区生产总值（亿美元）\n"
                       "赣州市|2019|八百|55|1\n火星市|2019|5|6|…\n章贡区|2019|-3|105|…\n赣县区|去年|7|…|…");
    EXPECT_EQ(read.values, "360700 urban-share 2019 55\n");
    EXPECT_EQ(issuesOf(read), "2 C 年末常住人口（万人）: 八百 / a decimal number, e.g. 14.6\n"
                              "2 E 地区生产总值（亿美元）: 亿美元 / 亿元\n"
                              "3 A 地区: 火星市 / regions\n"
                              "4 C 年末常住人口（万人）: -3 / 0 - …\n"
                              "4 D 城镇化率（%）: 105 / 0 - 100\n"
                              "5 B 年份: 去年 / 2015, 2015-10, 2015-10-20, 2011/2015\n");
    EXPECT_EQ(read.reading.faulty, 7);
}

TEST(ValueImportTest, AUnitThatIsWrongForAColumnIsToldOnceAndOneOfACellAtItsCell)
{
    const Read column = readAsProposed("2023年主要指标\n地区|地区生产总值（万人）|年末常住人口（万人）\n"
                                       "章贡区|61|5\n赣县区|7|6\n龙南市|8|7");
    EXPECT_EQ(issuesOf(column), "3 B 地区生产总值（万人）: 万人 / 亿元\n");
    EXPECT_EQ(column.reading.faulty, 3) << "and all are counted";
    EXPECT_EQ(column.reading.values, 3);

    const Read cells =
        readAsProposed("2023年主要指标\n地区|单位|地区生产总值\n章贡区|亿元|61\n赣县区|万人|7\n龙南市|万人|8");
    EXPECT_EQ(issuesOf(cells), "4 C 地区生产总值: 万人 / 亿元\n5 C 地区生产总值: 万人 / 亿元\n")
        << "the column has values in its own unit";
    const Read two = readAsProposed("2023年主要指标\n地区|单位|地区生产总值\n章贡区|%|61\n赣县区|万人|7");
    EXPECT_EQ(issuesOf(two), "3 C 地区生产总值: % / 亿元\n4 C 地区生产总值: 万人 / 亿元\n");

    const Read rows = readAsProposed("地区|指标|年份|单位|数值\n章贡区|地区生产总值|2022|万人|61\n"
                                     "章贡区|年末常住人口|2022|万人|5\n章贡区|地区生产总值|2023|万人|62");
    EXPECT_EQ(issuesOf(rows), "2 E 数值: 万人 / 亿元\n") << "of an indicator, where others stand in the column too";
    EXPECT_EQ(rows.reading.faulty, 2);
}

TEST(ValueImportTest, HeadingsThatAreDatesOfAWorkbookAreDates)
{
    const testing::TempFolder folder;
    const std::string cells =
        R"(<row r="1"><c r="A1" t="inlineStr"><is><t>地区</t></is></c><c r="B1" s="1"><v>45291</v></c>)"
        R"(<c r="C1" s="1"><v>45657</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>章贡区</t></is></c>)"
        R"(<c r="B2"><v>61</v></c><c r="C2"><v>62</v></c></row>)";
    const auto book = openXlsx(
        test::writeArchive(folder.file("书.xlsx"), test::xlsxParts({test::worksheet(cells)}, test::styles({0, 14}))));
    ASSERT_TRUE(book);
    domain::ImportRecipe recipe = proposed(**book);
    recipe.indicator = "gdp";
    EXPECT_EQ(readAs(**book, recipe).values, "360702 gdp 2023-12-31 61\n360702 gdp 2024-12-31 62\n");
}

TEST(ValueImportTest, HeadingsThatAreDaysAsNumbersAreToldAndNothingIsTakenForOne)
{
    const Read read = readAsProposed("地区生产总值|||\n地区|45292|45658\n章贡区|61|62\n赣县区|7|8");
    EXPECT_EQ(read.values, "");
    EXPECT_EQ(issuesOf(read), "2 B: 45292 / 2015, 2015-10, 2015-10-20\n");
    EXPECT_EQ(read.reading.faulty, 1);
}

TEST(ValueImportTest, NumbersOfRowsAndGroupsAreNoPartOfNames)
{
    const Read read =
        readAsProposed("赣州市2020年主要指标\n序号|指标|单位|数值\n1|一、综合||\n2|1.年末常住人口|万人|897\n"
                       "3|其中：城镇化率|%|55.3\n4|（二）地区生产总值|亿元|3645.2");
    EXPECT_EQ(read.values, "360700 population 2020 897\n360700 urban-share 2020 55.3\n360700 gdp 2020 3645.2\n");
    EXPECT_EQ(read.reading.faulty, 0) << issuesOf(read);
}

TEST(ValueImportTest, AUnitThatIsNotKnownIsNeverTakenForTheIndicatorsOwn)
{
    for (const char* table :
         {"地区|年份|指标|单位|数值\n赣州市|2019|地区生产总值|亿欧元|5\n赣州市|2020|地区生产总值|亿欧元|6",
          "地区|年份|地区生产总值（亿欧元）\n赣州市|2019|5.5\n赣州市|2020|6.5",
          "单位：亿欧元\n地区|年份|地区生产总值\n赣州市|2019|5.5\n赣州市|2020|6.5",
          "单位：亿欧元、万人\n地区|年份|地区生产总值\n赣州市|2019|5.5\n赣州市|2020|6.5",
          "单位：万人、%\n地区|年份|地区生产总值\n赣州市|2019|5.5\n赣州市|2020|6.5"}) {
        const Read read = readAsProposed(table);
        EXPECT_EQ(read.values, "") << table;
        EXPECT_EQ(read.reading.faulty, 2) << table;
    }
}

TEST(ValueImportTest, WhatAColumnDoesNotSayIsNotTakenFromTheTitle)
{
    const Read read = readAsProposed("赣州市2020年\n地区|年份|地区生产总值|value_kind\n章贡区|2019|5.5|level\n"
                                     "章贡区|去年|6.5|level\n章贡区|2018|7.5|水位");
    EXPECT_EQ(read.values, "360702 gdp 2019 5.5\n");
    EXPECT_EQ(read.reading.faulty, 2) << issuesOf(read);
}

TEST(ValueImportTest, TwoUnitsInOneColumnAreEachTheirOwn)
{
    EXPECT_EQ(readAsProposed("地区|年份|地区生产总值（万元）\n赣州市|2019|35亿元\n赣州市|2020|360000").values,
              "360700 gdp 2019 35\n360700 gdp 2020 36\n");
}

TEST(ValueImportTest, DollarsAreNeverTakenForYuan)
{
    const Read read =
        readAsProposed("地区|年份|地区生产总值（亿元）\n赣州市|2019|$500\n章贡区|2019|¥600\n赣县区|2019|700");
    EXPECT_EQ(read.values.find("500"), std::string::npos) << read.values;
    EXPECT_NE(read.values.find("360704 gdp 2019 700"), std::string::npos);
    ASSERT_FALSE(read.reading.issues.empty());
    EXPECT_EQ(read.reading.issues.front().kind, IssueKind::NotANumber);
    EXPECT_EQ(read.reading.issues.front().found, "$500");
}

TEST(ValueImportTest, WordsBelowAnIndicatorAreToldAndNotPassedOver)
{
    const Read read = readAsProposed("地区|年份|年末常住人口（万人）\n赣州市|2019|八百\n章贡区|2019|九百");
    EXPECT_EQ(read.reading.faulty, 2);
    EXPECT_EQ(read.reading.issues.size(), 2U);
}

TEST(ValueImportTest, ABlankNameIsToldAsSuchAndNotAskedFor)
{
    const Read read = readAsProposed("地区|年份|年末常住人口（万人）\n赣州市|2019|897\n|2019|12");
    EXPECT_EQ(read.reading.values, 1);
    ASSERT_EQ(read.reading.issues.size(), 1U);
    EXPECT_EQ(read.reading.issues.front().kind, IssueKind::EmptyField);
    EXPECT_EQ(read.reading.issues.front().line, 3);
    EXPECT_TRUE(read.reading.unknownRegions.empty());
}

TEST(ValueImportTest, ACodeIsOneEvenWhereOthersAreNamedSo)
{
    domain::Catalogue twice = catalogue();
    twice.indicators.push_back(indicator(9, "gdp-2", "国内生产总值", "亿元"));
    twice.indicators.back().name.en = "GDP";
    const ImportVocabulary vocabulary(twice);
    test::GridSheet grid(
        "region_code|indicator_id|period|value\n360700|gdp|2019|1\n360700|GDP|2020|2\n360700|gdp-2|2020|3");
    domain::ImportRecipe recipe = proposeRecipe(grid, 0, vocabulary, {}, {}).value();
    const auto codesOf = [&] {
        std::string codes;
        const auto reading = readValues(grid, 0, "t", recipe, vocabulary,
                                        [&](const ImportedValue& value) -> Result<bool> {
                                            codes += value.indicator->code + " ";
                                            return true;
                                        },
                                        {});
        EXPECT_TRUE(reading);
        return codes;
    };
    EXPECT_EQ(codesOf(), "gdp gdp-2 ") << "the name waits for a decision";
    recipe.indicators["gdp"] = "gdp-2";
    EXPECT_EQ(codesOf(), "gdp-2 gdp-2 gdp-2 ") << "what was decided of the word holds";
}

TEST(ValueImportTest, ABlankPeriodIsOneOnlyInTheProgramsOwnTables)
{
    const char* const rows = "\n360700|gdp|2019|1||level|yearbook\n360700|population||2||level|yearbook\n";
    for (const char* const head : {"region_code|indicator_id|period|value|qualifier|value_kind|doc_id",
                                   "地区|指标|时期|数值|限定词|数值类型|文件"}) {
        const Read own = readAsProposed((std::string(head) + rows).c_str());
        EXPECT_EQ(own.values, "360700 gdp 2019 1\n360700 population  2\n") << head;
        EXPECT_EQ(own.reading.faulty, 0) << head;
    }
    const Read other = readAsProposed((std::string("地区|指标|年份|数值|备注|数值类型|文件") + rows).c_str());
    EXPECT_EQ(other.values, "360700 gdp 2019 1\n");
    EXPECT_EQ(other.reading.faulty, 1);
}

TEST(ValueImportTest, YearsStandBesideABlankHeading)
{
    test::GridSheet grid("|2019|2020\n章贡区|1|2\n赣县|3|4\n龙南市|5|6");
    domain::ImportRecipe recipe = proposed(grid);
    recipe.indicator = "population";
    const Read read = readAs(grid, recipe);
    EXPECT_EQ(read.values, "360702 population 2019 1\n360702 population 2020 2\n360704 population 2019 3\n"
                           "360704 population 2020 4\n360783 population 2019 5\n360783 population 2020 6\n");
    ASSERT_EQ(read.reading.inferredRegions.size(), 1U);
    EXPECT_EQ(read.reading.inferredRegions.begin()->first, "赣县");
    EXPECT_EQ(read.reading.inferredRegions.begin()->second.region.text, "360704");
}

TEST(ValueImportTest, AnUnknownColumnIsAskedForAndCanBeLeftOut)
{
    test::GridSheet grid("地区|年份|年末常住人口|粮食产量（吨）\n赣州市|2019|812.3|99\n赣州市|2020|813|98");
    domain::ImportRecipe recipe = proposed(grid);
    EXPECT_EQ(readAs(grid, recipe).reading.unknownIndicators,
              (std::map<std::string, UnknownIndicator>{{"粮食产量(吨)", {2, "粮食产量(吨)", ""}}}));
    recipe.indicators["粮食产量(吨)"] = "";
    const Read read = readAs(grid, recipe);
    EXPECT_EQ(read.values, "360700 population 2019 812.3\n360700 population 2020 813\n");
    EXPECT_EQ(read.reading.faulty, 0);
}

TEST(ValueImportTest, TablesSideBySideHaveTheirOwnRegions)
{
    EXPECT_EQ(readAsProposed("地区|2019年地区生产总值|地区|2019年地区生产总值\n章贡区|1|赣县区|2\n龙南市|3||").values,
              "360702 gdp 2019 1\n360704 gdp 2019 2\n360783 gdp 2019 3\n");
}

TEST(ValueImportTest, ARateOfGrowthIsNoLevel)
{
    const Read read =
        readAsProposed("地区|地区生产总值|\n|总量(亿元)|比上年增长(%)\n赣州市|100|8.1\n章贡区|50|7.5\n2020",
                       {{1, 2, 1, 3}, {1, 1, 2, 1}});
    EXPECT_EQ(read.reading.unknownIndicators.count("地区生产总值 / 比上年增长"), 1U);
}

TEST(ValueImportTest, ARecipeThatNamesWhatIsNotThereIsRefused)
{
    test::GridSheet grid("地区|2019\n赣州市|1");
    const ImportVocabulary vocabulary(catalogue());
    const auto refusal = [&](const domain::ImportRecipe& recipe) {
        const auto reading =
            readValues(grid, 0, "t", recipe, vocabulary, [](const ImportedValue&) -> Result<bool> { return true; }, {});
        EXPECT_FALSE(reading);
        EXPECT_TRUE(reading || reading.error().code == ErrorCode::InvalidArgument);
        return reading ? "" : reading.error().message;
    };
    domain::ImportRecipe recipe;
    recipe.indicator = "no such";
    EXPECT_NE(refusal(recipe).find("indicator \"no such\""), std::string::npos);
    recipe = {};
    recipe.region = "赣州市";
    EXPECT_NE(refusal(recipe).find("region \"赣州市\""), std::string::npos) << "a recipe has codes";
    recipe = {};
    recipe.unit = "斤";
    EXPECT_NE(refusal(recipe).find("unit \"斤\""), std::string::npos);
    recipe = {};
    recipe.document = "x";
    EXPECT_NE(refusal(recipe).find("document \"x\""), std::string::npos);
    recipe = {};
    recipe.period = "last year";
    EXPECT_NE(refusal(recipe).find("period \"last year\""), std::string::npos);
    recipe = {};
    recipe.valueKind = "水平值";
    EXPECT_NE(refusal(recipe).find("value kind"), std::string::npos);
}

} // namespace wm::ingest
