// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Import.h"

#include "TestWords.h"
#include "ingest/XlsBooks.h"
#include "support/CatalogueCopy.h"

#include "wm/base/Path.h"
#include "wm/workspace/Workspace.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::workspace {

namespace {

using domain::ImportFate;

domain::Document yearbook()
{
    domain::Document document;
    document.code = "yearbook-2004";
    document.title = "赣州统计年鉴2004";
    document.kind = "statistics";
    return document;
}

class ImportTest : public ::testing::Test {
protected:
    ImportTest() { EXPECT_TRUE(buildWorkspace(testing::catalogueFolder(), file, false, {})); }

    [[nodiscard]] Workspace workspace() const { return *Workspace::open(file); }
    [[nodiscard]] SnapshotPtr snapshot() const { return workspace().loadSnapshot({}).value(); }

    ImportSource table(const std::string& content, const char* name = "年鉴 表.csv")
    {
        EXPECT_TRUE(writeFile(folder.file(name), content));
        return {.file = folder.file(name)};
    }

    static ImportPreview previewOf(const Snapshot& snapshot, const ImportSource& source,
                                   const std::optional<domain::ImportRecipe>& recipe = {},
                                   const RememberedRecipes& remembered = {})
    {
        auto preview = previewImport(snapshot, source, recipe, remembered, {});
        EXPECT_TRUE(preview) << preview.error().message;
        return preview.value_or(ImportPreview());
    }

    ImportTrialPtr trialOf(const Snapshot& snapshot, const ImportSource& source)
    {
        domain::ImportRecipe recipe = previewOf(snapshot, source).recipe;
        recipe.document = yearbook().code;
        const bool isThere = std::ranges::find(snapshot.catalogue().documents, recipe.document,
                                               &domain::Document::code) != snapshot.catalogue().documents.end();
        auto trial =
            tryImport(snapshot, source, recipe, {.document = isThere ? std::nullopt : std::optional(yearbook())}, {});
        EXPECT_TRUE(trial) << trial.error().message;
        return trial.value_or(nullptr);
    }

    testing::TempFolder folder;
    std::filesystem::path file = folder.file("a.gpkg");
    const std::string text = "地区,年份,地区生产总值(亿元)\n章贡区,2003,600\n赣县,2003,3000000万元\n赣州市,2004,5000\n";
};

TEST_F(ImportTest, StoresWhatWasReadWithANewDocumentAsOneChange)
{
    const SnapshotPtr before = snapshot();
    const ImportTrialPtr trial = trialOf(*before, table(text));
    ASSERT_TRUE(trial);
    EXPECT_EQ(trial->values(), 3);
    EXPECT_EQ(trial->faulty(), 0);
    EXPECT_EQ(trial->counts()[ImportFate::New], 3);
    ASSERT_EQ(trial->inferredRegions().size(), 1U);
    EXPECT_EQ(trial->inferredRegions().front().word, "赣县");
    EXPECT_TRUE(trial->inferredRegions().front().isFormer);

    const auto outcome = workspace().storeImport(*trial, {}, "年度更新", {});
    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_EQ(outcome->added, 3);
    const SnapshotPtr after = snapshot();
    const auto document = std::ranges::find(after->catalogue().documents, yearbook().code, &domain::Document::code);
    ASSERT_NE(document, after->catalogue().documents.end());
    const domain::IndicatorId gdp = trial->items(ImportFate::New, 1).front().incoming.indicator;
    const auto stored = after->observationsOf(gdp, {"360704"});
    const auto value = std::ranges::find(stored, std::string("2003"),
                                         [](const domain::Observation& each) { return each.period.text(); });
    ASSERT_NE(value, stored.end());
    EXPECT_EQ(value->value, 300.0); // 3,000,000 x 10,000 yuan in 100 million
    EXPECT_EQ(value->document, document->id);
    const History history = workspace().loadHistory().value();
    EXPECT_EQ(history.changes.back().id, outcome->change);
    EXPECT_EQ(history.changes.back().note.act, domain::ChangeAct::Import);
    EXPECT_EQ(history.changes.back().note.source, "年鉴 表.csv");
    EXPECT_EQ(history.changes.back().note.reason, "年度更新");
}

TEST_F(ImportTest, TheSameFileAgainChangesNothing)
{
    ASSERT_TRUE(workspace().storeImport(*trialOf(*snapshot(), table(text)), {}, "", {}));
    const std::size_t changes = workspace().loadHistory()->changes.size();
    const ImportTrialPtr again = trialOf(*snapshot(), table(text));
    EXPECT_EQ(again->counts()[ImportFate::Same], 3);
    const auto outcome = workspace().storeImport(*again, {}, "", {});
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->change.isNone());
    EXPECT_EQ(workspace().loadHistory()->changes.size(), changes);
}

