// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestWords.h"
#include "support/CatalogueCopy.h"

#include "wm/base/Number.h"
#include "wm/base/Path.h"
#include "wm/base/Text.h"
#include "wm/domain/Record.h"
#include "wm/presentation/NumberText.h"
#include "wm/workspace/ExportData.h"
#include "wm/workspace/FindHistory.h"
#include "wm/workspace/Import.h"
#include "wm/workspace/Workspace.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::workspace {

namespace {

using domain::ImportFate;
using domain::RecordKind;

class ImportRecordsTest : public ::testing::Test {
protected:
    ImportRecordsTest() { EXPECT_TRUE(buildWorkspace(testing::catalogueFolder(), file, false, {})); }

    [[nodiscard]] Workspace workspace() const { return *Workspace::open(file); }
    [[nodiscard]] SnapshotPtr snapshot() const { return workspace().loadSnapshot({}).value(); }

    [[nodiscard]] ImportSource table(const std::string& content) const
    {
        EXPECT_TRUE(writeFile(folder.file("设施 表.csv"), content));
        return {.file = folder.file("设施 表.csv")};
    }

    /// What the table would change, read as proposed.
    [[nodiscard]] ImportTrialPtr trialOf(const std::string& content,
                                         const std::string& document = "ganzhou-five-centres",
                                         const std::optional<domain::Document>& newDocument = {}) const
    {
        const SnapshotPtr now = snapshot();
        const ImportSource source = table(content);
        const auto preview = previewImport(*now, source, {}, {}, {});
        EXPECT_TRUE(preview) << preview.error().message;
        domain::ImportRecipe recipe = preview->recipe;
        recipe.document = document;
        auto trial = tryImport(*now, source, recipe, {.document = newDocument}, {});
        EXPECT_TRUE(trial) << trial.error().message;
        return trial.value_or(nullptr);
    }

    [[nodiscard]] domain::Facility facility(const std::string& code) const
    {
        const SnapshotPtr now = snapshot();
        const auto& stored = now->catalogue().facilities;
        const auto found = std::ranges::find(stored, code, &domain::Facility::code);
        EXPECT_NE(found, stored.end()) << code;
        return found == stored.end() ? domain::Facility() : *found;
    }

    testing::TempFolder folder;
    std::filesystem::path file = folder.file("a.gpkg");
    /// One that is stored without a position, one that is new, one without a kind.
    const std::string facilities = "facility_id,名称,类型,图层,状态,经度,纬度\n"
                                   "gz-finance-core,赣州金融商务聚集区,commercial_centre,finance,在建,114.93,25.85\n"
                                   ",测试产业园,industrial_park,园区,规划,,\n"
                                   "bad,无类园,,园区,规划,,\n";
};

} // namespace

TEST_F(ImportRecordsTest, FacilitiesAreComparedFieldByFieldAndStoredAsOneChange)
{
    const domain::Facility before = facility("gz-finance-core");
    const ImportTrialPtr trial = trialOf(facilities);
    ASSERT_TRUE(trial);
    EXPECT_EQ(trial->records(), RecordKind::Facility);
    EXPECT_EQ(trial->values(), 2);
    EXPECT_EQ(trial->faulty(), 1);
    ASSERT_EQ(trial->issues().size(), 1U);
    EXPECT_EQ(trial->issues()[0].line, 4);
    EXPECT_EQ(trial->issues()[0].column, "C 类型");
    EXPECT_EQ(trial->counts()[ImportFate::New], 1);
    EXPECT_EQ(trial->counts()[ImportFate::Changed], 1);
    const auto items = trial->items(ImportFate::Changed, 10);
    ASSERT_EQ(items.size(), 1U);
    std::vector<std::string> differing;
    for (const FieldDifference& each : items[0].record->differences)
        differing.push_back(each.field + ": " + each.stored + " > " + each.incoming);
    EXPECT_EQ(join(differing, "; "), "status: planned > under_construction; lon:  > 114.93; lat:  > 25.85; "
                                     "position_quality: none > exact_source; position_source:  > 设施 表.csv");

    const auto outcome = workspace().storeImport(*trial, {}, "现场核对", {});
    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_EQ(outcome->added, 1);
    EXPECT_EQ(outcome->replaced, 1);
    EXPECT_EQ(facility("gz-finance-core").status, "under_construction");
    EXPECT_EQ(facility("gz-finance-core").id, before.id);
    EXPECT_EQ(facility("gz-finance-core").note, before.note) << "the table says nothing of it";
    EXPECT_EQ(facility("facility-1").name.zh, "测试产业园");
    const History history = workspace().loadHistory().value();
    EXPECT_EQ(history.changes.back().note.reason, "现场核对");
    EXPECT_EQ(history.changes.back().note.act, domain::ChangeAct::Import);

    const ImportTrialPtr again = trialOf(facilities);
    EXPECT_EQ(again->counts()[ImportFate::Same], 2);
    EXPECT_TRUE(workspace().storeImport(*again, {}, "", {})->change.isNone());
}

