// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/RecordImport.h"

#include "GridSheet.h"
#include "support/TempFolder.h"

#include "wm/base/Number.h"
#include "wm/base/Text.h"
#include "wm/ingest/CatalogueReader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace wm::ingest {

namespace {

using domain::FieldType;
using domain::RecordKind;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const domain::Catalogue& shippedCatalogue()
{
    static const domain::Catalogue catalogue = [] {
        domain::Catalogue read = readCatalogue(wm::testing::catalogueFolder(), {})->catalogue;
        for (domain::Document& document : read.documents)
            std::ranges::replace(document.title, '|', '/'); // which parts the cells here
        return read;
    }();
    return catalogue;
}

/// A small workspace: one plan of 赣州, two indicators, a target each for 2020, a facility, a task.
domain::Catalogue plannedCatalogue()
{
    domain::Catalogue all;
    all.units = {{{"亿元", "100 million CNY"}, "currency_cny", 1e8, "元"},
                 {{"万元", "10,000 CNY"}, "currency_cny", 1e4, "元"},
                 {{"张", "beds"}, "count_beds", 1, "张"},
                 {{"%", "%"}, "ratio_percent", 1, "%"}};
    const auto term = [](const char* vocabulary, const char* code, const char* zh, const char* en) {
        return domain::Term{vocabulary, code, {zh, en}, 0};
    };
    all.terms = {term("value_kind", "level", "水平值", "Level"),
                 term("value_kind", "share", "占比", "Share"),
                 term("target_role", "kpi", "目标指标", "KPI"),
                 term("theme", "health", "医疗养老", "Health"),
                 term("theme", "finance", "金融", "Finance"),
                 term("facility_kind", "hospital", "医院", "Hospital"),
                 term("facility_layer", "health", "医疗养老设施", "Health"),
                 term("facility_status", "planned", "规划", "Planned"),
                 term("facility_status", "unknown", "未注明", "Not stated"),
                 term("position_quality", "exact_source", "有来源的位置", "Sourced"),
                 term("position_quality", "none", "位置不详", "None"),
                 term("document_kind", "policy", "政策文件", "Policy"),
                 term("region_level", "prefecture", "地级", "Prefecture"),
                 term("region_level", "county", "县级", "County"),
                 term("task_centre", "health", "医疗养老中心", "Health centre")};
    all.regions = {{{"360000"}, {"江西省", "Jiangxi"}, "province", {}, {}, {}},
                   {{"360700"}, {"赣州市", "Ganzhou"}, "prefecture", {"360000"}, {}, {}},
                   {{"360702"}, {"章贡区", ""}, "county", {"360700"}, {}, {}},
                   {{"360704"}, {"赣县区", ""}, "county", {"360700"}, {}, {}}};
    all.documents = {{{7}, "plan", "《赣州市规划》", "赣市发〔2016〕1号", {}, "2016", {"360700"}, "policy", {}}};
    all.indicators = {{{4}, "beds", {"医疗床位", "Beds"}, "张", "health", {}, 0.0, {}, {}},
                      {{9}, "loans", {"贷款余额", "Loans"}, "亿元", "finance", {}, 0.0, {}, {}}};
    domain::Target target;
    target.id = {11};
    target.code = "t-beds-2020";
    target.document = {7};
    target.region = {"360700"};
    target.indicator = {4};
    target.comparator = domain::Comparator::GreaterOrEqual;
    target.year = 2020;
    target.yearStatus = domain::YearStatus::Stated;
    target.value = 5000.0;
    target.valueKind = "level";
    target.role = "kpi";
    target.note = "第一批";
    all.targets = {target};
    domain::Facility facility;
    facility.id = {3};
    facility.code = "f-1";
    facility.name = {"市中心医院", "Hospital"};
    facility.kind = "hospital";
    facility.layer = "health";
    facility.region = {"360700"};
    facility.status = "planned";
    facility.document = {7};
    facility.positionQuality = "none";
    all.facilities = {facility};
    all.tasks = {{{5}, "task-1", {7}, "health", "建设医院", "市卫健委", "", "2020", "三"}};
    return all;
}

/// What becomes of a table that is read as the program proposes it.
struct ReadRecords {
    domain::ImportRecipe recipe;
    RecordReading reading;
    std::vector<std::string> rows; ///< the records, '|' between their fields
};

ReadRecords readTable(const domain::Catalogue& stored, const std::string& text,
                      const std::function<void(domain::ImportRecipe&)>& change = {},
                      const std::optional<domain::Document>& newDocument = {})
{
    ReadRecords read;
    test::GridSheet grid(text);
    const ImportVocabulary vocabulary(stored);
    read.recipe = proposeRecipe(grid, 0, vocabulary, {}, {}).value();
    if (change)
        change(read.recipe);
    auto reading = readRecords(grid, 0, "t.xlsx", read.recipe, {stored, vocabulary, newDocument}, {});
    EXPECT_TRUE(reading) << (reading ? "" : reading.error().message);
    if (!reading)
        return read;
    read.reading = *std::move(reading);
    domain::Catalogue found = read.reading.records;
    found.documents.insert(found.documents.end(), stored.documents.begin(), stored.documents.end());
    found.indicators.insert(found.indicators.end(), stored.indicators.begin(), stored.indicators.end());
    for (const domain::RecordTexts& texts : recordsOf(found, *read.recipe.records))
        read.rows.push_back(join(texts, "|"));
    if (*read.recipe.records == RecordKind::Document)
        read.rows.resize(read.reading.records.documents.size());
    if (*read.recipe.records == RecordKind::Indicator)
        read.rows.resize(read.reading.records.indicators.size());
    return read;
}

std::string said(const Issues& issues)
{
    std::string text;
    for (const Issue& issue : issues)
        text += std::to_string(issue.line) + " " + issue.column + ": " + issue.found + " / " + issue.expected + "\n";
    return text;
}

/// The records as a table of their own fields.
std::string gridOf(const domain::Catalogue& catalogue, RecordKind kind)
{
    std::vector<std::string> header;
    for (const domain::RecordField& field : recordFields(kind))
        header.emplace_back(field.name);
    std::vector<std::string> lines{join(header, "|")};
    for (const domain::RecordTexts& texts : recordsOf(catalogue, kind))
        lines.push_back(join(texts, "|"));
    return join(lines, "\n");
}

class RecordRoundTripTest : public ::testing::TestWithParam<RecordKind> {};

} // namespace

