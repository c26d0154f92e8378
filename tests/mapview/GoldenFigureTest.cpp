// SPDX-License-Identifier: GPL-3.0-or-later
#include "GoldenFiles.h"
#include "InventedLand.h"
#include "MapOverlay.h"
#include "TextPainting.h"
#include "UserLayers.h"

#include "wm/mapview/MapCanvas.h"
#include "wm/mapview/MapFigure.h"

#include <QFontInfo>
#include <QPainter>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <array>
#include <cmath>

/// Pictures with text, compared coarsely: hinting and versions of the font differ from system to system.
namespace wm::mapview {
namespace {

using domain::LayerKind;
using presentation::MapLegendEntry;
using presentation::MapSpec;
using presentation::PositionQuality;
using presentation::SymbolLook;
using test::isLikeGolden;
using test::kShapesAndText;
using test::TableMaker;
using Mark = MapLegendEntry::Mark;

class GoldenFigureTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        const QString family = QFontInfo(mapFont(presentation::Typeface::Sans, 12)).family();
        if (family != QStringLiteral("Noto Sans CJK SC"))
            GTEST_SKIP() << "the golden pictures were drawn with Noto Sans CJK SC; maps are set in "
                         << family.toStdString() << " here";
    }
};

/// Of figures with a legend, whose columns are as wide as their text: where hinting rounds the widths of letters, it is
/// some pixels more.
test::PictureTolerance figureTolerance()
{
    constexpr double kGoldenWidth = 160.06;
    const double width =
        textSize(mapFont(presentation::Typeface::Sans, 12), QStringLiteral("less than before 示意图 1,000")).width();
    return std::abs(width - kGoldenWidth) <= 0.5 ? kShapesAndText : test::kLayout;
}

/// Names of areas, places, facilities, corridors, rings and of the user's things need a view this close.
MapViewport closeViewport()
{
    return {{2.0, 1.5}, 520.0, {440.0, 300.0}};
}

domain::LonLat at(double x, double y)
{
    return test::placeAt(closeViewport(), {x, y});
}

void nameArea(MapSpec& spec, const std::string& code, const std::string& name, domain::LonLat where)
{
    for (presentation::MapArea& area : spec.areas) {
        if (area.region.text != code)
            continue;
        area.label = name;
        area.labelPoint = where;
    }
}

MapSpec namedLand()
{
    MapSpec spec = test::classedLand();
    spec.backgrounds = test::inventedBackgrounds();
    nameArea(spec, "c11", "竹溪县", at(100, 210));
    nameArea(spec, "c21", "Middleshire", at(330, 215));
    nameArea(spec, "heart", "中心区", at(36, 120));
    spec.labels = {{at(270, 275), "石桥镇", 1}, {at(390, 60), "Stone Bridge", 2}, {at(180, 280), "松林", 3}};
    const auto add = [&](double x, double y, const char* kind, const char* layer, const std::string& label) {
        spec.symbols.push_back(test::symbolAt(at(x, y), kind, layer));
        spec.symbols.back().facility = {static_cast<std::int64_t>(spec.symbols.size())};
        spec.symbols.back().label = label;
    };
    add(240, 60, "port", "hubs", "江口港");
    add(300, 130, "airport", "transport", "North Field");
    add(80, 260, "hospital", "health", "第一人民医院");
    spec.selectedFacility = {1};
    for (int i = 0; i < 14; ++i) // too many for a ring
        add(200, 170, "other", i % 3 == 0 ? "parks" : "tourism", "");
    spec.corridors = {
        test::corridorAlong("rail", "operating", {at(-20, 240), at(110, 244), at(250, 238), at(460, 250)})};
    spec.corridors[0].label = "南北铁路";
    spec.rings = {test::ringAround(at(240, 60), 0.09, "10 km")};
    presentation::MapOverlay layer = test::layerOf(TableMaker(LayerKind::Mixed)
                                                       .feature("观测点 7")
                                                       .part(domain::PartKind::Points, {at(375, 170)})
                                                       .feature("survey")
                                                       .part(domain::PartKind::Points, {at(370, 280)}));
    spec.overlays = {layer};
    return spec;
}