TEST_F(ImportRecordsTest, WhatIsWrongIsToldRowByRow)
{
    const ImportTrialPtr trial = trialOf(facilities + ",甲园,industrial_park,园区,某状态,,\n,乙园,,园区,规划,,\n");
    ASSERT_TRUE(trial);
    std::vector<int> rows;
    for (const Issue& issue : trial->issues())
        rows.push_back(issue.line);
    EXPECT_EQ(rows, (std::vector<int>{4, 5, 6})) << "a word that is not known is found before a field that is missing";
}

TEST_F(ImportRecordsTest, WhereAWordOfAListIsExpectedTheListIsTold)
{
    const SnapshotPtr now = snapshot();
    const auto expectedOf = [&](const std::string& content, domain::Language language) {
        std::vector<std::string> texts;
        for (const Issue& issue : importIssues(*now, *trialOf(content), testWords(language)))
            texts.push_back(issue.column + ": " + issue.expected);
        return join(texts, "\n");
    };
    EXPECT_EQ(
        expectedOf("名称,类型,图层,状态\n甲园,产业园区,园区,某状态\n乙园,某类,园区,规划\n", domain::Language::Chinese),
        "D 状态: field.status (规划 [planned]; 在建 [under_construction]; 改扩建 [upgrade]; 试点 [pilot]; "
        "运营 [operating]; 未注明 [unknown])\n"
        "B 类型: field.kind (国家物流枢纽 [national_logistics_hub]; 物流枢纽 [logistics_hub]; "
        "地方物流枢纽 [local_logistics_hub]; 物流集聚区 [logistics_cluster]; 物流园区 [logistics_park]; "
        "县域物流基地 [county_logistics_base]; 冷链物流设施 [cold_chain]; 机场 [airport]; … (27))");
    EXPECT_EQ(expectedOf("indicator_id,name_zh,name_en,unit,direction,theme\nextra,甲值,Extra,%,朝上,finance\n",
                         domain::Language::English),
              "E direction: code.increase [increase]; code.decrease [decrease]; code.maintain [maintain]");
}

TEST_F(ImportRecordsTest, AnImportOfRecordsIsTakenBackAsAWhole)
{
    const auto before = recordsOf(snapshot()->catalogue(), RecordKind::Facility);
    const auto outcome = workspace().storeImport(*trialOf(facilities), {}, "", {});
    ASSERT_TRUE(outcome);
    EXPECT_NE(recordsOf(snapshot()->catalogue(), RecordKind::Facility), before);
    ASSERT_TRUE(workspace().restore({.stateAfter = {}, .takenBack = outcome->change, .table = "", .row = 0}, ""));
    EXPECT_EQ(recordsOf(snapshot()->catalogue(), RecordKind::Facility), before);
}

TEST_F(ImportRecordsTest, WhatAPersonSetIsAConflictAndKept)
{
    const domain::FacilityId id = facility("gz-finance-core").id;
    ASSERT_TRUE(workspace().moveFacility(id, {114.0, 25.0}));
    const ImportTrialPtr trial = trialOf(facilities);
    EXPECT_EQ(trial->counts()[ImportFate::Conflict], 1);
    const auto kept = workspace().storeImport(*trial, {}, "", {});
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->kept, 1);
    EXPECT_EQ(facility("gz-finance-core").position, (domain::LonLat{114.0, 25.0}));
    // This one is taken all the same: the row is named as the exception.
    const ImportTrialPtr again = trialOf(facilities);
    const auto conflicts = again->items(ImportFate::Conflict, 10);
    ASSERT_EQ(conflicts.size(), 1U);
    ImportChoice choice;
    choice.exceptions.insert({conflicts[0].row, conflicts[0].column});
    ASSERT_TRUE(workspace().storeImport(*again, choice, "", {}));
    EXPECT_EQ(facility("gz-finance-core").position, (domain::LonLat{114.93, 25.85}));
}

