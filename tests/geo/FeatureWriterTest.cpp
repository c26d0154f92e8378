// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/FeatureWriter.h"

#include "GeoPackageWriter.h"
#include "TableOf.h"

#include "wm/base/Path.h"
#include "wm/geo/Gdal.h"

#include <gdal_priv.h>
#include <gmock/gmock.h>
#include <ogrsf_frmts.h>

#include <algorithm>

namespace wm::geo {

namespace {

using test::readingOf;
using ::testing::Contains;
using ::testing::ElementsAre;

class FeatureWriterTest : public ::testing::Test {
protected:
    FeatureWriterTest() { prepareGdal(); } // which reads here what was written without it

    static std::vector<WrittenLayer> layers()
    {
        const domain::Ring exterior{{114, 25}, {116, 25}, {116, 27}, {114, 27}, {114, 25}};
        const domain::Ring hole{{115, 26}, {115, 26.5}, {115.5, 26.5}, {115, 26}};
        return {{"面",
                 WrittenKind::Areas,
                 {{"名称", false}, {"n", true}},
                 {{domain::MultiPolygon{{exterior, {hole}}}, {std::string("甲\"\n"), 0.1}}}},
                {"线", WrittenKind::Lines, {{"名称", false}}, {{domain::Line{{1, 2}, {3, 4}}, {std::monostate{}}}}}};
    }

    test::TemporaryFolder folder;
};

TEST_F(FeatureWriterTest, ShapesAndValuesComeBackFromAGeoPackage)
{
    const auto file = folder / u8"出 口.gpkg";
    const auto written = writeFeatures(file, WrittenFormat::GeoPackage, layers(), {}, {});
    ASSERT_TRUE(written) << written.error().message;
    const FeatureTable areas = readingOf(file, {.layer = "面"}).table;
    EXPECT_EQ(areas.kind, LayerKind::Polygons);
    EXPECT_THAT(areas.partKinds, ElementsAre(PartKind::Exterior, PartKind::Interior));
    EXPECT_EQ(readingOf(file, {.layer = "线"}).table.points.back(), (domain::LonLat{3, 4}));
    EXPECT_THAT(*readFeatureAttributes(file, "面", 1), ElementsAre(Attribute{"名称", "甲\"\n"}, Attribute{"n", "0.1"}));
    EXPECT_THAT(*readFeatureAttributes(file, "线", 1), ElementsAre(Attribute{"名称", std::nullopt}));
}

TEST_F(FeatureWriterTest, GeoJsonKeepsNotesAsMembersAndFieldsOfOneNameTogether)
{
    const auto file = folder / u8"出 口.geojson";
    const WrittenNotes notes{"", {{"来源", "甲\"乙\n{"}}};
    const auto written = writeFeatures(file, WrittenFormat::GeoJson, layers(), notes, {});
    ASSERT_TRUE(written) << written.error().message;
    const std::string text = *readFile(file);
    EXPECT_THAT(text, ::testing::HasSubstr(R"("来源": "甲\"乙\n{")"));
    const LayerReading reading = readingOf(file);
    EXPECT_EQ(reading.table.featureCount(), 2U);
    EXPECT_EQ(reading.issueCount, 0U);
    EXPECT_THAT(*readFeatureAttributes(file, "", reading.table.featureIds[1]), Contains(Attribute{"layer", "线"}));
}

TEST_F(FeatureWriterTest, GeoJsonKeepsEveryDigitAndATextThatLooksLikeJson)
{
    const auto file = folder / u8"a.geojson";
    const std::vector<WrittenLayer> rows{
        {"l",
         WrittenKind::Attributes,
         {{"text", false}, {"n", true}, {"none", true}},
         {{{}, {std::string("[1]"), 0.1 + 0.2, std::monostate{}}}, {{}, {std::string("{}"), 1e21, std::monostate{}}}}}};
    const auto written = writeFeatures(file, WrittenFormat::GeoJson, rows, {}, {});
    ASSERT_TRUE(written) << written.error().message;
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(utf8FromPath(file).c_str(), GDAL_OF_VECTOR));
    ASSERT_NE(dataset, nullptr);
    OGRLayer& layer = *dataset->GetLayer(0);
    const OGRFeatureUniquePtr first(layer.GetNextFeature());
    EXPECT_STREQ(first->GetFieldAsString("text"), "[1]");
    EXPECT_EQ(first->GetFieldAsDouble("n"), 0.1 + 0.2) << "to the last bit";
    EXPECT_FALSE(first->IsFieldSetAndNotNull(first->GetFieldIndex("none")));
    EXPECT_EQ(first->GetGeometryRef(), nullptr);
    const OGRFeatureUniquePtr second(layer.GetNextFeature());
    EXPECT_STREQ(second->GetFieldAsString("text"), "{}");
    EXPECT_EQ(second->GetFieldAsDouble("n"), 1e21);
}

TEST_F(FeatureWriterTest, RingsOfGeoJsonTurnAsItsStandardSaysWhicheverWayTheyWere)
{
    const domain::Ring against{{114, 25}, {116, 25}, {116, 27}, {114, 27}, {114, 25}};
    const domain::Ring with{{115, 26}, {115, 26.5}, {115.5, 26.5}, {115, 26}};
    std::vector<std::string> files;
    for (const bool isTurned : {false, true}) {
        domain::Polygon area{against, {with}};
        if (isTurned) {
            std::ranges::reverse(area.exterior);
            std::ranges::reverse(area.interiors.front());
        }
        const auto file = folder / u8"a.geojson";
        ASSERT_TRUE(writeFeatures(file, WrittenFormat::GeoJson,
                                  {{"l", WrittenKind::Areas, {}, {{domain::MultiPolygon{area}, {}}}}}, {}, {}));
        files.push_back(*readFile(file));
    }
    EXPECT_THAT(files[0], ::testing::HasSubstr("[[[[114, 25], [116, 25], [116, 27]"));
    EXPECT_THAT(files[0], ::testing::HasSubstr("[[115, 26], [115, 26.5]"));
    EXPECT_EQ(files[0], files[1]) << "reversing a closed ring keeps its first point";
}

TEST_F(FeatureWriterTest, RowsWithoutGeometryAreAnAttributeTableOfAGeoPackage)
{
    const auto file = folder / u8"a.gpkg";
    std::vector<WrittenLayer> tables = layers();
    tables.push_back({"表", WrittenKind::Attributes, {{"码", false}}, {{{}, {std::string("0360700")}}}});
    const auto written = writeFeatures(file, WrittenFormat::GeoPackage, tables, {}, {});
    ASSERT_TRUE(written) << written.error().message;
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(utf8FromPath(file).c_str(), GDAL_OF_VECTOR));
    ASSERT_NE(dataset, nullptr);
    OGRLayer* const table = dataset->GetLayerByName("表");
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->GetGeomType(), wkbNone);
    const OGRFeatureUniquePtr row(table->GetNextFeature());
    ASSERT_NE(row, nullptr);
    EXPECT_STREQ(row->GetFieldAsString("码"), "0360700");
    EXPECT_EQ(dataset->GetLayerByName("面")->GetGeomType(), wkbMultiPolygon);
}