std::vector<MapLegendEntry> fullLegend()
{
    std::vector<MapLegendEntry> legend{{Mark::Heading, "每万人床位数", "", 0},
                                       {Mark::Note, "2025 年；单位：张", "", 0}};
    for (int i = 0; i < test::kLandClasses; ++i)
        legend.push_back({Mark::AreaClass, test::classedLand().classes[static_cast<std::size_t>(i)].text, "", i});
    legend.insert(legend.end(), {{Mark::NoData, "无数据", "", 0},
                                 {Mark::NotApplicable, "无目标", "", 0},
                                 {Mark::Heading, "设施", "", 0},
                                 {Mark::Symbol, "枢纽", "hubs", 0},
                                 {Mark::Symbol, "园区", "parks", 0},
                                 {Mark::SymbolStatus, "规划", "planned", 0},
                                 {Mark::SymbolStatus, "在建", "under_construction", 0},
                                 {Mark::ExactSymbol, "准确位置", "", 0},
                                 {Mark::SeatSymbol, "位于县城", "", 0},
                                 {Mark::Heading, "通道", "", 0},
                                 {Mark::Corridor, "公路", "road", 0},
                                 {Mark::Corridor, "铁路", "rail", 0},
                                 {Mark::Corridor, "高铁", "high_speed_rail", 0},
                                 {Mark::Corridor, "水运", "water", 0},
                                 {Mark::Corridor, "航空", "air", 0},
                                 {Mark::Corridor, "管道", "pipeline", 0},
                                 {Mark::Corridor, "多式联运", "multimodal", 0},
                                 {Mark::Heading, "服务范围", "", 0},
                                 {Mark::ServiceRing, "等距线", "", 0},
                                 {Mark::ServiceLine, "至最近枢纽", "", 0}});
    return legend;
}

/// A choropleth in Chinese, wider than high, with the longest of legends.
MapSpec chineseMap()
{
    MapSpec spec = test::landWithGaps();
    spec.backgrounds = test::inventedBackgrounds();
    spec.title = "示例省各县床位与物流设施";
    spec.subtitle = "每万人床位数，2025 年";
    spec.mark = "示意图·未经审核";
    spec.notes = {"地图数据：虚构，仅供测试", "2 处设施位置未知，未绘出"};
    spec.legend = fullLegend();
    nameArea(spec, "c10", "东溪县", {1.5, 0.45});
    nameArea(spec, "c01", "云岭县", {0.5, 1.55});
    spec.selectedRegions = {{"c10"}};
    spec.fitsSelection = false;
    spec.symbols = {test::symbolAt({0.8, 0.5}, "port", "hubs"),
                    test::symbolAt({1.3, 1.25}, "logistics_park", "parks", "planned"),
                    test::symbolAt({2.3, 0.8}, "logistics_park", "parks", "under_construction")};
    spec.corridors = {test::corridorAlong("high_speed_rail", "operating", {{0.3, 0.3}, {1.3, 0.75}, {2.8, 1.6}}),
                      test::corridorAlong("water", "planned", {{0.2, 1.3}, {1.0, 1.2}, {1.9, 1.7}})};
    return spec;
}

/// Circles in English, higher than wide.
MapSpec englishMap()
{
    MapSpec spec = test::inventedLand();
    spec.isThematic = true;
    spec.title = "Goods handled in the counties of Nowhere";
    spec.subtitle = "Change over 2020 to 2025, thousand tonnes";
    spec.mark = "Schematic · not reviewed";
    spec.notes = {"Map data: invented for tests, not a place on Earth",
                  "Areas: cells around county seats, not administrative boundaries"};
    constexpr std::array<double, 5> kRadii{26.0, 12.0, 0.0, 17.0, 6.0};
    for (presentation::MapArea& area : spec.areas)
        area.look = presentation::AreaLook::Plain;
    spec.areas[5].look = presentation::AreaLook::NoData;
    for (std::size_t i = 0; i < kRadii.size(); ++i) {
        const SymbolLook look = kRadii[i] == 0.0 ? SymbolLook::Zero
                                : i % 4 == 1     ? SymbolLook::Negative
                                                 : SymbolLook::Positive;
        spec.circles.push_back({i, spec.areas[i].labelPoint, {look == SymbolLook::Zero ? 3.0 : kRadii[i], look}});
        spec.areas[i].label = "County " + std::to_string(i + 1);
    }
    MapLegendEntry circles{Mark::Circles, "", "", 0};
    circles.circles = {{26.0, "1,000"}, {13.0, "250"}, {5.8, "50"}};
    spec.legend = {{Mark::Heading, "Goods handled", "", 0},
                   {Mark::Note, "thousand tonnes", "", 0},
                   circles,
                   {Mark::NegativeCircle, "less than before", "", 0},
                   {Mark::ZeroCircle, "no change", "", 0},
                   {Mark::NoData, "no data", "", 0},
                   {Mark::Heading, "Layers", "", 0},
                   {Mark::Overlay, "survey area", "", 0, 0},
                   {Mark::Overlay, "survey points", "", 0, 1}};
    spec.overlays = {test::layerOf(TableMaker(LayerKind::Polygons).square(2.1, 0.9, 0.7)),
                     test::layerOf(TableMaker(LayerKind::Points).point({2.1, 0.3}).point({2.6, 0.2}))};
    return spec;
}