TEST_P(RecordRoundTripTest, WhatIsWrittenReadsBackWithoutLoss)
{
    const RecordKind kind = GetParam();
    const domain::Catalogue& stored = shippedCatalogue();
    const ReadRecords read = readTable(stored, gridOf(stored, kind));
    EXPECT_EQ(read.recipe.records, kind);
    EXPECT_EQ(said(read.reading.issues), "");
    EXPECT_EQ(read.reading.faulty, 0);
    const auto before = recordsOf(stored, kind);
    ASSERT_EQ(read.rows.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        EXPECT_EQ(read.rows[i], join(before[i], "|"));
}

TEST_P(RecordRoundTripTest, WhatIsNotStoredYetReadsTheSame)
{
    const RecordKind kind = GetParam();
    const domain::Catalogue& whole = shippedCatalogue();
    domain::Catalogue stored = whole;
    stored.targets.clear();
    stored.facilities.clear();
    stored.corridors.clear();
    stored.tasks.clear();
    const ReadRecords read = readTable(stored, gridOf(whole, kind));
    EXPECT_EQ(said(read.reading.issues), "");
    const auto before = recordsOf(whole, kind);
    ASSERT_EQ(read.rows.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        EXPECT_EQ(read.rows[i], join(before[i], "|"));
}

INSTANTIATE_TEST_SUITE_P(Kinds, RecordRoundTripTest, ::testing::ValuesIn(domain::kRecordKinds),
                         [](const auto& each) { return std::string(toText(each.param)); });

TEST(RecordImportTest, ATableOfAPlanBecomesTargetsWithoutAnyCode)
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

TEST(RecordImportTest, YearsAsColumnsAreATargetEach)
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

TEST(RecordImportTest, WhatAPlanStartsFromIsNoTarget)
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

TEST(RecordImportTest, HowAPlanBindsIsKeptAsANoteWhateverItIsHeadedBy)
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

TEST(RecordImportTest, WhoIsResponsibleStandsBesideWhoLeads)
{
    const domain::Catalogue stored = plannedCatalogue();
    const auto agencies = [&](const std::string& heads) {
        const ReadRecords read = readTable(stored, "任务|" + heads + "|中心\n建医院|市卫健委|市财政局|health\n",
                                           [](domain::ImportRecipe& recipe) { recipe.document = "plan"; });
        EXPECT_EQ(read.reading.records.tasks.size(), 1U) << said(read.reading.issues);
        const domain::Task task = read.reading.records.tasks.empty() ? domain::Task() : read.reading.records.tasks[0];
        return task.leadAgencies + " + " + task.supportingAgencies;
    };
    EXPECT_EQ(agencies("牵头单位|责任单位"), "市卫健委 + 市财政局");
    EXPECT_EQ(agencies("责任单位|牵头单位"), "市财政局 + 市卫健委");
    EXPECT_EQ(agencies("责任单位|配合单位"), "市卫健委 + 市财政局");
}

TEST(RecordImportTest, ARowIsNoTitleBecauseOneOfItsCellsLooksLikeOne)
{
    const auto tasks = [](const std::string& rows) {
        const ReadRecords read = readTable(plannedCatalogue(), "任务|牵头单位|完成时限|中心\n" + rows,
                                           [](domain::ImportRecipe& recipe) { recipe.document = "plan"; });
        std::vector<std::string> texts;
        for (const domain::Task& task : read.reading.records.tasks)
            texts.push_back(task.text);
        return texts;
    };
    EXPECT_THAT(tasks("引进机构|牵头单位：市金融办|2025年|health\n检查|市卫健委|1-6月|health\n"
                      "12-15公里绿道|市交通局|3-5年|health\n"),
                ElementsAre("引进机构", "检查", "12-15公里绿道"));
    EXPECT_THAT(tasks("建医院|市卫健委|2025年|health\n注意事项落实|||\n说明会组织|||\n注：以上为重点任务|||\n"),
                ElementsAre("建医院", "注意事项落实", "说明会组织"));

    const ReadRecords ranges =
        readTable(plannedCatalogue(), "指标|2030年目标\n贷款余额（亿元）|60-60.5\n医疗床位|6-6.5\n",
                  [](domain::ImportRecipe& recipe) {
                      recipe.document = "plan";
                      recipe.region = "360700";
                  });
    ASSERT_EQ(ranges.reading.records.targets.size(), 2U) << said(ranges.reading.issues);
    EXPECT_EQ(ranges.reading.records.targets[0].upperValue, 60.5);
}

namespace {

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

TEST(RecordImportTest, AUnitInTheNameOfAnIndicatorIsThatOfItsTarget)
{
    for (const std::string name : {"贷款余额（万元）", "贷款余额(万元)", "贷款余额，万元", "贷款余额/万元"})
        EXPECT_EQ(targetsOf("指标|2030年目标\n" + name + "|12000\n"), "loans 360700 2030 1.2\n") << name;
    EXPECT_EQ(targetsOf("指标|单位|2030年目标\n贷款余额（万元）|亿元|12\n"), "2 C 2030年目标: 万元 / 亿元\n");
    EXPECT_EQ(targetsOf("指标|单位|2030年目标（万元）\n贷款余额|亿元|12\n"), "2 C 2030年目标（万元）: 万元 / 亿元\n");
}

TEST(RecordImportTest, WhatTheTableSaysOfItsUnitCountsBeforeTheRecipe)
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

TEST(RecordImportTest, EachTableIsAboutTheRegionThatItsTitleNames)
{
    EXPECT_EQ(targetsOf("赣县区2030年目标|\n指标|目标值\n贷款余额（亿元）|12\n|\n"
                        "赣州市2035年目标|\n指标|目标值\n贷款余额（亿元）|90\n",
                        [](domain::ImportRecipe& recipe) { recipe.region = "360704"; }),
              "loans 360704 2030 12\nloans 360700 2035 90\n");
}

TEST(RecordImportTest, AGrowthRateIsNoTargetForTheAmount)
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

TEST(RecordImportTest, WhatAimsAtNothingIsNoTarget)
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

TEST(RecordImportTest, AListOfFacilitiesIsToldByItsColumnsAndTakesTheLayerOfItsKind)
{
    const auto facilities = [](const std::string& text) {
        const ReadRecords read =
            readTable(plannedCatalogue(), text, [](domain::ImportRecipe& recipe) { recipe.document = "plan"; });
        std::string found = read.recipe.records == RecordKind::Facility ? "" : "not taken for facilities ";
        for (const domain::Facility& each : read.reading.records.facilities)
            found += each.name.zh + " " + each.layer + " " + (each.position ? "placed" : "nowhere") + "\n";
        return found + said(read.reading.issues);
    };
    EXPECT_EQ(facilities("名称|类型|所在地区|建设状态\n新医院|医院|赣县区|规划\n"), "新医院 health nowhere\n");
    EXPECT_EQ(facilities("名称|类型|经度(°E)|纬度(°N)\n新医院|医院|114.9|25.8\n"), "新医院 health placed\n");
    EXPECT_EQ(facilities("名称|类型|坐标|\n||东经|北纬\n新医院|医院|114.9|25.8\n"), "新医院 health placed\n");
}

TEST(RecordImportTest, BoundsInWordsAreRead)
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

TEST(RecordImportTest, WhatIsNeitherANumberNorAnAimIsNoTargetInWords)
{
    for (const std::string text : {"#REF!", "NaN", "inf", "TBD", "三分之一", "五千五百亿元"})
        EXPECT_EQ(targetsOf("指标|2030年目标\n贷款余额（亿元）|" + text + "\n"),
                  "2 B 2030年目标: " + text + " / a decimal number, e.g. 14.6\n");
    for (const std::string text : {"持续改善", "一流", "全省第一", "万元以上"})
        EXPECT_EQ(targetsOf("指标|2030年目标\n贷款余额（亿元）|" + text + "\n"), "loans 360700 2030 -\n") << text;
}

TEST(RecordImportTest, CodeAndNameOfARegionMustAgree)
{
    const std::string head = "地区|行政区划代码|指标|2030年目标\n";
    EXPECT_EQ(targetsOf(head + "赣县区|360702|贷款余额（亿元）|12\n赣县区|360704|医疗床位|600\n"),
              "beds 360704 2030 600\n2 A 地区: 赣县区 / 360702\n");
    EXPECT_EQ(targetsOf("行政区划代码|地区|指标|2030年目标\n360702|赣县区|贷款余额（亿元）|12\n"),
              "2 A 行政区划代码: 360702 / 赣县区\n");
}

TEST(RecordImportTest, OfficialsWordsForStatesAreKnown)
{
    const ReadRecords read =
        readTable(plannedCatalogue(), "设施名称|类型|地区|建设状态|图层\n新医院|医院|赣县区|拟建|health\n",
                  [](domain::ImportRecipe& recipe) { recipe.document = "plan"; });
    ASSERT_EQ(read.reading.records.facilities.size(), 1U) << said(read.reading.issues);
    EXPECT_EQ(read.reading.records.facilities[0].status, "planned");
}

TEST(RecordImportTest, UnitsConvertWithinADimensionAndNeverBeyond)
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

TEST(RecordImportTest, ATableWithFewColumnsLeavesTheRestAsItIs)
{
    const domain::Catalogue stored = plannedCatalogue();
    const ReadRecords read = readTable(stored, "facility_id|经度|纬度\nf-1|114.93|25.85\n");
    EXPECT_EQ(said(read.reading.issues), "");
    EXPECT_THAT(read.rows, ElementsAre("f-1|市中心医院|Hospital|hospital|health||360700|planned|plan||114.93|25.85|"
                                       "exact_source|t.xlsx|||"));
}

TEST(RecordImportTest, NamesAreAsGoodAsCodes)
{
    const domain::Catalogue stored = plannedCatalogue();
    const ReadRecords read = readTable(stored, "设施名称|类型|图层|所在地区|文件\n"
                                               "人民医院|医院|Health|赣县|赣州市规划\n"
                                               "市中心医院|hospital|health|赣州|赣市发〔2016〕1号\n");
    EXPECT_EQ(said(read.reading.issues), "");
    EXPECT_THAT(read.rows, ElementsAre("facility-1|人民医院||hospital|health||360704|unknown|plan||||none||||",
                                       "f-1|市中心医院|Hospital|hospital|health||360700|planned|plan||||none||||"));
    EXPECT_EQ(read.reading.inferredRegions.size(), 2U);
}

TEST(RecordImportTest, AFacilityThatIsStoredWithoutARegionIsKnownByItsName)
{
    domain::Catalogue stored = plannedCatalogue();
    stored.facilities[0].region = {};
    domain::Facility other = stored.facilities[0];
    other.id = {4};
    other.code = "f-2";
    other.name.zh = "人民医院";
    other.region = {"360704"};
    stored.facilities.push_back(other);
    const ReadRecords read = readTable(stored, "设施名称|类型|图层|所在地区|文件\n"
                                               "市中心医院|医院|health|赣州市|plan\n"
                                               "人民医院|医院|health|赣州市|plan\n"
                                               "人民医院|医院|health||plan\n"
                                               "|医院|health||plan\n");
    EXPECT_EQ(said(read.reading.issues), "5 A 设施名称:  / a value\n");
    ASSERT_EQ(read.reading.records.facilities.size(), 3U);
    EXPECT_EQ(read.reading.records.facilities[0].code, "f-1");
    EXPECT_EQ(read.reading.records.facilities[1].code, "facility-1") << "another one, in another region";
    EXPECT_EQ(read.reading.records.facilities[2].code, "f-2");
}

TEST(RecordImportTest, UnknownWordsWaitForTheUserAndAreToldOnce)
{
    const domain::Catalogue stored = plannedCatalogue();
    const char* const table = "设施名称|类型|图层|所在地区|文件\n"
                              "甲院|疗养院|health|赣州|plan\n"
                              "乙院|疗养院|health|火星|plan\n"
                              "丙院|疗养院|health|赣州|无名规划\n";
    const ReadRecords read = readTable(stored, table);
    EXPECT_EQ(said(read.reading.issues), "2 B 类型: 疗养院 / facility_kind\n3 D 所在地区: 火星 / regions\n"
                                         "4 E 文件: 无名规划 / documents\n");
    EXPECT_EQ(read.reading.faulty, 3);
    EXPECT_EQ(read.reading.unknownTerms.at("facility_kind").at("疗养院"), 3);
    EXPECT_EQ(read.reading.unknownTerms.at("document").at("无名规划"), 1);
    EXPECT_EQ(read.reading.unknownRegions.at("火星"), 1);
    EXPECT_THAT(read.rows, IsEmpty());

    const ReadRecords decided = readTable(stored, table, [](domain::ImportRecipe& recipe) {
        recipe.terms["facility_kind"]["疗养院"] = "hospital";
        recipe.terms["document"]["无名规划"] = "plan";
        recipe.regions["火星"] = ""; // left out
    });
    EXPECT_EQ(said(decided.reading.issues), "");
    EXPECT_EQ(decided.rows.size(), 2U);
    EXPECT_EQ(decided.reading.faulty, 0);
}

TEST(RecordImportTest, OfSeveralRowsForOneRecordThatDifferNoneIsTaken)
{
    const domain::Catalogue stored = plannedCatalogue();
    const ReadRecords read = readTable(stored,
                                       "task_id|任务\n"
                                       "task-1|建设医院\n"
                                       "task-1|建设医院\n"
                                       "task-2|甲\n"
                                       "task-2|乙\n",
                                       [](domain::ImportRecipe& recipe) { recipe.document = "plan"; });
    EXPECT_EQ(said(read.reading.issues), "5 B 任务: 乙 / 甲 (4)\n");
    EXPECT_EQ(read.reading.repeated, 1);
    EXPECT_EQ(read.reading.faulty, 2);
    EXPECT_THAT(read.rows, ElementsAre("task-1|plan|health|建设医院|市卫健委||2020|三"));
}

TEST(RecordImportTest, WhatARecordMustHaveIsAskedForByItsColumn)
{
    const domain::Catalogue stored = plannedCatalogue();
    const ReadRecords read = readTable(stored, "行政区划代码|地区名称|级别|上级地区\n"
                                               "360799|新区|县级|赣州市\n"
                                               "|无码区|县级|360700\n"
                                               "360798||县级|360799\n"
                                               "360797|别区|县级|360700\n");
    EXPECT_EQ(read.recipe.records, RecordKind::Region);
    EXPECT_EQ(said(read.reading.issues), "3 A 行政区划代码:  / a value\n4 B 地区名称:  / a value\n");
    EXPECT_THAT(read.rows,
                ElementsAre("360799|新区||county|360700||catalogue", "360797|别区||county|360700||catalogue"));
}

TEST(RecordImportTest, WhatWasFilledInByHandGoesWhenTheFileSaysAnotherValue)
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

TEST(RecordImportTest, ADocumentThatIsAddedWithThemIsKnownByItsCode)
{
    domain::Document plan;
    plan.id = {-1};
    plan.code = "new-plan";
    plan.title = "新规划";
    const ReadRecords read = readTable(
        plannedCatalogue(), "任务|牵头单位\n建桥|市交通局\n",
        [](domain::ImportRecipe& recipe) { recipe.document = "new-plan"; }, plan);
    EXPECT_EQ(said(read.reading.issues), "");
    ASSERT_EQ(read.reading.records.tasks.size(), 1U);
    EXPECT_EQ(read.reading.records.tasks[0].document.value, -1);
    EXPECT_EQ(read.reading.records.tasks[0].code, "task-2");
}

TEST(RecordImportTest, NewIndicatorsComeFromTheirOwnTable)
{
    const ReadRecords read = readTable(plannedCatalogue(), "指标名称|单位|领域|指标方向|下限|上限\n"
                                                           "森林覆盖率|％|金融|越大越好|0|100\n"
                                                           "医疗床位|张|医疗养老|正向|0|\n"
                                                           "坏指标|光年|金融|正向||\n");
    EXPECT_EQ(read.recipe.records, RecordKind::Indicator);
    EXPECT_EQ(said(read.reading.issues), "4 B 单位: 光年 / units\n");
    EXPECT_THAT(read.rows, ElementsAre("indicator-1|森林覆盖率||%|finance|increase|0|100|",
                                       "beds|医疗床位|Beds|张|health|increase|0||"));
}

TEST(RecordImportTest, MoreRowsThanFitAreRefused)
{
    const domain::Catalogue stored = plannedCatalogue();
    const ImportVocabulary vocabulary(stored);
    test::GridSheet grid("指标名称|单位|领域\n森林覆盖率|％|金融\n医疗床位|张|医疗养老\n");
    const domain::ImportRecipe recipe =
        proposeRecipe(grid, 0, vocabulary, ImportWish{RecordKind::Indicator}, {}).value();
    EXPECT_TRUE(readRecords(grid, 0, "t", recipe, {stored, vocabulary, {}}, {}, 2));
    const auto refused = readRecords(grid, 0, "t", recipe, {stored, vocabulary, {}}, {}, 1);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.starts_with("t, row 3: found more than 1 ")) << refused.error().message;
}

TEST(RecordImportTest, ARecipeThatNamesWhatIsNotThereIsRefused)
{
    const domain::Catalogue stored = plannedCatalogue();
    const ImportVocabulary vocabulary(stored);
    test::GridSheet grid("任务\n建桥\n");
    domain::ImportRecipe recipe;
    EXPECT_FALSE(readRecords(grid, 0, "t", recipe, {stored, vocabulary, {}}, {}));
    recipe.records = RecordKind::Task;
    recipe.document = "nowhere";
    EXPECT_FALSE(readRecords(grid, 0, "t", recipe, {stored, vocabulary, {}}, {}));
    recipe.document.clear();
    recipe.fields["colour"] = "red";
    EXPECT_FALSE(readRecords(grid, 0, "t", recipe, {stored, vocabulary, {}}, {}));
}

TEST(RecordImportTest, TablesOfValuesAreNotTakenForRecords)
{
    const domain::Catalogue stored = plannedCatalogue();
    const ImportVocabulary vocabulary(stored);
    for (const char* const table :
         {"地区|2019|2020\n赣州市|1|2\n", "region_code|indicator_id|period|value\n360700|beds|2020|1\n",
          "指标|单位|2020年\n医疗床位|张|5\n"}) {
        test::GridSheet grid(table);
        EXPECT_EQ(proposeRecipe(grid, 0, vocabulary, {}, {})->records, std::nullopt) << table;
        EXPECT_EQ(proposeRecipe(grid, 0, vocabulary, ImportWish{RecordKind::Target}, {})->records, RecordKind::Target);
    }
}

TEST(RecordImportTest, WhateverStandsInTheCellsNothingIsTakenThatTheReaderWouldRefuse)
{
    // Random cells, of which most mean something: what is taken must hold for a catalogue.
    const domain::Catalogue stored = plannedCatalogue();
    using Words = std::vector<std::string>;
    const std::vector<Words> columns{{"", "t-beds-2020", "x", "y"},
                                     {"plan", "plan", "赣州市规划", "nowhere"},
                                     {"360700", "赣州", "火星", ""},
                                     {"beds", "贷款余额", "loans", ""},
                                     {"", ">=", "不低于", "?"},
                                     {"2020", "2025年", "2199", "", "900"},
                                     {"5", "≥5", "10-20", "20-10", "定性", "-1", "1e9", "…", "=1+1", ""},
                                     {"", "", "30", "3", "x"},
                                     {"", "", "万元", "%", "张"},
                                     {"", "", "stated", "qualitative", "x"},
                                     {"", "", "stated", "lost_in_source", "x"}};
    std::mt19937 random(5);
    const auto pick = [&](const Words& words) {
        return words[std::uniform_int_distribution<std::size_t>(0, words.size() - 1)(random)];
    };
    int taken = 0, refused = 0;
    for (int round = 0; round < 400; ++round) {
        std::string table = "target_id|doc_id|region_code|indicator_id|comparator|target_year|value|value_upper|unit|"
                            "value_status|year_status\n";
        for (int row = 0; row < 3; ++row) {
            std::vector<std::string> cells;
            for (const Words& words : columns)
                cells.push_back(pick(words));
            table += join(cells, "|") + "\n";
        }
        const ReadRecords read =
            readTable(stored, table, [](domain::ImportRecipe& recipe) { recipe.records = RecordKind::Target; });
        ASSERT_EQ(read.reading.origins.size(), read.reading.records.targets.size());
        refused += static_cast<int>(read.reading.faulty);
        for (const domain::Target& target : read.reading.records.targets) {
            ++taken;
            EXPECT_EQ(target.value.has_value(), target.status == domain::ValueStatus::Stated) << table;
            EXPECT_FALSE(target.upperValue && *target.upperValue <= *target.value) << table;
            EXPECT_FALSE(target.code.empty()) << table;
            EXPECT_FALSE(target.region.isNone()) << table;
        }
    }
    EXPECT_GT(taken, 20);
    EXPECT_GT(refused, 20);
}

} // namespace wm::ingest
