// SPDX-License-Identifier: GPL-3.0-or-later
#include "GeoPackageWriter.h"
#include "SmallFiles.h"
#include "TableOf.h"

#include "wm/base/Path.h"

#include <gmock/gmock.h>

namespace wm::geo {

namespace {

using ::testing::ElementsAre;

/// The same features written in each format that GDAL writes, and read back.
class LayerFormatsTest : public ::testing::Test {
protected:
    void expectTheSame(const std::filesystem::path& file, FileFormat format, const std::string& field) const
    {
        const auto source = inspectLayerSource(file, {});
        ASSERT_TRUE(source) << source.error().message;
        EXPECT_EQ(source->format, format);
        EXPECT_TRUE(source->isNamedAsItsContent);
        EXPECT_EQ(source->layers.at(0).kind, LayerKind::Polygons);
        EXPECT_EQ(source->layers.at(0).featureCount, 2);
        const FeatureTable table = test::readingOf(file, {.labelField = field}).table;
        ASSERT_EQ(table.featureCount(), 2U);
        EXPECT_EQ(table.kind, LayerKind::Polygons);
        EXPECT_THAT(table.partKinds, ElementsAre(PartKind::Exterior, PartKind::Interior, PartKind::Exterior));
        EXPECT_EQ(table.label(0), "赣州");
        EXPECT_EQ(table.label(1), "桂林 市");
        EXPECT_EQ(table.part(2).size(), 4U);
        for (const domain::LonLat point : table.part(2)) {
            EXPECT_GE(point.lon, 110.0) << "longitude first, whatever the registry says";
            EXPECT_LE(point.lat, 26.0);
        }
        const auto attributes = readFeatureAttributes(file, "", table.featureIds[1]);
        ASSERT_TRUE(attributes) << attributes.error().message;
        EXPECT_THAT(*attributes, ::testing::Contains(Attribute{field, "桂林 市"}));
    }
    void write(const std::filesystem::path& file, const char* driver, const char* field, bool isGbk = false) const
    {
        test::GeoPackageWriter(file, driver)
            .layer("layer", 4326, {field})
            .feature("POLYGON((114 25,116 25,116 27,114 27,114 25),(114.5 25.5,115 25.5,115 26,114.5 25.5))",
                     {isGbk ? test::kGanzhouGbk : "赣州"})
            .feature("POLYGON((110 25,111 25,111 26,110 25))", {isGbk ? "\xB9\xF0\xC1\xD6 \xCA\xD0" : "桂林 市"});
    }

    test::TemporaryFolder folder;
};

TEST_F(LayerFormatsTest, GeoPackage)
{
    write(folder / u8"地 块.gpkg", "GPKG", "名称");
    expectTheSame(folder / u8"地 块.gpkg", FileFormat::GeoPackage, "名称");
}

TEST_F(LayerFormatsTest, ShapefileInUtf8AndGbk)
{
    write(folder / u8"地 块.shp", "ESRI Shapefile", "NAME");
    ASSERT_TRUE(writeFile(folder / u8"地 块.cpg", "UTF-8"));
    expectTheSame(folder / u8"地 块.shp", FileFormat::Shapefile, "NAME");
    write(folder / u8"国标.shp", "ESRI Shapefile", "NAME", true);
    ASSERT_TRUE(writeFile(folder / u8"国标.cpg", "936"));
    expectTheSame(folder / u8"国标.shp", FileFormat::Shapefile, "NAME");
    std::filesystem::remove(folder / u8"国标.cpg");
    expectTheSame(folder / u8"国标.shp", FileFormat::Shapefile, "NAME");
}

TEST_F(LayerFormatsTest, GeoJsonAndItsSequence)
{
    write(folder / u8"地 块.geojson", "GeoJSON", "名称");
    expectTheSame(folder / u8"地 块.geojson", FileFormat::GeoJson, "名称");
    write(folder / u8"地 块.geojsonl", "GeoJSONSeq", "名称");
    expectTheSame(folder / u8"地 块.geojsonl", FileFormat::GeoJson, "名称");
}

TEST_F(LayerFormatsTest, Kml)
{
    write(folder / u8"地 块.kml", "KML", "Name");
    expectTheSame(folder / u8"地 块.kml", FileFormat::Kml, "Name");
}

TEST_F(LayerFormatsTest, VrtOfAGbkShapefile)
{
    write(folder / u8"国标.shp", "ESRI Shapefile", "NAME", true);
    const auto vrt = folder / u8"虚拟.vrt";
    ASSERT_TRUE(writeFile(vrt,
                          "<OGRVRTDataSource><OGRVRTLayer name=\"国标\"><SrcDataSource relativeToVRT=\"1\">国标.shp"
                          "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"));
    expectTheSame(vrt, FileFormat::VectorVrt, "NAME");
}

} // namespace

} // namespace wm::geo
