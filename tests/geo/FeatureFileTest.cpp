// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/FeatureFile.h"

#include "GeoPackageWriter.h"
#include "SmallFiles.h"

#include "wm/base/Path.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wm::geo {

namespace {

using test::GeoPackageWriter;
using test::kNull;
using test::kUnknownCrs;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class FeatureFileTest : public ::testing::Test {
protected:
    static std::unique_ptr<FeatureFile> opened(const std::filesystem::path& path)
    {
        auto found = FeatureFile::open(path, {});
        if (!found) {
            ADD_FAILURE() << found.error().message;
            return nullptr;
        }
        EXPECT_TRUE(*found) << "taken for a file of another kind";
        return *std::move(found);
    }

    /// A value as its kind's first letter and its text.
    static std::string textOf(const FeatureValue& value)
    {
        switch (value.kind) {
        case FeatureValueKind::Null:
            return "-";
        case FeatureValueKind::Text:
            return "t " + value.text;
        case FeatureValueKind::Number:
            return "n " + value.text;
        case FeatureValueKind::Boolean:
            return "b " + value.text;
        case FeatureValueKind::Time:
            return "d " + value.text;
        case FeatureValueKind::NoPosition:
            return "x";
        }
        return {};
    }

    static std::vector<std::vector<std::string>> rowsOf(const std::filesystem::path& path, std::size_t layer = 0)
    {
        std::vector<std::vector<std::string>> rows;
        const std::unique_ptr<FeatureFile> file = opened(path);
        if (!file)
            return rows;
        const auto done = file->forEachFeature(layer,
                                               [&](std::span<const FeatureValue> values) -> Result<bool> {
                                                   std::vector<std::string> row;
                                                   for (const FeatureValue& value : values)
                                                       row.push_back(textOf(value));
                                                   rows.push_back(std::move(row));
                                                   return true;
                                               },
                                               {});
        EXPECT_TRUE(done) << done.error().message;
        return rows;
    }

    static std::vector<std::string> fieldsOf(const FeatureLayer& layer)
    {
        std::vector<std::string> names;
        for (const LayerField& field : layer.fields)
            names.push_back(field.name);
        return names;
    }

    test::TemporaryFolder folder;
    std::filesystem::path file = folder / u8"图层 1.gpkg";
};

TEST_F(FeatureFileTest, ValuesKeepTheirKindAndAreNothingWhereTheyAreNull)
{
    GeoPackageWriter(file)
        .layer("指标", 0, {"名称", "数", "值", "日", "时刻", "照片", "大"},
               {OFTString, OFTInteger, OFTReal, OFTDate, OFTDateTime, OFTBinary, OFTInteger64})
        .feature("", {"章贡区", "-3", "0.1", "2020/12/31", "2020/12/31 08:30:59", "abc", "9007199254740993"})
        .feature("", {kNull, kNull, kNull, kNull, kNull, kNull, kNull})
        .feature("", {"", "0", "1e21", "0987/01/02", "2021/01/01 00:00:00", kNull, "9007199254740992"});
    const auto source = opened(file);
    ASSERT_TRUE(source);
    ASSERT_EQ(source->layers().size(), 1U);
    EXPECT_EQ(source->layers()[0].name, "指标");
    EXPECT_EQ(source->layers()[0].positions, PositionValues::None);
    EXPECT_THAT(fieldsOf(source->layers()[0]), ElementsAre("名称", "数", "值", "日", "时刻", "大"));
    EXPECT_THAT(rowsOf(file), ElementsAre(ElementsAre("t 章贡区", "n -3", "n 0.1", "d 2020-12-31",
                                                      "d 2020-12-31T08:30:59", "t 9007199254740993"),
                                          ElementsAre("-", "-", "-", "-", "-", "-"),
                                          ElementsAre("t ", "n 0", "n 1e+21", "d 0987-01-02", "d 2021-01-01T00:00:00",
                                                      "n 9007199254740992")));
}

TEST_F(FeatureFileTest, PointsOfEveryCrsAreInLongitudeAndLatitude)
{
    GeoPackageWriter(file)
        .layer("wgs", 4326, {"a"})
        .feature("POINT(114.9350001 25.8310002)", {"1"})
        .layer("cgcs", 4490, {"a"})
        .feature("POINT Z(114.935 25.831 100)", {"1"})
        .feature("", {"2"})
        .layer("mercator", 3857, {"a"})
        .feature("POINT(12794517.74 2977093.88)", {"1"})
        .feature("POINT(1e30 0)", {"2"});
    EXPECT_THAT(rowsOf(file, 0), ElementsAre(ElementsAre("t 1", "n 114.9350001", "n 25.8310002")));
    EXPECT_THAT(rowsOf(file, 1),
                ElementsAre(ElementsAre("t 1", "n 114.935", "n 25.831"), ElementsAre("t 2", "-", "-")));
    const auto rows = rowsOf(file, 2);
    ASSERT_EQ(rows.size(), 2U);
    // 20037508.342789244 m are 180 degrees; the latitude is the inverse of the Mercator projection on the sphere.
    EXPECT_NEAR(std::stod(rows[0][1].substr(2)), 12794517.74 / 20037508.342789244 * 180.0, 1e-9);
    constexpr double kRadius = 6378137.0;
    EXPECT_NEAR(std::stod(rows[0][2].substr(2)), std::atan(std::sinh(2977093.88 / kRadius)) * 180.0 / std::acos(-1.0),
                1e-9);
    EXPECT_THAT(rows[1], ElementsAre("t 2", "x", "x"));
}

TEST_F(FeatureFileTest, OnlyLayersOfPointsHavePositionsAndAFeatureOfSeveralPointsHasNone)
{
    GeoPackageWriter(file)
        .layer("面", 4490, {"a"})
        .feature("POLYGON((114 25,115 25,115 26,114 25))", {"1"})
        .layer("点", 4490, {"a"})
        .feature("MULTIPOINT(114 25)", {"1"})
        .feature("MULTIPOINT(114 25,115 26)", {"2"});
    EXPECT_THAT(rowsOf(file, 0), ElementsAre(ElementsAre("t 1")));
    EXPECT_THAT(rowsOf(file, 1), ElementsAre(ElementsAre("t 1", "n 114", "n 25"), ElementsAre("t 2", "x", "x")));
}

TEST_F(FeatureFileTest, PointsAmongOtherShapesKeepTheirPositionsAndTheOthersAreCounted)
{
    const auto feature = [](const char* name, const std::string& geometry) {
        return std::string(R"({"type":"Feature","properties":{"a":")") + name + R"("},"geometry":)" + geometry + "}";
    };
    const std::string area = R"({"type":"Polygon","coordinates":[[[114,25],[115,25],[115,26],[114,25]]]})";
    const std::string point = R"({"type":"Point","coordinates":[114.9,25.8]})";
    const auto written = [&](const char8_t* name, const std::string& features) {
        const std::filesystem::path json = folder / name;
        EXPECT_TRUE(writeFile(json, R"({"type":"FeatureCollection","features":[)" + features + "]}"));
        return json;
    };
    const std::filesystem::path some = written(u8"混合.geojson", feature("1", point) + "," + feature("2", area) + "," +
                                                                     feature("3", "null") + "," + feature("4", point));
    EXPECT_THAT(rowsOf(some), ElementsAre(ElementsAre("t 1", "n 114.9", "n 25.8"), ElementsAre("t 2", "-", "-"),
                                          ElementsAre("t 3", "-", "-"), ElementsAre("t 4", "n 114.9", "n 25.8")));
    const auto mixed = opened(some);
    ASSERT_TRUE(mixed);
    EXPECT_EQ(mixed->layers()[0].positions, PositionValues::LonLat);
    EXPECT_EQ(mixed->layers()[0].notPoints, 1);

    const std::filesystem::path none =
        written(u8"面.geojson", feature("1", area) + "," + feature("2", "null") + "," + feature("3", area));
    EXPECT_THAT(rowsOf(none), ElementsAre(ElementsAre("t 1"), ElementsAre("t 2"), ElementsAre("t 3")));
    const auto areas = opened(none);
    ASSERT_TRUE(areas);
    EXPECT_EQ(areas->layers()[0].positions, PositionValues::None);
    EXPECT_GE(areas->layers()[0].notPoints, 2) << "a layer that says that it has areas is not gone through";
}

TEST_F(FeatureFileTest, WithoutCrsOnlyDegreesInChinaAreTakenForPlaces)
{
    GeoPackageWriter(file)
        .layer("度", kUnknownCrs, {"a"})
        .feature("POINT(114.935 25.831)", {"1"})
        .layer("米", kUnknownCrs, {"a"})
        .feature("POINT(500000 2860000)", {"1"})
        .layer("纬经", kUnknownCrs, {"a"})
        .feature("POINT(25.831 114.935)", {"1"})
        .layer("原点", kUnknownCrs, {"a"})
        .feature("POINT(3 4)", {"1"});
    EXPECT_THAT(rowsOf(file, 0), ElementsAre(ElementsAre("t 1", "n 114.935", "n 25.831")));
    const auto source = opened(file);
    ASSERT_TRUE(source);
    for (const std::size_t layer : {1U, 2U, 3U}) {
        EXPECT_EQ(source->layers()[layer].positions, PositionValues::NoCrs) << source->layers()[layer].name;
        EXPECT_THAT(rowsOf(file, layer), ElementsAre(ElementsAre("t 1")));
    }
}

TEST_F(FeatureFileTest, TextsOfAShapefileAreReadInGbkWithAndWithoutItsCpg)
{
    const std::filesystem::path shape = folder / u8"县 区.shp";
    GeoPackageWriter(shape, "ESRI Shapefile")
        .layer("layer", 4490, {"NAME", "GDP"}, {OFTString, OFTReal})
        .feature("POINT(114.9 25.8)", {test::kGanzhouGbk, "12.5"});
    const auto expected = ElementsAre(ElementsAre("t 赣州", "n 12.5", "n 114.9", "n 25.8"));
    ASSERT_TRUE(writeFile(folder / u8"县 区.cpg", "936"));
    EXPECT_THAT(rowsOf(shape), expected);
    std::filesystem::remove(folder / u8"县 区.cpg");
    EXPECT_THAT(rowsOf(shape), expected);
    // The same by another part of it is told, not read as a text.
    const auto part = FeatureFile::open(folder / u8"县 区.dbf", {});
    ASSERT_FALSE(part);
    EXPECT_EQ(part.error().code, ErrorCode::ParseFailed);
    EXPECT_THAT(part.error().message, HasSubstr("县 区.shp"));
}

TEST_F(FeatureFileTest, GeoJsonIsKnownByItsContent)
{
    const std::filesystem::path json = folder / u8"数据.txt";
    ASSERT_TRUE(writeFile(json, "\xEF\xBB\xBF {\"type\": \"FeatureCollection\", \"features\": ["
                                "{\"type\": \"Feature\", \"geometry\": {\"type\": \"Point\", \"coordinates\": "
                                "[114.935, 25.831]}, \"properties\": {\"name\": \"赣州\", \"gdp\": 0.30000000000000004,"
                                " \"open\": true, \"tags\": [\"a\", \"b\"]}},"
                                "{\"type\": \"Feature\", \"geometry\": null, \"properties\": {\"name\": null}}]}"));
    EXPECT_THAT(rowsOf(json), ElementsAre(ElementsAre("t 赣州", "n 0.30000000000000004", "b TRUE", "t [ \"a\", \"b\" ]",
                                                      "n 114.935", "n 25.831"),
                                          ElementsAre("-", "-", "-", "-", "-", "-")));
}

TEST_F(FeatureFileTest, TablesOfTextThatBeginWithABracketAndOtherFilesAreNotTaken)
{
    const std::filesystem::path other = folder / u8"其他.csv";
    for (const std::string& content :
         {std::string("[单位:万元]\n地区,2019\n"), std::string("{\\rtf1}"), std::string("地区,年份\n"), std::string(),
          std::string("SQLite format 3\0", 16) + std::string(84, '\0'), std::string("PK\x03\x04")}) {
        ASSERT_TRUE(writeFile(other, content));
        const auto found = FeatureFile::open(other, {});
        ASSERT_TRUE(found) << found.error().message;
        EXPECT_EQ(*found, nullptr) << content;
    }
}

TEST_F(FeatureFileTest, NamesTheTablesOfAGeoPackage)
{
    GeoPackageWriter(file)
        .layer("a", 4326, {"t"})
        .execute("CREATE TABLE Other (x)")
        .execute("CREATE VIEW seen AS SELECT 1");
    const auto source = opened(file);
    ASSERT_TRUE(source);
    EXPECT_TRUE(source->hasTable("other"));
    EXPECT_FALSE(source->hasTable("seen"));
    EXPECT_FALSE(source->hasTable("fehlt"));
}

TEST_F(FeatureFileTest, StopsWhereItIsToldTo)
{
    {
        GeoPackageWriter writer(file);
        writer.execute("BEGIN");
        writer.layer("many", 4326, {"t"});
        for (int i = 0; i < 3500; ++i)
            writer.feature("POINT(1 2)", {std::to_string(i)});
        writer.layer("none", 4326, {"t"});
        writer.execute("COMMIT");
    }
    const auto source = opened(file);
    ASSERT_TRUE(source);
    int rows = 0;
    ASSERT_TRUE(
        source->forEachFeature(0, [&](std::span<const FeatureValue>) -> Result<bool> { return ++rows < 5; }, {}));
    EXPECT_EQ(rows, 5);
    std::stop_source stop;
    std::vector<int> reported;
    const TaskContext context{stop.get_token(), [&](int done, int total) {
                                  reported.push_back(done);
                                  EXPECT_EQ(total, 3500);
                                  if (done == 2000)
                                      stop.request_stop();
                              }};
    const auto cancelled = source->forEachFeature(
        0, [](std::span<const FeatureValue>) -> Result<bool> { return true; }, context);
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    EXPECT_THAT(reported, ElementsAre(0, 1000, 2000));
    // Read from the beginning again afterwards.
    EXPECT_EQ(rowsOf(file).size(), 3500U);
    EXPECT_THAT(rowsOf(file, 1), IsEmpty());
}

TEST_F(FeatureFileTest, DamageIsToldWithTheFile)
{
    GeoPackageWriter(file).layer("a", 0, {"t"}).feature("", {"x"});
    std::string bytes = readFile(file).value();
    ASSERT_TRUE(writeFile(file, bytes.substr(0, bytes.size() / 2)));
    const auto broken = FeatureFile::open(file, {});
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, ErrorCode::ParseFailed);
    EXPECT_THAT(broken.error().message, HasSubstr("图层 1.gpkg"));
    const std::filesystem::path json = folder / u8"坏.geojson";
    ASSERT_TRUE(writeFile(json, "{\"type\": \"FeatureCollection\", \"features\": ["));
    EXPECT_EQ(FeatureFile::open(json, {}).error().code, ErrorCode::ParseFailed);
    EXPECT_EQ(FeatureFile::open(folder / u8"fehlt.shp", {}).error().code, ErrorCode::NotFound);
}

} // namespace

} // namespace wm::geo