TEST_F(ImportTest, ShowsWhatIsStoredBesideWhatDiffers)
{
    ASSERT_TRUE(workspace().storeImport(*trialOf(*snapshot(), table(text)), {}, "", {}));
    const SnapshotPtr loaded = snapshot();
    const ImportTrialPtr revised = trialOf(*loaded, table("地区,年份,地区生产总值(亿元)\n章贡区,2003,650\n"));
    const std::vector<ImportItem> changed = revised->items(ImportFate::Changed, 10);
    ASSERT_EQ(changed.size(), 1U);
    EXPECT_EQ(changed.front().row, 2);
    EXPECT_EQ(changed.front().column, 2);
    EXPECT_EQ(changed.front().incoming.value, 650.0);
    ASSERT_TRUE(changed.front().stored);
    EXPECT_EQ(changed.front().stored->value, 600.0);
    const presentation::TableSpec spec = importTable(*loaded, changed, testWords());
    ASSERT_EQ(spec.rows.size(), 1U);
    EXPECT_EQ(spec.rows.front().cells[0].text, "C2");
    EXPECT_EQ(spec.rows.front().cells[6].number, 600.0);
    EXPECT_EQ(spec.rows.front().cells[7].number, 650.0);

    const std::vector<ImportItem> close =
        trialOf(*loaded, table("地区,年份,地区生产总值(亿元)\n章贡区,2003,600.0000004\n"))
            ->items(ImportFate::Changed, 10);
    const presentation::TableSpec digits = importTable(*loaded, close, testWords());
    ASSERT_EQ(digits.rows.size(), 1U);
    EXPECT_EQ(digits.rows.front().cells[6].text, "600");
    EXPECT_EQ(digits.rows.front().cells[7].text, "600.0000004");

    ImportChoice none;
    none.exceptions.insert({2, 2});
    const auto kept = workspace().storeImport(*revised, none, "", {});
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->kept, 1);
    EXPECT_EQ(kept->replaced, 0);
}

