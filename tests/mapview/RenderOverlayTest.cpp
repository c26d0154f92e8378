// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverlayPictures.h"

#include "wm/mapview/MapFigure.h"
#include "wm/mapview/OverlayScale.h"
#include "wm/mapview/RenderMap.h"
#include "wm/presentation/ColourRamp.h"

#include <QColor>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace wm::mapview {
namespace {

using domain::LayerKind;
using domain::PartKind;
using presentation::MapOverlay;
using presentation::MapSpec;
using test::colourAt;
using test::distance;
using test::kInk;
using test::kSea;
using test::layerOf;
using test::mixed;
using test::TableMaker;

QImage drawn(const std::vector<MapOverlay>& overlays)
{
    MapSpec spec;
    spec.overlays = overlays;
    return test::rowPicture(spec);
}

int pixelsLike(const QImage& image, const QColor& colour, int tolerance = 8)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += distance(image.pixelColor(x, y), colour) <= tolerance ? 1 : 0;
    }
    return count;
}

TEST(RenderOverlayTest, PointsAreDiscsOfTheirRadiusInTheirPlaces)
{
    MapOverlay layer = layerOf(TableMaker(LayerKind::Points).point({1.0, 0.5}).point({3.0, 0.2}));
    layer.pointRadius = 6.0;
    const QImage image = drawn({layer});
    for (const domain::LonLat place : {domain::LonLat{1.0, 0.5}, {3.0, 0.2}}) {
        EXPECT_EQ(colourAt(image, place), kInk);
        EXPECT_EQ(colourAt(image, {place.lon + 0.04, place.lat}), kInk);
        EXPECT_EQ(colourAt(image, {place.lon + 0.09, place.lat}), kSea);
    }
    EXPECT_NEAR(pixelsLike(image, kInk), 2 * 88, 30) << "the pixels that lie within 5.3 pixels";
}

/// The three ways of drawing discs must put them in the same places.
TEST(RenderOverlayTest, FewSomeAndManyPointsLieInTheSamePlaces)
{
    for (const int count : {10, 2'000, 70'000}) {
        TableMaker maker(LayerKind::Points);
        for (int i = 0; i < count; ++i)
            maker.point({1.0 + 0.4 * (i % 10) / 10.0 + i * 1e-7, 0.5}); // ten heaps, the 70,000 smeared by 0.7 pixels
        MapOverlay layer = layerOf(maker);
        layer.pointRadius = 1.5;
        const QImage image = drawn({layer});
        for (int heap = 0; heap < 10; ++heap)
            EXPECT_LE(distance(colourAt(image, {1.0 + 0.04 * heap, 0.5}), kInk), 10) << count << " " << heap;
        EXPECT_EQ(colourAt(image, {0.95, 0.5}), kSea);
        EXPECT_EQ(colourAt(image, {1.2, 0.45}), kSea);
    }
}

TEST(RenderOverlayTest, EveryPointOfASparseLayerThatIsApartIsDrawn)
{
    TableMaker maker(LayerKind::Points);
    for (int i = 0; i < 60; ++i) {
        for (int j = 0; j < 10; ++j)
            maker.point({0.1 + i * 0.06, 0.1 + j * 0.08});
    }
    MapOverlay layer = layerOf(maker);
    layer.pointRadius = 1.5;
    const QImage image = drawn({layer});
    for (int i = 0; i < 60; ++i) {
        for (int j = 0; j < 10; ++j)
            ASSERT_LE(distance(colourAt(image, {0.1 + i * 0.06, 0.1 + j * 0.08}), kInk), 40) << i << " " << j;
    }
}

TEST(RenderOverlayTest, ALineRunsAcrossWithItsWidth)
{
    for (const double width : {1.0, 7.0, 20.0}) {
        MapOverlay layer = layerOf(TableMaker(LayerKind::Lines).line({{-1.0, 0.5}, {9.0, 0.5}}));
        layer.lineWidth = width;
        const QImage image = drawn({layer});
        double ink = 0.0;
        for (int y = 0; y < image.height(); ++y)
            ink += (kSea.green() - image.pixelColor(150, y).green()) / double(kSea.green() - kInk.green());
        EXPECT_NEAR(ink, width, 0.15);
        EXPECT_LE(distance(colourAt(image, {0.1, 0.5}), colourAt(image, {3.9, 0.5})), 2);
    }
}

