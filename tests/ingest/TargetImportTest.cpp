// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordTables.h"

#include "wm/base/Number.h"
#include "wm/ingest/RecordImport.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wm::ingest {

namespace {

using domain::RecordKind;
using test::GridSheet;
using test::plannedCatalogue;
using test::ReadRecords;
using test::readTable;
using test::said;
using ::testing::ElementsAre;

/// The years of the targets in a plan's table, in their order.
std::vector<int> targetYearsIn(const char* text)
{
    const domain::Catalogue stored = plannedCatalogue();
    const ReadRecords read = readTable(stored, text, [](domain::ImportRecipe& recipe) {
        recipe.document = "plan";
        recipe.region = "360700";
    });
    EXPECT_EQ(read.recipe.records, RecordKind::Target) << text;
    std::vector<int> years;
    for (const domain::Target& target : read.reading.records.targets)
        years.push_back(target.year.value_or(0));
    return years;
}

/// "indicator region year value", a line each, of a table of the plan for 赣州.
std::string targetsOf(const std::string& text, const std::function<void(domain::ImportRecipe&)>& change = {},
                      RecordReading* reading = nullptr)
{
    const domain::Catalogue stored = plannedCatalogue();
    ReadRecords read = readTable(stored, text, [&](domain::ImportRecipe& recipe) {
        recipe.document = "plan";
        recipe.region = recipe.region.empty() ? "360700" : recipe.region;
        if (change)
            change(recipe);
    });
    std::string targets;
    for (const domain::Target& target : read.reading.records.targets)
        targets += (target.indicator.value == 9 ? "loans " : "beds ") + target.region.text + " " +
                   std::to_string(target.year.value_or(0)) + " " +
                   (target.value ? plainNumberText(*target.value) : "-") + "\n";
    targets += said(read.reading.issues);
    if (reading)
        *reading = std::move(read.reading);
    return targets;
}

} // namespace

TEST(TargetImportTest, ATitleSaysThatATableHasTargets)
{
    using ::testing::IsEmpty;
    const std::string rows = "\n贷款余额|亿元|1|2|3\n医疗床位|张|4|5|6";
    const auto yearsIn = [&](const std::string& title, const std::string& years) {
        return targetYearsIn((title + "\n指标|单位|" + years + rows).c_str());
    };
    EXPECT_THAT(yearsIn("赣州市“十四五”规划主要指标", "2020年|2025年|备注"), ElementsAre(2025, 2025));
    EXPECT_THAT(yearsIn("“十五五”时期主要指标", "2025年|2030年|备注"), ElementsAre(2030, 2030));
    EXPECT_THAT(yearsIn("赣州市国土空间规划指标表", "2020年|2035年|2050年"), ElementsAre(2035, 2050, 2035, 2050));
    EXPECT_THAT(yearsIn("赣州市主要目标", "2024年|2025年|备注"), ::testing::Not(IsEmpty()));
}

TEST(TargetImportTest, WhatAPlanHasReachedIsNoTarget)
{
    const domain::Catalogue stored = plannedCatalogue();
    for (const char* const title :
         {"赣州市“十四五”规划主要目标完成情况", "“十四五”时期主要指标", "赣州市国土空间规划监测", "赣州市主要指标"}) {
        const std::string text =
            std::string(title) + "\n指标|单位|2021年|2022年|2025年\n贷款余额|亿元|1|2|3\n医疗床位|张|4|5|6";
        test::GridSheet grid(text);
        EXPECT_FALSE(proposeRecipe(grid, 0, ImportVocabulary(stored), {}, {})->records) << title;
    }
}

TEST(TargetImportTest, ATableOfAPlanBecomesTargetsWithoutAnyCode)
{
    const domain::Catalogue stored = plannedCatalogue();
    const ReadRecords read = readTable(stored,
                                       "赣州市主要指标\n"
                                       "指标|单位|目标年|目标值\n"
                                       "医疗床位|张|2020|≥6000\n"
                                       "贷款余额|万元|2025|约120000\n",
                                       [](domain::ImportRecipe& recipe) { recipe.document = "plan"; });
    EXPECT_EQ(read.recipe.records, RecordKind::Target);
    EXPECT_EQ(said(read.reading.issues), "");
    EXPECT_THAT(
        read.rows,
        ElementsAre("t-beds-2020|plan|360700|beds|>=||||2020|stated|6000||张|level|stated|kpi||第一批|||||",
                    "plan-360700-loans-2025|plan|360700|loans|~||||2025|stated|12||亿元|level|stated|kpi|||||||"));
    EXPECT_EQ(read.reading.records.targets[0].id.value, 11) << "it is the one that is stored";
    EXPECT_EQ(read.reading.records.targets[1].id.value, 12);
}

