// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/GeoPackageWriter.h"
#include "geo/SmallFiles.h"

#include "wm/base/Path.h"
#include "wm/presentation/ColourRamp.h"
#include "wm/workspace/MapLayers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace wm::workspace {

namespace {

using test::GeoPackageWriter;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class LayerOffersTest : public ::testing::Test {
protected:
    LayerOffers offersOf(const std::filesystem::path& path, const std::vector<domain::MapLayer>& layers = {})
    {
        auto offers = offeredLayers(path, layers, {});
        if (!offers) {
            ADD_FAILURE() << offers.error().message;
            return {};
        }
        return *std::move(offers);
    }
    Error errorOf(const std::filesystem::path& path)
    {
        const auto offers = offeredLayers(path, {}, {});
        EXPECT_FALSE(offers);
        return offers ? Error{ErrorCode::Conflict, {}} : offers.error();
    }

    test::TemporaryFolder folder;
    std::filesystem::path file = folder / u8"规划 图.gpkg";
};

TEST_F(LayerOffersTest, AFileWithOneLayerIsCalledAsTheFileIs)
{
    GeoPackageWriter(file).layer("l", 4547, {"名称", "b"}).feature("POINT(500000 2800000)", {"甲", ""});
    const LayerOffers offers = offersOf(file);
    ASSERT_EQ(offers.layers.size(), 1U);
    const LayerOffer& offer = offers.layers[0];
    EXPECT_EQ(offer.layer.subject, domain::MapLayerSubject::File);
    EXPECT_EQ(offer.layer.name, "规划 图");
    EXPECT_EQ(offer.layer.file, file);
    EXPECT_EQ(offer.layer.sourceLayer, "");
    EXPECT_EQ(offer.layer.kind, domain::LayerKind::Points);
    EXPECT_TRUE(offer.layer.id.isNone());
    EXPECT_EQ(offer.featureCount, 1);
    EXPECT_THAT(offer.textFields, ElementsAre("名称", "b"));
    EXPECT_THAT(offer.crsName, HasSubstr("CGCS2000 / 3-degree Gauss-Kruger CM 114E"));
    EXPECT_TRUE(offer.crsChoices.empty());
    EXPECT_TRUE(offers.notes.empty());
}

TEST_F(LayerOffersTest, SeveralLayersHaveNamesAndColoursOfTheirOwnAndTablesAndEmptyOnesAreNoted)
{
    GeoPackageWriter(file)
        .layer("点", 4326, {})
        .feature("POINT(115 26)")
        .layer("规划 图", 4326, {})
        .feature("LINESTRING(1 1,2 2)")
        .layer("空", 4326, {})
        .layer("表", 0, {"a"})
        .execute("CREATE VIEW v AS SELECT * FROM \"点\"");
    const LayerOffers offers = offersOf(file);
    ASSERT_EQ(offers.layers.size(), 2U);
    EXPECT_EQ(offers.layers[0].layer.name, "规划 图 点");
    EXPECT_EQ(offers.layers[0].layer.sourceLayer, "点");
    EXPECT_EQ(offers.layers[1].layer.name, "规划 图");
    EXPECT_EQ(offers.layers[1].layer.kind, domain::LayerKind::Lines);
    EXPECT_NE(offers.layers[0].layer.style.colour, offers.layers[1].layer.style.colour);
    std::set<std::pair<LayerNoteKind, std::string>> notes;
    for (const LayerNote& note : offers.notes)
        notes.emplace(note.kind, note.layer);
    EXPECT_TRUE(notes.contains({LayerNoteKind::EmptyLayer, "空"}));
    EXPECT_TRUE(notes.contains({LayerNoteKind::TableLeftOut, "表"}));
}

TEST_F(LayerOffersTest, ASecondTimeANumberAndAnotherColourTellThemApart)
{
    GeoPackageWriter(file).layer("l", 4326, {}).feature("POINT(1 2)");
    std::vector<domain::MapLayer> layers = domain::ownMapLayers();
    std::set<std::uint32_t> colours;
    for (int i = 0; i < presentation::kQualitativeColours; ++i) {
        layers.push_back(offersOf(file, layers).layers.at(0).layer);
        colours.insert(layers.back().style.colour);
    }
    EXPECT_EQ(colours.size(), presentation::kQualitativeColours);
    EXPECT_EQ(layers[5].name, "规划 图");
    EXPECT_EQ(layers[6].name, "规划 图 (2)");
    EXPECT_EQ(layers[7].name, "规划 图 (3)");
    EXPECT_EQ(offersOf(file, layers).layers.at(0).layer.style.colour, layers[5].style.colour) << "all are used";
}

TEST_F(LayerOffersTest, WithoutReferenceSystemTheZoneNearestToTheMapIsOfferedFirst)
{
    GeoPackageWriter(file).layer("l", test::kUnknownCrs, {}).feature("POINT(500000 2800000)");
    const auto inGanzhou = offeredLayers(file, {}, {}, domain::LonLat{114.9, 25.8});
    ASSERT_TRUE(inGanzhou) << inGanzhou.error().message;
    const LayerOffer& offer = inGanzhou->layers.at(0);
    EXPECT_EQ(offer.crsName, "");
    ASSERT_GT(offer.crsChoices.size(), 1U);
    EXPECT_EQ(offer.crsChoices[0].code, "EPSG:4547");
    EXPECT_THAT(offer.crsChoices[0].name, HasSubstr("114E"));
    const auto inGuilin = offeredLayers(file, {}, {}, domain::LonLat{110.3, 25.3});
    EXPECT_EQ(inGuilin->layers.at(0).crsChoices[0].code, "EPSG:4546");
}

TEST_F(LayerOffersTest, ARasterIsOfferedAsOneLayerAndWithoutReferenceSystemItIsAskedFor)
{
    test::writeTiff(folder / u8"影像.tif", {2, 1, {{1, 2}}, 4326, 114, 26, 1.0});
    const LayerOffer known = offersOf(folder / u8"影像.tif").layers.at(0);
    EXPECT_EQ(known.layer.kind, domain::LayerKind::Raster);
    EXPECT_EQ(known.layer.name, "影像");
    EXPECT_FALSE(known.crsName.empty());
    test::writeTiff(folder / u8"b.tif", {2, 1, {{1, 2}}, 0, 114, 26, 1.0});
    const LayerOffer unknown = offersOf(folder / u8"b.tif").layers.at(0);
    EXPECT_EQ(unknown.crsName, "");
    EXPECT_FALSE(unknown.crsChoices.empty());
}

TEST_F(LayerOffersTest, WhatIsNotWhatItsNameSaysIsOfferedAndNoted)
{
    const auto misnamed = folder / u8"数据.kml";
    ASSERT_TRUE(writeFile(misnamed, R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},)"
                                    R"("geometry":{"type":"Point","coordinates":[115,26]}}]})"));
    const LayerOffers offers = offersOf(misnamed);
    EXPECT_EQ(offers.layers.size(), 1U);
    ASSERT_EQ(offers.notes.size(), 1U);
    EXPECT_EQ(offers.notes[0].kind, LayerNoteKind::OtherExtension);
    EXPECT_EQ(offers.notes[0].found, "GeoJSON");
}

