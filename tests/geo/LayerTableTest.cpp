// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/LayerTable.h"

#include "GeoPackageWriter.h"
#include "SmallFiles.h"
#include "TableOf.h"

#include "wm/base/Path.h"
#include "wm/geo/Measures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wm::geo {

namespace {

using test::GeoPackageWriter;
using test::kUnknownCrs;
using test::readingError;
using test::readingOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class LayerTableTest : public ::testing::Test {
protected:
    test::TemporaryFolder folder;
    std::filesystem::path file = folder / u8"图层 1.gpkg";
};

TEST_F(LayerTableTest, PutsPointsLinesAndAreasIntoFlatArrays)
{
    GeoPackageWriter(file)
        .layer("混合", 4326, {"名称"})
        .feature("POINT(115 26)", {"甲"})
        .feature("MULTILINESTRING((1 1,2 2),(3 3,4 4,5 5))", {"乙"})
        .feature("POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,2 1,2 2,1 1))", {""});
    const LayerReading reading = readingOf(file, {.layer = "混合", .labelField = "名称"});
    const FeatureTable& table = reading.table;
    EXPECT_EQ(table.kind, LayerKind::Mixed);
    ASSERT_EQ(table.featureCount(), 3U);
    EXPECT_THAT(table.featureIds, ElementsAre(1, 2, 3));
    EXPECT_THAT(table.featureEnds, ElementsAre(1U, 3U, 5U));
    EXPECT_THAT(table.partEnds, ElementsAre(1U, 3U, 6U, 11U, 15U));
    EXPECT_THAT(table.partKinds, ElementsAre(PartKind::Points, PartKind::Polyline, PartKind::Polyline,
                                             PartKind::Exterior, PartKind::Interior));
    EXPECT_EQ(table.points.size(), 15U);
    EXPECT_EQ(table.points.front(), (domain::LonLat{115, 26}));
    EXPECT_THAT(table.part(2), ElementsAre(domain::LonLat{3, 3}, domain::LonLat{4, 4}, domain::LonLat{5, 5}));
    EXPECT_EQ(table.partsOf(1), std::pair(std::size_t{1}, std::size_t{3}));
    EXPECT_EQ(table.label(0), "甲");
    EXPECT_EQ(table.label(2), "");
    EXPECT_EQ(reading.issueCount, 0U);
}

TEST_F(LayerTableTest, HeightsMeasuresCurvesAndCollectionsBecomePlain)
{
    GeoPackageWriter(file)
        .layer("l", 4326, {})
        .feature("POINT ZM(115 26 7 8)")
        .feature("CURVEPOLYGON(CIRCULARSTRING(0 0,1 1,2 0,1 -1,0 0))")
        .feature("COMPOUNDCURVE((10 0,11 0),CIRCULARSTRING(11 0,12 1,13 0))")
        .feature("GEOMETRYCOLLECTION(POINT(1 1),LINESTRING(1 1,2 2),MULTIPOINT(5 5,6 6))")
        .feature("POLYHEDRALSURFACE(((0 0 0,1 0 0,1 1 0,0 0 0)),((0 0 0,1 1 0,0 1 0,0 0 0)))");
    const FeatureTable table = readingOf(file).table;
    ASSERT_EQ(table.featureCount(), 5U);
    EXPECT_EQ(table.part(0).front(), (domain::LonLat{115, 26}));
    EXPECT_GT(table.part(1).size(), 50U) << "a circle";
    EXPECT_EQ(table.part(1).front(), table.part(1).back());
    EXPECT_EQ(table.partKinds[2], PartKind::Polyline);
    EXPECT_EQ(table.partsOf(3), std::pair(std::size_t{3}, std::size_t{6})) << "three parts of one feature";
    EXPECT_EQ(table.part(5).size(), 2U);
    EXPECT_EQ(table.partKinds[6], PartKind::Exterior);
}

TEST_F(LayerTableTest, SkipsAndCountsWhatHasNoGeometry)
{
    GeoPackageWriter(file).layer("l", 4326, {}).feature("").feature("POINT EMPTY").feature("POINT(1 2)");
    const LayerReading reading = readingOf(file);
    EXPECT_EQ(reading.withoutGeometry, 2U);
    EXPECT_THAT(reading.table.featureIds, ElementsAre(3));
    EXPECT_EQ(reading.table.kind, LayerKind::Points);
}

TEST_F(LayerTableTest, AnEmptyLayerIsAnEmptyTable)
{
    GeoPackageWriter(file).layer("l", 4326, {});
    const LayerReading reading = readingOf(file);
    EXPECT_EQ(reading.table.featureCount(), 0U);
    EXPECT_TRUE(reading.table.points.empty());
}

TEST_F(LayerTableTest, RepairsCrossingRingsAndClosesOpenOnes)
{
    GeoPackageWriter(file)
        .layer("l", 4326, {})
        .feature("POLYGON((0 0,2 2,2 0,0 2,0 0))")
        .feature("POLYGON((10 0,12 0,12 2,10 2))")
        .feature("POLYGON((0 0,1 1,2 2,0 0))");
    const LayerReading reading = readingOf(file);
    EXPECT_EQ(reading.table.featureCount(), 3U);
    EXPECT_EQ(reading.issues.at(0), (FeatureIssue{FeatureIssueKind::RingRepaired, 1, ""}));
    EXPECT_EQ(reading.table.partsOf(0).second, 2U) << "a bow tie is two triangles";
    EXPECT_EQ(reading.table.part(2).front(), reading.table.part(2).back());
    ASSERT_EQ(reading.issueCount, 2U);
    EXPECT_EQ(reading.issues[1].kind, FeatureIssueKind::RingNotRepaired) << "no area at all";
}

TEST_F(LayerTableTest, LeavesOutWhatIsNotOnTheEarthAndSaysSo)
{
    GeoPackageWriter(file)
        .layer("l", 4326, {})
        .feature("POINT(391234 2876543)")
        .feature("LINESTRING(1 1,2 91)")
        .feature("POINT(1 2)");
    const LayerReading reading = readingOf(file);
    EXPECT_THAT(reading.table.featureIds, ElementsAre(3));
    ASSERT_EQ(reading.issues.size(), 2U);
    EXPECT_EQ(reading.issues[0], (FeatureIssue{FeatureIssueKind::OffTheEarth, 1, "(391234, 2876543)"}));
    EXPECT_EQ(reading.issues[1].found, "(2, 91)");
}

TEST_F(LayerTableTest, ListsAHundredIssuesAndCountsTheRest)
{
    {
        GeoPackageWriter writer(file);
        writer.layer("l", 3857, {});
        for (int i = 0; i < 150; ++i)
            writer.feature("POINT(1e30 1e30)");
        writer.feature("POINT(0 0)");
    }
    const LayerReading reading = readingOf(file);
    EXPECT_EQ(reading.issues.size(), 100U);
    EXPECT_EQ(reading.issueCount, 150U);
    EXPECT_EQ(reading.table.featureCount(), 1U);
}

TEST_F(LayerTableTest, WithoutReferenceSystemItAsks)
{
    GeoPackageWriter(file).layer("l", kUnknownCrs, {}).feature("POINT(38500000 2800000)");
    const auto outcome = readLayerTable(file, {}, {});
    ASSERT_TRUE(outcome) << outcome.error().message;
    ASSERT_TRUE(std::holds_alternative<CrsMissing>(*outcome));
    EXPECT_EQ(std::get<CrsMissing>(*outcome).suggestions.at(0).code, "EPSG:4526");
    const FeatureTable table = readingOf(file, {.crs = "EPSG:4526"}).table;
    EXPECT_NEAR(table.points.at(0).lon, 114.0, 1e-9);
}

TEST_F(LayerTableTest, TakesNoOtherReferenceSystemThanACode)
{
    GeoPackageWriter(file).layer("l", 4326, {}).feature("POINT(1 2)");
    for (const char* const crs :
         {"EPSG:99999999", "EPSG:", "WGS84", "http://127.0.0.1:9/crs", "/etc/passwd", "EPSG:5703"})
        EXPECT_EQ(readingError(file, {.crs = crs}).code, ErrorCode::InvalidArgument) << crs;
}

TEST_F(LayerTableTest, MissingLayersAndFieldsAreNamed)
{
    GeoPackageWriter(file).layer("甲", 4326, {"n"}).feature("POINT(1 2)").layer("乙", 4326, {}).layer("表", 0, {});
    EXPECT_THAT(readingError(file, {.layer = "丙"}).message, HasSubstr("no layer \"丙\"; found: 甲, 乙, 表"));
    EXPECT_EQ(readingError(file, {}).code, ErrorCode::NotFound) << "which of the three?";
    const LayerReading unnamed = readingOf(file, {.layer = "甲", .labelField = "名"});
    EXPECT_TRUE(unnamed.lacksLabelField);
    EXPECT_EQ(unnamed.table.featureCount(), 1U) << "what can be drawn is";
    EXPECT_FALSE(readingOf(file, {.layer = "甲", .labelField = "n"}).lacksLabelField);
    EXPECT_EQ(readingError(file, {.layer = "表"}).code, ErrorCode::InvalidArgument);
    test::writeTiff(folder / u8"a.tif", {1, 1, {{1}}});
    EXPECT_EQ(readingError(folder / u8"a.tif", {}).code, ErrorCode::InvalidArgument);
}

TEST_F(LayerTableTest, ALimitIsAMessageAndNotACrash)
{
    GeoPackageWriter(file).layer("l", 4326, {}).feature("LINESTRING(1 1,2 2,3 3)").feature("POINT(1 2)");
    const Error points = readingError(file, {.maxPoints = 2});
    EXPECT_EQ(points.code, ErrorCode::InvalidArgument);
    EXPECT_THAT(points.message, HasSubstr("layer l: feature 1: found more than 2 points; expected a smaller layer"));
    EXPECT_THAT(readingError(file, {.maxFeatures = 1}).message, HasSubstr("more than 1 features"));
}

TEST_F(LayerTableTest, LabelsOfAGbkShapefileAreReadAndLongOnesCut)
{
    const auto shp = folder / u8"规划 地块.shp";
    std::string longText;
    for (int i = 0; i < 75; ++i)
        longText += "长";
    GeoPackageWriter(shp, "ESRI Shapefile")
        .layer("x", 4547, {"NAME"})
        .feature("POINT(500000 2800000)", {test::kGanzhouGbk});
    ASSERT_TRUE(writeFile(folder / u8"规划 地块.cpg", "936"));
    const LayerReading reading = readingOf(shp, {.labelField = "NAME"});
    EXPECT_EQ(reading.table.label(0), "赣州");
    EXPECT_NEAR(reading.table.points.at(0).lon, 114.0, 1e-9) << "x is the easting";
    GeoPackageWriter(file).layer("l", 4326, {"t"}).feature("POINT(1 2)", {longText + longText + longText});
    const LayerReading cut = readingOf(file, {.labelField = "t"});
    EXPECT_EQ(cut.table.label(0).size(), 600U) << "200 characters";
    EXPECT_EQ(cut.issues.at(0).kind, FeatureIssueKind::LabelTooLong);
}

TEST_F(LayerTableTest, ReadsDxfWithACodePageAndAGivenReferenceSystem)
{
    const auto dxf = folder / u8"图纸.dxf";
    ASSERT_TRUE(writeFile(dxf, test::dxfText("AC1015", "ANSI_936", test::kGanzhouGbk)));
    EXPECT_TRUE(std::holds_alternative<CrsMissing>(*readLayerTable(dxf, {}, {})));
    const LayerReading reading = readingOf(dxf, {.labelField = "Layer", .crs = "EPSG:4547"});
    ASSERT_EQ(reading.table.featureCount(), 3U);
    EXPECT_EQ(reading.table.label(0), "赣州");
    EXPECT_GT(reading.table.part(1).size(), 10U) << "an arc";
    EXPECT_NEAR(distanceKm(reading.table.points.at(0), reading.table.points.at(1)), 0.1, 1e-3);
}

TEST_F(LayerTableTest, StopsWithinAThousandFeatures)
{
    {
        GeoPackageWriter writer(file);
        writer.layer("l", 4326, {});
        for (int i = 0; i < 2500; ++i)
            writer.feature("POINT(1 2)");
    }
    std::stop_source stop;
    std::vector<int> reports;
    const auto outcome = readLayerTable(file, {}, {stop.get_token(), [&](int done, int total) {
                                                       EXPECT_EQ(total, 2500);
                                                       reports.push_back(done);
                                                       if (done == 1000)
                                                           stop.request_stop();
                                                   }});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
    EXPECT_THAT(reports, ElementsAre(0, 1000));
}

TEST_F(LayerTableTest, ManyPointsTakeSixteenBytesEach)
{
    constexpr std::size_t kPoints = 200'000;
    constexpr std::size_t kInALine = 1000;
    {
        std::string wkt;
        for (std::size_t i = 0; i < kInALine; ++i)
            wkt += (i == 0 ? "LINESTRING(" : ",") + std::to_string(100 + i % 7) + " " + std::to_string(20 + i % 5);
        GeoPackageWriter writer(file);
        writer.layer("l", 4326, {});
        for (std::size_t i = 0; i < kPoints / kInALine; ++i)
            writer.feature(wkt + ")");
    }
    const FeatureTable table = readingOf(file).table;
    ASSERT_EQ(table.points.size(), kPoints);
    const std::size_t bytes = table.points.capacity() * sizeof(domain::LonLat) + table.partEnds.capacity() * 4 +
                              table.partKinds.capacity() + table.featureEnds.capacity() * 4 +
                              table.featureIds.capacity() * 8 + table.labelText.capacity();
    EXPECT_LT(static_cast<double>(bytes) / kPoints, 16.1);
}

TEST_F(LayerTableTest, ReadsTheAttributesOfOneFeature)
{
    GeoPackageWriter(file)
        .layer("l", 4326, {"名称", "b"})
        .feature("POINT(1 2)", {"甲"})
        .feature("POINT(1 2)", {"乙", "x"});
    const auto attributes = readFeatureAttributes(file, "l", 1);
    ASSERT_TRUE(attributes) << attributes.error().message;
    EXPECT_THAT(*attributes, ElementsAre(Attribute{"名称", "甲"}, Attribute{"b", std::nullopt}));
    EXPECT_EQ(readFeatureAttributes(file, "", 2)->at(1).value, "x");
    EXPECT_EQ(readFeatureAttributes(file, "l", 99).error().code, ErrorCode::NotFound);
    EXPECT_EQ(readFeatureAttributes(file, "m", 1).error().code, ErrorCode::NotFound);
}

TEST_F(LayerTableTest, AFileRemovedMeanwhileIsNotFound)
{
    GeoPackageWriter(file).layer("l", 4326, {}).feature("POINT(1 2)");
    readingOf(file);
    std::filesystem::remove(file);
    const auto attributes = readFeatureAttributes(file, "l", 1);
    ASSERT_FALSE(attributes);
    EXPECT_EQ(attributes.error().code, ErrorCode::NotFound);
    EXPECT_THAT(attributes.error().message, HasSubstr("图层 1.gpkg: no such file"));
}

} // namespace

} // namespace wm::geo