TEST_F(ImportRecordsTest, ARegionAboveThatComesWithTheTableIsNoUnknownWord)
{
    const ImportTrialPtr trial = trialOf("行政区划代码,地区名称,行政级别,上级代码\n"
                                         "369900,测试市,prefecture,360000\n369902,测试区,district,369900\n"
                                         "369903,别的区,district,369999\n",
                                         "");
    ASSERT_TRUE(trial);
    EXPECT_EQ(trial->records(), RecordKind::Region);
    EXPECT_EQ(trial->counts()[ImportFate::New], 2);
    ASSERT_EQ(trial->unknownRegions().size(), 1U);
    EXPECT_EQ(trial->unknownRegions()[0].word, "369999");
    ASSERT_EQ(trial->issues().size(), 1U);
    EXPECT_EQ(trial->issues()[0].line, 4);
    EXPECT_TRUE(workspace().storeImport(*trial, {}, "", {}));
}

TEST_F(ImportRecordsTest, RegionsThatLieInEachOtherAreToldWithRowAndColumn)
{
    const ImportTrialPtr trial = trialOf("行政区划代码,地区名称,行政级别,上级代码\n"
                                         "369900,测试市,prefecture,369902\n369902,测试区,district,369900\n"
                                         "370000,山东省,province,360700\n",
                                         "");
    ASSERT_TRUE(trial);
    EXPECT_EQ(trial->values(), 0);
    EXPECT_EQ(trial->faulty(), 3);
    ASSERT_EQ(trial->issues().size(), 3U);
    for (std::size_t place = 0; place < 3; ++place) {
        EXPECT_EQ(trial->issues()[place].kind, IssueKind::NotAbove);
        EXPECT_EQ(trial->issues()[place].line, static_cast<int>(place) + 2);
        EXPECT_EQ(trial->issues()[place].column, "D 上级代码");
    }
    EXPECT_TRUE(trial->unknownRegions().empty());
}

TEST_F(ImportRecordsTest, ARegionsCodeOfBeforeIsNotStoredBesideThatOfToday)
{
    const ImportTrialPtr trial = trialOf("行政区划代码,地区名称,行政级别,上级代码\n"
                                         "360721,赣县,county,360700\n36070A,测试区,district,360700\n"
                                         "3607,赣州,prefecture,360000\n360799,新区,district,360700\n",
                                         "");
    ASSERT_TRUE(trial);
    EXPECT_EQ(trial->counts()[ImportFate::New], 1);
    ASSERT_EQ(trial->issues().size(), 3U);
    EXPECT_EQ(trial->issues()[0].kind, IssueKind::UnknownCode);
    EXPECT_EQ(trial->issues()[0].found, "360721");
    EXPECT_EQ(trial->issues()[0].expected, "now 360704");
    EXPECT_EQ(trial->issues()[1].expected, "a code of 6 digits");
    EXPECT_EQ(trial->issues()[2].found, "3607");
}

TEST_F(ImportRecordsTest, AnotherDocumentsTargetIsAConflict)
{
    const SnapshotPtr now = snapshot();
    const domain::Target& target =
        *std::ranges::find(now->catalogue().targets, domain::ValueStatus::Stated, &domain::Target::status);
    const std::string other = now->catalogue().documents.back().code;
    const ImportTrialPtr trial = trialOf("target_id,目标值\n" + target.code + ",12345\n", other);
    EXPECT_EQ(trial->counts()[ImportFate::Conflict], 1);
    const ImportTrialPtr own =
        trialOf("target_id,目标值\n" + target.code + ",12345\n", now->findDocument(target.document)->code);
    EXPECT_EQ(own->counts()[ImportFate::Changed], 1);
}

