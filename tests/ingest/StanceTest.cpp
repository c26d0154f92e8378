// SPDX-License-Identifier: GPL-3.0-or-later
#include "UnaskedTables.h"

#include <gtest/gtest.h>

/// What tables of regions and indicators across are read as, by what their titles and headings say of them.
namespace wm::ingest {

namespace {

using domain::RecordKind;
using test::GridSheet;
using test::plannedCatalogue;
using test::readTable;
using test::readUnasked;
using test::said;

std::string readTitled(const std::string& title)
{
    return readUnasked(title + "\n地区|医疗床位（张）\n章贡区|1200");
}

constexpr const char* kTarget2025 = "target\n360702 2025 1200\n";
constexpr const char* kObserved2024 = "observations\n360702 2024 1200\n";
constexpr const char* kAsked = "observations\n3 B 医疗床位（张）: 医疗床位 / 目标 / indicators\n";

} // namespace

TEST(StanceTest, TitlesThatAimAtSomethingAreOfTargets)
{
    for (const char* const title :
         {"2025年目标分解表", "2025年度计划", "2025年度国民经济和社会发展计划主要指标", "2025年度任务分解表",
          "2025年主要指标责任分解表", "2025年各县（市、区）指导性计划、约束性指标", "关于落实2025年目标任务的分解表",
          "为实现2025年目标各县（市、区）任务分解", "2025年目标任务执行计划表", "“十四五”时期主要目标（2021年版）",
          "“十四五”规划目标2023年修订版", "2025年目标（2024年12月征求意见稿）", "2021—2025年目标分解表",
          "第十四个五年规划目标分解表", "“十四五”主要目标分解表\n（2021年6月30日）",
          "2025年目标\n制表单位：赣州市统计局", "“十四五”规划主要指标分解表", "Targets by county (2025)"})
        EXPECT_EQ(readTitled(title), kTarget2025) << title;
}

TEST(StanceTest, WhatIsStillToBeDoneIsAimedAt)
{
    for (const char* const title :
         {"2025年应完成指标", "2025年拟完成数", "2025年下达指标", "2025年控制数", "2025年目標分解表",
          "2025年目标责任书", "2025年主要指标建议数", "2025年考核指标", "“十四五”目标（2023年调整）"})
        EXPECT_EQ(readTitled(title), kTarget2025) << title;
}

TEST(StanceTest, TitlesOfWhatWasReachedAreNot)
{
    for (const char* const title :
         {"2024年主要指标", "2024年目标完成情况", "2024年目标任务考核结果", "2024年目标达成情况",
          "2024年目标兑现情况表", "2024年目标责任制履行情况", "2024年高质量发展考核目标达标表", "2024年度计划执行情况",
          "2024年“十四五”目标中期评估表", "2024年目标监测表", "2024年预期寿命和床位", "2024年目标任务推进情况",
          "2024年任务进度表", "2024年目标任务自评", "2024年目标调度", "2024年一般公共预算收入和床位"})
        EXPECT_EQ(readTitled(title), kObserved2024) << title;
}

TEST(StanceTest, WordsThatAreAlsoSaidOfMoneyAndPapersAimAtNothingAlone)
{
    for (const char* const title :
         {"2024年财政决算草案", "2024年各县（市、区）争取上级资金情况", "2024年国民经济和社会发展统计公报（草案）",
          "2024年计划内投资情况", "2024年下达到位资金"})
        EXPECT_EQ(readTitled(title), kObserved2024) << title;
    for (const char* const title : {"2024年度目标任务总结表", "2024年目标任务核实数据", "2024年目标任务“回头看”情况",
                                    "2024年主要经济指标分解表", "2024年力争数"})
        EXPECT_EQ(readTitled(title), kAsked) << title;
}

TEST(StanceTest, AStatisticOfAPlanIsNoPlan)
{
    const std::string rows = "\n指标|单位|2020年|2025年\n医疗床位|张|1100|1200";
    EXPECT_EQ(readUnasked("赣州市“十四五”规划主要指标统计表" + rows),
              "observations\n360700 2020 1100\n360700 2025 1200\n");
    EXPECT_EQ(readUnasked("赣州市“十四五”主要指标目标和完成情况" + rows),
              "observations\n3 A 指标: 医疗床位 / 目标 / indicators\n")
        << "both";
    EXPECT_EQ(readUnasked("赣州市“十四五”规划主要指标" + rows), "target\n360700 2025 1200\n");
}

TEST(StanceTest, AYearAboveRowsIsOfTheirTargetsAndOfTheGroupsBelowIt)
{
    const std::string years = "\n指标|单位|目标值\n2025年||\n医疗床位|张|60\n2030年||\n贷款余额|亿元|65";
    for (const char* const title : {"赣州市主要目标（2030年）", "赣州市主要目标"})
        EXPECT_EQ(readUnasked(title + years), "target\n360700 2025 60\n360700 2030 65\n") << title;
    EXPECT_EQ(readUnasked("赣州市2024年统计资料\n指标|单位|数值\n2023年||\n一、卫生||\n医疗床位|张|60\n"
                          "2022年||\n一、金融||\n贷款余额|亿元|65"),
              "observations\n360700 2023 60\n360700 2022 65\n");
}

TEST(StanceTest, ADayInBracketsIsOfTheFiguresWhereNothingElseIsSaid)
{
    EXPECT_EQ(readTitled("医疗床位情况（2024年12月31日）"), "observations\n360702 2024-12-31 1200\n");
    EXPECT_EQ(readTitled("2024年医疗床位情况（2025年1月31日）"), kObserved2024);
    EXPECT_EQ(readTitled("医疗床位情况（2024年12月31日）\n根据2023年统计口径整理"),
              "observations\n4 B 医疗床位（张）:  / a period in heading, column or title\n")
        << "neither the one nor the other";
    EXPECT_EQ(readTitled("医疗床位情况（2024年调整数）"), kObserved2024);
}

TEST(StanceTest, TitlesOfBothAreAskedFor)
{
    for (const char* const title :
         {"2024年目标值和完成值", "2024年目标统计", "2025年预期目标初步统计表", "2024年目标与现状对照表",
          "2024年目标分解表（现状值）", "2024年奋斗目标、必保目标分解表", "2024年上报目标与核定目标",
          "2024年计划执行情况和年度计划", "2024年计划完成数", "2024年已完成任务", "Progress towards targets (2024)",
          "Results against targets (2024)"})
        EXPECT_EQ(readTitled(title), kAsked) << title;
    EXPECT_EQ(readTitled("2024年目标\n（2024年初步核算数）"),
              "observations\n4 B 医疗床位（张）: 医疗床位 / 目标 / indicators\n");
    EXPECT_EQ(readTitled("“十三五”目标和“十四五”目标对比表"), kAsked);
}

TEST(StanceTest, WhatIsMeasuredOfTargetsIsNoTargetAndNoAmount)
{
    for (const auto& [title, measure] :
         {std::pair("2024年目标完成率", "完成率"), std::pair("2024年目标实现程度", "完成率"),
          std::pair("2024年目标差距分析表", "差距"), std::pair("2024年目标缺口", "差距"),
          std::pair("2024年目标偏差表", "差距"), std::pair("2024年超目标值", "差距"),
          std::pair("2024年目标考核得分表", "得分"), std::pair("2024年目标考核扣分", "得分"),
          std::pair("2024年目标权重表", "权重"), std::pair("2024年预计完成情况", "预测"),
          std::pair("2024年目标任务新增数", "增量"), std::pair("2024年主要指标（上年同期）", "上年"),
          std::pair("Forecast (2024)", "预测"), std::pair("2024年新增目标任务分解表", "增量")})
        EXPECT_EQ(readTitled(title),
                  "observations\n3 B 医疗床位（张）: 医疗床位 / " + std::string(measure) + " / indicators\n")
            << title;
}

TEST(StanceTest, TargetsOfNoYearOrOfPartOfOneAreAskedFor)
{
    for (const char* const title :
         {"目标分解表", "目标分解表（2024年3月印发）", "2025年一季度目标分解表", "2025年1-6月目标分解表",
          "2025年、2035年目标分解表", "2035年目标分解表（“十四五”规划）", "“十四五”规划和2035年远景目标",
          "2024年工作总结及2025年目标"})
        EXPECT_EQ(readTitled(title), "target\n3 target_year:  / a year in heading or title\n") << title;
}

TEST(StanceTest, AYearIsNotGivenToTargetsThatSayNone)
{
    const std::string named = "赣州市2025年一季度目标任务\n指标|单位|目标值\n医疗床位|张|400";
    EXPECT_EQ(readUnasked(named), "target\n3 target_year:  / a year in heading or title\n");
    EXPECT_EQ(readUnasked("赣州市2030年目标一览表\n指标|目标年|目标值\n医疗床位（张）||400"), "target\n360700 - 400\n")
        << "its own column says that there is none";
}

TEST(StanceTest, ADateOrAPlaceWithinIsNotWhatATableIsAbout)
{
    EXPECT_EQ(readTitled("2024年主要指标\n2025年3月5日"), kObserved2024);
    EXPECT_EQ(readTitled("附件2 2025年3月5日\n2024年主要指标"), kObserved2024);
    for (const char* const title : {"赣州市蓉江新区2025年目标", "赣州市直2025年目标", "章贡区沙石镇2025年目标"})
        EXPECT_EQ(readUnasked(std::string(title) + "\n指标|目标值\n医疗床位（张）|400"),
                  "target\n3 region_code:  / a value\n")
            << title;
    EXPECT_EQ(readUnasked("赣州市直接融资目标（2025年）\n指标|目标值\n医疗床位（张）|400"),
              "target\n360700 2025 400\n");
    for (const char* const title : {"赣州市2025年目标", "赣州市城镇2025年目标", "赣州市城乡发展2025年目标"})
        EXPECT_EQ(readUnasked(std::string(title) + "\n指标|目标值\n医疗床位（张）|400"), "target\n360700 2025 400\n")
            << title;
}

TEST(StanceTest, TheLastYearBeforeTheTargetsIsTheBaseline)
{
    const domain::Catalogue stored = plannedCatalogue();
    const auto read = readTable(stored, "指标|2015年完成|2020年完成|2025年目标\n贷款余额（亿元）|60|80|120",
                                [](domain::ImportRecipe& recipe) {
                                    recipe.document = "plan";
                                    recipe.region = "360700";
                                });
    ASSERT_EQ(read.reading.records.targets.size(), 1U) << said(read.reading.issues);
    EXPECT_EQ(read.reading.records.targets[0].baselineYear, 2020);
    EXPECT_EQ(read.reading.records.targets[0].baselineValue, 80.0);
}

TEST(StanceTest, WhatIsCalledTheBaselineIsItWhateverWasReachedLater)
{
    const domain::Catalogue stored = plannedCatalogue();
    for (const char* const headings :
         {"Indicator|Baseline 2020|Target 2025|Actual 2024", "指标|基期2020年|2025年目标|2024年实际",
          "指标|2020年基期值|2025年目标|2024年完成", "指标|2024年完成|2020年基数|2025年目标"}) {
        const bool isSecond = std::string_view(headings).starts_with("指标|2024");
        const auto read = readTable(stored,
                                    std::string(headings) +
                                        (isSecond ? "\n贷款余额（亿元）|80|60|120" : "\n贷款余额（亿元）|60|120|80"),
                                    [](domain::ImportRecipe& recipe) {
                                        recipe.document = "plan";
                                        recipe.region = "360700";
                                    });
        ASSERT_EQ(read.reading.records.targets.size(), 1U) << headings << said(read.reading.issues);
        EXPECT_EQ(read.reading.records.targets[0].value, 120.0) << headings;
        EXPECT_EQ(read.reading.records.targets[0].baselineYear, 2020) << headings;
        EXPECT_EQ(read.reading.records.targets[0].baselineValue, 60.0) << headings;
    }
}

TEST(StanceTest, ANumberWithAPlusIsByHowMuchAndNoTarget)
{
    EXPECT_EQ(readUnasked("赣州市2025年目标\n指标|目标值\n医疗床位（张）| +400"),
              "target\n3 B 目标值:  +400 / a level; growth is a target for an indicator of growth\n");
}

TEST(StanceTest, AYearInAnEnglishTitleNeedsNoWordForIt)
{
    for (const char* const title : {"Main indicators in 2024", "Beds by county, 2024", "Main indicators of 2024:"})
        EXPECT_EQ(readTitled(title), kObserved2024) << title;
    const std::string unsaid = "observations\n3 B 医疗床位（张）:  / a period in heading, column or title\n";
    for (const char* const title :
         {"Main indicators at 2015 prices", "Main indicators compared with 2023", "Main indicators 2023 and 2024"})
        EXPECT_EQ(readTitled(title), unsaid) << title;
    EXPECT_EQ(readTitled("Targets for 2025"), kTarget2025);
}

TEST(StanceTest, HeadingsBelowAnIndicatorSayWhichColumnsAreTargets)
{
    const auto readHeaded = [](const std::string& title, const std::string& lower) {
        return readUnasked(title + "\n地区|医疗床位（张）|医疗床位（张）\n地区|" + lower + "\n章贡区|1200|1100");
    };
    for (const char* const lower :
         {"2025年目标|2024年完成", "目标|完成", "目标值|完成值", "规划目标|快报", "目标数|实绩", "计划|现状",
          "任务数|上年完成", "目标|基期值", "2025年|2024年", "2025年目标|2024年"})
        EXPECT_EQ(readHeaded("2025年目标任务", lower), kTarget2025) << lower;
    EXPECT_EQ(readHeaded("2025年主要指标", "目标|实际"), kTarget2025) << "the heading is enough";
    EXPECT_EQ(readHeaded("主要目标", "2025年|2035年"), "target\n360702 2025 1200\n360702 2035 1100\n");
    EXPECT_EQ(readHeaded("“十四五”主要目标", "2025年|2020年"), kTarget2025);
    EXPECT_EQ(readHeaded("2024年目标完成情况", "实际|目标"),
              "observations\n360702 2024 1200\n4 C 医疗床位（张） / 目标: 医疗床位 / 目标 / indicators\n")
        << "a title of what was reached";
    EXPECT_EQ(readHeaded("2025年目标任务", "年初目标|力争"),
              "observations\n4 B 医疗床位（张） / 年初目标: 医疗床位 / 年初目标 / "
              "indicators\n4 C 医疗床位（张） / 力争: 医疗床位 / 力争 / indicators\n")
        << "of two targets, neither";
}

TEST(StanceTest, OfSeveralYearsTheTitleSaysWhichIsAimedAt)
{
    const auto readYears = [](const std::string& title, const std::string& years) {
        return readUnasked(title + "\n地区|指标|" + years + "\n章贡区|医疗床位（张）|1100|1200|1300");
    };
    EXPECT_EQ(readYears("2025年主要目标", "2023年|2024年|2025年"), "target\n360702 2025 1300\n");
    EXPECT_EQ(readYears("“十四五”规划和2035年远景目标", "2020年|2025年|2035年"),
              "target\n360702 2025 1200\n360702 2035 1300\n");
    EXPECT_EQ(readYears("“十四五”规划2022年度目标", "2021年|2022年|2025年"),
              "target\n360702 2022 1200\n360702 2025 1300\n");
    EXPECT_EQ(readYears("主要目标", "2025年|2030年|2035年"),
              "target\n360702 2025 1100\n360702 2030 1200\n360702 2035 1300\n");
}

TEST(StanceTest, ATitleMayNameTheIndicatorThatIsAimedAt)
{
    const std::string rows = "\n地区|目标值|2024年完成值\n章贡区|1200|1100";
    EXPECT_EQ(readUnasked("2025年医疗床位目标分解表（张）" + rows), kTarget2025);
    EXPECT_EQ(readUnasked("2025年医疗床位目标分解表\n地区|2024年|2025年\n章贡区|1100|1200"), kTarget2025);
    EXPECT_EQ(readUnasked("2025年医疗床位目标分解表" + rows + "\n\n2025年贷款余额目标分解表（亿元）" + rows),
              "target\n360702 2025 1200\n360702 2025 1200\n")
        << "each table is of its own";
    EXPECT_EQ(readUnasked("2025年目标分解表" + rows), "target\n3 B 目标值:  / an indicator in heading or column\n");
    EXPECT_EQ(readUnasked("2024年医疗床位目标完成情况\n地区|2024年\n章贡区|1200"), kObserved2024);
}

TEST(StanceTest, IndicatorsDownAndRegionsAcrossAreATargetEach)
{
    const std::string rows = "\n医疗床位|张|3000|1200|800\n贷款余额|亿元|30||9";
    EXPECT_EQ(readUnasked("赣州市2025年目标分解表\n指标|单位|全市|章贡区|赣县区" + rows),
              "target\n360700 2025 3000\n360702 2025 1200\n360704 2025 800\n360700 2025 30\n360704 2025 9\n");
    EXPECT_EQ(readUnasked("赣州市2025年目标分解表\n指标|单位|全市|章贡区|经开区" + rows),
              "target\n360700 2025 3000\n360702 2025 1200\n360700 2025 30\n3 E 经开区: 经开区 / regions\n")
        << "a region that is not known is asked for, once";
    EXPECT_EQ(
        readUnasked("赣州市2025年目标分解表\n指标|单位|章贡区|章贡区|赣县区\n指标|单位|2024年完成|目标|目标" + rows),
        "target\n360702 2025 1200\n360704 2025 800\n360704 2025 9\n");
    EXPECT_EQ(readUnasked("赣州市2024年主要指标\n指标|单位|全市|章贡区|赣县区" + rows).substr(0, 12), "observations");
    EXPECT_EQ(readUnasked("赣州市2024年目标完成情况\n指标|单位|全市|章贡区|赣县区" + rows).substr(0, 12),
              "observations");
}

TEST(StanceTest, ANoteThatTheTableIsOfWhatWasReachedIsHeeded)
{
    const std::string table = "2025年目标分解表\n地区|医疗床位（张）\n章贡区|1200\n";
    EXPECT_EQ(readUnasked(table + "注：以上为2024年实际完成数。"),
              "target\n4 : 注：以上为2024年实际完成数。 / targets\n");
    EXPECT_EQ(readUnasked(table + "注：2024年各区完成情况另发。"), kTarget2025);
    EXPECT_EQ(readUnasked(table + "注：以上为预期目标，完成情况按季通报。"), kTarget2025);
}

TEST(StanceTest, ASecondTableIsWhatItsOwnTitleSays)
{
    const std::string first = "2025年目标分解表\n地区|医疗床位（张）\n章贡区|1200\n\n";
    const std::string second = "\n地区|医疗床位（张）\n赣县区|800";
    EXPECT_EQ(readUnasked(first + "2030年目标分解表" + second), "target\n360702 2025 1200\n360704 2030 800\n");
    EXPECT_EQ(readUnasked(first + "“十五五”目标分解表" + second), "target\n360702 2025 1200\n360704 2030 800\n");
    EXPECT_EQ(readUnasked(first + "续表" + second), "target\n360702 2025 1200\n360704 2025 800\n");
    EXPECT_EQ(readUnasked(first + "2024年目标完成情况" + second),
              "target\n360702 2025 1200\n7 B 医疗床位（张）: 医疗床位 / 完成 / indicators\n");
    EXPECT_EQ(readUnasked(first + "2024年主要指标" + second),
              "target\n360702 2025 1200\n7 B 医疗床位（张）:  / targets, said by heading or title\n");
}

TEST(StanceTest, ARecipeOfTargetsFitsTablesOfTargetsOnly)
{
    const domain::Catalogue stored = plannedCatalogue();
    const ImportVocabulary vocabulary(stored);
    GridSheet first("2024年目标分解表\n地区|医疗床位（张）\n章贡区|1200");
    domain::ImportRecipe recipe = proposeRecipe(first, 0, vocabulary, {}, {}).value();
    recipe.document = "plan";
    const auto issuesOf = [&](const std::string& title) {
        GridSheet grid(title + "\n地区|医疗床位（张）\n章贡区|1200");
        return said(readRecords(grid, 0, "table", recipe, {stored, vocabulary, {}}, {}).value().issues);
    };
    EXPECT_EQ(issuesOf("2024年任务分解表"), "");
    EXPECT_EQ(issuesOf("2024年目标完成情况"), "3 B 医疗床位（张）: 医疗床位 / 完成 / indicators\n");
    EXPECT_EQ(issuesOf("2024年主要指标"), "3 B 医疗床位（张）:  / targets, said by heading or title\n");
    recipe.titleMeasure.clear();
    EXPECT_EQ(issuesOf("2024年主要指标"), "") << "the user says that these are targets";
}

} // namespace wm::ingest