TEST_F(ImportTest, RefusesWhenSomebodyChangedTheWorkspaceMeanwhile)
{
    ASSERT_TRUE(workspace().storeImport(*trialOf(*snapshot(), table(text)), {}, "", {}));
    const SnapshotPtr loaded = snapshot();
    const ImportTrialPtr mine = trialOf(*loaded, table("地区,年份,地区生产总值(亿元)\n章贡区,2003,650\n", "甲.csv"));
    const ImportTrialPtr colleagues =
        trialOf(*loaded, table("地区,年份,地区生产总值(亿元)\n章贡区,2003,640\n", "乙.csv"));
    ASSERT_TRUE(workspace().storeImport(*colleagues, {}, "", {}));
    const auto refused = workspace().storeImport(*mine, {}, "", {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
}

TEST_F(ImportTest, ValuesWithoutASourceAreNotStored)
{
    const SnapshotPtr loaded = snapshot();
    const ImportSource source = table(text);
    const auto trial = tryImport(*loaded, source, previewOf(*loaded, source).recipe, {}, {});
    ASSERT_TRUE(trial);
    EXPECT_EQ((*trial)->withoutDocument(), 3);
    EXPECT_EQ(workspace().storeImport(**trial, {}, "", {}).error().code, ErrorCode::InvalidArgument);
}

TEST_F(ImportTest, ContradictoryValuesAreToldWithBothCells)
{
    const ImportTrialPtr trial =
        trialOf(*snapshot(), table("地区,年份,地区生产总值(亿元)\n章贡区,2003,650\n赣州市,2003,9\n章贡区,2003,651\n"));
    EXPECT_EQ(trial->counts()[ImportFate::Contradicted], 2);
    EXPECT_EQ(trial->faulty(), 2);
    ASSERT_EQ(trial->issues().size(), 2U);
    EXPECT_EQ(trial->issues()[0].kind, IssueKind::Contradiction);
    EXPECT_EQ(trial->issues()[0].line, 2);
    EXPECT_EQ(trial->issues()[0].found, "650");
    EXPECT_EQ(trial->issues()[0].expected, "651 (C4)");
}

TEST_F(ImportTest, AnUnknownWordIsToldOnceWithItsCells)
{
    const ImportTrialPtr trial =
        trialOf(*snapshot(), table("地区,年份,地区生产总值(亿元)\n火星区,2003,1\n火星区,2004,2\n"));
    ASSERT_EQ(trial->unknownRegions().size(), 1U);
    EXPECT_EQ(trial->unknownRegions().front().word, "火星区");
    EXPECT_EQ(trial->unknownRegions().front().cells, 2);
    EXPECT_EQ(trial->issues().size(), 1U);
    EXPECT_EQ(trial->faulty(), 2);
}

TEST_F(ImportTest, ARememberedRecipeReadsNextYearsTable)
{
    const SnapshotPtr loaded = snapshot();
    const ImportSource thisYear = table("2003年主要指标\n地区,生产总值(亿元)\n章贡区,1\n赣州市,2\n");
    ImportPreview preview = previewOf(*loaded, thisYear);
    EXPECT_EQ(preview.recipe.period, "2003");
    const auto& indicators = loaded->catalogue().indicators;
    const auto gdp =
        std::ranges::find_if(indicators, [](const domain::Indicator& each) { return each.name.zh == "地区生产总值"; });
    ASSERT_NE(gdp, indicators.end());
    preview.recipe.indicators["生产总值"] = gdp->code;
    ASSERT_TRUE(workspace().rememberRecipe("主要指标", recipeToRemember(preview.recipe, preview.proposed)));

    const RememberedRecipes remembered = workspace().loadRecipes().value();
    const ImportSource nextYear = table("2004年主要指标\n地区,户数,生产总值(亿元)\n章贡区,8,3\n赣州市,9,4\n");
    const ImportPreview next = previewOf(*loaded, nextYear, {}, remembered);
    EXPECT_EQ(next.rememberedAs, "主要指标");
    EXPECT_EQ(next.recipe.period, "2004");
    ASSERT_EQ(next.columns.size(), 3U);
    EXPECT_EQ(next.columns[2].indicator, gdp->id);
    EXPECT_EQ(next.columns[1].unknownIndicator, "户数");
    ASSERT_TRUE(workspace().forgetRecipe("主要指标"));
    EXPECT_TRUE(workspace().loadRecipes()->empty());
}

TEST_F(ImportTest, NothingThatIsOfOneTableAloneIsRememberedForTheNext)
{
    domain::ImportRecipe used, proposed;
    used.period = "2003"; // typed, since the title says none
    used.region = "360700";
    used.document = "yearbook-2004";
    used.unit = "亿元";
    const domain::ImportRecipe kept = recipeToRemember(used, proposed);
    EXPECT_EQ(kept.period, "");
    EXPECT_EQ(kept.document, "");
    EXPECT_EQ(kept.region, "360700");
    EXPECT_EQ(kept.unit, "亿元");
    proposed.region = "450300";
    EXPECT_EQ(recipeForTable(kept, proposed).region, "450300") << "the title names another region";
    used.indicator = proposed.indicator = "gdp"; // as the title has it
    EXPECT_EQ(recipeToRemember(used, proposed).indicator, "");
    proposed.indicator = "population";
    EXPECT_EQ(recipeForTable(recipeToRemember(used, proposed), proposed).indicator, "population");
}

TEST_F(ImportTest, ASheetThatIsNotThereIsToldWithThoseThatAre)
{
    ImportSource source = table(text);
    source.sheet = "表二";
    EXPECT_EQ(previewImport(*snapshot(), source, {}, {}, {}).error().code, ErrorCode::NotFound);
    source.file = folder.file("fehlt.xlsx");
    EXPECT_EQ(previewImport(*snapshot(), source, {}, {}, {}).error().code, ErrorCode::NotFound);
}

TEST_F(ImportTest, WhatIsNoTableIsToldByItsKind)
{
    const ImportPreview preview = previewOf(*snapshot(), table("%PDF-1.7\n...", "表.xlsx"));
    ASSERT_TRUE(preview.issue);
    EXPECT_EQ(preview.issue->kind, IssueKind::WrongFormat);
    EXPECT_TRUE(preview.columns.empty());
}

TEST_F(ImportTest, TheFirstSheetWithATableIsShownAndNotTheCover)
{
    using namespace ingest::test;
    const auto cellXml = [](const std::string& cell, const std::string& words) {
        return "<c r=\"" + cell + R"(" t="inlineStr"><is><t>)" + words + "</t></is></c>";
    };
    const std::string cover = worksheet("<row r=\"3\">" + cellXml("B3", "统计年鉴") + "</row>");
    const std::string values =
        worksheet("<row r=\"1\">" + cellXml("A1", "地区") + cellXml("B1", "年份") +
                  cellXml("C1", "地区生产总值(亿元)") + "</row><row r=\"2\" hidden=\"1\">" + cellXml("A2", "章贡区") +
                  cellXml("B2", "2004年") + "<c r=\"C2\"><v>650</v></c></row>");
    ImportSource source{.file = writeArchive(folder.file("年鉴.xlsx"), xlsxParts({cover, values}))};
    const ImportPreview preview = previewOf(*snapshot(), source);
    EXPECT_EQ(preview.sheet, 1U);
    const ImportTrialPtr trial = tryImport(*snapshot(), source, preview.recipe, {}, {}).value();
    EXPECT_EQ(trial->values(), 1);
    EXPECT_EQ(trial->hidden(), 1);
    source.sheet = "表1";
    EXPECT_TRUE(previewOf(*snapshot(), source).columns.empty()) << "the cover where it is asked for";
    source = {.file = writeArchive(folder.file("封面.xlsx"), xlsxParts({cover, cover}))};
    EXPECT_EQ(previewOf(*snapshot(), source).sheet, 0U);
}

TEST_F(ImportTest, ADamagedSheetIsToldAndAnotherOneCanBeAskedFor)
{
    using namespace ingest::test;
    const std::string values = worksheet(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>地区</t></is></c>)"
                                         R"(<c r="B1" t="inlineStr"><is><t>2031年地区生产总值(亿元)</t></is></c></row>)"
                                         R"(<row r="2"><c r="A2" t="inlineStr"><is><t>章贡区</t></is></c>)"
                                         R"(<c r="B2"><v>650</v></c></row>)");
    const std::string damaged = values.substr(0, values.size() - 60);
    ImportSource source{.file = writeArchive(folder.file("年鉴.xlsx"), xlsxParts({damaged, values}))};
    const auto preview = previewImport(*snapshot(), source, {}, {}, {});
    ASSERT_TRUE(preview && preview->failure);
    EXPECT_EQ(preview->sheets.size(), 2U);
    EXPECT_EQ(preview->sheet, 0U);
    EXPECT_TRUE(preview->columns.empty());
    EXPECT_TRUE(preview->failure->message.starts_with("年鉴.xlsx: sheet \"表1\"")) << preview->failure->message;
    source.sheet = "表2";
    const ImportPreview other = previewOf(*snapshot(), source);
    EXPECT_FALSE(other.failure);
    EXPECT_EQ(other.columns.size(), 2U);
}

