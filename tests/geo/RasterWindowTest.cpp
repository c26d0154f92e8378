// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/RasterWindow.h"

#include "GeoPackageWriter.h"
#include "SmallFiles.h"

#include "wm/base/Path.h"

#include <gdal_priv.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <limits>

namespace wm::geo {

namespace {

using ::testing::HasSubstr;

using Pixel = std::array<int, 4>;

Pixel pixelAt(const RasterPicture& picture, int x, int y)
{
    Pixel pixel{};
    for (std::size_t i = 0; i < 4; ++i)
        pixel[i] = picture.rgba[static_cast<std::size_t>(y * picture.widthPixels + x) * 4 + i];
    return pixel;
}

/// Rasters in EPSG:3857 itself, so that their pixels can lie exactly on those of the window.
class RasterWindowTest : public ::testing::Test {
protected:
    test::SmallRaster raster(std::vector<std::vector<double>> bands) const
    {
        return {2, 2, std::move(bands), 3857, kWest, kNorth, kPixel};
    }
    RasterRequest wholeRaster() const
    {
        return {{kWest, kNorth - 2 * kPixel, kWest + 2 * kPixel, kNorth}, 2, 2, {}, {}};
    }
    RasterPicture read(const RasterRequest& request) const
    {
        const auto picture = readRasterWindow(file, request, {});
        EXPECT_TRUE(picture) << picture.error().message;
        return picture ? *picture : RasterPicture{2, 2, std::vector<std::uint8_t>(16)};
    }
    Error readError(const RasterRequest& request) const
    {
        const auto picture = readRasterWindow(file, request, {});
        EXPECT_FALSE(picture);
        return picture ? Error{ErrorCode::Conflict, {}} : picture.error();
    }

