// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/ExportData.h"

#include "TestWords.h"
#include "support/BadPlaces.h"
#include "support/SmallCatalogue.h"
#include "support/TempFolder.h"

#include "wm/base/Number.h"
#include "wm/base/Utf8.h"
#include "wm/geo/Gdal.h"
#include "wm/ingest/OpenSheets.h"
#include "wm/store/Connection.h"
#include "wm/store/WorkspaceFile.h"
#include "wm/workspace/Import.h"
#include "wm/workspace/Workspace.h"

#include <gdal_priv.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <ogrsf_frmts.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace wm::workspace {

namespace {

using domain::RecordTexts;
using Rows = std::vector<RecordTexts>;

/// Rows that a careless way out would change.
domain::Catalogue difficultCatalogue()
{
    domain::Catalogue catalogue = testing::smallCatalogue();
    catalogue.regions.push_back({{"010203"}, {"零区", "Zero"}, "district", {"360700"}, "", {}});
    catalogue.targets[0].note = "=1+1";
    catalogue.targets[0].value = 0.1 + 0.2;
    catalogue.targets[0].baselineValue = 1e-7;
    catalogue.targets[1].note = "他说\"好\", 而\n换行";
    catalogue.targets[1].value = 1e21;
    catalogue.targets[2].note = " [1] ";
    catalogue.targets[2].region = {"010203"};
    catalogue.targets[2].section = "007";
    catalogue.targets[3].note = "'甲";
    catalogue.targets[4].value = -0.0001;
    catalogue.targets[4].note = "{\"a\": 1}";
    catalogue.facilities[0].note = "@SUM(A1)";
    return catalogue;
}

std::shared_ptr<const Snapshot> snapshotOf(domain::Catalogue catalogue)
{
    std::vector<AssessedTarget> assessed(catalogue.targets.size());
    return std::make_shared<const Snapshot>(std::move(catalogue), std::move(assessed), "file.gpkg");
}

/// All cells of a sheet below the heading, by the reader of imports.
Rows sheetRows(const std::filesystem::path& file, std::size_t sheet)
{
    Rows rows;
    auto opening = ingest::openSheets(file, {.separator = ','}); // of one short row any might be meant
    EXPECT_TRUE(opening && opening->file) << utf8FromPath(file);
    if (!opening || !opening->file)
        return rows;
    bool isHeading = true;
    std::size_t width = 0;
    EXPECT_TRUE(opening->file->forEachRow(sheet,
                                          [&](const ingest::SheetRow& row) -> Result<bool> {
                                              RecordTexts texts;
                                              for (const ingest::Cell& cell : row.cells)
                                                  texts.emplace_back(cell.text);
                                              width = std::max(width, texts.size());
                                              texts.resize(width);
                                              if (!std::exchange(isHeading, false))
                                                  rows.push_back(std::move(texts));
                                              return true;
                                          },
                                          {}));
    return rows;
}

/// All rows of a layer, by GDAL alone: numbers as the shortest text that reads back as them.
Rows layerRows(const std::filesystem::path& file, const char* layerName, const char* driver)
{
    geo::prepareGdal();
    GDALAllRegister();                                          // workbooks too
    CPLSetThreadLocalConfigOption("OGR_XLSX_HEADERS", "FORCE"); // else a table of texts alone has none for GDAL
    const char* const drivers[] = {driver, nullptr};
    // Else GDAL guesses: a text such as "2017-12-31" would come back in its own spelling of a date.
    const char* const options[] = {"DATE_AS_STRING=YES", nullptr};
    const bool isJson = std::string_view(driver) == "GeoJSON";
    const GDALDatasetUniquePtr dataset(
        GDALDataset::Open(utf8FromPath(file).c_str(), GDAL_OF_VECTOR, drivers, isJson ? options : nullptr, nullptr));
    Rows rows;
    OGRLayer* const layer = dataset ? dataset->GetLayerByName(layerName) : nullptr;
    EXPECT_NE(layer, nullptr) << layerName;
    if (layer == nullptr)
        return rows;
    while (const OGRFeatureUniquePtr feature{layer->GetNextFeature()}) {
        RecordTexts texts;
        for (int field = 0; field < feature->GetFieldCount(); ++field) {
            const OGRFieldType type = feature->GetFieldDefnRef(field)->GetType();
            const bool isNumber = type == OFTReal || type == OFTInteger || type == OFTInteger64;
            if (!feature->IsFieldSetAndNotNull(field))
                texts.emplace_back();
            else
                texts.push_back(isNumber ? plainNumberText(feature->GetFieldAsDouble(field))
                                         : feature->GetFieldAsString(field));
        }
        rows.push_back(std::move(texts));
    }
    return rows;
}

class ExportDataTest : public ::testing::Test {
protected:
    Result<DataReport> exportTo(const std::filesystem::path& file, std::vector<DataKind> kinds,
                                const TaskContext& context = {})
    {
        const DataRequest request{std::move(kinds), {{}, false}, *dataFormatOf(file), false};
        auto report = exportData(*snapshot, request, file, testWords(), context);
        if (report)
            files = dataFiles(request, file);
        return report;
    }
    [[nodiscard]] Rows recordsOf(DataKind kind) const
    {
        return domain::recordsOf(snapshot->catalogue(), *recordKindOf(kind));
    }
    static std::vector<DataKind> recordKinds()
    {
        std::vector<DataKind> kinds;
        std::ranges::copy_if(kDataKinds, std::back_inserter(kinds),
                             [](DataKind kind) { return recordKindOf(kind).has_value(); });
        return kinds;
    }