TEST(TargetImportTest, YearsAsColumnsAreATargetEach)
{
    const domain::Catalogue stored = plannedCatalogue();
    const ReadRecords read = readTable(stored,
                                       "指标|2015年基期值|2020年目标值|2025年目标值|2035年目标值\n"
                                       "医疗床位（张）|4000|5000|6000|…\n"
                                       "一、金融\n"
                                       "贷款余额（亿元）|80|100-120||达到全省前列\n",
                                       [](domain::ImportRecipe& recipe) {
                                           recipe.document = "plan";
                                           recipe.region = "360700";
                                       });
    EXPECT_EQ(said(read.reading.issues), "");
    ASSERT_EQ(read.reading.records.targets.size(), 4U);
    const auto& targets = read.reading.records.targets;
    EXPECT_EQ(targets[0].code, "t-beds-2020");
    EXPECT_EQ(targets[0].baselineYear, 2015);
    EXPECT_EQ(targets[0].baselineValue, 4000.0);
    EXPECT_EQ(targets[1].year, 2025);
    EXPECT_EQ(targets[1].value, 6000.0);
    EXPECT_EQ(targets[2].upperValue, 120.0);
    EXPECT_EQ(targets[3].year, 2035);
    EXPECT_EQ(targets[3].status, domain::ValueStatus::Qualitative);
    EXPECT_EQ(targets[3].note, "达到全省前列");
    EXPECT_EQ(read.reading.origins[3].column, 4);
    EXPECT_EQ(read.reading.origins[3].row, 4);
}

TEST(TargetImportTest, WhatAPlanStartsFromIsNoTarget)
{
    EXPECT_THAT(targetYearsIn("指标|2024|2030年目标\n贷款余额（亿元）|80|120\n"), ElementsAre(2030));
    EXPECT_THAT(targetYearsIn("“十五五”时期主要指标|||\n指标|2025年|2030年|属性\n"
                              "贷款余额（亿元）|80|120|预期性\n医疗床位（张）|5000|6000|约束性\n"),
                ElementsAre(2030, 2030));
    EXPECT_THAT(targetYearsIn("指标|2025年|2030年|2035年|属性\n贷款余额（亿元）|80|120|150|预期性\n"),
                ElementsAre(2030, 2035));
    EXPECT_THAT(targetYearsIn("“十三五”完成情况和“十四五”主要目标|||\n指标|2020年|2025年|属性\n"
                              "贷款余额（亿元）|80|120|预期性\n"),
                ElementsAre(2025));
    EXPECT_THAT(targetYearsIn("“十四五”规划主要指标||\n指标|2025年|属性\n贷款余额（亿元）|120|预期性\n"),
                ElementsAre(2025));
}

TEST(TargetImportTest, TheYearBeforeTheFirstTargetIsWhatAPlanStartsFrom)
{
    const auto baselines = [](const char* text) {
        const domain::Catalogue stored = plannedCatalogue();
        const ReadRecords read = readTable(stored, text, [](domain::ImportRecipe& recipe) {
            recipe.document = "plan";
            recipe.region = "360700";
        });
        std::string found = said(read.reading.issues);
        for (const domain::Target& each : read.reading.records.targets)
            found += std::to_string(each.year.value_or(0)) + " from " +
                     (each.baselineValue ? plainNumberText(*each.baselineValue) : "nothing") + " in " +
                     std::to_string(each.baselineYear.value_or(0)) + "\n";
        return found;
    };
    EXPECT_EQ(baselines("指标|2015年|2020年|2025年目标|2035年目标\n贷款余额（亿元）|40|80|120|150\n"),
              "2025 from 80 in 2020\n2035 from 80 in 2020\n");
    EXPECT_EQ(baselines("“十五五”时期主要指标|||\n指标|2025年|2030年|属性\n贷款余额（万元）|800000|1200000|预期性\n"),
              "2030 from 80 in 2025\n");
    EXPECT_EQ(baselines("指标|2024年实际|2030年目标\n贷款余额（亿元）|80|120\n"), "2030 from 80 in 2024\n");
    EXPECT_EQ(baselines("指标|2024年|2030年目标\n贷款余额（亿元）|—|120\n"), "2030 from nothing in 0\n");
    EXPECT_EQ(baselines("指标|2030年目标|2030年实际\n贷款余额（亿元）|120|80\n"), "2030 from nothing in 0\n")
        << "what was reached in the year of the target";
    EXPECT_EQ(baselines("指标|2025年|2030年|2035年|属性\n贷款余额（亿元）|80|120|150|预期性\n"),
              "2030 from nothing in 0\n2035 from nothing in 0\n")
        << "all three may be targets";
    EXPECT_EQ(baselines("指标|2020年|2023年基期值|2030年目标\n贷款余额（亿元）|60|80|120\n"), "2030 from 80 in 2023\n");
}