    static constexpr double kWest = 12'800'000.0, kNorth = 2'980'000.0, kPixel = 100.0;
    test::TemporaryFolder folder;
    std::filesystem::path file = folder / u8"影像 图.tif";
};

TEST_F(RasterWindowTest, ColoursAreShownAsTheyAre)
{
    test::writeTiff(file, raster({{255, 0, 10, 1}, {0, 255, 20, 2}, {0, 0, 30, 3}}));
    const RasterPicture picture = read(wholeRaster());
    EXPECT_EQ(pixelAt(picture, 0, 0), (Pixel{255, 0, 0, 255})) << "the north-west corner comes first";
    EXPECT_EQ(pixelAt(picture, 1, 0), (Pixel{0, 255, 0, 255}));
    EXPECT_EQ(pixelAt(picture, 0, 1), (Pixel{10, 20, 30, 255}));
}

TEST_F(RasterWindowTest, AlphaAndFurtherBands)
{
    test::SmallRaster withAlpha = raster({{9, 9, 9, 9}, {8, 8, 8, 8}, {7, 7, 7, 7}, {255, 128, 0, 255}});
    withAlpha.hasAlpha = true;
    test::writeTiff(file, withAlpha);
    const RasterPicture picture = read(wholeRaster());
    EXPECT_EQ(pixelAt(picture, 0, 0), (Pixel{9, 8, 7, 255}));
    EXPECT_NEAR(pixelAt(picture, 1, 0)[3], 128, 1);
    EXPECT_EQ(pixelAt(picture, 0, 1)[3], 0);
    test::writeTiff(file, raster({{9, 9, 9, 9}, {8, 8, 8, 8}, {7, 7, 7, 7}, {6, 6, 6, 6}, {5, 5, 5, 5}}));
    EXPECT_EQ(pixelAt(read(wholeRaster()), 1, 1), (Pixel{9, 8, 7, 255})) << "infra-red is no alpha";
}

TEST_F(RasterWindowTest, PalettesKeepTheirColours)
{
    test::SmallRaster palette = raster({{0, 1, 2, 1}});
    palette.palette = {0x102030, 0xFF0000, 0x00FF00};
    test::writeTiff(file, palette);
    RasterRequest request = wholeRaster();
    request.widthPixels = request.heightPixels = 20;
    const RasterPicture picture = read(request);
    EXPECT_EQ(pixelAt(picture, 0, 0), (Pixel{0x10, 0x20, 0x30, 255}));
    EXPECT_EQ(pixelAt(picture, 19, 0), (Pixel{255, 0, 0, 255}));
    EXPECT_EQ(pixelAt(picture, 0, 19), (Pixel{0, 255, 0, 255}));
    for (int x = 0; x < 20; ++x)
        EXPECT_THAT(pixelAt(picture, x, 0)[0], ::testing::AnyOf(0x10, 255)) << "no colours in between";
}

TEST_F(RasterWindowTest, HeightsAreStretchedAndNoDataIsTransparent)
{
    test::SmallRaster heights = raster({{-9999, 100, 300, 200}});
    heights.type = "Float32";
    heights.noData = -9999;
    test::writeTiff(file, heights);
    EXPECT_EQ(*rasterStretch(file, {}), (RasterStretch{100, 300}));
    const RasterPicture picture = read(wholeRaster());
    EXPECT_EQ(pixelAt(picture, 0, 0)[3], 0);
    EXPECT_EQ(pixelAt(picture, 1, 0), (Pixel{0, 0, 0, 255}));
    EXPECT_EQ(pixelAt(picture, 0, 1), (Pixel{255, 255, 255, 255}));
    EXPECT_EQ(pixelAt(picture, 1, 1), (Pixel{128, 128, 128, 255}));
    RasterRequest fixed = wholeRaster();
    fixed.stretch = RasterStretch{0, 400};
    EXPECT_EQ(pixelAt(read(fixed), 1, 1)[0], 128);
    EXPECT_EQ(pixelAt(read(fixed), 1, 0)[0], 64);
}

TEST_F(RasterWindowTest, WhatIsNotANumberIsTransparent)
{
    test::SmallRaster heights = raster({{std::numeric_limits<double>::quiet_NaN(), 100, 300, 200}});
    heights.type = "Float32";
    test::writeTiff(file, heights);
    EXPECT_EQ(pixelAt(read(wholeRaster()), 0, 0)[3], 0);
    EXPECT_EQ(pixelAt(read(wholeRaster()), 0, 1)[0], 255);
}

TEST_F(RasterWindowTest, IsWarpedToTheMapsProjection)
{
    // Two degrees by two around 115 E, 26 N; west half black, east half white.
    test::SmallRaster degrees{2, 2, {{0, 255, 0, 255}}, 4326, 114.0, 27.0, 1.0};
    test::writeTiff(file, degrees);
    constexpr double kMetresPerDegree = 111'319.490793;
    // 3857 y of 25, 26 and 27 N: R ln tan(45 + lat / 2).
    RasterRequest request{{113 * kMetresPerDegree, 2'875'744.6, 117 * kMetresPerDegree, 3'123'471.7}, 400, 200, {}, {}};
    const RasterPicture picture = read(request);
    EXPECT_EQ(pixelAt(picture, 50, 100)[3], 0) << "west of the raster";
    EXPECT_EQ(pixelAt(picture, 350, 100)[3], 0) << "east of it";
    EXPECT_EQ(pixelAt(picture, 120, 100), (Pixel{0, 0, 0, 255}));
    EXPECT_EQ(pixelAt(picture, 280, 100), (Pixel{255, 255, 255, 255}));
    test::SmallRaster without = degrees;
    without.epsg = 0;
    test::writeTiff(file, without);
    EXPECT_EQ(readError(request).code, ErrorCode::InvalidArgument);
    EXPECT_THAT(readError(request).message, HasSubstr("影像 图.tif: the raster has no CRS"));
    request.crs = "EPSG:4326";
    EXPECT_EQ(pixelAt(read(request), 280, 100), (Pixel{255, 255, 255, 255}));
}

TEST_F(RasterWindowTest, AWindowBesideTheRasterIsTransparent)
{
    test::writeTiff(file, raster({{255, 255, 255, 255}}));
    RasterRequest request = wholeRaster();
    request.box = {0, 0, 1000, 1000};
    const RasterPicture picture = read(request);
    EXPECT_EQ(picture.rgba, std::vector<std::uint8_t>(16, 0));
}

TEST_F(RasterWindowTest, UsesOverviews)
{
    constexpr int kSize = 512;
    const std::size_t count = kSize * kSize;
    test::writeTiff(file, {kSize, kSize, {std::vector<double>(count, 10)}, 3857, kWest, kNorth, kPixel});
    {
        // Overviews that say something else than the raster show whether they were read.
        const GDALDatasetUniquePtr dataset(GDALDataset::Open(utf8FromPath(file).c_str(), GDAL_OF_UPDATE));
        ASSERT_TRUE(dataset);
        int factor = 4;
        ASSERT_EQ(dataset->BuildOverviews("NEAREST", 1, &factor, 0, nullptr, nullptr, nullptr, nullptr), CE_None);
        ASSERT_EQ(dataset->GetRasterBand(1)->GetOverview(0)->Fill(200), CE_None);
    }
    RasterRequest request{{kWest, kNorth - kSize * kPixel, kWest + kSize * kPixel, kNorth}, 64, 64, {}, {}};
    EXPECT_EQ(pixelAt(read(request), 32, 32)[0], 200);
    request.box = {kWest, kNorth - 64 * kPixel, kWest + 64 * kPixel, kNorth};
    EXPECT_EQ(pixelAt(read(request), 32, 32)[0], 10) << "full size asked for";
}

TEST_F(RasterWindowTest, JoinsThroughAVrt)
{
    test::writeTiff(file, raster({{1, 2, 3, 4}}));
    const std::filesystem::path vrt = folder / u8"拼接.vrt";
    for (const int bands : {1, 2}) { // two: not all of them are drawn
        std::string xml = "<VRTDataset rasterXSize=\"2\" rasterYSize=\"2\"><SRS>EPSG:3857</SRS><GeoTransform>12800000, "
                          "100, 0, 2980000, 0, -100</GeoTransform>";
        for (int band = 1; band <= bands; ++band) {
            xml += "<VRTRasterBand dataType=\"Byte\" band=\"" + std::to_string(band) +
                   "\"><SimpleSource><SourceFilename relativeToVRT=\"1\">影像 图.tif</SourceFilename>"
                   "<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>";
        }
        ASSERT_TRUE(writeFile(vrt, xml + "</VRTDataset>"));
        const auto picture = readRasterWindow(vrt, wholeRaster(), {});
        ASSERT_TRUE(picture) << picture.error().message;
        EXPECT_EQ(pixelAt(*picture, 1, 1), (Pixel{4, 4, 4, 255}));
    }
}

TEST_F(RasterWindowTest, RefusesBadRequests)
{
    test::writeTiff(file, raster({{1, 2, 3, 4}}));
    RasterRequest request = wholeRaster();
    request.widthPixels = 0;
    EXPECT_EQ(readError(request).code, ErrorCode::InvalidArgument);
    request.widthPixels = 9000;
    EXPECT_THAT(readError(request).message, HasSubstr("found a size of 9000 x 2 pixels"));
    request = wholeRaster();
    request.box.maxX = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(readError(request).code, ErrorCode::InvalidArgument);
    request = wholeRaster();
    request.crs = "/etc/passwd";
    EXPECT_EQ(readError(request).code, ErrorCode::InvalidArgument);
    file = folder / u8"点.gpkg";
    EXPECT_EQ(readError(wholeRaster()).code, ErrorCode::NotFound);
    test::GeoPackageWriter(file).layer("p", 4326, {}).feature("POINT(1 2)");
    EXPECT_EQ(readError(wholeRaster()).code, ErrorCode::InvalidArgument);
}

TEST_F(RasterWindowTest, ATruncatedTiffIsDamaged)
{
    constexpr int kSize = 200;
    test::writeTiff(file, {kSize, kSize, {std::vector<double>(kSize * kSize, 10)}, 3857, kWest, kNorth, kPixel});
    const std::string bytes = *readFile(file);
    for (const std::size_t parts : {2U, 10U}) {
        ASSERT_TRUE(writeFile(file, bytes.substr(0, bytes.size() * (parts - 1) / parts)));
        RasterRequest request{{kWest, kNorth - kSize * kPixel, kWest + kSize * kPixel, kNorth}, 200, 200, {}, {}};
        const Error error = readError(request);
        EXPECT_EQ(error.code, ErrorCode::ParseFailed) << error.message;
        EXPECT_THAT(error.message, HasSubstr("影像 图.tif"));
    }
}

TEST_F(RasterWindowTest, AStoppedTaskIsCancelled)
{
    test::writeTiff(file, raster({{1, 2, 3, 4}}));
    std::stop_source stop;
    const auto picture = readRasterWindow(file, wholeRaster(), {stop.get_token(), [&](int done, int) {
                                                                    if (done > 0)
                                                                        stop.request_stop();
                                                                }});
    ASSERT_FALSE(picture);
    EXPECT_EQ(picture.error().code, ErrorCode::Cancelled);
}

} // namespace

} // namespace wm::geo