TEST_F(ImportTest, ADamagedFileIsNamedOnce)
{
    const auto errorOf = [&](const ImportSource& source) {
        const auto preview = previewImport(*snapshot(), source, {}, {}, {});
        EXPECT_FALSE(preview);
        return preview ? std::string() : preview.error().message;
    };
    EXPECT_TRUE(errorOf(table("PK\3\4abc", "年鉴.xlsx")).starts_with("年鉴.xlsx: not a zip archive"));
    const std::string missing = errorOf({.file = folder.file("没有.xlsx")});
    EXPECT_TRUE(missing.ends_with("没有.xlsx: no such file")) << missing;
    EXPECT_EQ(missing.find("没有.xlsx"), missing.rfind("没有.xlsx")) << missing;
}

TEST_F(ImportTest, AFileThatCannotBeReadIsRefusedWithItsReason)
{
    const auto errorOf = [&](const ImportSource& source) {
        const auto trial = tryImport(*snapshot(), source, {}, {}, {});
        EXPECT_FALSE(trial);
        return trial ? std::string() : trial.error().message;
    };
    const auto package =
        ingest::test::compoundFile({{"EncryptionInfo", "a"}, {"EncryptedPackage", std::string(9000, 'x')}});
    EXPECT_NE(errorOf(table(package, "a.xlsx")).find("password"), std::string::npos);
    EXPECT_NE(errorOf(table("%PDF-1.7\n...", "b.xlsx")).find("found PDF, expected one of XLSX"), std::string::npos);
    EXPECT_NE(errorOf({.file = file}).find("found a Waymark workspace"), std::string::npos);
}

