// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerSnapshot.h"
#include "geo/GeoPackageWriter.h"
#include "geo/SmallFiles.h"

#include "wm/base/Path.h"
#include "wm/geo/Gcj02.h"
#include "wm/workspace/MapLayers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wm::workspace {

namespace {

using test::GeoPackageWriter;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class LayerContentTest : public ::testing::Test {
protected:
    LayerContentPtr contentOf(const domain::MapLayer& layer)
    {
        auto content = loadLayerContent(layer, snapshot, {});
        if (!content) {
            ADD_FAILURE() << content.error().message;
            return std::make_shared<const LayerContent>();
        }
        return *content;
    }
    Error errorOf(const domain::MapLayer& layer)
    {
        const auto content = loadLayerContent(layer, snapshot, {});
        EXPECT_FALSE(content);
        return content ? Error{ErrorCode::Conflict, {}} : content.error();
    }

    test::TemporaryFolder folder;
    std::filesystem::path file = folder / u8"规划 图.gpkg";
    Snapshot snapshot = smallSnapshot();
};

TEST_F(LayerContentTest, FeaturesComeWithTheirLabels)
{
    GeoPackageWriter(file).layer("l", 4326, {"名称"}).feature("POINT(115 26)", {"甲"}).layer("m", 4326, {});
    domain::MapLayer layer = layerOf(file);
    layer.sourceLayer = "l";
    layer.style.labelField = "名称";
    const LayerContentPtr content = contentOf(layer);
    ASSERT_EQ(content->features->featureCount(), 1U);
    EXPECT_EQ(content->features->label(0), "甲");
    EXPECT_EQ(content->raster, nullptr);
    EXPECT_TRUE(content->notes.empty());
    EXPECT_FALSE(content->suspicion);
}

TEST_F(LayerContentTest, WhatCouldNotBeDrawnIsNotedOnceAKind)
{
    GeoPackageWriter(file)
        .layer("l", 4326, {})
        .feature("")
        .feature("POINT EMPTY")
        .feature("LINESTRING(1 1,2 91)")
        .feature("LINESTRING(1 1,2 92)")
        .feature("POLYGON((0 0,2 2,2 0,0 2,0 0))")
        .feature("POINT(1 2)");
    domain::MapLayer layer = layerOf(file);
    layer.sourceLayer = "l";
    const LayerContentPtr content = contentOf(layer);
    EXPECT_EQ(content->features->featureCount(), 2U);
    EXPECT_THAT(content->notes, ElementsAre(LayerNote{LayerNoteKind::WithoutGeometry, "l", 2, false, {}, "", ""},
                                            LayerNote{LayerNoteKind::OffTheEarth, "l", 2, false, 3, "(2, 91)", ""},
                                            LayerNote{LayerNoteKind::RingRepaired, "l", 1, false, 5, "", ""}));
}

TEST_F(LayerContentTest, OfManyFaultsTheCountIsALeast)
{
    {
        GeoPackageWriter writer(file);
        writer.layer("l", 3857, {});
        for (int i = 0; i < 150; ++i)
            writer.feature("POINT(1e30 1e30)");
    }
    const LayerContentPtr content = contentOf(layerOf(file));
    ASSERT_EQ(content->notes.size(), 2U);
    EXPECT_EQ(content->notes[0].kind, LayerNoteKind::EmptyLayer);
    EXPECT_EQ(content->notes[1].kind, LayerNoteKind::OffTheEarth);
    EXPECT_EQ(content->notes[1].count, 100U);
    EXPECT_TRUE(content->notes[1].isLeast);
}

TEST_F(LayerContentTest, AnEmptyLayerIsAnEmptyTableWithANote)
{
    GeoPackageWriter(file).layer("l", 4326, {});
    const LayerContentPtr content = contentOf(layerOf(file));
    EXPECT_EQ(content->features->featureCount(), 0U);
    ASSERT_EQ(content->notes.size(), 1U);
    EXPECT_EQ(content->notes[0].kind, LayerNoteKind::EmptyLayer);
}

TEST_F(LayerContentTest, WithoutReferenceSystemItIsAskedForAndTheAnswerCounts)
{
    GeoPackageWriter(file).layer("l", test::kUnknownCrs, {}).feature("POINT(500000 2800000)");
    domain::MapLayer layer = layerOf(file);
    const Error error = errorOf(layer);
    EXPECT_EQ(error.code, ErrorCode::InvalidArgument);
    EXPECT_THAT(error.message, HasSubstr("规划 图.gpkg: found no CRS; expected one to be given"));
    layer.crs = "EPSG:4547";
    EXPECT_NEAR(contentOf(layer)->features->points.at(0).lon, 114.0, 1e-9);
}

TEST_F(LayerContentTest, PositionsOfGcj02AreTakenBack)
{
    const domain::LonLat place{114.93, 25.83};
    const domain::LonLat displaced = geo::gcj02FromWgs84(place);
    GeoPackageWriter(file)
        .layer("l", 4326, {})
        .feature("POINT(" + std::to_string(displaced.lon) + " " + std::to_string(displaced.lat) + ")");
    domain::MapLayer layer = layerOf(file);
    EXPECT_GT(std::abs(contentOf(layer)->features->points.at(0).lon - place.lon), 0.003);
    layer.isGcj02 = true;
    EXPECT_NEAR(contentOf(layer)->features->points.at(0).lon, place.lon, 2e-6);
    EXPECT_NEAR(contentOf(layer)->features->points.at(0).lat, place.lat, 2e-6);
}

TEST_F(LayerContentTest, ARasterIsReadPartByPartWithOneStretch)
{
    const auto tiff = folder / u8"影像.tif";
    test::writeTiff(tiff, {2, 2, {{10, 200, 10, 200}}, 4326, 114, 26, 1.0});
    const LayerContentPtr content = contentOf(layerOf(tiff, domain::LayerKind::Raster));
    ASSERT_NE(content->raster, nullptr);
    const presentation::MercatorBox& extent = content->raster->extent();
    // 114 to 116 degrees east and 24 to 26 north, by the formula of EPSG's guidance note 7-2, method 1024.
    EXPECT_NEAR(extent.minX, 12690421.95, 0.01);
    EXPECT_NEAR(extent.maxX, 12913060.93, 0.01);
    EXPECT_NEAR(extent.minY, 2753408.11, 0.01);
    EXPECT_NEAR(extent.maxY, 2999080.94, 0.01);
    const auto picture = content->raster->read(extent, 8, 8, {});
    ASSERT_TRUE(picture) << picture.error().message;
    ASSERT_EQ(picture->rgba.size(), 8U * 8U * 4U);
    EXPECT_EQ(picture->rgba[0], 10);
    EXPECT_EQ(picture->rgba[7 * 4], 200);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(content->raster->read(extent, 8, 8, stop.get_token()).error().code, ErrorCode::Cancelled);
    std::filesystem::remove(tiff);
    EXPECT_EQ(content->raster->read(extent, 8, 8, {}).error().code, ErrorCode::NotFound);
}

TEST_F(LayerContentTest, ARasterLiesWhereItsReferenceSystemSays)
{
    const auto tiff = folder / u8"a.tif";
    test::writeTiff(tiff, {2, 2, {{1, 2, 3, 4}}, 0, 500000, 2800000, 1000.0});
    domain::MapLayer layer = layerOf(tiff, domain::LayerKind::Raster);
    const Error error = errorOf(layer);
    EXPECT_EQ(error.code, ErrorCode::InvalidArgument);
    EXPECT_THAT(error.message, HasSubstr("a.tif: the raster has no CRS; expected one to be given"));
    layer.crs = "EPSG:4547";
    EXPECT_NEAR(contentOf(layer)->raster->extent().minX, 12690421.95, 30.0) << "beside the meridian of 114 degrees";
    layer.crs = "EPSG:4326";
    EXPECT_THAT(errorOf(layer).message, HasSubstr("lies nowhere on the Earth"));
    layer.crs = "EPSG:99999999";
    EXPECT_EQ(errorOf(layer).code, ErrorCode::InvalidArgument);
    layer.isGcj02 = true;
    EXPECT_THAT(errorOf(layer).message, HasSubstr("a.tif: found a raster said to be GCJ-02"));
}

TEST_F(LayerContentTest, ARasterOfTheWholeEarthEndsWhereTheMapEnds)
{
    const auto tiff = folder / u8"world.tif";
    test::writeTiff(tiff, {4, 2, {{1, 2, 3, 4, 5, 6, 7, 8}}, 4326, -180, 90, 90.0});
    const presentation::MercatorBox extent = contentOf(layerOf(tiff, domain::LayerKind::Raster))->raster->extent();
    constexpr double kHalf = 20037508.342789244;
    EXPECT_NEAR(extent.minX, -kHalf, 1e-3);
    EXPECT_NEAR(extent.maxX, kHalf, 1e-3);
    EXPECT_NEAR(extent.minY, -kHalf, 1e-3);
    EXPECT_NEAR(extent.maxY, kHalf, 1e-3);
}

TEST_F(LayerContentTest, WhatTheFileIsNotAnyMoreIsSaid)
{
    GeoPackageWriter(file).layer("l", 4326, {}).feature("POINT(1 2)");
    const domain::MapLayer layer = layerOf(file);
    EXPECT_THAT(errorOf(layerOf(file, domain::LayerKind::Raster)).message,
                HasSubstr("规划 图.gpkg: found a file of features; expected a raster"));
    domain::MapLayer other = layer;
    other.sourceLayer = "m";
    EXPECT_EQ(errorOf(other).code, ErrorCode::NotFound);
    other.sourceLayer = "";
    other.style.labelField = "n";
    const LayerContentPtr unnamed = contentOf(other);
    ASSERT_EQ(unnamed->notes.size(), 1U);
    EXPECT_EQ(unnamed->notes[0].kind, LayerNoteKind::NoLabelField);
    EXPECT_EQ(unnamed->notes[0].found, "n");
    EXPECT_EQ(errorOf(domain::ownMapLayers().front()).code, ErrorCode::InvalidArgument);
    contentOf(layer);
    EXPECT_EQ(layerAttributes(layer, 99).error().code, ErrorCode::NotFound);
    std::filesystem::remove(file);
    EXPECT_EQ(errorOf(layer).code, ErrorCode::NotFound);
    const auto attributes = layerAttributes(layer, 1);
    ASSERT_FALSE(attributes);
    EXPECT_EQ(attributes.error().code, ErrorCode::NotFound);
    EXPECT_THAT(attributes.error().message, HasSubstr("规划 图.gpkg: no such file"));
}

TEST_F(LayerContentTest, DamagedFilesAreErrorsWithTheirName)
{
    {
        GeoPackageWriter writer(file);
        writer.layer("l", 4326, {"n"});
        for (int i = 0; i < 500; ++i)
            writer.feature("LINESTRING(110 25,111 26,112 27)", {std::string(60, 'x')});
    }
    const std::string bytes = *readFile(file);
    for (const std::size_t parts : {2U, 8U}) {
        ASSERT_TRUE(writeFile(file, bytes.substr(0, bytes.size() * (parts - 1) / parts)));
        const Error error = errorOf(layerOf(file));
        EXPECT_EQ(error.code, ErrorCode::ParseFailed);
        EXPECT_THAT(error.message, HasSubstr("规划 图.gpkg"));
    }
    ASSERT_TRUE(writeFile(file, "PK\x03\x04 something else"));
    EXPECT_THAT(errorOf(layerOf(file)).message, HasSubstr("found a ZIP archive"));
}

TEST_F(LayerContentTest, AttributesAreReadFromTheFile)
{
    GeoPackageWriter(file).layer("l", 4326, {"名称", "b"}).feature("POINT(1 2)", {"甲"});
    const auto attributes = layerAttributes(layerOf(file), 1);
    ASSERT_TRUE(attributes) << attributes.error().message;
    EXPECT_THAT(*attributes, ElementsAre(LayerAttribute{"名称", "甲"}, LayerAttribute{"b", std::nullopt}));
}

TEST_F(LayerContentTest, OnlyWhatChangesTheContentNeedsTheFileAgain)
{
    const domain::MapLayer layer = layerOf(file);
    const auto isSame = [&](auto change) {
        domain::MapLayer after = layer;
        change(after);
        return hasSameContent(layer, after);
    };
    EXPECT_TRUE(isSame([](auto& after) {
        after.isVisible = false;
        after.opacity = 0.5;
        after.scales.least = 5.0;
        after.name = "x";
        after.style.colour = 1;
        after.style.isFilled = false;
    }));
    EXPECT_FALSE(isSame([](auto& after) { after.file = "/x"; }));
    EXPECT_FALSE(isSame([](auto& after) { after.sourceLayer = "x"; }));
    EXPECT_FALSE(isSame([](auto& after) { after.crs = "EPSG:4547"; }));
    EXPECT_FALSE(isSame([](auto& after) { after.isGcj02 = true; }));
    EXPECT_FALSE(isSame([](auto& after) { after.kind = domain::LayerKind::Raster; }));
    EXPECT_FALSE(isSame([](auto& after) { after.style.labelField = "x"; }));
}

TEST_F(LayerContentTest, AStopIsNoticed)
{
    GeoPackageWriter(file).layer("l", 4326, {}).feature("POINT(1 2)");
    std::stop_source stop;
    stop.request_stop();
    const auto content = loadLayerContent(layerOf(file), snapshot, {stop.get_token(), {}});
    EXPECT_EQ(content.error().code, ErrorCode::Cancelled);
}

} // namespace

} // namespace wm::workspace
