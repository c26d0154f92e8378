// SPDX-License-Identifier: GPL-3.0-or-later
#include "GeoPackageWriter.h"
#include "SmallFiles.h"

#include "wm/base/Path.h"
#include "wm/geo/Gdal.h"
#include "wm/geo/LayerSource.h"

#include <gdal_priv.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wm::geo {

namespace {

using ::testing::HasSubstr;

std::string rasterVrt(const std::string& source, const std::string& inside = "", const std::string& band = "")
{
    return "<VRTDataset rasterXSize=\"2\" rasterYSize=\"1\"><SRS>EPSG:4326</SRS>"
           "<GeoTransform>114, 1, 0, 26, 0, -1</GeoTransform><VRTRasterBand dataType=\"Byte\" band=\"1\"" +
           band + ">" + inside + "<SimpleSource><SourceFilename relativeToVRT=\"1\">" + source +
           "</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>";
}

std::string vectorVrt(const std::string& source, const std::string& inside = "")
{
    return "<?xml version=\"1.0\"?>\n<OGRVRTDataSource xmlns:xsi=\"x\"><OGRVRTLayer name=\"p\"><SrcDataSource "
           "relativeToVRT=\"1\">" +
           source + "</SrcDataSource>" + inside + "</OGRVRTLayer></OGRVRTDataSource>";
}

class VrtTest : public ::testing::Test {
protected:
    VrtTest()
    {
        std::filesystem::create_directory(folder / u8"项目 甲");
        std::filesystem::create_directory(folder / u8"项目 甲/数据");
        for (const char8_t* const name : {u8"项目 甲/数据/影像.tif", u8"外面.tif"})
            test::writeTiff(folder / name, {2, 1, {{1, 2}}, 4326, 114, 26, 1.0});
        for (const char8_t* const name : {u8"项目 甲/数据/点.gpkg", u8"外面.gpkg"})
            test::GeoPackageWriter(folder / name).layer("p", 4326, {}).feature("POINT(114 26)");
    }
    Result<LayerSource> inspect(const std::string& xml) const
    {
        EXPECT_TRUE(writeFile(vrt, xml));
        return inspectLayerSource(vrt, {});
    }
    void expectRefusal(const std::string& xml, const std::string& part) const
    {
        const auto source = inspect(xml);
        ASSERT_FALSE(source) << xml;
        EXPECT_EQ(source.error().code, ErrorCode::ParseFailed);
        EXPECT_THAT(source.error().message, HasSubstr(part));
        EXPECT_THAT(source.error().message, HasSubstr("拼接 图.vrt"));
    }