TEST_F(FeatureWriterTest, AFileThatIsNotFinishedLeavesWhatWasThere)
{
    for (const WrittenFormat format : {WrittenFormat::GeoPackage, WrittenFormat::GeoJson}) {
        const auto path = folder / (format == WrittenFormat::GeoPackage ? u8"a.gpkg" : u8"a.geojson");
        ASSERT_TRUE(writeFile(path, "before"));
        {
            auto file = FeatureWriter::create(path, format, {});
            ASSERT_TRUE(file) << file.error().message;
            ASSERT_TRUE(file->begin({"l", WrittenKind::Points, {}}));
            ASSERT_TRUE(file->add({domain::LonLat{1, 2}, {}}));
        }
        EXPECT_EQ(*readFile(path), "before");
    }
    EXPECT_THAT(folder.fileNames(), ::testing::UnorderedElementsAre("a.geojson", "a.gpkg"));
}

TEST_F(FeatureWriterTest, WithoutFeaturesItIsStillAFile)
{
    for (const auto& [name, format] :
         {std::pair(u8"a.gpkg", WrittenFormat::GeoPackage), std::pair(u8"a.geojson", WrittenFormat::GeoJson)}) {
        const auto written =
            writeFeatures(folder / name, format, {{"l", WrittenKind::Points, {{"a", false}}, {}}}, {}, {});
        ASSERT_TRUE(written) << written.error().message;
        EXPECT_EQ(readingOf(folder / name).table.featureCount(), 0U);
    }
}

TEST_F(FeatureWriterTest, APlaceThatIsTakenByAFolderIsAnErrorAndNothingIsLeft)
{
    std::filesystem::create_directory(folder / u8"a.gpkg");
    ASSERT_TRUE(writeFile(folder / u8"a.gpkg/x", "x"));
    const auto written = writeFeatures(folder / u8"a.gpkg", WrittenFormat::GeoPackage, layers(), {}, {});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::IoFailed);
    EXPECT_THAT(written.error().message, ::testing::HasSubstr("cannot write"));
    EXPECT_THAT(folder.fileNames(), ElementsAre("a.gpkg"));
}

TEST(LonLatBoxTest, ABoxLiesWhereItsSystemSays)
{
    const auto box = lonLatBoxOf({500'000, 2'765'000, 501'000, 2'766'000}, "EPSG:4547");
    ASSERT_TRUE(box) << box.error().message;
    ASSERT_TRUE(*box);
    EXPECT_NEAR((*box)->west, 114.0, 1e-6);
    EXPECT_NEAR((*box)->south, 25.0, 0.02);
    EXPECT_FALSE(lonLatBoxOf({500'000, 2'765'000, 501'000, 2'766'000}, "EPSG:4326").value());
    for (const char* const code : {"EPSG:99999999", "", "WGS84", "/etc/passwd"})
        EXPECT_EQ(lonLatBoxOf({0, 0, 1, 1}, code).error().code, ErrorCode::InvalidArgument) << code;
}

} // namespace

} // namespace wm::geo
