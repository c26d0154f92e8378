// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/LayerSource.h"

#include "GeoPackageWriter.h"
#include "SmallFiles.h"

#include "wm/base/Path.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wm::geo {

namespace {

using test::GeoPackageWriter;
using test::kUnknownCrs;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class LayerSourceTest : public ::testing::Test {
protected:
    void expectError(const std::filesystem::path& file, ErrorCode code, const std::string& part) const
    {
        const auto source = inspectLayerSource(file, {});
        ASSERT_FALSE(source) << part;
        EXPECT_EQ(source.error().code, code) << source.error().message;
        EXPECT_THAT(source.error().message, HasSubstr(part));
        EXPECT_THAT(source.error().message, HasSubstr(utf8FromPath(file.filename())));
    }
    /// A shapefile with one point, whose text is written byte for byte.
    void writeShapefile(const std::filesystem::path& file, const std::string& text) const
    {
        GeoPackageWriter(file, "ESRI Shapefile").layer("p", 4490, {"NAME"}).feature("POINT(114.9 25.8)", {text});
        std::filesystem::remove(std::filesystem::path(file).replace_extension("cpg"));
        setLanguageDriver(file, 0);
    }
    static void setLanguageDriver(const std::filesystem::path& file, char driver)
    {
        const auto dbf = std::filesystem::path(file).replace_extension("dbf");
        std::string bytes = *readFile(dbf);
        bytes[29] = driver;
        ASSERT_TRUE(writeFile(dbf, bytes));
    }

    test::TemporaryFolder folder;
    std::filesystem::path shp = folder / u8"规划 用地.shp";
};

TEST_F(LayerSourceTest, DescribesTheLayersOfAGeoPackage)
{
    const auto file = folder / u8"图层 一.gpkg";
    GeoPackageWriter(file)
        .layer("园区", 4547, {"名称"})
        .feature("POLYGON((500000 2800000,500100 2800000,500100 2800100,500000 2800000))", {"甲"})
        .layer("notes", 0, {"text"})
        .feature("", {"x"})
        .layer("empty", 4326, {});
    const auto source = inspectLayerSource(file, {});
    ASSERT_TRUE(source) << source.error().message;
    EXPECT_EQ(source->format, FileFormat::GeoPackage);
    EXPECT_EQ(source->encoding.origin, EncodingOrigin::Format);
    ASSERT_EQ(source->layers.size(), 3U);
    const LayerSummary& parks = source->layers[0];
    EXPECT_EQ(parks.name, "园区");
    EXPECT_EQ(parks.kind, LayerKind::Polygons);
    EXPECT_EQ(parks.featureCount, 1);
    EXPECT_EQ(parks.crs->code, "EPSG:4547");
    EXPECT_THAT(parks.crs->name, HasSubstr("CM 114E"));
    EXPECT_EQ(parks.extent, (CoordinateBox{500000, 2800000, 500100, 2800100}));
    EXPECT_NEAR(parks.lonLatExtent->west, 114.0, 1e-6);
    EXPECT_NEAR(parks.lonLatExtent->south, 25.306, 0.001) << "2,800 km on the meridian";
    EXPECT_THAT(parks.fields, ElementsAre(LayerField{"名称", FieldType::Text}));
    EXPECT_EQ(source->layers[1].name, "empty");
    EXPECT_EQ(source->layers[1].featureCount, 0);
    EXPECT_FALSE(source->layers[1].extent);
    EXPECT_EQ(source->layers[2].kind, LayerKind::Table);
}

TEST_F(LayerSourceTest, SaysThatALayerHasNoReferenceSystem)
{
    const auto file = folder / u8"无坐标系.gpkg";
    GeoPackageWriter(file).layer("p", kUnknownCrs, {}).feature("POINT(38500000 2800000)");
    const auto source = inspectLayerSource(file, {});
    ASSERT_TRUE(source) << source.error().message;
    EXPECT_FALSE(source->layers.at(0).crs);
    EXPECT_FALSE(source->layers.at(0).lonLatExtent);
    EXPECT_EQ(source->layers.at(0).extent->minX, 38500000);
}

TEST_F(LayerSourceTest, LeavesViewsOut)
{
    const auto file = folder / u8"视图.gpkg";
    GeoPackageWriter(file)
        .layer("t", 4326, {})
        .execute("CREATE VIEW v AS SELECT fid, geom FROM t")
        .execute(
            "INSERT INTO gpkg_contents (table_name, identifier, data_type, srs_id) VALUES ('v','v','features',4326)")
        .execute("INSERT INTO gpkg_geometry_columns VALUES ('v', 'geom', 'GEOMETRY', 4326, 0, 0)");
    const auto source = inspectLayerSource(file, {});
    ASSERT_TRUE(source) << source.error().message;
    EXPECT_EQ(source->layers.size(), 1U);
    EXPECT_THAT(source->ignoredLayers, ElementsAre("v"));
}

TEST_F(LayerSourceTest, TakesTheEncodingOfTheCodePageFile)
{
    writeShapefile(shp, test::kGanzhouGbk);
    for (const char* const name : {"936", "GBK", "cp936", "ANSI 936", "gb2312"}) {
        ASSERT_TRUE(writeFile(folder / u8"规划 用地.cpg", name));
        const auto source = inspectLayerSource(shp, {});
        ASSERT_TRUE(source) << source.error().message;
        EXPECT_EQ(source->encoding.name, "CP936") << name;
        EXPECT_EQ(source->encoding.origin, EncodingOrigin::CodePageFile);
    }
    EXPECT_EQ(inspectLayerSource(shp, {})->layers.at(0).crs->code, "EPSG:4490") << "from the .prj";
}

TEST_F(LayerSourceTest, TakesTheEncodingOfTheLanguageDriver)
{
    writeShapefile(shp, test::kGanzhouGbk);
    setLanguageDriver(shp, 0x4D);
    const auto source = inspectLayerSource(shp, {});
    ASSERT_TRUE(source) << source.error().message;
    EXPECT_EQ(source->encoding.name, "CP936");
    EXPECT_EQ(source->encoding.origin, EncodingOrigin::LanguageDriver);
}

TEST_F(LayerSourceTest, DetectsTheEncodingWhereNothingSaysIt)
{
    writeShapefile(shp, test::kGanzhouGbk);
    EXPECT_EQ(inspectLayerSource(shp, {})->encoding.name, "GB18030");
    EXPECT_EQ(inspectLayerSource(shp, {})->encoding.origin, EncodingOrigin::Detected);
    setLanguageDriver(shp, 0x57); // "ANSI": whatever the writer's system had
    EXPECT_EQ(inspectLayerSource(shp, {})->encoding.name, "GB18030");
    const auto other = folder / u8"另一.shp";
    writeShapefile(other, "赣州");
    EXPECT_EQ(inspectLayerSource(other, {})->encoding.name, "UTF-8");
    EXPECT_EQ(inspectLayerSource(other, {})->encoding.origin, EncodingOrigin::Detected);
}

TEST_F(LayerSourceTest, DoesNotBelieveADeclaredUtf8ThatIsNone)
{
    writeShapefile(shp, test::kGanzhouGbk);
    ASSERT_TRUE(writeFile(folder / u8"规划 用地.cpg", "UTF-8"));
    const auto source = inspectLayerSource(shp, {});
    ASSERT_TRUE(source) << source.error().message;
    EXPECT_EQ(source->encoding.name, "GB18030");
    EXPECT_EQ(source->encoding.refuted, "UTF-8");
}

TEST_F(LayerSourceTest, DecodesTheNamesOfFields)
{
    writeShapefile(shp, "x");
    const auto dbf = folder / u8"规划 用地.dbf";
    std::string bytes = *readFile(dbf);
    ASSERT_EQ(bytes.substr(32, 4), "NAME");
    ASSERT_TRUE(writeFile(dbf, bytes.replace(32, 4, test::kGanzhouGbk)));
    const auto source = inspectLayerSource(shp, {});
    ASSERT_TRUE(source) << source.error().message;
    EXPECT_EQ(source->encoding.name, "GB18030");
    EXPECT_THAT(source->layers.at(0).fields, ElementsAre(LayerField{"赣州", FieldType::Text}));
}

TEST_F(LayerSourceTest, ReadsGeoJsonOfMixedKinds)
{
    const auto file = folder / u8"混合.geojson";
    ASSERT_TRUE(writeFile(file, R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"名称":"甲","n":1,"x":1.5},"geometry":{"type":"Point","coordinates":[115,26,9]}},
        {"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[115,26],[116,27]]}}]})"));
    const auto source = inspectLayerSource(file, {});
    ASSERT_TRUE(source) << source.error().message;
    EXPECT_EQ(source->format, FileFormat::GeoJson);
    const LayerSummary& layer = source->layers.at(0);
    EXPECT_EQ(layer.kind, LayerKind::Mixed);
    EXPECT_EQ(layer.featureCount, 2);
    EXPECT_TRUE(layer.crs);
    EXPECT_THAT(layer.fields, ElementsAre(LayerField{"名称", FieldType::Text}, LayerField{"n", FieldType::Integer},
                                          LayerField{"x", FieldType::Real}));
    EXPECT_EQ(layer.lonLatExtent, (LonLatBox{115, 26, 116, 27}));
}