TEST_F(ImportRecordsTest, ANumberThatTheSourceLostIsNotFilledInUnasked)
{
    const SnapshotPtr now = snapshot();
    const domain::Target& lost =
        *std::ranges::find(now->catalogue().targets, domain::ValueStatus::LostInSource, &domain::Target::status);
    const std::string row = lost.code + ",12\n";
    const ImportTrialPtr trial = trialOf("target_id,目标值\n" + row, now->findDocument(lost.document)->code);
    EXPECT_EQ(trial->counts()[ImportFate::Conflict], 1);
    ASSERT_TRUE(workspace().storeImport(*trial, {}, "", {}));
    EXPECT_EQ(snapshot()->findTarget(lost.id)->status, domain::ValueStatus::LostInSource) << "kept unless taken";
}

TEST_F(ImportRecordsTest, ATargetOfAYearIsTheOneWhoseYearTheSourceLost)
{
    const SnapshotPtr now = snapshot();
    const domain::Catalogue& stored = now->catalogue();
    const auto lost = std::ranges::find_if(stored.targets, [](const domain::Target& target) {
        return target.status == domain::ValueStatus::LostInSource &&
               target.yearStatus == domain::YearStatus::LostInSource && target.valueKind == "level";
    });
    ASSERT_NE(lost, stored.targets.end());
    const auto rowOf = [&](const std::string& year, const std::string& value) {
        return now->findIndicator(lost->indicator)->code + ',' + lost->region.text + ',' + year + ',' + value + '\n';
    };
    const std::string document = now->findDocument(lost->document)->code;
    const std::string head = "indicator_id,region_code,target_year,目标值\n";
    const ImportTrialPtr trial = trialOf(head + rowOf("2024", "12"), document);
    ASSERT_TRUE(trial);
    EXPECT_EQ(trial->counts()[ImportFate::New], 0);
    ASSERT_EQ(trial->counts()[ImportFate::Conflict], 1);
    EXPECT_EQ(trial->items(ImportFate::Conflict, 1)[0].record->incoming.front(), lost->code);
    ASSERT_TRUE(workspace().storeImport(*trial, {}, "", {}));
    EXPECT_EQ(snapshot()->findTarget(lost->id)->year, std::nullopt) << "kept unless taken";
    EXPECT_EQ(snapshot()->catalogue().targets.size(), stored.targets.size());

    const ImportTrialPtr two = trialOf(head + rowOf("2024", "12") + rowOf("2027", "13"), document);
    EXPECT_EQ(two->counts()[ImportFate::Conflict], 1) << "it can be one of them only";
    EXPECT_EQ(two->counts()[ImportFate::New], 1);
    const ImportTrialPtr other = trialOf(head + rowOf("2024", "12"), stored.documents.back().code);
    EXPECT_EQ(other->counts()[ImportFate::New], 1) << "another document lost nothing";
}

TEST_F(ImportRecordsTest, WithoutADocumentNothingIsStoredAndTheRestIsRead)
{
    const ImportTrialPtr trial = trialOf("任务,牵头单位\n建桥,市交通局\n", "");
    ASSERT_TRUE(trial);
    EXPECT_EQ(trial->values(), 1);
    EXPECT_EQ(trial->faulty(), 0);
    EXPECT_EQ(trial->withoutDocument(), 1);
    EXPECT_EQ(workspace().storeImport(*trial, {}, "", {}).error().code, ErrorCode::InvalidArgument);
}

TEST_F(ImportRecordsTest, ANewDocumentComesWithItsTasks)
{
    domain::Document plan;
    plan.code = "plan-2031";
    plan.title = "2031年重点工作";
    plan.kind = "policy";
    const ImportTrialPtr trial = trialOf("任务,牵头单位,完成时限\n建桥,市交通局,2031-12\n", plan.code, plan);
    ASSERT_TRUE(workspace().storeImport(*trial, {}, "", {}));
    const SnapshotPtr now = snapshot();
    EXPECT_EQ(now->catalogue().documents.back().code, "plan-2031");
    EXPECT_EQ(now->catalogue().tasks.back().document, now->catalogue().documents.back().id);
    EXPECT_EQ(now->catalogue().tasks.back().deadline, "2031-12");
}