TEST(TargetImportTest, WhateverWordsAYearIsAimedAtWithTheYearBeforeIsNoTarget)
{
    for (const std::string heading :
         {"2030年目标", "2030年预期目标", "2030年规划", "2030年（规划）", "2030年计划数", "2030年远景目标",
          "2030年远景", "2030年预期值", "到2030年", "2030年达到", "规划目标（2030年）", "2030 target", "Target 2030",
          "2030目标", "2030年规划目标值", "“十五五”末", "“十五五”目标", "十五五期末目标值"}) {
        EXPECT_EQ(targetsOf("指标|2025年|" + heading + "|属性\n贷款余额（亿元）|80|120|预期性\n"),
                  "loans 360700 2030 120\n")
            << heading;
    }
    for (const std::string heading : {"2030年某某数", "2030年目标完成率", "“十五五”概况"})
        EXPECT_EQ(targetsOf("指标|2025年|2026年|" + heading + "|属性\n贷款余额（亿元）|80|120|9|预期性\n").find("2025"),
                  std::string::npos)
            << heading << ": the first of several years may be what the plan starts from";
    EXPECT_EQ(targetsOf("指标|2025年|2030年某某数|属性\n贷款余额（亿元）|80|120|预期性\n"),
              "2 value:  / a value or words\n")
        << "neither is known to be the target";
    EXPECT_EQ(targetsOf("指标|2030年|2035年|2035年比2030年增长（%）|目标值\n贷款余额（亿元）|80|120|50|\n"),
              "loans 360700 2030 80\nloans 360700 2035 120\n");
}

TEST(TargetImportTest, PerWhatIsCountedMayStandInTheNameAlone)
{
    domain::Catalogue stored = plannedCatalogue();
    stored.units.push_back({{"张/千人", "beds per 1,000 people"}, "beds_per_population", 1, "张/千人"});
    stored.indicators.push_back(
        {{12}, "beds-rate", {"每千人口床位数", "Beds per 1,000"}, "张/千人", "health", {}, 0.0, {}, {}});
    const auto readAs = [&](const std::string& table) {
        const ReadRecords read = readTable(stored, table, [](domain::ImportRecipe& recipe) {
            recipe.document = "plan";
            recipe.region = "360700";
            recipe.indicators["床位数"] = "beds-rate";
        });
        std::string found = said(read.reading.issues);
        for (const domain::Target& each : read.reading.records.targets)
            found += plainNumberText(each.value.value_or(0.0));
        return found;
    };
    EXPECT_EQ(readAs("指标|2030年目标\n每千人口床位数（张）|7.5\n"), "7.5");
    EXPECT_EQ(readAs("指标|单位|2030年目标\n每千人口床位数|张|7.5\n"), "7.5");
    EXPECT_EQ(readAs("指标|2030年目标\n每千人口床位数|7.5张\n"), "7.5");
    EXPECT_EQ(readAs("指标|单位|2030年目标\n每千人口床位数|亿元|7.5\n"), "2 C 2030年目标: 亿元 / 张/千人\n");
    EXPECT_EQ(readAs("指标|2030年目标\n床位数（张）|7500\n"), "2 B 2030年目标: 张 / 张/千人\n")
        << "named so by the recipe, and not said to be per anything";
}

TEST(TargetImportTest, AMissingRegionIsToldAndNoCodeMadeOfItRepeats)
{
    const domain::Catalogue stored = plannedCatalogue();
    const ReadRecords read = readTable(stored, "指标|2030年目标\n贷款余额（亿元）|120\n医疗床位（张）|6000\n",
                                       [](domain::ImportRecipe& recipe) { recipe.document = "plan"; });
    EXPECT_EQ(said(read.reading.issues), "2 region_code:  / a value\n3 region_code:  / a value\n");
}