    test::TemporaryFolder folder;
    std::filesystem::path vrt = folder / u8"项目 甲/拼接 图.vrt";
};

TEST_F(VrtTest, JoinsFilesBelowItsFolder)
{
    const auto raster = inspect(rasterVrt("数据/影像.tif"));
    ASSERT_TRUE(raster) << raster.error().message;
    EXPECT_EQ(raster->format, FileFormat::RasterVrt);
    EXPECT_EQ(raster->layers.at(0).lonLatExtent, (LonLatBox{114, 25, 116, 26}));
    const auto vector = inspect(vectorVrt("数据/点.gpkg"));
    ASSERT_TRUE(vector) << vector.error().message;
    EXPECT_EQ(vector->format, FileFormat::VectorVrt);
    EXPECT_EQ(vector->layers.at(0).featureCount, 1);
}

TEST_F(VrtTest, RefusesWhatLiesElsewhere)
{
    const std::string outside = utf8FromPath(folder / u8"外面.tif");
    for (const std::string& source :
         {std::string("../外面.tif"), outside, std::string("数据/../../外面.tif"), std::string("没有.tif"),
          std::string("http://127.0.0.1:9/a.tif"), std::string("/vsicurl/http://127.0.0.1:9/a.tif"),
          std::string("/vsizip/数据/a.zip/a.tif"), std::string("/vsimem/a.tif"), std::string(""), std::string("数据"),
          std::string("MEM:::DATAPOINTER=1,PIXELS=1,LINES=1"), std::string("GTIFF_DIR:1:数据/影像.tif"),
          std::string("\xff\xfe.tif")}) {
        expectRefusal(rasterVrt(source), "is refused; expected a file in the folder of the VRT");
    }
    for (const char* const source : {"../外面.gpkg", "PG:dbname=plan", "MYSQL:plan", "@dummy@",
                                     "https://127.0.0.1:9/a.kml", "&lt;OGRVRTDataSource&gt;&lt;/OGRVRTDataSource&gt;"})
        expectRefusal(vectorVrt(source), "is refused");
}

TEST_F(VrtTest, RefusesALinkThatLeadsOut)
{
    std::error_code code;
    std::filesystem::create_symlink(folder / u8"外面.tif", folder / u8"项目 甲/链接.tif", code);
    if (code)
        GTEST_SKIP() << "no symbolic links here: " << code.message();
    expectRefusal(rasterVrt("链接.tif"), "is refused");
}

TEST_F(VrtTest, RefusesAVrtInsideAVrt)
{
    ASSERT_TRUE(writeFile(folder / u8"项目 甲/内.vrt", rasterVrt("../外面.tif")));
    expectRefusal(rasterVrt("内.vrt"), "is itself a VRT");
    ASSERT_TRUE(writeFile(folder / u8"项目 甲/内.tif", rasterVrt("../外面.tif")));
    expectRefusal(rasterVrt("内.tif"), "is itself a VRT");
    expectRefusal(vectorVrt("内.tif"), "is itself a VRT");
}

TEST_F(VrtTest, GdalOpensNoVrtWhereverItIsNamed)
{
    // As overviews of a plain GeoTIFF, which GDAL opens with every driver there is.
    ASSERT_TRUE(writeFile(folder / u8"项目 甲/数据/影像.tif.ovr", rasterVrt("../../外面.tif")));
    prepareGdal();
    CPLPushErrorHandler(CPLQuietErrorHandler);
    const auto open = [](const std::string& name) {
        return GDALDatasetUniquePtr(GDALDataset::Open(name.c_str(), GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR));
    };
    EXPECT_FALSE(open(utf8FromPath(folder / u8"项目 甲/数据/影像.tif.ovr")));
    EXPECT_FALSE(open(rasterVrt(utf8FromPath(folder / u8"外面.tif"))));
    EXPECT_FALSE(open("<OGRVRTDataSource></OGRVRTDataSource>"));
    EXPECT_FALSE(open("vrt://" + utf8FromPath(folder / u8"外面.tif")));
    const auto raster = open(utf8FromPath(folder / u8"项目 甲/数据/影像.tif"));
    ASSERT_TRUE(raster);
    EXPECT_EQ(raster->GetRasterBand(1)->GetOverviewCount(), 0);
    CPLPopErrorHandler();
}

TEST_F(VrtTest, RefusesCodeAndOptions)
{
    expectRefusal(rasterVrt("数据/影像.tif", "<PixelFunctionType>sqrt</PixelFunctionType>"), "<PixelFunctionType>");
    expectRefusal(rasterVrt("数据/影像.tif", "<pixelfunctionlanguage>Python</pixelfunctionlanguage>"), "refused");
    expectRefusal(rasterVrt("数据/影像.tif", "", " subClass=\"VRTDerivedRasterBand\""),
                  "subClass=\"VRTDerivedRasterBand\"");
    expectRefusal(rasterVrt("数据/影像.tif", "", " SUBCLASS=\"VRTRawRasterBand\""), "refused");
    expectRefusal(rasterVrt("数据/影像.tif", "<SimpleSource SourceFilename=\"http://x\"/>"),
                  "SourceFilename=\"http://x\"");
    expectRefusal(
        rasterVrt("数据/影像.tif", "<SimpleSource><OpenOptions><OOI key=\"a\">b</OOI></OpenOptions></SimpleSource>"),
        "<OpenOptions>");
    expectRefusal(vectorVrt("数据/点.gpkg", "<SrcSQL>SELECT load_extension('x')</SrcSQL>"), "<SrcSQL>");
    expectRefusal("<VRTDataset rasterXSize=\"1\" rasterYSize=\"1\"><Group name=\"/\"/></VRTDataset>", "<Group>");
    expectRefusal("<VRTDataset rasterXSize=\"1\"", "not well-formed");
    std::string deep;
    for (int i = 0; i < 100; ++i)
        deep.insert(0, "<Metadata>").append("</Metadata>");
    expectRefusal(rasterVrt("数据/影像.tif", deep), "inside each other");
}

TEST_F(VrtTest, RefusesAViewOfAGeoPackage)
{
    test::GeoPackageWriter(folder / u8"项目 甲/视图.gpkg")
        .layer("t", 4326, {})
        .execute("CREATE VIEW v AS SELECT fid, geom FROM t")
        .execute(
            "INSERT INTO gpkg_contents (table_name, identifier, data_type, srs_id) VALUES ('v','v','features',4326)")
        .execute("INSERT INTO gpkg_geometry_columns VALUES ('v', 'geom', 'GEOMETRY', 4326, 0, 0)");
    expectRefusal(vectorVrt("视图.gpkg", "<SrcLayer>v</SrcLayer>"), "is not a table");
    EXPECT_TRUE(inspect(vectorVrt("视图.gpkg", "<SrcLayer>t</SrcLayer>")));
}

TEST_F(VrtTest, RefusesSourcesOfAnotherKind)
{
    expectRefusal(rasterVrt("数据/点.gpkg"), "is a GeoPackage; expected a GeoTIFF");
    expectRefusal(vectorVrt("数据/影像.tif"), "is a GeoTIFF; expected a vector file");
}

} // namespace

} // namespace wm::geo