TEST_F(ImportRecordsTest, TheHistoryNeverTakesOneDocumentForAnother)
{
    const auto planOf = [](const std::string& code) {
        domain::Document plan;
        plan.code = code;
        plan.title = "规划" + code;
        plan.kind = "policy";
        return plan;
    };
    const auto takeBack = [&](domain::ChangeId change) {
        const auto done = workspace().restore({.stateAfter = {}, .takenBack = change, .table = "", .row = 0}, "");
        EXPECT_TRUE(done) << done.error().message;
        return done ? done->change : domain::ChangeId();
    };
    const auto titlesIn = [&](domain::ChangeId change) {
        HistoryFilter filter;
        filter.change = change;
        const auto found = findHistory(*snapshot(), *workspace().loadHistory(), filter, 1000, testWords(), {});
        const auto table = historyTable(*snapshot(), *workspace().loadHistory(), found->entries, testWords(),
                                        [](const std::string& utc) { return utc; });
        std::string all;
        for (const auto& row : table.rows) {
            for (const auto& cell : row.cells)
                all += cell.text + '\n';
        }
        return all;
    };
    const std::string targets = "指标,地区,年份,目标值,单位,方向\n地区生产总值,赣州市,2031,9000,亿元,>=\n";
    const ImportTrialPtr first = trialOf(targets, "a", planOf("a"));
    const auto imported = workspace().storeImport(*first, {}, "", {});
    ASSERT_TRUE(imported) << imported.error().message;
    ASSERT_EQ(imported->added, 1);
    const auto targetsBefore = recordsOf(snapshot()->catalogue(), RecordKind::Target);
    const domain::ChangeId gone = takeBack(imported->change);

    ASSERT_TRUE(workspace().storeImport(*trialOf(targets, "b", planOf("b")), {}, "", {}));
    const domain::RecordTexts edited = recordTexts(planOf("c"));
    ASSERT_TRUE(workspace().edit({{{RecordKind::Document, {}, edited}}, {}}, ""));
    for (const domain::ChangeId change : {imported->change, gone}) {
        const std::string said = titlesIn(change);
        EXPECT_NE(said.find("规划a"), std::string::npos) << said;
        EXPECT_EQ(said.find("规划b"), std::string::npos) << said;
        EXPECT_EQ(said.find("规划c"), std::string::npos) << said;
    }

    takeBack(gone);
    const SnapshotPtr now = snapshot();
    const auto targetsNow = recordsOf(now->catalogue(), RecordKind::Target);
    for (const domain::RecordTexts& each : targetsBefore)
        EXPECT_EQ(std::ranges::count(targetsNow, each), 1) << join(each, " ");
    EXPECT_EQ(targetsNow.size(), targetsBefore.size() + 1);
    for (const char* const code : {"a", "b", "c"})
        EXPECT_EQ(std::ranges::count(now->catalogue().documents, code, &domain::Document::code), 1) << code;
}

