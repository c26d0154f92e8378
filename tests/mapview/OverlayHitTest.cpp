// SPDX-License-Identifier: GPL-3.0-or-later
#include "UserLayers.h"

#include "wm/mapview/HitTest.h"
#include "wm/mapview/OverlayScale.h"
#include "wm/mapview/Projection.h"

#include <gtest/gtest.h>

namespace wm::mapview {
namespace {

using domain::LayerKind;
using domain::PartKind;
using presentation::MapOverlay;
using presentation::MapSpec;
using test::layerOf;
using test::TableMaker;

MapHit hitAt(const MapSpec& spec, domain::LonLat place)
{
    const auto scene = MapScene::create(spec);
    const MapViewport viewport = test::rowViewport();
    return hitTest(*scene, viewport, clusterSymbols(*scene, viewport), viewport.toScreen(toWorld(place)));
}

MapSpec specOf(const std::vector<MapOverlay>& overlays)
{
    MapSpec spec;
    spec.overlays = overlays;
    return spec;
}

MapHit overlayHit(std::size_t overlay, std::size_t feature)
{
    return {MapHit::Kind::Overlay, overlay, feature};
}

TEST(OverlayHitTest, APointIsHitWithinItsDiscAndALittleBeyond)
{
    MapOverlay layer = layerOf(TableMaker(LayerKind::Points).point({1.0, 0.5}).point({1.2, 0.5}));
    layer.pointRadius = 4.0;
    const MapSpec spec = specOf({layer});
    EXPECT_EQ(hitAt(spec, {1.065, 0.5}), overlayHit(0, 0)); // 6.5 pixels off
    EXPECT_EQ(hitAt(spec, {1.08, 0.5}).kind, MapHit::Kind::Nothing);
    EXPECT_EQ(hitAt(spec, {1.15, 0.5}), overlayHit(0, 1));
}

TEST(OverlayHitTest, TheNearestPointIsHit)
{
    MapOverlay layer = layerOf(TableMaker(LayerKind::Points).point({1.0, 0.5}).point({1.04, 0.5}));
    EXPECT_EQ(hitAt(specOf({layer}), {1.015, 0.5}), overlayHit(0, 0));
    EXPECT_EQ(hitAt(specOf({layer}), {1.025, 0.5}), overlayHit(0, 1));
}

TEST(OverlayHitTest, ALineIsHitNearItAndAWideOneOverItsWidth)
{
    MapOverlay layer = layerOf(TableMaker(LayerKind::Lines).line({{0.5, 0.5}, {1.5, 0.5}}));
    EXPECT_EQ(hitAt(specOf({layer}), {1.0, 0.545}), overlayHit(0, 0));
    EXPECT_EQ(hitAt(specOf({layer}), {1.0, 0.58}).kind, MapHit::Kind::Nothing);
    EXPECT_EQ(hitAt(specOf({layer}), {1.6, 0.5}).kind, MapHit::Kind::Nothing);
    layer.lineWidth = 20.0;
    EXPECT_EQ(hitAt(specOf({layer}), {1.0, 0.58}), overlayHit(0, 0));
}

TEST(OverlayHitTest, AnAreaIsHitWithinFilledOrNotAndNotInItsHole)
{
    MapOverlay layer = layerOf(TableMaker(LayerKind::Polygons)
                                   .square(2.0, 0.1, 0.3)
                                   .feature()
                                   .part(PartKind::Exterior, test::squareRing(1.0, 0.1, 0.8))
                                   .part(PartKind::Interior, test::squareRing(1.3, 0.3, 0.4)));
    for (const bool isFilled : {true, false}) {
        layer.isFilled = isFilled;
        EXPECT_EQ(hitAt(specOf({layer}), {1.1, 0.5}), overlayHit(0, 1));
        EXPECT_EQ(hitAt(specOf({layer}), {1.5, 0.5}).kind, MapHit::Kind::Nothing);
        EXPECT_EQ(hitAt(specOf({layer}), {2.1, 0.2}), overlayHit(0, 0));
    }
}

TEST(OverlayHitTest, InALayerPointsComeBeforeLinesBeforeAreas)
{
    const MapOverlay layer =
        layerOf(TableMaker(LayerKind::Mixed).point({1.5, 0.5}).line({{0.5, 0.5}, {2.5, 0.5}}).square(0.9, 0.1, 0.8));
    EXPECT_EQ(hitAt(specOf({layer}), {1.5, 0.5}), overlayHit(0, 0));
    EXPECT_EQ(hitAt(specOf({layer}), {1.2, 0.5}), overlayHit(0, 1));
    EXPECT_EQ(hitAt(specOf({layer}), {1.2, 0.3}), overlayHit(0, 2));
}

TEST(OverlayHitTest, LayersAboveComeBeforeRegionsAndThoseBelowAfter)
{
    MapSpec spec = test::rowOfAreas();
    MapOverlay below = layerOf(TableMaker(LayerKind::Lines).line({{-0.2, 0.5}, {9.0, 0.5}}));
    below.isBelowRegions = true;
    const MapOverlay above = layerOf(TableMaker(LayerKind::Points).point({1.5, 0.5}).point({2.5, 0.5}));
    spec.overlays = {below, above, above};
    EXPECT_EQ(hitAt(spec, {1.5, 0.5}), overlayHit(2, 0)) << "the topmost";
    EXPECT_EQ(hitAt(spec, {1.2, 0.5}), (MapHit{MapHit::Kind::Area, 1}));
    EXPECT_EQ(hitAt(spec, {-0.1, 0.5}), overlayHit(0, 0));
}

TEST(OverlayHitTest, SymbolsAndCorridorsComeFirst)
{
    MapSpec spec;
    presentation::MapCorridor corridor;
    corridor.path = {{2.0, 0.5}, {3.0, 0.5}};
    spec.corridors = {corridor};
    spec.symbols = {test::symbolAt(1, 1.0, 0.5)};
    spec.overlays = {layerOf(TableMaker(LayerKind::Points).point({1.0, 0.5}).point({2.5, 0.5}).point({3.5, 0.5}))};
    EXPECT_EQ(hitAt(spec, {1.0, 0.5}).kind, MapHit::Kind::Cluster);
    EXPECT_EQ(hitAt(spec, {2.5, 0.5}).kind, MapHit::Kind::Corridor);
    EXPECT_EQ(hitAt(spec, {3.5, 0.5}), overlayHit(0, 2));
}

TEST(OverlayHitTest, WhatIsNotShownIsNotHit)
{
    MapOverlay layer = layerOf(TableMaker(LayerKind::Points).point({1.5, 0.5}));
    layer.scales.most = scaleDenominator(test::rowViewport()) * 0.9;
    EXPECT_EQ(hitAt(specOf({layer}), {1.5, 0.5}).kind, MapHit::Kind::Nothing);
    layer.scales = {};
    layer.opacity = 0.0;
    EXPECT_EQ(hitAt(specOf({layer}), {1.5, 0.5}).kind, MapHit::Kind::Nothing);
    EXPECT_EQ(hitAt(specOf({layerOf(std::make_shared<test::Gradient>())}), {1.5, 0.5}).kind, MapHit::Kind::Nothing)
        << "a raster has no features";
}

TEST(OverlayHitTest, TheReadOutNamesTheLayerAndTheFeature)
{
    const MapOverlay layer = layerOf(TableMaker(LayerKind::Points)
                                         .feature("depot")
                                         .part(PartKind::Points, {{1.0, 0.5}})
                                         .feature()
                                         .part(PartKind::Points, {{2.0, 0.5}}));
    const auto scene = MapScene::create(specOf({layer}));
    EXPECT_EQ(readOut(*scene, {}, overlayHit(0, 0)), QStringLiteral("my layer\ndepot"));
    EXPECT_EQ(readOut(*scene, {}, overlayHit(0, 1)), QStringLiteral("my layer"));
}

} // namespace
} // namespace wm::mapview
