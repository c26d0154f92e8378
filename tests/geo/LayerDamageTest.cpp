// SPDX-License-Identifier: GPL-3.0-or-later
#include "GeoPackageWriter.h"
#include "SmallFiles.h"
#include "TableOf.h"

#include "wm/base/Path.h"

#include <gmock/gmock.h>

namespace wm::geo {

namespace {

/// Files that are cut off must be errors with the file's name, or, where the rest is a whole file of its own, fewer
/// features; never a crash and never silence.
class LayerDamageTest : public ::testing::Test {
protected:
    std::filesystem::path write(const std::u8string& name, const char* driver) const
    {
        const std::filesystem::path file = folder / name;
        test::GeoPackageWriter writer(file, driver);
        writer.layer("l", 4326, {"NOTE"});
        for (int i = 0; i < 500; ++i)
            writer.feature("LINESTRING(110 25,111 26,112 27)", {std::string(60, 'x')});
        return file;
    }
    void expectErrorsWhenCut(const std::filesystem::path& file, const std::filesystem::path& part) const
    {
        const std::string bytes = *readFile(part);
        for (const std::size_t parts : {2U, 3U, 8U, 50U}) {
            ASSERT_TRUE(writeFile(part, bytes.substr(0, bytes.size() * (parts - 1) / parts)));
            const Error error = test::readingError(file);
            EXPECT_EQ(error.code, ErrorCode::ParseFailed) << parts << ": " << error.message;
            EXPECT_THAT(error.message, ::testing::HasSubstr(utf8FromPath(file.filename())));
        }
    }

    test::TemporaryFolder folder;
};

TEST_F(LayerDamageTest, TruncatedGeoPackage)
{
    const auto file = write(u8"截断 的.gpkg", "GPKG");
    expectErrorsWhenCut(file, file);
}

TEST_F(LayerDamageTest, TruncatedShapefile)
{
    const auto file = write(u8"截断 的.shp", "ESRI Shapefile");
    expectErrorsWhenCut(file, file);
}

TEST_F(LayerDamageTest, TruncatedIndexOfAShapefile)
{
    const auto file = write(u8"截断 的.shp", "ESRI Shapefile");
    expectErrorsWhenCut(file, folder / u8"截断 的.shx");
}

TEST_F(LayerDamageTest, TruncatedGeoJson)
{
    const auto file = write(u8"截断 的.geojson", "GeoJSON");
    expectErrorsWhenCut(file, file);
}

TEST_F(LayerDamageTest, TruncatedKmlAndDxf)
{
    const auto kml = write(u8"截断 的.kml", "KML");
    expectErrorsWhenCut(kml, kml);
    const auto dxf = folder / u8"截断 的.dxf";
    const std::string text = test::dxfText("AC1015", "ANSI_936", "0");
    ASSERT_TRUE(writeFile(dxf, text.substr(0, text.size() - 20)));
    EXPECT_EQ(test::readingError(dxf, {.crs = "EPSG:4547"}).code, ErrorCode::ParseFailed);
}

TEST_F(LayerDamageTest, AFileRemovedWhileItIsReadIsNoCrash)
{
    const auto file = write(u8"移走 的.geojson", "GeoJSON");
    const auto outcome = readLayerTable(file, {}, {{}, [&](int, int) {
                                                       std::error_code ignored;
                                                       std::filesystem::remove(file, ignored); // Windows may refuse
                                                   }});
    if (outcome) {
        EXPECT_EQ(std::get<LayerReading>(*outcome).table.featureCount(), 500U);
    } else {
        EXPECT_THAT(outcome.error().message, ::testing::HasSubstr("移走 的.geojson"));
    }
}

} // namespace

} // namespace wm::geo