TEST(RenderOverlayTest, AnAreaIsPalerThanItsOutlineAndAHoleIsOpen)
{
    MapOverlay layer = layerOf(TableMaker(LayerKind::Polygons)
                                   .feature()
                                   .part(PartKind::Exterior, test::squareRing(1.0, 0.1, 0.8))
                                   .part(PartKind::Interior, test::squareRing(1.3, 0.3, 0.4)));
    layer.lineWidth = 3.0;
    QImage image = drawn({layer});
    EXPECT_LE(distance(colourAt(image, {1.15, 0.5}), mixed(kSea, kInk, 0.35)), 3);
    EXPECT_EQ(colourAt(image, {1.5, 0.5}), kSea);
    EXPECT_LE(distance(colourAt(image, {1.0, 0.5}), kInk), 3);
    EXPECT_LE(distance(colourAt(image, {1.3, 0.5}), kInk), 3) << "the hole is outlined too";
    layer.isFilled = false;
    image = drawn({layer});
    EXPECT_EQ(colourAt(image, {1.15, 0.5}), kSea);
    EXPECT_LE(distance(colourAt(image, {1.0, 0.5}), kInk), 3);
}

TEST(RenderOverlayTest, AreasTooSmallToSeeStillLeaveATint)
{
    TableMaker maker(LayerKind::Polygons);
    for (int i = 0; i < 100; ++i) {
        for (int j = 0; j < 50; ++j)
            maker.square(1.0 + i * 0.01, 0.2 + j * 0.01, 0.005);
    }
    MapOverlay layer = layerOf(maker);
    layer.lineWidth = 0.2;
    EXPECT_GT(distance(colourAt(drawn({layer}), {1.5, 0.45}), kSea), 25);
}

TEST(RenderOverlayTest, LayersLieInTheirOrderBelowAndAboveTheRegions)
{
    MapSpec spec = test::rowOfAreas();
    MapOverlay below = layerOf(TableMaker(LayerKind::Lines).line({{-1.0, 0.5}, {9.0, 0.5}}));
    below.isBelowRegions = true;
    below.lineWidth = 8.0;
    spec.overlays = {below};
    const QColor region(presentation::sequentialColour(1, 3).red, presentation::sequentialColour(1, 3).green,
                        presentation::sequentialColour(1, 3).blue);
    EXPECT_EQ(colourAt(test::rowPicture(spec), {1.5, 0.5}), region);
    EXPECT_EQ(colourAt(test::rowPicture(spec), {4.1, 0.5}), kInk) << "beside the regions";
    MapOverlay above = below;
    above.isBelowRegions = false;
    MapOverlay top = above;
    top.colour = {0x10, 0x90, 0x20};
    spec.overlays = {below, above, top};
    EXPECT_LE(distance(colourAt(test::rowPicture(spec), {1.5, 0.5}), QColor(0x10, 0x90, 0x20)), 2);
    spec.overlays = {top, below, above};
    EXPECT_LE(distance(colourAt(test::rowPicture(spec), {1.5, 0.5}), kInk), 2);
}

TEST(RenderOverlayTest, TranslucentRegionsShowWhatIsBelowAndNoDataToo)
{
    MapSpec spec = test::rowOfAreas();
    MapOverlay below = layerOf(TableMaker(LayerKind::Lines).line({{-1.0, 0.5}, {9.0, 0.5}}));
    below.isBelowRegions = true;
    below.lineWidth = 12.0;
    spec.overlays = {below};
    spec.areaOpacity = 0.4;
    const presentation::Rgb own = presentation::sequentialColour(1, 3);
    const QColor region(own.red, own.green, own.blue);
    const QImage image = test::rowPicture(spec);
    EXPECT_LE(distance(colourAt(image, {1.5, 0.5}), mixed(kInk, region, 0.4)), 3);
    EXPECT_LE(distance(colourAt(image, {1.5, 0.2}), mixed(kSea, region, 0.4)), 3);
    const auto leastHatched = [](const QImage& picture) {
        int darkest = 255;
        for (int x = 330; x < 400; ++x)
            darkest = std::min(darkest, picture.pixelColor(x, 100).green());
        return darkest;
    };
    MapSpec opaque = spec;
    opaque.areaOpacity = 1.0;
    EXPECT_GT(leastHatched(image), leastHatched(test::rowPicture(opaque)) + 5);
    EXPECT_LE(distance(colourAt(test::rowPicture(spec), {3.5, 0.5}), kInk), 110)
        << "the line shows through the hatching";
    spec.areaOpacity = 0.0;
    EXPECT_EQ(colourAt(test::rowPicture(spec), {1.5, 0.5}), kInk);
}