TEST_F(LayerOffersTest, ACodePageThatIsWrongIsNoted)
{
    const auto shp = folder / u8"地块.shp";
    GeoPackageWriter(shp, "ESRI Shapefile").layer("x", 4326, {"NAME"}).feature("POINT(115 26)", {test::kGanzhouGbk});
    ASSERT_TRUE(writeFile(folder / u8"地块.cpg", "UTF-8"));
    const LayerOffers offers = offersOf(shp);
    ASSERT_EQ(offers.notes.size(), 1U);
    EXPECT_EQ(offers.notes[0].kind, LayerNoteKind::WrongEncoding);
    EXPECT_EQ(offers.notes[0].found, "UTF-8");
    EXPECT_EQ(offers.notes[0].expected, "GB18030");
}

TEST_F(LayerOffersTest, ErrorsSayWhichFileWhatWasFoundAndWhatWasExpected)
{
    const Error missing = errorOf(folder / u8"没有.gpkg");
    EXPECT_EQ(missing.code, ErrorCode::NotFound);
    EXPECT_THAT(missing.message, HasSubstr("没有.gpkg: no such file"));
    EXPECT_EQ(errorOf(file.parent_path()).code, ErrorCode::InvalidArgument);

    ASSERT_TRUE(writeFile(folder / u8"图.gpkg", "%PDF-1.7"));
    const Error pdf = errorOf(folder / u8"图.gpkg");
    EXPECT_EQ(pdf.code, ErrorCode::ParseFailed);
    EXPECT_THAT(pdf.message, HasSubstr("图.gpkg: found a PDF; expected"));

    GeoPackageWriter(file).layer("l", 4326, {}).feature("POINT(1 2)");
    const std::string bytes = *readFile(file);
    ASSERT_TRUE(writeFile(file, bytes.substr(0, bytes.size() / 2)));
    const Error cut = errorOf(file);
    EXPECT_EQ(cut.code, ErrorCode::ParseFailed);
    EXPECT_THAT(cut.message, HasSubstr("规划 图.gpkg"));

    std::string corrupt = bytes;
    std::fill(corrupt.begin() + 200, corrupt.begin() + 20'000, '\xA5');
    ASSERT_TRUE(writeFile(file, corrupt));
    EXPECT_EQ(errorOf(file).code, ErrorCode::ParseFailed);
}

TEST_F(LayerOffersTest, AVrtThatPointsOutsideItsFolderIsRefused)
{
    GeoPackageWriter(file).layer("l", 4326, {}).feature("POINT(1 2)");
    std::filesystem::create_directory(folder / u8"里面");
    const auto vrt = folder / u8"里面/拼接.vrt";
    ASSERT_TRUE(writeFile(vrt, "<OGRVRTDataSource><OGRVRTLayer name=\"l\"><SrcDataSource relativeToVRT=\"1\">../规划 "
                               "图.gpkg</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"));
    const Error error = errorOf(vrt);
    EXPECT_EQ(error.code, ErrorCode::ParseFailed);
    EXPECT_THAT(error.message, HasSubstr("拼接.vrt"));
}

TEST_F(LayerOffersTest, AStopIsNoticed)
{
    GeoPackageWriter(file).layer("l", 4326, {}).feature("POINT(1 2)");
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(offeredLayers(file, {}, {stop.get_token(), {}}).error().code, ErrorCode::Cancelled);
}

} // namespace

} // namespace wm::workspace