TEST(TargetImportTest, HowAPlanBindsIsKeptAsANoteWhateverItIsHeadedBy)
{
    const domain::Catalogue stored = plannedCatalogue();
    for (const std::string heading : {"属性", "性质", "指标属性"}) {
        const ReadRecords read =
            readTable(stored, "指标|2030年|" + heading + "\n贷款余额（亿元）|120|预期性\n医疗床位（张）|6000|约束性\n",
                      [](domain::ImportRecipe& recipe) {
                          recipe.document = "plan";
                          recipe.region = "360700";
                      });
        ASSERT_EQ(read.reading.records.targets.size(), 2U) << heading << said(read.reading.issues);
        EXPECT_EQ(read.reading.records.targets[1].note, "约束性") << heading;
        EXPECT_EQ(read.reading.records.targets[1].role, "kpi") << heading;
    }
}

TEST(TargetImportTest, AUnitInTheNameOfAnIndicatorIsThatOfItsTarget)
{
    for (const std::string name : {"贷款余额（万元）", "贷款余额(万元)", "贷款余额，万元", "贷款余额/万元"})
        EXPECT_EQ(targetsOf("指标|2030年目标\n" + name + "|12000\n"), "loans 360700 2030 1.2\n") << name;
    EXPECT_EQ(targetsOf("指标|单位|2030年目标\n贷款余额（万元）|亿元|12\n"), "2 C 2030年目标: 万元 / 亿元\n");
    EXPECT_EQ(targetsOf("指标|单位|2030年目标（万元）\n贷款余额|亿元|12\n"), "2 C 2030年目标（万元）: 万元 / 亿元\n");
}

TEST(TargetImportTest, OfAnIndicatorThatIsNotKnownTheUnitIsKept)
{
    const auto unitsOf = [](const std::string& text) {
        RecordReading reading;
        targetsOf(text, {}, &reading);
        std::string units;
        for (const auto& [word, unknown] : reading.unknownIndicators)
            units += word + " " + unknown.unit + "\n";
        return units;
    };
    EXPECT_EQ(unitsOf("指标|2030年目标\n森林覆盖率|76.4%\n专利|12\n"), "专利 \n森林覆盖率 %\n");
    EXPECT_EQ(unitsOf("指标|2030年目标\n森林覆盖率|≥76.4%\n"), "森林覆盖率 %\n");
    EXPECT_EQ(unitsOf("指标|2025年|2030年目标\n森林覆盖率||76.4%\n"), "森林覆盖率 %\n") << "of the cell that has one";
    EXPECT_EQ(unitsOf("指标|单位|2030年目标\n森林覆盖率|%|76.4\n存款|亿元|7\n"), "存款 亿元\n森林覆盖率 %\n");
    EXPECT_EQ(unitsOf("指标|2030年目标（%）\n森林覆盖率|76.4\n"), "森林覆盖率 %\n");
    EXPECT_EQ(unitsOf("单位：%|\n指标|2030年目标\n森林覆盖率|76.4\n"), "森林覆盖率 %\n");
    EXPECT_EQ(unitsOf("2030年目标|\n地区|贷款余额|森林覆盖率（%）\n章贡区|7|76.4\n"), "森林覆盖率 %\n");
}

TEST(TargetImportTest, WhatTheTableSaysOfItsUnitCountsBeforeTheRecipe)
{
    const auto inTenThousand = [](domain::ImportRecipe& recipe) {
        recipe.unit = "万元";
    };
    EXPECT_EQ(targetsOf("单位：亿元|\n指标|2030年目标\n贷款余额|12\n", inTenThousand), "loans 360700 2030 12\n");
    EXPECT_EQ(targetsOf("指标|2030年目标\n贷款余额|12000\n", inTenThousand), "loans 360700 2030 1.2\n");
    RecordReading reading;
    EXPECT_EQ(targetsOf("指标|2030年目标\n贷款余额|12\n医疗床位（张）|6000\n", {}, &reading),
              "loans 360700 2030 12\nbeds 360700 2030 6000\n");
    EXPECT_EQ(reading.withoutUnit, 1);
}