TEST(RenderOverlayTest, OverlappingFeaturesOfATranslucentLayerAreNotDarkerWhereTheyOverlap)
{
    MapOverlay layer = layerOf(TableMaker(LayerKind::Mixed)
                                   .point({1.0, 0.5})
                                   .point({1.03, 0.5})
                                   .line({{0.5, 0.5}, {1.5, 0.5}})
                                   .line({{1.2, 0.1}, {1.2, 0.9}})
                                   .square(2.5, 0.2, 0.5)
                                   .square(2.7, 0.2, 0.5));
    layer.pointRadius = 8.0;
    layer.lineWidth = 6.0;
    layer.opacity = 0.5;
    const QImage image = drawn({layer});
    const QColor expected = mixed(kSea, kInk, 0.5);
    for (const domain::LonLat place : {domain::LonLat{1.015, 0.5}, {0.95, 0.5}, {0.6, 0.5}, {1.2, 0.5}, {1.2, 0.8}})
        EXPECT_LE(distance(colourAt(image, place), expected), 5) << place.lon;
    EXPECT_LE(distance(colourAt(image, {2.85, 0.4}), mixed(kSea, kInk, 0.35 * 0.5)), 3) << "in both squares";
    EXPECT_LE(distance(colourAt(image, {2.6, 0.4}), mixed(kSea, kInk, 0.35 * 0.5)), 3) << "in one square";
}

TEST(RenderOverlayTest, ALayerIsDrawnOnlyWithinItsScales)
{
    const double denominator = scaleDenominator(test::rowViewport());
    MapOverlay layer = layerOf(TableMaker(LayerKind::Points).point({1.0, 0.5}));
    const auto isDrawn = [&](std::optional<double> least, std::optional<double> most) {
        layer.scales = {least, most};
        return colourAt(drawn({layer}), {1.0, 0.5}) == kInk;
    };
    EXPECT_TRUE(isDrawn({}, {}));
    EXPECT_TRUE(isDrawn(denominator * 0.9, denominator * 1.1));
    EXPECT_FALSE(isDrawn(denominator * 1.1, {}));
    EXPECT_FALSE(isDrawn({}, denominator * 0.9));
}

TEST(RenderOverlayTest, NothingInALayerAndNoOpacityLeaveTheMapAsItIs)
{
    const QImage plain = test::rowPicture(MapSpec());
    EXPECT_EQ(drawn({layerOf(domain::FeatureTable{})}), plain);
    MapOverlay layer = layerOf(TableMaker(LayerKind::Points).point({1.0, 0.5}));
    layer.opacity = 0.0;
    EXPECT_EQ(drawn({layer}), plain);
}

TEST(RenderOverlayTest, BandsOfALargePictureMeetWithoutATrace)
{
    TableMaker maker(LayerKind::Mixed);
    for (int i = 0; i < 20'000; ++i)
        maker.point({std::fmod(i * 0.618034, 1.0) * 4.0, std::fmod(i * 0.324718, 1.0)});
    maker.square(0.5, 0.1, 0.7).square(0.9, 0.3, 0.6).line({{0.0, -1.0}, {4.0, 2.0}});
    MapOverlay layer = layerOf(maker);
    layer.opacity = 0.7;
    layer.lineWidth = 9.0;
    layer.pointRadius = 2.0;
    MapSpec spec;
    spec.overlays = {layer};
    const auto scene = MapScene::create(spec);
    const MapViewport high({2.0, 0.5}, 400.0, {800.0, 1000.0});
    const MapViewport low({2.0, 0.5}, 400.0, {800.0, 100.0}); // one band
    const QImage bands = renderMap(*scene, high, 1.0, {});
    const QImage one = renderMap(*scene, low, 1.0, {});
    int most = 0;
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < 800; ++x)
            most = std::max(most, distance(bands.pixelColor(x, y + 450), one.pixelColor(x, y)));
    }
    EXPECT_LE(most, 60) << "a disc may be placed a quarter of a pixel apart, no more";
}