QImage figureOf(const MapSpec& spec, QSize size, double ratio = 1.0)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    EXPECT_TRUE(paintMapFigure({std::make_shared<const MapSpec>(spec)}, painter, size).empty());
    painter.end();
    return image;
}

TEST_F(GoldenFigureTest, NamesInChineseAndEnglishOnFillsOfEveryDepth)
{
    const QImage image = renderMap(*MapScene::create(namedLand()), closeViewport(), 1.0, {});
    EXPECT_TRUE(isLikeGolden(image, "names", kShapesAndText));
}

TEST_F(GoldenFigureTest, ALegendBesideTheMap)
{
    EXPECT_TRUE(isLikeGolden(figureOf(chineseMap(), {600, 400}), "figure-legend-beside", figureTolerance()));
}

TEST_F(GoldenFigureTest, ALegendBelowTheMap)
{
    EXPECT_TRUE(isLikeGolden(figureOf(englishMap(), {400, 500}), "figure-legend-below", figureTolerance()));
}

TEST_F(GoldenFigureTest, AFigureAtTwiceThePixels)
{
    MapSpec spec = englishMap();
    spec.title = "Goods by county";
    spec.subtitle.clear();
    spec.mark = "示意图·未经审核"; // short enough for a map this small
    spec.overlays.clear();
    spec.legend = {{Mark::Heading, "Goods handled", "", 0},
                   {Mark::NegativeCircle, "less", "", 0},
                   {Mark::ZeroCircle, "no change", "", 0},
                   {Mark::NoData, "no data", "", 0}};
    for (presentation::MapCircle& circle : spec.circles)
        circle.symbol.radius *= 0.5;
    EXPECT_TRUE(isLikeGolden(figureOf(spec, {400, 240}, 2.0), "figure-at-ratio-2", figureTolerance()));
}

TEST_F(GoldenFigureTest, AFigureWithNothingButMapMarkAndSources)
{
    presentation::MapLayout layout;
    layout.hasTitle = layout.hasSubtitle = layout.hasLegend = layout.hasScaleBar = layout.hasNorthArrow = false;
    layout.date = "绘制于 2026-11-21";
    QImage image(280, 230, QImage::Format_RGB32);
    QPainter painter(&image);
    const MapFigure figure{std::make_shared<const MapSpec>(chineseMap()), layout};
    EXPECT_TRUE(paintMapFigure(figure, painter, image.size()).empty());
    painter.end();
    EXPECT_TRUE(isLikeGolden(image, "figure-bare", kShapesAndText));
}

TEST_F(GoldenFigureTest, EvenTheCoarsestComparisonSeesAMissingPart)
{
    const auto painted = [](const MapSpec& spec, const presentation::MapLayout& layout) {
        QImage image(600, 400, QImage::Format_RGB32);
        QPainter painter(&image);
        EXPECT_TRUE(paintMapFigure({std::make_shared<const MapSpec>(spec), layout}, painter, image.size()).empty());
        painter.end();
        return image;
    };
    const MapSpec spec = chineseMap();
    const QImage whole = painted(spec, {});
    const auto isSeen = [&](const QImage& image) {
        return !isWithin(comparePictures(whole, image, test::kLayout), test::kLayout);
    };
    presentation::MapLayout layout;
    layout.title = " ";
    EXPECT_TRUE(isSeen(painted(spec, layout)));
    MapSpec unmarked = spec, shorter = spec;
    unmarked.mark.clear();
    EXPECT_TRUE(isSeen(painted(unmarked, {})));
    shorter.legend.resize(15); // without the corridors
    EXPECT_TRUE(isSeen(painted(shorter, {})));
    layout = {};
    layout.hasLegend = false;
    EXPECT_TRUE(isSeen(painted(spec, layout)));
}

/// With what the window adds: legend, strip of notes, mark, scale bar and north arrow.
TEST_F(GoldenFigureTest, TheCanvasOfTheWindow)
{
    MapSpec spec = chineseMap();
    spec.legend.resize(9);
    MapCanvas canvas;
    canvas.resize(500, 330);
    canvas.show();
    QSignalSpy shown(&canvas, &MapCanvas::frameShown);
    canvas.setScene(MapScene::create(spec));
    ASSERT_TRUE(shown.wait());
    EXPECT_TRUE(isLikeGolden(canvas.grab().toImage(), "canvas", kShapesAndText));
}

} // namespace
} // namespace wm::mapview
