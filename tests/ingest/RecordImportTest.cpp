// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/RecordImport.h"

#include "RecordTables.h"
#include "support/TempFolder.h"

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
using test::plannedCatalogue;
using test::ReadRecords;
using test::readTable;
using test::said;
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
    EXPECT_EQ(facilities("序号|项目名称|建设地点|建设性质\n1|新医院|章江新区|规划\n"),
              "2 kind:  / a value\n2 layer:  / a value\n")
        << "which kind they are is asked for";
    EXPECT_EQ(facilities("名称|类型|东经|北纬\n新医院|医院|114°56′12″|25.83°\n"), "新医院 health placed\n");
    EXPECT_EQ(facilities("名称|类型|坐标|\n||东经|北纬\n新医院|医院|114.9|25.8\n"), "新医院 health placed\n");
}

TEST(RecordImportTest, AColumnOfManyMeaningsHasTheLayerWhereItsWordsAreLayers)
{
    const auto fieldsOf = [](const std::string& text) {
        const ReadRecords read =
            readTable(plannedCatalogue(), text, [](domain::ImportRecipe& recipe) { recipe.document = "plan"; });
        std::string found;
        for (const domain::Facility& each : read.reading.records.facilities)
            found += each.name.zh + " " + each.kind + " " + each.layer + "\n";
        return found + said(read.reading.issues);
    };
    for (const char* const heading : {"领域", "行业", "类别", "图层", "Theme", "Sector", "Category"}) {
        EXPECT_EQ(fieldsOf("设施名称|类型|" + std::string(heading) + "|地区\n甲站|其他|医疗养老设施|赣县区\n"),
                  "甲站 other health\n")
            << heading;
        EXPECT_EQ(fieldsOf("设施名称|类型|" + std::string(heading) + "|地区\n甲站|其他|医疗卫生|赣县区\n"),
                  "甲站 other health\n")
            << heading;
    }
    EXPECT_EQ(fieldsOf("设施名称|类别|地区\n甲院|医院|赣县区\n"), "甲院 hospital health\n") << "their kind";
    EXPECT_EQ(fieldsOf("设施名称|类别|地区|图层\n甲站|其他|赣县区|health\n"), "甲站 other health\n");
    EXPECT_EQ(fieldsOf("设施名称|类型|领域|地区\n甲站|其他|火星|赣县区\n"), "2 layer:  / a value\n")
        << "no layer, and asked for";
}

TEST(RecordImportTest, OfficialsWordsForStatesAreKnown)
{
    const ReadRecords read =
        readTable(plannedCatalogue(), "设施名称|类型|地区|建设状态|图层\n新医院|医院|赣县区|拟建|health\n",
                  [](domain::ImportRecipe& recipe) { recipe.document = "plan"; });
    ASSERT_EQ(read.reading.records.facilities.size(), 1U) << said(read.reading.issues);
    EXPECT_EQ(read.reading.records.facilities[0].status, "planned");
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