TEST(TargetImportTest, EachTableIsAboutTheRegionThatItsTitleNames)
{
    EXPECT_EQ(targetsOf("赣县区2030年目标|\n指标|目标值\n贷款余额（亿元）|12\n|\n"
                        "赣州市2035年目标|\n指标|目标值\n贷款余额（亿元）|90\n",
                        [](domain::ImportRecipe& recipe) { recipe.region = "360704"; }),
              "loans 360704 2030 12\nloans 360700 2035 90\n");
}

TEST(TargetImportTest, AGrowthRateIsNoTargetForTheAmount)
{
    const auto areTargets = [](domain::ImportRecipe& recipe) {
        recipe.records = RecordKind::Target;
    };
    EXPECT_EQ(targetsOf("“十六五”年均增长目标|\n指标|目标年|目标值\n贷款余额|2035|7\n", areTargets),
              "3 A 指标: 贷款余额 / 增长 / indicators\n");
    EXPECT_EQ(targetsOf("指标|2030年目标\n贷款余额（亿元）|12\n二、年均增长（%）|\n医疗床位|7\n"),
              "loans 360700 2030 12\n4 A 指标: 医疗床位 / 增长 / indicators\n");
    EXPECT_EQ(targetsOf("指标|2035年增长目标值\n贷款余额|7\n",
                        [](domain::ImportRecipe& recipe) {
                            recipe.records = RecordKind::Target;
                            recipe.indicators["贷款余额 / 增长"] = "beds";
                            recipe.columns = {{"指标", domain::ColumnRole::Field, "indicator_id"}};
                            recipe.columns.push_back({"增长目标值", domain::ColumnRole::Field, "value"});
                            recipe.period = "2035";
                        }),
              "beds 360700 2035 7\n")
        << "as the recipe says";
}

TEST(TargetImportTest, WhatAimsAtNothingIsNoTarget)
{
    EXPECT_EQ(targetsOf("指标|单位|2035年目标值\n贷款余额|亿元|\n医疗床位|张|600\n"), "beds 360700 2035 600\n");
    EXPECT_EQ(targetsOf("指标|2035年目标值|属性\n贷款余额（亿元）||预期性\n医疗床位|600|约束性\n"),
              "beds 360700 2035 600\n");
    EXPECT_EQ(targetsOf("指标|单位\n贷款余额|亿元\n",
                        [](domain::ImportRecipe& recipe) {
                            recipe.records = RecordKind::Target;
                            recipe.columns = {{"指标", domain::ColumnRole::Field, "indicator_id"}};
                        }),
              "2 value:  / a value or words\n");
}

TEST(TargetImportTest, CodeAndNameOfARegionMustAgree)
{
    const std::string head = "地区|行政区划代码|指标|2030年目标\n";
    EXPECT_EQ(targetsOf(head + "赣县区|360702|贷款余额（亿元）|12\n赣县区|360704|医疗床位|600\n"),
              "beds 360704 2030 600\n2 A 地区: 赣县区 / 360702\n");
    EXPECT_EQ(targetsOf("行政区划代码|地区|指标|2030年目标\n360702|赣县区|贷款余额（亿元）|12\n"),
              "2 A 行政区划代码: 360702 / 赣县区\n");
}

TEST(TargetImportTest, BoundsInWordsAreRead)
{
    const auto bound = [](const std::string& text) {
        RecordReading reading;
        std::string said = targetsOf("指标|2030年目标\n贷款余额（亿元）|" + text + "\n", {}, &reading);
        return reading.records.targets.empty() ? said
                                               : std::string(toText(reading.records.targets[0].comparator)) + said;
    };
    EXPECT_EQ(bound("达到95"), ">=loans 360700 2030 95\n");
    EXPECT_EQ(bound("控制在5以内"), "<=loans 360700 2030 5\n");
    EXPECT_EQ(bound("控制在5左右"), "~loans 360700 2030 5\n");
    EXPECT_EQ(bound("保持在5"), "loans 360700 2030 5\n");
}

TEST(TargetImportTest, WhatIsNeitherANumberNorAnAimIsNoTargetInWords)
{
    for (const std::string text : {"#REF!", "NaN", "inf", "TBD", "三分之一", "五千五百亿元"})
        EXPECT_EQ(targetsOf("指标|2030年目标\n贷款余额（亿元）|" + text + "\n"),
                  "2 B 2030年目标: " + text + " / a decimal number, e.g. 14.6\n");
    for (const std::string text : {"持续改善", "一流", "全省第一", "万元以上"})
        EXPECT_EQ(targetsOf("指标|2030年目标\n贷款余额（亿元）|" + text + "\n"), "loans 360700 2030 -\n") << text;
}