    testing::TempFolder folder;
    std::shared_ptr<const Snapshot> snapshot = snapshotOf(difficultCatalogue());
    std::vector<std::filesystem::path> files;
};

} // namespace

TEST_F(ExportDataTest, CsvComesBackFieldByField)
{
    const auto kinds = recordKinds();
    const auto report = exportTo(folder.file("给 同事.csv"), kinds);
    ASSERT_TRUE(report) << report.error().message;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        EXPECT_EQ(utf8FromPath(files[i].filename()), "给 同事-" + std::string(toText(kinds[i])) + ".csv");
        EXPECT_EQ(sheetRows(files[i], 0), recordsOf(kinds[i])) << toText(kinds[i]);
    }
    EXPECT_EQ(report->formulaTexts, 2) << "said, since they must come back as they are";
}

TEST_F(ExportDataTest, AWorkbookComesBackFieldByField)
{
    const auto kinds = recordKinds();
    const auto file = folder.file("给 同事.xlsx");
    const auto report = exportTo(file, kinds);
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(report->formulaTexts, 0);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        Rows expected = recordsOf(kinds[i]);
        if (kinds[i] == DataKind::Targets) // as that reader reads all workbooks
            expected[0][10] = plainNumberText(roundedTo15Digits(0.1 + 0.2));
        EXPECT_EQ(sheetRows(file, i), expected) << toText(kinds[i]);
    }
    EXPECT_EQ(layerRows(file, "table.target", "XLSX"), recordsOf(DataKind::Targets));
    EXPECT_EQ(layerRows(file, "table.region", "XLSX"), recordsOf(DataKind::Regions));
}

TEST_F(ExportDataTest, AGeoPackageComesBackFieldByField)
{
    const auto file = folder.file("给 同事.gpkg");
    const auto report = exportTo(file, recordKinds());
    ASSERT_TRUE(report) << report.error().message;
    for (const DataKind kind : recordKinds())
        EXPECT_EQ(layerRows(file, std::string(toText(kind)).c_str(), "GPKG"), recordsOf(kind)) << toText(kind);
}

TEST_F(ExportDataTest, GeoJsonComesBackFieldByField)
{
    const auto kinds = recordKinds();
    const auto report = exportTo(folder.file("给 同事.geojson"), kinds);
    ASSERT_TRUE(report) << report.error().message;
    for (std::size_t i = 0; i < kinds.size(); ++i)
        EXPECT_EQ(layerRows(files[i], std::string(toText(kinds[i])).c_str(), "GeoJSON"), recordsOf(kinds[i]))
            << toText(kinds[i]);
}