TEST(RenderOverlayTest, ARasterLiesWhereItBelongs)
{
    MapSpec spec;
    spec.overlays = {layerOf(std::make_shared<test::Gradient>())};
    for (const double ratio : {1.0, 2.0}) {
        const QImage image = test::rowPicture(spec, ratio);
        const QImage small = image.scaled(test::rowViewport().size().toSize());
        for (const domain::LonLat place : {domain::LonLat{0.5, 0.5}, {2.0, 0.2}, {3.7, 0.9}}) {
            const QColor expected(static_cast<int>(place.lon / 4.0 * 255.0), static_cast<int>(place.lat * 255.0), 0);
            EXPECT_LE(distance(colourAt(small, place), expected), 4) << place.lon << " at " << ratio;
        }
        EXPECT_EQ(colourAt(small, {-0.05, 0.5}), kSea);
        EXPECT_EQ(colourAt(small, {2.0, 1.05}), kSea);
    }
}

TEST(RenderOverlayTest, ARasterKeptFromAnotherScaleLiesWhereItBelongs)
{
    MapSpec spec;
    spec.overlays = {layerOf(std::make_shared<test::Gradient>())};
    const auto scene = MapScene::create(spec);
    static_cast<void>(renderMap(*scene, test::rowViewport(), 1.0, {}));
    const MapViewport other({2.1, 0.45}, 70.0, {300.0, 90.0});
    const QImage image = renderMap(*scene, other, 1.0, {});
    for (const domain::LonLat place : {domain::LonLat{0.5, 0.5}, {2.0, 0.2}, {3.7, 0.9}}) {
        const QColor expected(static_cast<int>(place.lon / 4.0 * 255.0), static_cast<int>(place.lat * 255.0), 0);
        EXPECT_LE(distance(image.pixelColor(other.toScreen(toWorld(place)).toPoint()), expected), 5) << place.lon;
    }
}

TEST(RenderOverlayTest, ARasterIsReadOnceForAFrameAndNotAgainForAPan)
{
    const auto source = std::make_shared<test::Gradient>();
    MapSpec spec;
    spec.overlays = {layerOf(source)};
    const auto scene = MapScene::create(spec);
    const MapViewport viewport({2.0, 0.5}, 2000.0, {800.0, 600.0});
    static_cast<void>(renderMap(*scene, viewport, 1.0, {}));
    ASSERT_EQ(source->reads().size(), 1U);
    const MapViewport panned = viewport.panned({60.3, -40.7});
    const QImage image = renderMap(*scene, panned, 1.0, {});
    EXPECT_EQ(source->reads().size(), 1U);
    const QColor expected(static_cast<int>(2.1 / 4.0 * 255.0), static_cast<int>(0.45 * 255.0), 0);
    EXPECT_LE(distance(image.pixelColor(panned.toScreen(toWorld({2.1, 0.45})).toPoint()), expected), 3);
    spec.overlays[0].opacity = 0.5;
    static_cast<void>(renderMap(*MapScene::create(spec, scene.get()), panned, 1.0, {}));
    EXPECT_EQ(source->reads().size(), 1U) << "the next scene has the picture too";
}

TEST(RenderOverlayTest, ARasterBelowShowsThroughTranslucentRegions)
{
    MapSpec spec = test::rowOfAreas();
    spec.overlays = {layerOf(std::make_shared<test::Gradient>())};
    spec.overlays[0].isBelowRegions = true;
    const presentation::Rgb own = presentation::sequentialColour(1, 3);
    EXPECT_EQ(colourAt(test::rowPicture(spec), {1.5, 0.5}), QColor(own.red, own.green, own.blue));
    spec.areaOpacity = 0.5;
    const QColor picture(static_cast<int>(1.5 / 4.0 * 255.0), 127, 0);
    EXPECT_LE(distance(colourAt(test::rowPicture(spec), {1.5, 0.5}),
                       mixed(picture, QColor(own.red, own.green, own.blue), 0.5)),
              4);
}