TEST(TargetImportTest, UnitsConvertWithinADimensionAndNeverBeyond)
{
    const domain::Catalogue stored = plannedCatalogue();
    const ReadRecords read = readTable(stored,
                                       "target_id|indicator_id|target_year|value|unit\n"
                                       "a|loans|2020|500|张\n"
                                       "b|loans|2020|50|两\n"
                                       "c|loans|2020|3亿元|万元\n",
                                       [](domain::ImportRecipe& recipe) {
                                           recipe.document = "plan";
                                           recipe.region = "360700";
                                       });
    EXPECT_EQ(said(read.reading.issues), "2 D value: 张 / 亿元\n3 D value: 两 / 亿元\n");
    EXPECT_EQ(read.reading.faulty, 2);
    ASSERT_EQ(read.reading.records.targets.size(), 1U);
    EXPECT_EQ(read.reading.records.targets[0].value, 3.0);
}

TEST(TargetImportTest, WhatWasFilledInByHandGoesWhenTheFileSaysAnotherValue)
{
    domain::Catalogue stored = plannedCatalogue();
    stored.targets[0].filledIn = domain::FilledIn{true, false, "年鉴", "12", "", {}};
    const auto filledAfter = [&](const char* value) {
        const ReadRecords read = readTable(stored, std::string("target_id|value\nt-beds-2020|") + value + "\n");
        return read.reading.records.targets.at(0).filledIn.has_value();
    };
    EXPECT_TRUE(filledAfter("5000"));
    EXPECT_FALSE(filledAfter("5001"));
}

TEST(TargetImportTest, RegionsDownAndIndicatorsAcrossAreATargetEach)
{
    const std::string head = "各区“十四五”主要目标分解表（2025年目标）\n地区|医疗床位（张）|贷款余额（万元）";
    EXPECT_EQ(targetsOf(head + "\n赣州市|≥5000|2000000\n章贡区|1200|\n赣县区|约800|3亿元"),
              "beds 360700 2025 5000\nloans 360700 2025 200\nbeds 360702 2025 1200\n"
              "beds 360704 2025 800\nloans 360704 2025 3\n")
        << "a blank cell is no target, and a unit that a cell writes is its own";
    EXPECT_EQ(targetsOf(head + "|神秘指标\n章贡区|1200|10000|3\n赣县区|800|20000|4"),
              "beds 360702 2025 1200\nloans 360702 2025 1\nbeds 360704 2025 800\nloans 360704 2025 2\n"
              "3 D 神秘指标: 神秘指标 / indicators\n")
        << "an indicator that is not known is asked for, once";
    EXPECT_EQ(targetsOf(head + "|医疗床位增速（%）\n章贡区|1200|10000|3"),
              "beds 360702 2025 1200\nloans 360702 2025 1\n3 D 医疗床位增速（%）: 医疗床位增速 / indicators\n")
        << "a rate is no target for the amount";
}

TEST(TargetImportTest, WhatWasReachedByRegionIsNoTarget)
{
    const domain::Catalogue stored = plannedCatalogue();
    const ImportVocabulary vocabulary(stored);
    for (const std::string title : {"2023年各区目标完成情况", "2023年各区主要指标"}) {
        GridSheet grid(title + "\n地区|医疗床位（张）\n章贡区|1200");
        EXPECT_FALSE(proposeRecipe(grid, 0, vocabulary, {}, {}).value().records) << title;
    }
}

TEST(TargetImportTest, ThePlanOfATitleSaysTheYear)
{
    const auto yearIn = [](const std::string& title) {
        const std::vector<int> years = targetYearsIn((title + "\n指标|目标值\n医疗床位|5000").c_str());
        return years.size() == 1 ? years.front() : -1;
    };
    EXPECT_EQ(yearIn("赣州市“十四五”旅游规划主要目标"), 2025);
    EXPECT_EQ(yearIn("赣州市“十四五”规划2023年度目标"), 2023) << "a year of the plan is the year that is meant";
    EXPECT_EQ(yearIn("赣州市旅游规划2030年目标"), 2030);
    EXPECT_EQ(yearIn("赣州市“十四五”规划和2035年远景目标纲要主要目标"), 0) << "either may be meant";
    EXPECT_EQ(yearIn("赣州市旅游规划主要目标"), 0);
}

} // namespace wm::ingest