TEST_F(ExportDataTest, WhatLiesSomewhereHasItsGeometryAndTheRestNone)
{
    const auto file = folder.file("a.gpkg");
    ASSERT_TRUE(exportTo(file, {DataKind::Facilities, DataKind::Corridors, DataKind::Regions, DataKind::Tasks}));
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(utf8FromPath(file).c_str(), GDAL_OF_VECTOR));
    ASSERT_NE(dataset, nullptr);
    const auto first = [&](const char* layer) {
        return OGRFeatureUniquePtr(dataset->GetLayerByName(layer)->GetFeature(1));
    };
    const auto port = first("facilities");
    ASSERT_NE(port->GetGeometryRef(), nullptr);
    EXPECT_EQ(port->GetGeometryRef()->toPoint()->getX(), 114.9);
    EXPECT_EQ(port->GetFieldAsDouble("lon"), 114.9) << "in columns too";
    EXPECT_EQ(OGRFeatureUniquePtr(dataset->GetLayerByName("facilities")->GetFeature(2))->GetGeometryRef(), nullptr)
        << "a seat to list it under is not where it is";
    EXPECT_EQ(first("corridors")->GetGeometryRef()->toLineString()->getNumPoints(), 2);
    EXPECT_EQ(dataset->GetLayerByName("regions")->GetGeomType(), wkbMultiPolygon);
    EXPECT_STREQ(dataset->GetLayerByName("regions")->GetMetadataItem("DESCRIPTION"), "<schematic> · <cells>");
    EXPECT_EQ(dataset->GetLayerByName("tasks")->GetGeomType(), wkbNone);
}

RC_GTEST_FIXTURE_PROP(ExportDataTest, EveryTextComesBackFromTextsOfEveryKind, ())
{
    domain::Catalogue catalogue = testing::smallCatalogue();
    for (domain::Task& task : catalogue.tasks) {
        std::string text = "x"; // a blank text is none
        for (const auto character : *rc::gen::container<std::u32string>(rc::gen::oneOf(
                 rc::gen::inRange<char32_t>(0x20, 0x7F), rc::gen::inRange<char32_t>(0xA1, 0x2FF),
                 rc::gen::inRange<char32_t>(0x4E00, 0x9FA5), rc::gen::inRange<char32_t>(0x1F300, 0x1F5FF),
                 rc::gen::elementOf(std::u32string(U"\n\t\"',;=_&<>[]{}\\")))))
            appendUtf8(text, character);
        task.text = text + "x";
    }
    snapshot = snapshotOf(catalogue);
    const Rows expected = recordsOf(DataKind::Tasks);
    for (const char* const name : {"a.csv", "a.xlsx", "a.geojson"}) // a GeoPackage takes a text as it is, slowly
        RC_ASSERT(exportTo(folder.file(name), {DataKind::Tasks}).has_value());
    RC_ASSERT(sheetRows(folder.file("a.csv"), 0) == expected);
    RC_ASSERT(sheetRows(folder.file("a.xlsx"), 0) == expected);
    RC_ASSERT(layerRows(folder.file("a.geojson"), "tasks", "GeoJSON") == expected);
}

TEST_F(ExportDataTest, ObservationsAreTheSameWhenTheyAreImportedAgain)
{
    const auto workspaceFile = folder.file("全部.gpkg");
    ASSERT_TRUE(buildWorkspace(testing::catalogueFolder(), workspaceFile, true, {}));
    snapshot = Workspace::open(workspaceFile)->loadSnapshot({}).value();
    const auto total = snapshot->observations().sizes().count();
    const auto file = folder.file("实际值.csv");
    const auto report = exportTo(file, {DataKind::Observations});
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(report->rows.front(), total);
    const auto preview = previewImport(*snapshot, {.file = file}, {}, {}, {});
    ASSERT_TRUE(preview) << preview.error().message;
    const auto trial = tryImport(*snapshot, {.file = file}, preview->recipe, {}, {});
    ASSERT_TRUE(trial) << trial.error().message;
    EXPECT_EQ((*trial)->counts()[domain::ImportFate::Same] + (*trial)->faulty(), total);
    // What import cannot read is said, and nothing is taken for something else: values without a period or of several
    // months, and a code that another indicator has for its English name.
    EXPECT_LT((*trial)->faulty(), total / 5);
    for (const Issue& issue : (*trial)->issues())
        EXPECT_TRUE(issue.found.empty() || issue.found.find('/') != std::string::npos ||
                    issue.kind == IssueKind::UnknownCode)
            << issue.found;
}