TEST_F(ImportTest, NamesThatAreWrittenOnceAreCounted)
{
    const ImportTrialPtr trial =
        trialOf(*snapshot(), table("地区,年份,地区生产总值(亿元)\n章贡区,2003,600\n,2004,650\n"));
    EXPECT_EQ(trial->namesFromAbove(), 1);
    EXPECT_EQ(trial->counts()[ImportFate::New], 2);
}

TEST_F(ImportTest, AShareIsComparedWithTheStoredOneThoughTheTableDoesNotCallItSo)
{
    const SnapshotPtr loaded = snapshot();
    int compared = 0;
    for (const domain::Indicator& indicator : loaded->catalogue().indicators) {
        const auto series = loaded->observations().sizes().of(indicator.id);
        if (series.size() != 1 || loaded->observations().sizes().kindOf(series.front()) != "share")
            continue;
        const std::string region = loaded->observations().sizes().regionOf(series.front()).text;
        const domain::Observation stored = loaded->observationsOf(indicator.id, {region}).front();
        if (!stored.period.isWholeYear() || ++compared > 3)
            continue;
        const ImportTrialPtr trial =
            trialOf(*loaded, table("region_code,indicator_id,period,value\n" + region + "," + indicator.code + "," +
                                   stored.period.text() + "," + std::to_string(stored.value / 2.0) + "\n"));
        ASSERT_TRUE(trial);
        EXPECT_EQ(trial->counts()[ImportFate::New], 0) << indicator.code;
        EXPECT_EQ(trial->counts()[ImportFate::Conflict], 1) << indicator.code;
    }
    EXPECT_GT(compared, 0);
}

TEST_F(ImportTest, CancellingLeavesTheFileAsItWas)
{
    const std::string before = readFile(file).value();
    const ImportTrialPtr trial = trialOf(*snapshot(), table(text));
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = workspace().storeImport(*trial, {}, "", {stop.get_token(), {}});
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(readFile(file).value(), before);
    EXPECT_EQ(tryImport(*snapshot(), table(text), {}, {}, {stop.get_token(), {}}).error().code, ErrorCode::Cancelled);
}

TEST_F(ImportTest, ANewDocumentMustBeWholeAndNew)
{
    const SnapshotPtr loaded = snapshot();
    EXPECT_TRUE(faultsOf(yearbook(), *loaded).empty());
    domain::Document document = yearbook();
    document.code = loaded->catalogue().documents.front().code;
    document.title = " ";
    document.kind = "novel";
    document.issuedOn = "去年";
    const Issues faults = faultsOf(document, *loaded);
    std::vector<std::string> columns;
    for (const Issue& fault : faults)
        columns.push_back(fault.column);
    EXPECT_EQ(columns, (std::vector<std::string>{"title", "code", "kind", "issued_on"}));
    EXPECT_EQ(freeDocumentCode(*loaded, "fresh"), "fresh");
    EXPECT_EQ(freeDocumentCode(*loaded, document.code), document.code + "-2");
}

} // namespace

} // namespace wm::workspace