TEST_F(LayerSourceTest, ReadsKmlAndDxf)
{
    const auto kml = folder / u8"地标.kml";
    ASSERT_TRUE(writeFile(kml, R"(<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2">
        <Document><name>地标</name><Placemark><name>赣州</name><Point><coordinates>114.9,25.8,0</coordinates></Point>
        </Placemark></Document></kml>)"));
    const auto source = inspectLayerSource(kml, {});
    ASSERT_TRUE(source) << source.error().message;
    EXPECT_EQ(source->format, FileFormat::Kml);
    EXPECT_EQ(source->layers.at(0).kind, LayerKind::Points);
    EXPECT_EQ(source->layers.at(0).crs->code, "EPSG:4326");
    const auto dxf = folder / u8"图纸.dxf";
    ASSERT_TRUE(writeFile(dxf, test::dxfText("AC1015", "ANSI_936", test::kGanzhouGbk)));
    const auto drawing = inspectLayerSource(dxf, {});
    ASSERT_TRUE(drawing) << drawing.error().message;
    EXPECT_EQ(drawing->format, FileFormat::Dxf);
    EXPECT_EQ(drawing->layers.at(0).kind, LayerKind::Mixed);
    EXPECT_EQ(drawing->layers.at(0).featureCount, 3);
    EXPECT_FALSE(drawing->layers.at(0).crs);
}

TEST_F(LayerSourceTest, DescribesARaster)
{
    const auto file = folder / u8"高程.tif";
    test::writeTiff(file, {2, 1, {{1, 2}, {3, 4}, {5, 6}}, 4326, 114, 26, 0.5});
    const auto source = inspectLayerSource(file, {});
    ASSERT_TRUE(source) << source.error().message;
    EXPECT_EQ(source->format, FileFormat::GeoTiff);
    const LayerSummary& layer = source->layers.at(0);
    EXPECT_EQ(layer.kind, LayerKind::Raster);
    EXPECT_EQ(layer.name, "高程");
    EXPECT_EQ(layer.raster->widthPixels, 2);
    EXPECT_EQ(layer.raster->bands, 3);
    EXPECT_EQ(layer.lonLatExtent, (LonLatBox{114, 25.5, 115, 26}));
}

TEST_F(LayerSourceTest, ContentDecidesNotTheName)
{
    const auto misnamed = folder / u8"其实是.shp";
    GeoPackageWriter(folder / u8"a.gpkg").layer("p", 4326, {}).feature("POINT(1 2)");
    std::filesystem::rename(folder / u8"a.gpkg", misnamed);
    const auto source = inspectLayerSource(misnamed, {});
    ASSERT_TRUE(source) << source.error().message;
    EXPECT_EQ(source->format, FileFormat::GeoPackage);
    EXPECT_FALSE(source->isNamedAsItsContent);
    writeShapefile(shp, "x");
    const auto copy = folder / u8"假的.gpkg";
    std::filesystem::copy(shp, copy);
    expectError(copy, ErrorCode::ParseFailed,
                "found a shapefile under a name that does not end in .shp; expected 假的.shp");
    expectError(folder / u8"规划 用地.dbf", ErrorCode::ParseFailed, "a part of a shapefile; expected its main file");
}

TEST_F(LayerSourceTest, SaysWhatOtherFilesAre)
{
    const auto file = folder / u8"下载 的.geojson";
    const auto expect = [&](const std::string& bytes, const std::string& found) {
        ASSERT_TRUE(writeFile(file, bytes));
        expectError(file, ErrorCode::ParseFailed, "found " + found);
        expectError(file, ErrorCode::ParseFailed,
                    "expected a GeoPackage, shapefile (.shp), GeoJSON, KML, DXF, GeoTIFF");
    };
    expect("<!DOCTYPE html><html><body>404</body></html>", "an HTML page");
    expect("", "an empty file");
    expect("PK\x03\x04 and so on", "a ZIP archive");
    expect("AC1027 and so on", "an AutoCAD drawing");
    expect("name,lon,lat\n", "text of another kind");
    expect(std::string("\1\0\2", 3), "binary data of another kind");
    ASSERT_TRUE(writeFile(file, R"({"name": "package.json"})"));
    expectError(file, ErrorCode::ParseFailed, "expected GeoJSON");
}

TEST_F(LayerSourceTest, MissingFilesAndFoldersAreToldApart)
{
    expectError(folder / u8"没有.gpkg", ErrorCode::NotFound, "no such file");
    std::filesystem::create_directory(folder / u8"文件夹.gpkg");
    expectError(folder / u8"文件夹.gpkg", ErrorCode::InvalidArgument, "a folder");
    writeShapefile(shp, "x");
    std::filesystem::remove(folder / u8"规划 用地.shx");
    expectError(shp, ErrorCode::ParseFailed, "expected 规划 用地.shx beside it");
}

TEST_F(LayerSourceTest, ACrsGivenAsAnAddressIsNotFetched)
{
    const auto file = folder / u8"链接.geojson";
    ASSERT_TRUE(writeFile(file, R"({"type":"FeatureCollection","crs":{"type":"link","properties":
        {"href":"http://127.0.0.1:9/crs"}},"features":[{"type":"Feature","properties":{},
        "geometry":{"type":"Point","coordinates":[115,26]}}]})"));
    expectError(file, ErrorCode::ParseFailed, "nothing is fetched from the network");
}

TEST_F(LayerSourceTest, AStoppedInspectionIsCancelled)
{
    const auto file = folder / u8"a.gpkg";
    GeoPackageWriter(file).layer("p", 4326, {}).feature("POINT(1 2)");
    std::stop_source stop;
    stop.request_stop();
    const auto source = inspectLayerSource(file, {stop.get_token(), {}});
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().code, ErrorCode::Cancelled);
}

} // namespace

} // namespace wm::geo
