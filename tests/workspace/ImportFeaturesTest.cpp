// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/GeoPackageWriter.h"
#include "geo/SmallFiles.h"
#include "support/CatalogueCopy.h"

#include "wm/base/Path.h"
#include "wm/workspace/Import.h"
#include "wm/workspace/Workspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wm::workspace {

namespace {

using domain::ColumnRole;
using test::GeoPackageWriter;
using test::kNull;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// Tables of values that somebody keeps with GIS programs.
class ImportFeaturesTest : public ::testing::Test {
protected:
    ImportFeaturesTest()
    {
        EXPECT_TRUE(buildWorkspace(testing::catalogueFolder(), file, false, {}));
        snapshot = Workspace::open(file)->loadSnapshot({}).value();
    }

    [[nodiscard]] ImportPreview previewOf(const ImportSource& source) const
    {
        auto preview = previewImport(*snapshot, source, {}, {}, {});
        EXPECT_TRUE(preview) << preview.error().message;
        return preview.value_or(ImportPreview());
    }

    [[nodiscard]] ImportTrialPtr trialOf(const ImportSource& source) const
    {
        domain::ImportRecipe recipe = previewOf(source).recipe;
        recipe.document = snapshot->catalogue().documents.front().code;
        auto trial = tryImport(*snapshot, source, recipe, {}, {});
        EXPECT_TRUE(trial) << trial.error().message;
        return trial.value_or(nullptr);
    }

    static std::vector<std::string> headingsOf(const ImportPreview& preview)
    {
        std::vector<std::string> headings;
        for (const ImportColumn& column : preview.columns)
            headings.push_back(column.headings.empty() ? std::string() : column.headings.front());
        return headings;
    }

    /// "360704 2003 600" of each new value.
    static std::vector<std::string> newValues(const ImportTrial& trial)
    {
        std::vector<std::string> values;
        for (const ImportItem& item : trial.items(domain::ImportFate::New, 100))
            values.push_back(item.incoming.region.text + " " + item.incoming.period.text() + " " +
                             std::to_string(static_cast<int>(item.incoming.value)));
        return values;
    }

    /// "name lon lat" of each new facility.
    [[nodiscard]] std::vector<std::string> newPositions(const ImportSource& source) const
    {
        const ImportTrialPtr trial = trialOf(source);
        std::vector<std::string> positions;
        if (!trial)
            return positions;
        const auto field = [](const ImportItem& item, std::string_view name) {
            const std::string& text =
                item.record->incoming[domain::fieldPlace(domain::RecordKind::Facility, name).value()];
            return text.empty() ? "-" : text;
        };
        for (const ImportItem& item : trial->items(domain::ImportFate::New, 100))
            positions.push_back(field(item, "name_zh") + " " + field(item, "lon") + " " + field(item, "lat"));
        return positions;
    }