TEST_F(ExportDataTest, WhatIsReadFromTheFileIsTheSameAsWhatIsHeld)
{
    const auto workspaceFile = folder.file("全部.gpkg");
    ASSERT_TRUE(buildWorkspace(testing::catalogueFolder(), workspaceFile, true, {}));
    std::vector<Rows> both;
    for (const std::int64_t mostHeld : {kMostHeldObservations, std::int64_t{0}}) {
        snapshot = Workspace::open(workspaceFile)->loadSnapshot({}, {}, mostHeld).value();
        const auto report = exportTo(folder.file("a.csv"), {DataKind::Observations});
        ASSERT_TRUE(report) << report.error().message;
        both.push_back(sheetRows(folder.file("a.csv"), 0));
        std::ranges::sort(both.back());
    }
    EXPECT_EQ(both[0].size(), 465U);
    EXPECT_EQ(both[0], both[1]);
}

TEST_F(ExportDataTest, ValuesThatSomebodyElseTookAwayMeanwhileEndItWithoutAFile)
{
    const auto workspaceFile = folder.file("全部.gpkg");
    ASSERT_TRUE(buildWorkspace(testing::catalogueFolder(), workspaceFile, true, {}));
    snapshot = Workspace::open(workspaceFile)->loadSnapshot({}, {}, 0).value();
    {
        auto connection = store::Connection::open(workspaceFile, store::OpenMode::ReadWrite);
        ASSERT_TRUE(connection) << connection.error().message;
        ASSERT_TRUE(connection->execute("DELETE FROM observation WHERE id % 2 = 0"));
    }
    const auto report = exportTo(folder.file("a.csv"), {DataKind::Targets, DataKind::Observations});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Conflict) << report.error().message;
    EXPECT_EQ(places::filesIn(folder.path()), 1) << "the workspace";
}

TEST_F(ExportDataTest, CancelledNothingIsLeftAndWhatWasThereStays)
{
    for (const char* const name : {"a.csv", "a.xlsx", "a.gpkg", "a.geojson"}) {
        const auto file = folder.file(name);
        ASSERT_TRUE(writeFile(file, "before"));
        std::stop_source stop;
        const TaskContext context{stop.get_token(), [&](int, int) {
                                      stop.request_stop();
                                  }};
        const auto report = exportTo(file, {DataKind::Targets}, context);
        ASSERT_FALSE(report) << name;
        EXPECT_EQ(report.error().code, ErrorCode::Cancelled) << name;
        EXPECT_EQ(*readFile(file), "before");
    }
    EXPECT_EQ(places::filesIn(folder.path()), 4);
}

TEST_F(ExportDataTest, ReplacesAFileByAWholeOne)
{
    for (const char* const name : {"a.csv", "a.xlsx", "a.gpkg", "a.geojson"}) {
        ASSERT_TRUE(writeFile(folder.file(name), "before"));
        ASSERT_TRUE(exportTo(folder.file(name), {DataKind::Targets})) << name;
        EXPECT_GT(readFile(folder.file(name))->size(), 100U) << name;
    }
    EXPECT_EQ(places::filesIn(folder.path()), 4);
}

TEST_F(ExportDataTest, WhereNothingCanBeWrittenTheFileIsNamed)
{
    for (const char* const name : {"none/甲.csv", "none/甲.xlsx", "none/甲.gpkg", "none/甲.geojson"}) {
        const auto report = exportTo(folder.file(name), {DataKind::Targets});
        ASSERT_FALSE(report) << name;
        EXPECT_EQ(report.error().code, ErrorCode::IoFailed) << name;
        EXPECT_THAT(report.error().message, ::testing::HasSubstr(name));
    }
    const places::MountedFolder readOnly(folder.file("ro"), "ro");
    if (!readOnly.isThere())
        GTEST_SKIP() << "no folder without the right to write can be made";
    for (const char* const name : {"ro/a.csv", "ro/a.xlsx", "ro/a.gpkg", "ro/a.geojson"}) {
        const auto report = exportTo(folder.file(name), {DataKind::Targets});
        ASSERT_FALSE(report) << name;
        EXPECT_EQ(report.error().code, ErrorCode::IoFailed) << name;
    }
}

