// SPDX-License-Identifier: GPL-3.0-or-later
#include "GoldenFiles.h"
#include "InventedLand.h"
#include "UserLayers.h"

#include "wm/mapview/RenderMap.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <array>
#include <cmath>

/// Pictures without text, compared strictly: they must be the same on every system.
namespace wm::mapview {
namespace {

using domain::LayerKind;
using domain::PartKind;
using presentation::BarLook;
using presentation::MapBars;
using presentation::MapOverlay;
using presentation::MapSpec;
using presentation::PositionQuality;
using presentation::SymbolLook;
using test::isLikeGolden;
using test::kShapes;
using test::landViewport;
using test::placeAt;
using test::TableMaker;

constexpr std::array kModes{"road", "rail", "high_speed_rail", "water", "air", "pipeline", "multimodal"};
constexpr std::array kStatuses{"planned", "under_construction", "upgrade", "pilot", "operating", "unknown"};
constexpr std::array kLayers{"hubs",    "parks",     "transport", "finance", "commerce",
                             "tourism", "education", "health",    "other"};
/// One for each glyph.
constexpr std::array kKinds{"other",           "port",           "airport",        "hospital",   "elder_care",
                            "industrial_park", "logistics_park", "ecommerce_park", "university", "rail_freight_station",
                            "logistics_hub",   "tourism_site",   "hot_spring",     "bonded_zone"};

QImage render(const MapSpec& spec, const MapViewport& viewport = landViewport(), double ratio = 1.0)
{
    return renderMap(*MapScene::create(spec), viewport, ratio, {});
}

/// Without anything but what is put there.
MapViewport tableViewport(QSizeF size)
{
    return {{0.0, 0.0}, 80.0, size};
}

/// Symbols in rows, one for each look.
MapSpec symbolTable(const MapViewport& viewport)
{
    MapSpec spec;
    const auto add = [&](double x, double y, const char* kind, const char* layer, const char* status = "operating") {
        spec.symbols.push_back(test::symbolAt(placeAt(viewport, {x, y}), kind, layer, status));
        spec.symbols.back().facility = {static_cast<std::int64_t>(spec.symbols.size())};
    };
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        add(18.0 + 24.5 * static_cast<double>(i), 18.0, kKinds[i], kLayers[i % kLayers.size()]);
    for (std::size_t i = 0; i < kLayers.size(); ++i)
        add(18.0 + 24.5 * static_cast<double>(i), 48.0, "other", kLayers[i]);
    spec.selectedFacility = spec.symbols[20].facility;
    double y = 81.0;
    for (const PositionQuality quality : {PositionQuality::Exact, PositionQuality::Seat, PositionQuality::Fallback}) {
        for (std::size_t i = 0; i < kStatuses.size(); ++i) {
            for (const double beside : {0.0, 25.0}) {
                add(18.0 + 54.0 * static_cast<double>(i) + beside, y, beside > 0.0 ? "port" : "other", "tourism",
                    kStatuses[i]);
                spec.symbols.back().quality = quality;
            }
        }
        y += 29.0;
    }
    return spec;
}

/// A line with a bend in each mode, operating and planned; below them a railway in each status.
MapSpec corridorTable(const MapViewport& viewport)
{
    MapSpec spec;
    const auto add = [&](double left, double right, double y, const char* mode, const char* status) {
        const double width = right - left;
        spec.corridors.push_back(
            test::corridorAlong(mode, status,
                                {placeAt(viewport, {left, y}), placeAt(viewport, {left + width * 0.4, y}),
                                 placeAt(viewport, {left + width * 0.6, y + 10.0}), placeAt(viewport, {right, y})}));
    };
    for (std::size_t i = 0; i < kModes.size(); ++i) {
        add(8.0, 148.0, 12.0 + 25.0 * static_cast<double>(i), kModes[i], "operating");
        add(162.0, 302.0, 12.0 + 25.0 * static_cast<double>(i), kModes[i], "planned");
    }
    for (std::size_t i = 0; i < kStatuses.size(); ++i)
        add(8.0 + 50.0 * static_cast<double>(i), 52.0 + 50.0 * static_cast<double>(i), 190.0, "rail", kStatuses[i]);
    return spec;
}

/// A bit of everything but text.
MapSpec mixedMap()
{
    MapSpec spec = test::landWithGaps();
    spec.backgrounds = test::inventedBackgrounds();
    spec.selectedRegions = {{"c10"}};
    spec.corridors = {test::corridorAlong("high_speed_rail", "operating", {{0.3, 0.3}, {1.3, 0.6}, {2.8, 1.6}}),
                      test::corridorAlong("water", "planned", {{0.2, 1.7}, {1.0, 1.3}, {1.9, 1.7}})};
    spec.symbols = {test::symbolAt({0.8, 0.45}, "port", "hubs"),
                    test::symbolAt({1.7, 1.2}, "airport", "transport", "under_construction"),
                    test::symbolAt({2.4, 0.4}, "hospital", "health", "planned")};
    spec.symbols[2].quality = PositionQuality::Seat;
    return spec;
}

TEST(GoldenMapTest, ClassesNoDataNotApplicableAndASelection)
{
    MapSpec spec = test::landWithGaps();
    spec.selectedRegions = {{"c10"}, {"c11"}};
    EXPECT_TRUE(isLikeGolden(render(spec), "classes", kShapes));
}

TEST(GoldenMapTest, BackgroundsOfAMapWithoutClasses)
{
    MapSpec spec = test::inventedLand();
    spec.backgrounds = test::inventedBackgrounds();
    EXPECT_TRUE(isLikeGolden(render(spec), "backgrounds", kShapes));
}

TEST(GoldenMapTest, BackgroundsCloseIn)
{
    MapSpec spec = test::inventedLand();
    spec.backgrounds = test::inventedBackgrounds();
    const MapViewport viewport({2.3, 1.15}, 300.0, {300.0, 220.0});
    EXPECT_TRUE(isLikeGolden(render(spec, viewport), "backgrounds-close", kShapes));
}

TEST(GoldenMapTest, CorridorsOfEveryModeOperatingAndNot)
{
    const MapViewport viewport = tableViewport({312.0, 212.0});
    EXPECT_TRUE(isLikeGolden(render(corridorTable(viewport), viewport), "corridors", kShapes));
}

TEST(GoldenMapTest, SymbolsOfEveryKindLayerStatusAndPosition)
{
    const MapViewport viewport = tableViewport({356.0, 160.0});
    EXPECT_TRUE(isLikeGolden(render(symbolTable(viewport), viewport), "symbols", kShapes));
}

TEST(GoldenMapTest, FacilitiesAroundTheirSeats)
{
    MapSpec spec = test::classedLand();
    const MapViewport viewport({2.0, 1.5}, 600.0, {360.0, 180.0}); // farther out they are one badge
    const auto addSeat = [&](QPointF place, std::size_t count, PositionQuality quality) {
        for (std::size_t i = 0; i < count; ++i) {
            spec.symbols.push_back(
                test::symbolAt(placeAt(viewport, place), kKinds[i % kKinds.size()], kLayers[i % kLayers.size()]));
            spec.symbols.back().quality = quality;
        }
    };
    addSeat({75.0, 90.0}, 12, PositionQuality::Seat);
    addSeat({200.0, 60.0}, 3, PositionQuality::Fallback);
    addSeat({200.0, 140.0}, 2, PositionQuality::Seat);
    addSeat({300.0, 90.0}, 6, PositionQuality::Seat);
    addSeat({300.0, 90.0}, 1, PositionQuality::Exact);
    EXPECT_TRUE(isLikeGolden(render(spec, viewport), "seats", kShapes));
}

TEST(GoldenMapTest, CirclesOfEveryLook)
{
    MapSpec spec = test::inventedLand();
    spec.isThematic = true;
    for (presentation::MapArea& area : spec.areas)
        area.look = presentation::AreaLook::Plain;
    spec.areas[2].look = presentation::AreaLook::NoData;
    const auto add = [&](domain::LonLat place, double radius, SymbolLook look = SymbolLook::Positive) {
        spec.circles.push_back({spec.circles.size() % spec.areas.size(), place, {radius, look}});
    };
    add({0.5, 0.5}, 34.0);
    add({1.1, 0.8}, 26.0);
    add({1.6, 0.6}, 18.0, SymbolLook::Negative);
    add({1.9, 0.4}, 14.0);
    add({0.4, 1.5}, 9.0, SymbolLook::Negative);
    add({0.9, 1.5}, 6.0);
    add({1.4, 1.5}, 3.0, SymbolLook::Zero);
    add({2.4, 0.5}, 3.0, SymbolLook::Zero);
    add({2.0, 1.5}, 2.0);
    EXPECT_TRUE(isLikeGolden(render(spec), "circles", kShapes));
}

TEST(GoldenMapTest, BarsUpDownMissingAndTargets)
{
    MapSpec spec = test::inventedLand();
    spec.backgrounds = test::inventedBackgrounds();
    spec.barBox = {36.0, 10.0};
    const auto bar = [](double bottom, double top, BarLook look = BarLook::Other) {
        return presentation::MapBar{{bottom, top}, look};
    };
    const std::vector<std::vector<std::optional<presentation::MapBar>>> groups{
        {bar(10, 20), bar(10, 26), bar(10, 36, BarLook::Current)},
        {bar(2, 10), std::nullopt, bar(10, 18), bar(0, 10, BarLook::Current)},
        {bar(10, 24, BarLook::Current), bar(10, 32, BarLook::Target)},
        {bar(10, 10), bar(10, 10, BarLook::Current)},
        {std::nullopt, std::nullopt, bar(10, 14, BarLook::Current)}};
    for (std::size_t i = 0; i < groups.size(); ++i)
        spec.bars.push_back(MapBars{i, spec.areas[i].labelPoint, groups[i]});
    EXPECT_TRUE(isLikeGolden(render(spec), "bars", kShapes));
}

TEST(GoldenMapTest, RingsOfDistanceAndLinesToHubs)
{
    MapSpec spec = test::classedLand();
    spec.rings = {test::ringAround({1.7, 1.0}, 0.3), test::ringAround({1.7, 1.0}, 0.6),
                  test::ringAround({1.7, 1.0}, 1.4)};
    for (const presentation::MapArea& area : spec.areas)
        spec.serviceLines.push_back({area.labelPoint, {area.labelPoint.lon < 1.6 ? 0.8 : 2.2, 1.2}});
    spec.symbols = {test::symbolAt({0.8, 1.2}, "logistics_hub", "hubs"),
                    test::symbolAt({2.2, 1.2}, "logistics_hub", "hubs")};
    EXPECT_TRUE(isLikeGolden(render(spec), "service", kShapes));
}

TEST(GoldenMapTest, FewSomeAndManyPointsOfTheUser)
{
    MapSpec spec = test::inventedLand();
    TableMaker few(LayerKind::Points), some(LayerKind::Points), many(LayerKind::Points);
    for (int i = 0; i < 60; ++i)
        few.point({0.25 + 0.12 * (i % 10), 1.1 + 0.14 * (i / 10)});
    const auto spiral = [](TableMaker& maker, domain::LonLat middle, int count, double reach) {
        for (int i = 0; i < count; ++i) {
            const double distance = reach * std::sqrt(static_cast<double>(i) / count), angle = 2.399963 * i;
            maker.point({middle.lon + distance * std::cos(angle), middle.lat + distance * std::sin(angle)});
        }
    };
    spiral(some, {2.2, 1.3}, 1'800, 0.55);
    spiral(many, {1.0, 0.5}, 62'000, 0.4);
    MapOverlay fewLayer = test::layerOf(few), someLayer = test::layerOf(some), manyLayer = test::layerOf(many);
    fewLayer.pointRadius = 3.5;
    someLayer.pointRadius = 1.2;
    someLayer.colour = {0x10, 0x70, 0x40};
    manyLayer.pointRadius = 0.7;
    manyLayer.colour = {0xB0, 0x50, 0x10};
    manyLayer.opacity = 0.6;
    spec.overlays = {manyLayer, someLayer, fewLayer};
    EXPECT_TRUE(isLikeGolden(render(spec), "user-points", kShapes));
}

MapSpec linesAndAreas()
{
    MapSpec spec = test::landWithGaps();
    MapOverlay areas = test::layerOf(TableMaker(LayerKind::Polygons)
                                         .feature()
                                         .part(PartKind::Exterior, test::squareRing(0.2, 1.0, 0.8))
                                         .part(PartKind::Interior, test::squareRing(0.5, 1.3, 0.3))
                                         .square(0.8, 0.9, 0.6));
    MapOverlay outlines = test::layerOf(TableMaker(LayerKind::Polygons).square(1.9, 0.1, 0.6).square(2.2, 0.4, 0.6));
    outlines.isFilled = false;
    outlines.lineWidth = 2.5;
    outlines.colour = {0x10, 0x70, 0x40};
    MapOverlay mixed = test::layerOf(TableMaker(LayerKind::Mixed)
                                         .line({{0.2, 0.2}, {0.9, 0.8}, {1.7, 0.1}})
                                         .line({{0.2, 0.8}, {1.7, 0.5}})
                                         .point({0.9, 0.8})
                                         .point({0.95, 0.75})
                                         .square(0.4, 0.15, 0.4)
                                         .square(0.6, 0.3, 0.4));
    mixed.opacity = 0.5;
    mixed.lineWidth = 7.0;
    mixed.pointRadius = 9.0;
    mixed.colour = {0xB0, 0x20, 0x20};
    TableMaker tiny(LayerKind::Polygons);
    for (int i = 0; i < 225; ++i)
        tiny.square(1.6 + 0.03 * (i % 15), 1.3 + 0.03 * (i / 15), 0.01); // smaller than a pixel
    MapOverlay below = test::layerOf(TableMaker(LayerKind::Lines).line({{-0.3, 1.9}, {3.3, 0.9}}));
    below.isBelowRegions = true;
    below.lineWidth = 9.0;
    spec.areaOpacity = 0.6;
    spec.overlays = {below, areas, outlines, mixed, test::layerOf(tiny)};
    return spec;
}

TEST(GoldenMapTest, LinesAndAreasOfTheUserTranslucentFilledAndBelow)
{
    EXPECT_TRUE(isLikeGolden(render(linesAndAreas()), "user-lines-and-areas", kShapes));
}

TEST(GoldenMapTest, ARasterBelowTranslucentRegionsAndOneAbove)
{
    MapSpec spec = test::classedLand();
    spec.backgrounds = test::inventedBackgrounds();
    constexpr double kDegree = test::kMetresPerDegree;
    MapOverlay below = test::layerOf(
        std::make_shared<test::Gradient>(presentation::MercatorBox{0.0, 0.0, 3.0 * kDegree, 2.1 * kDegree}));
    below.isBelowRegions = true;
    MapOverlay above = test::layerOf(std::make_shared<test::Gradient>(
        presentation::MercatorBox{1.9 * kDegree, 0.1 * kDegree, 3.2 * kDegree, 0.9 * kDegree}));
    above.opacity = 0.7;
    spec.areaOpacity = 0.5;
    spec.overlays = {below, above};
    EXPECT_TRUE(isLikeGolden(render(spec), "user-rasters", kShapes));
}

TEST(GoldenMapTest, AMapAtTwiceThePixels)
{
    const MapViewport viewport({1.5, 1.0}, 40.0, {136.0, 96.0});
    EXPECT_TRUE(isLikeGolden(render(mixedMap(), viewport, 2.0), "mixed-at-ratio-2", kShapes));
}

/// As for PDF, SVG and printers.
TEST(GoldenMapTest, PaintersDrawTheSameMap)
{
    for (const auto& [name, spec] :
         {std::pair("painted-mixed", mixedMap()), std::pair("painted-layers", linesAndAreas())}) {
        QImage image(landViewport().size().toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        EXPECT_TRUE(paintMap(*MapScene::create(spec), landViewport(), painter, {}).empty());
        painter.end();
        EXPECT_TRUE(isLikeGolden(image, name, kShapes));
    }
}

} // namespace
} // namespace wm::mapview