TEST(RenderOverlayTest, ARasterThatFailsIsToldAndLeavesTheRest)
{
    const auto source = std::make_shared<test::Gradient>();
    source->isBroken = true;
    MapSpec spec = test::rowOfAreas();
    MapOverlay points = layerOf(TableMaker(LayerKind::Points).point({1.5, 0.5}));
    spec.overlays = {layerOf(source), points};
    const MapPicture picture = renderMapPicture(*MapScene::create(spec), test::rowViewport(), 1.0, {});
    ASSERT_EQ(picture.failures.size(), 1U);
    EXPECT_EQ(picture.failures[0].layer, domain::MapLayerId{9});
    EXPECT_EQ(picture.failures[0].error.code, ErrorCode::NotFound);
    EXPECT_EQ(colourAt(picture.image, {1.5, 0.5}), kInk);
    spec.overlays.erase(spec.overlays.begin());
    EXPECT_EQ(picture.image, test::rowPicture(spec));
}

TEST(RenderOverlayTest, AFigureTellsOfTheRasterThatFailed)
{
    const auto source = std::make_shared<test::Gradient>();
    MapSpec spec = test::rowOfAreas();
    spec.overlays = {layerOf(source)};
    QImage image(600, 400, QImage::Format_RGB32);
    QPainter painter(&image);
    EXPECT_TRUE(paintMapFigure({std::make_shared<const presentation::MapSpec>(spec)}, painter, {600.0, 400.0}).empty());
    source->isBroken = true;
    EXPECT_EQ(paintMapFigure({std::make_shared<const presentation::MapSpec>(spec)}, painter, {600.0, 400.0}).size(),
              1U);
}

TEST(RenderOverlayTest, LabelsStandBesidePointsWithinAreasAndOnLines)
{
    const auto inkNear = [](const TableMaker& maker, domain::LonLat place, QSizeF reach) {
        MapOverlay layer = layerOf(maker);
        MapOverlay unnamed = layer;
        domain::FeatureTable table = maker.table();
        table.labelEnds.clear();
        table.labelText.clear();
        unnamed.features = table;
        const QImage with = drawn({layer}), without = drawn({unnamed});
        const QPointF centre = test::rowViewport().toScreen(toWorld(place));
        int changed = 0, elsewhere = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                const bool isNear =
                    std::abs(x - centre.x()) <= reach.width() && std::abs(y - centre.y()) <= reach.height();
                (isNear ? changed : elsewhere) += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
            }
        }
        EXPECT_EQ(elsewhere, 0);
        return changed;
    };
    EXPECT_GT(inkNear(TableMaker(LayerKind::Points).feature("depot").part(PartKind::Points, {{1.0, 0.5}}), {1.0, 0.5},
                      {60.0, 14.0}),
              30);
    EXPECT_GT(
        inkNear(
            TableMaker(LayerKind::Polygons).feature("field").part(PartKind::Exterior, test::squareRing(2.0, 0.1, 0.8)),
            {2.4, 0.5}, {30.0, 14.0}),
        30);
    EXPECT_GT(inkNear(TableMaker(LayerKind::Lines).feature("canal").part(PartKind::Polyline, {{0.5, 0.5}, {3.5, 0.5}}),
                      {2.0, 0.5}, {30.0, 14.0}),
              30);
    EXPECT_EQ(inkNear(TableMaker(LayerKind::Polygons)
                          .feature("a name far longer than its field")
                          .part(PartKind::Exterior, test::squareRing(2.0, 0.3, 0.3)),
                      {2.15, 0.45}, {90.0, 30.0}),
              0);
}

TEST(RenderOverlayTest, NamesOfTheMapComeBeforeThoseOfALayer)
{
    MapSpec spec;
    spec.labels = {{{1.0, 0.5}, "town", 0}};
    const QImage before = test::rowPicture(spec);
    spec.overlays = {layerOf(TableMaker(LayerKind::Points).feature("depot").part(PartKind::Points, {{1.0, 0.5}}))};
    spec.overlays[0].pointRadius = 0.5;
    const QImage after = test::rowPicture(spec);
    const QPoint at = test::rowViewport().toScreen(toWorld({1.0, 0.5})).toPoint();
    for (int x = at.x() + 4; x < at.x() + 24; ++x) {
        for (int y = at.y() - 6; y <= at.y() + 6; ++y)
            ASSERT_EQ(before.pixel(x, y), after.pixel(x, y)) << "the town is named where it was";
    }
}

} // namespace
} // namespace wm::mapview