    const std::vector<std::string> kFacilityFields{"设施名称", "类型", "图层", "状态"};
    testing::TempFolder folder;
    std::filesystem::path file = folder.file("a.gpkg");
    SnapshotPtr snapshot;
};

TEST_F(ImportFeaturesTest, ValuesComeFromALayerOfPointsWhoseNumbersAreNumbers)
{
    const std::filesystem::path layer = folder.file("县 区.gpkg");
    GeoPackageWriter(layer)
        .layer("县区", 4490, {"region", "year", "地区生产总值(亿元)", "lat", "照片"},
               {OFTInteger, OFTInteger, OFTReal, OFTString, OFTBinary})
        .feature("POINT(114.9 25.8)", {"360704", "2003", "600.5", "北", "x"})
        .feature("POINT(114.9 25.8)", {"360703", "2003", kNull, kNull, kNull})
        .feature("", {"360700", "2004", "5000", kNull, kNull});
    const ImportPreview preview = previewOf({.file = layer});
    EXPECT_FALSE(preview.issue);
    ASSERT_EQ(preview.sheets.size(), 1U);
    EXPECT_EQ(preview.sheets[0].name, "县区");
    EXPECT_FALSE(preview.sheets[0].lacksCrs);
    EXPECT_THAT(headingsOf(preview),
                ElementsAre("region", "year", "地区生产总值(亿元)", "lat", "lon(geometry)", "lat(geometry)"));
    std::vector<ColumnRole> roles;
    for (const ImportColumn& column : preview.columns)
        roles.push_back(column.role);
    EXPECT_THAT(roles, ElementsAre(ColumnRole::Region, ColumnRole::Period, ColumnRole::Value, ColumnRole::Ignored,
                                   ColumnRole::Ignored, ColumnRole::Ignored));
    ASSERT_EQ(preview.rows.size(), 3U);
    EXPECT_EQ(preview.rows[0].first, 2);
    EXPECT_THAT(preview.rows[0].second, ElementsAre("360704", "2003", "600.5", "北", "114.9", "25.8"));

    const ImportTrialPtr trial = trialOf({.file = layer});
    ASSERT_TRUE(trial);
    EXPECT_EQ(trial->faulty(), 0);
    EXPECT_THAT(trial->unknownIndicators(), IsEmpty());
    EXPECT_THAT(newValues(*trial), ElementsAre("360700 2004 5000", "360704 2003 600"));
}

TEST_F(ImportFeaturesTest, ReadsAShapefileInGbkAndGeoJsonAlike)
{
    const std::filesystem::path shape = folder.file("县 区.shp");
    const std::string longName = "\xB5\xD8\xC7\xF8"; // 地区 in GBK
    GeoPackageWriter(shape, "ESRI Shapefile")
        .layer("layer", 4490, {longName, "year", "value"}, {OFTString, OFTInteger, OFTReal})
        .feature("POINT(114.9 25.8)", {std::string(test::kGanzhouGbk) + "\xCA\xD0", "2003", "5000"});
    ImportSource source{.file = shape};
    domain::ImportRecipe recipe = previewOf(source).recipe;
    recipe.document = snapshot->catalogue().documents.front().code;
    recipe.indicator = "gdp";
    auto trial = tryImport(*snapshot, source, recipe, {}, {});
    ASSERT_TRUE(trial) << trial.error().message;
    EXPECT_THAT(newValues(**trial), ElementsAre("360700 2003 5000"));

    source.file = folder.file("县 区.json");
    ASSERT_TRUE(writeFile(source.file, "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
                                       "\"geometry\":null,\"properties\":{\"地区\":\"赣州市\",\"year\":2003,"
                                       "\"value\":5000}}]}"));
    trial = tryImport(*snapshot, source, recipe, {}, {});
    ASSERT_TRUE(trial) << trial.error().message;
    EXPECT_THAT(newValues(**trial), ElementsAre("360700 2003 5000"));
}

TEST_F(ImportFeaturesTest, OfSeveralLayersTheOneThatIsAskedForIsShownAndWordsAreNoHeadings)
{
    const std::filesystem::path layers = folder.file("多层.gpkg");
    GeoPackageWriter(layers)
        .layer("空", 4490, {"地区", "值"})
        .layer("文字", 0, {"地区", "说明", "地区生产总值(亿元)"}, {OFTString, OFTString, OFTReal})
        .feature("", {"章贡区", "中心", kNull})
        .feature("", {"南康区", kNull, kNull})
        .feature("", {"赣县区", "东部", "300"});
    const ImportPreview empty = previewOf({.file = layers});
    EXPECT_THAT(headingsOf(empty), ElementsAre("地区", "值"));
    EXPECT_THAT(empty.rows, IsEmpty());
    const ImportPreview words = previewOf({.file = layers, .sheet = "文字"});
    EXPECT_EQ(words.sheet, 1U);
    EXPECT_THAT(headingsOf(words), ElementsAre("地区", "说明", "地区生产总值(亿元)"));
    EXPECT_EQ(words.rows.size(), 3U) << "rows of words, of which one has a single text";
}

TEST_F(ImportFeaturesTest, PointsWithoutCrsAreReadWithoutTheirPlaceWhichIsTold)
{
    const std::filesystem::path layer = folder.file("无坐标系.gpkg");
    GeoPackageWriter(layer)
        .layer("点", test::kUnknownCrs, {"地区", "LON"})
        .feature("POINT(500000 2860000)", {"章贡区", "x"});
    const ImportPreview preview = previewOf({.file = layer});
    ASSERT_EQ(preview.sheets.size(), 1U);
    EXPECT_TRUE(preview.sheets[0].lacksCrs);
    EXPECT_THAT(headingsOf(preview), ElementsAre("地区", "LON"));
}

TEST_F(ImportFeaturesTest, PointsAmongAreasKeepTheirPositionsAndTheAreasAreCounted)
{
    const std::filesystem::path layer = folder.file("设施.gpkg");
    GeoPackageWriter(layer)
        .layer("混合", 4490, kFacilityFields)
        .feature("POINT(114.9 25.8)", {"测试医院", "hospital", "health", "planned"})
        .feature("POLYGON((114 25,115 25,115 26,114 25))", {"测试学校", "hospital", "health", "planned"})
        .layer("面", 4490, kFacilityFields)
        .feature("POLYGON((114 25,115 25,115 26,114 25))", {"测试场馆", "hospital", "health", "planned"});
    const ImportPreview preview = previewOf({.file = layer});
    ASSERT_EQ(preview.sheets.size(), 2U);
    EXPECT_EQ(preview.sheets[0].notPoints, 1);
    EXPECT_EQ(preview.sheets[1].notPoints, 1);
    EXPECT_EQ(preview.recipe.records, domain::RecordKind::Facility);
    EXPECT_THAT(newPositions({.file = layer}), ElementsAre("测试医院 114.9 25.8", "测试学校 - -"));
    EXPECT_THAT(newPositions({.file = layer, .sheet = "面"}), ElementsAre("测试场馆 - -"));
}

TEST_F(ImportFeaturesTest, AttributesThatPlaceAFeatureElsewhereAreRefusedAndBlankOnesAreTheGeometrys)
{
    const std::filesystem::path layer = folder.file("经纬.gpkg");
    std::vector<std::string> fields = kFacilityFields;
    fields.insert(fields.end(), {"经度", "纬度"});
    GeoPackageWriter(layer)
        .layer("点", 4490, fields, {OFTString, OFTString, OFTString, OFTString, OFTReal, OFTReal})
        .feature("POINT(114.93456 25.83123)", {"测试甲", "hospital", "health", "planned", "114.935", "25.831"})
        .feature("POINT(114.9 25.8)", {"测试乙", "hospital", "health", "planned", "116.4", "25.8"})
        .feature("POINT(114.9 25.8)", {"测试丙", "hospital", "health", "planned", kNull, kNull})
        .feature("", {"测试丁", "hospital", "health", "planned", "114.7", "25.6"});
    EXPECT_THAT(newPositions({.file = layer}),
                ElementsAre("测试甲 114.935 25.831", "测试丙 114.9 25.8", "测试丁 114.7 25.6"));
    const ImportTrialPtr trial = trialOf({.file = layer});
    ASSERT_TRUE(trial);
    EXPECT_EQ(trial->faulty(), 1);
    ASSERT_EQ(trial->issues().size(), 1U);
    EXPECT_EQ(trial->issues()[0].line, 3) << "the headings are the first row";
    EXPECT_EQ(trial->issues()[0].column, "E 经度");
    EXPECT_EQ(trial->issues()[0].found, "116.4 ≠ 114.9");
}

TEST_F(ImportFeaturesTest, AWorkspaceIsRefusedAndOtherDatabasesToo)
{
    const ImportPreview preview = previewOf({.file = file});
    ASSERT_TRUE(preview.issue);
    EXPECT_EQ(preview.issue->kind, IssueKind::IsWorkspace);
    EXPECT_EQ(preview.issue->document, "a.gpkg");
    EXPECT_THAT(preview.columns, IsEmpty());
    const std::filesystem::path other = folder.file("b.gpkg");
    ASSERT_TRUE(writeFile(other, std::string("SQLite format 3\0", 16) + std::string(100, '\0')));
    const ImportPreview database = previewOf({.file = other});
    ASSERT_TRUE(database.issue);
    EXPECT_EQ(database.issue->kind, IssueKind::WrongFormat);
    EXPECT_THAT(database.issue->expected, HasSubstr("XLSX"));
    EXPECT_THAT(database.issue->expected, HasSubstr("GeoPackage"));
}

TEST_F(ImportFeaturesTest, DamageAndCancellingEndTheReading)
{
    const std::filesystem::path layer = folder.file("县区.gpkg");
    {
        GeoPackageWriter writer(layer);
        writer.execute("BEGIN");
        writer.layer("a", 0, {"地区", "年份", "地区生产总值(亿元)"}, {OFTString, OFTInteger, OFTReal});
        for (int i = 0; i < 2500; ++i)
            writer.feature("", {"章贡区", std::to_string(2003), "600"});
        writer.execute("COMMIT");
    }
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(tryImport(*snapshot, {.file = layer}, previewOf({.file = layer}).recipe, {}, {stop.get_token(), {}})
                  .error()
                  .code,
              ErrorCode::Cancelled);
    const std::string bytes = readFile(layer).value();
    ASSERT_TRUE(writeFile(layer, bytes.substr(0, bytes.size() / 2)));
    const auto broken = previewImport(*snapshot, {.file = layer}, {}, {}, {});
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, ErrorCode::ParseFailed);
}

} // namespace

} // namespace wm::workspace