TEST_F(ExportDataTest, AWorkspaceIsNeverReplaced)
{
    ASSERT_TRUE(store::createWorkspaceFile(folder.file("other.gpkg")));
    std::filesystem::copy_file(folder.file("other.gpkg"), folder.file("other.xlsx"));
    EXPECT_TRUE(isWorkspaceFile(folder.file("other.gpkg")));
    const std::string before = readFile(folder.file("other.gpkg")).value_or("");
    for (const char* const name : {"other.gpkg", "other.xlsx"}) {
        const auto report = exportTo(folder.file(name), {DataKind::Targets});
        ASSERT_FALSE(report) << name;
        EXPECT_EQ(report.error().code, ErrorCode::Conflict) << name;
        EXPECT_EQ(readFile(folder.file(name)).value_or("gone"), before) << name;
    }
    ASSERT_TRUE(exportTo(folder.file("data.gpkg"), {DataKind::Targets}));
    EXPECT_FALSE(isWorkspaceFile(folder.file("data.gpkg"))) << "a GeoPackage like any other";
    EXPECT_TRUE(exportTo(folder.file("data.gpkg"), {DataKind::Regions}));
    EXPECT_FALSE(isWorkspaceFile(folder.file("none.gpkg")));
}

namespace {

/// Only how many there are is known.
class Uncounted final : public Observations {
public:
    using Observations::Observations;
    [[nodiscard]] SharedObservations ofSeries(domain::IndicatorId, const domain::RegionCode&) const override
    {
        return none();
    }
    [[nodiscard]] SharedObservations ofIndicator(domain::IndicatorId) const override { return none(); }
    [[nodiscard]] SharedValues annualValues(domain::IndicatorId) const override
    {
        return std::make_shared<const std::vector<AnnualValue>>();
    }
    [[nodiscard]] SharedObservations ofRegion(const domain::RegionCode&) const override { return none(); }
    [[nodiscard]] std::optional<Error> failure() const override { return std::nullopt; }

private:
    static SharedObservations none() { return std::make_shared<const std::vector<domain::Observation>>(); }
};

} // namespace

TEST_F(ExportDataTest, ATableThatIsTooLongForAWorkbookIsSaidBeforeAnythingIsWritten)
{
    SeriesSizesBuilder sizes;
    sizes.add({1}, "360700", "level", 1'048'575, 0);
    sizes.add({2}, "360700", "level", 1, 0);
    domain::Catalogue catalogue = testing::smallCatalogue();
    catalogue.observations.clear();
    std::vector<AssessedTarget> assessed(catalogue.targets.size());
    snapshot = std::make_shared<const Snapshot>(std::move(catalogue), std::move(assessed),
                                                std::make_unique<Uncounted>(std::move(sizes).finish()), "file.gpkg");
    DataRequest request{{DataKind::Regions, DataKind::Observations}, {}, DataFormat::Xlsx, false};
    const auto table = tooLongTable(*snapshot, request);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->kind, DataKind::Observations);
    EXPECT_EQ(table->rows, 1'048'576);
    const auto report = exportTo(folder.file("a.xlsx"), request.kinds);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::InvalidArgument);
    EXPECT_TRUE(folder.isEmpty());
    request.scope.selection.indicator = {1};
    EXPECT_FALSE(tooLongTable(*snapshot, request)) << "as many as there may be";
    request.scope.selection.indicator = {};
    request.format = DataFormat::Csv;
    EXPECT_FALSE(tooLongTable(*snapshot, request));
}

TEST_F(ExportDataTest, ForSpreadsheetsCsvHasAMarkAndTheirLineEndsAndTheSameTexts)
{
    DataRequest request{{DataKind::Targets}, {{}, false}, DataFormat::Csv, true};
    ASSERT_TRUE(exportData(*snapshot, request, folder.file("a.csv"), testWords(), {}));
    EXPECT_TRUE(readFile(folder.file("a.csv"))->starts_with("\uFEFFtarget_id,"));
    EXPECT_THAT(*readFile(folder.file("a.csv")), ::testing::HasSubstr("\r\n"));
    EXPECT_EQ(sheetRows(folder.file("a.csv"), 0), recordsOf(DataKind::Targets));
}

} // namespace wm::workspace