TEST_F(ImportRecordsTest, WhatHasChangedSinceIsNotOverwritten)
{
    const ImportTrialPtr trial = trialOf(facilities);
    ASSERT_TRUE(workspace().moveFacility(facility("gz-finance-core").id, {114.0, 25.0}));
    const auto refused = workspace().storeImport(*trial, {}, "", {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(facility("gz-finance-core").position, (domain::LonLat{114.0, 25.0}));
}

TEST_F(ImportRecordsTest, TheUnitOfAnIndicatorIsNotChangedUnderItsValues)
{
    const SnapshotPtr now = snapshot();
    const auto indicator =
        std::ranges::find(now->catalogue().indicators, std::string("亿美元"), &domain::Indicator::unit);
    ASSERT_NE(indicator, now->catalogue().indicators.end());
    const ImportTrialPtr trial = trialOf("indicator_id,unit,direction\n" + indicator->code + ",万美元,increase\n", "");
    EXPECT_EQ(trial->values(), 0);
    ASSERT_EQ(trial->issues().size(), 1U);
    EXPECT_EQ(trial->issues()[0].kind, IssueKind::UnitConflict);
    EXPECT_EQ(trial->issues()[0].expected, "亿美元");
}

TEST_F(ImportRecordsTest, TheTableOfDifferencesSaysThemInWords)
{
    const SnapshotPtr now = snapshot();
    const auto items = trialOf(facilities)->items(ImportFate::Changed, 10);
    presentation::Words words = testWords();
    words.phrases["import.difference"] = "%1: %2";
    words.phrases["import.blank"] = "(none)";
    const presentation::TableSpec table = importTable(*now, items, words);
    ASSERT_EQ(table.rows.size(), 1U);
    ASSERT_EQ(table.columns.size(), table.rows[0].cells.size());
    EXPECT_EQ(table.rows[0].cells[0].text, "2");
    EXPECT_EQ(table.rows[0].cells[2].text, "gz-finance-core");
    EXPECT_NE(table.rows[0].cells[4].text.find("<longitude>: (none) → 114.93"), std::string::npos)
        << table.rows[0].cells[4].text;
    EXPECT_NE(table.rows[0].cells[4].text.find("规划 → 在建"), std::string::npos) << table.rows[0].cells[4].text;
}

TEST_F(ImportRecordsTest, NewTargetsAreSaidAsElsewhereAndTheirNewDocumentByItsTitle)
{
    const SnapshotPtr now = snapshot();
    const auto indicator =
        std::ranges::find(now->catalogue().indicators, std::string("亿元"), &domain::Indicator::unit);
    ASSERT_NE(indicator, now->catalogue().indicators.end());
    const auto line = [&](const std::string& year, const std::string& number) {
        return "360700," + indicator->code + "," + year + ",stated," + number + ",亿元,level,stated,kpi\n";
    };
    domain::Document document;
    document.code = "import-2026-11-24";
    document.title = "新规划";
    document.kind = now->catalogue().documents.front().kind;
    const ImportTrialPtr trial =
        trialOf("region_code,indicator_id,target_year,year_status,comparator,value,value_upper,"
                "unit,value_kind,value_status,role\n" +
                    line("2031", ">=,20000,") + line("2032", ",1.8,2") + line("2033", "~,3,"),
                document.code, document);
    ASSERT_TRUE(trial);
    std::vector<std::string> contents;
    for (const presentation::TableRow& row :
         importTable(*now, trial->items(ImportFate::New, 10), testWords(domain::Language::Chinese)).rows)
        contents.push_back(row.cells.at(4).text);
    EXPECT_EQ(contents,
              (std::vector<std::string>{"≥ 20,000 亿元 · 新规划", "1.8–2 亿元 · 新规划", "≈ 3 亿元 · 新规划"}))
        << (trial->issues().empty() ? std::string() : trial->issues()[0].found + trial->issues()[0].column);
}

TEST_F(ImportRecordsTest, ATargetsNumberThatDiffersIsSaidAsElsewhere)
{
    const SnapshotPtr now = snapshot();
    const auto& targets = now->catalogue().targets;
    const auto stored = std::ranges::find_if(targets, [](const domain::Target& each) {
        return each.value && !each.upperValue && each.comparator == domain::Comparator::GreaterOrEqual &&
               each.baselineYear && each.baselineValue;
    });
    ASSERT_NE(stored, targets.end());
    presentation::Words words = testWords(domain::Language::Chinese);
    words.phrases["import.difference"] = "%1: %2";
    words.phrases["import.blank"] = "(none)";
    const std::string document = now->findDocument(stored->document)->code;
    const auto differenceTo = [&](const std::string& fields) {
        const ImportTrialPtr trial =
            trialOf("target_id,comparator,value,value_upper\n" + stored->code + "," + fields + "\n", document);
        const auto items = trial->items(ImportFate::Changed, 10);
        return items.empty() ? std::string() : importTable(*now, items, words).rows.at(0).cells.at(4).text;
    };
    const domain::Indicator& indicator = *now->findIndicator(stored->indicator);
    const auto number = [&](const std::string& condition) {
        return presentation::withUnit(condition, now->findUnit(indicator.unit)->name, words.language);
    };
    const std::string before =
        number(presentation::conditionText(stored->comparator, *stored->value, stored->upperValue));
    EXPECT_EQ(differenceTo("<=,12.5,"), "field.value: " + before + " → " + number("≤ 12.5"));
    EXPECT_EQ(differenceTo(">=,10,12.5"), "field.value: " + before + " → " + number("10–12.5"));
    EXPECT_EQ(differenceTo("<=,12.3456789,"),
              "field.comparator: ≥ → ≤; field.value: " + plainNumberText(*stored->value) + " → 12.3456789")
        << "every digit of what is compared";
}

TEST_F(ImportRecordsTest, WhatANewTargetStartsFromIsSaidWithIt)
{
    const SnapshotPtr now = snapshot();
    const auto& indicators = now->catalogue().indicators;
    const auto indicator = std::ranges::find(indicators, std::string("亿元"), &domain::Indicator::unit);
    ASSERT_NE(indicator, indicators.end());
    presentation::Words words = testWords(domain::Language::Chinese);
    words.phrases["import.baseline"] = "基期 %1：%2";
    words.phrases["import.baseline_value"] = "基期：%1";
    words.phrases["import.baseline_year"] = "基期 %1";
    const std::string row = "360700," + indicator->code + ",2033,20000,亿元,";
    const auto contentOf = [&](const std::string& baseline) {
        const ImportTrialPtr trial = trialOf(
            "region_code,indicator_id,target_year,value,unit,baseline_year,baseline_value\n" + row + baseline + "\n");
        const auto items = trial->items(ImportFate::New, 10);
        return items.empty() ? std::string() : importTable(*now, items, words).rows.at(0).cells.at(4).text;
    };
    const auto& documents = now->catalogue().documents;
    const std::string from =
        " · " + std::ranges::find(documents, std::string("ganzhou-five-centres"), &domain::Document::code)->title;
    EXPECT_EQ(contentOf("2020,12000"), "20,000 亿元 · 基期 2020：12,000 亿元" + from);
    EXPECT_EQ(contentOf(",12000"), "20,000 亿元 · 基期：12,000 亿元" + from);
    EXPECT_EQ(contentOf("2020,"), "20,000 亿元 · 基期 2020" + from);
    EXPECT_EQ(contentOf(","), "20,000 亿元" + from);
}

TEST_F(ImportRecordsTest, WhatTheUserSaysOfTheRowsGoesBeforeWhatTheHeadingsSay)
{
    const SnapshotPtr now = snapshot();
    const ImportSource source = table("名称,经度,纬度\n某园,114,25\n");
    EXPECT_EQ(previewImport(*now, source, {}, {}, {})->recipe.records, RecordKind::Facility);
    EXPECT_EQ(previewImport(*now, source, {}, {}, {}, ImportSubject{RecordKind::Region})->recipe.records,
              RecordKind::Region);
    EXPECT_EQ(previewImport(*now, source, {}, {}, {}, ImportSubject{})->recipe.records, std::nullopt);
    const ImportPreview preview = previewImport(*now, source, {}, {}, {}).value();
    EXPECT_EQ(preview.columns[1].role, domain::ColumnRole::Field);
    EXPECT_EQ(preview.columns[1].field, "lon");
}

TEST_F(ImportRecordsTest, WhatIsExportedImportsBackAsItWas)
{
    const SnapshotPtr now = snapshot();
    for (const char* const name : {"数据.csv", "数据 b.gpkg", "c.geojson"}) {
        const std::filesystem::path written = folder.file(name);
        DataRequest request;
        request.kinds.assign(kDataKinds.begin(), kDataKinds.end());
        request.format = dataFormatOf(written).value();
        const auto exported = exportData(*now, request, written, testWords(), {});
        ASSERT_TRUE(exported) << exported.error().message;
        for (const DataKind kind : kDataKinds) {
            ImportSource source{.file = written};
            if (request.format == DataFormat::GeoPackage)
                source.sheet = std::string(toText(kind));
            else
                source.file = dataFiles(request, written).at(static_cast<std::size_t>(kind));
            const auto preview = previewImport(*now, source, {}, {}, {});
            ASSERT_TRUE(preview) << name << ' ' << toText(kind) << ": " << preview.error().message;
            EXPECT_EQ(preview->recipe.records, recordKindOf(kind)) << name << ' ' << toText(kind);
            const auto trial = tryImport(*now, source, preview->recipe, {}, {});
            ASSERT_TRUE(trial) << name << ' ' << toText(kind) << ": " << trial.error().message;
            const std::string what = std::string(name) + ' ' + std::string(toText(kind));
            EXPECT_EQ((*trial)->faulty(), 0)
                << what << ' '
                << ((*trial)->issues().empty()
                        ? ""
                        : (*trial)->issues().front().column + ": " + (*trial)->issues().front().found);
            EXPECT_EQ((*trial)->counts()[ImportFate::Same], exported->rows.at(static_cast<std::size_t>(kind))) << what;
            EXPECT_EQ((*trial)->values(), (*trial)->counts()[ImportFate::Same]) << what;
        }
    }
}

} // namespace wm::workspace
