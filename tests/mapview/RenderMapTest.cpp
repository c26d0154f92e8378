// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/RenderMap.h"

#include "SmallMap.h"

#include "wm/mapview/Projection.h"
#include "wm/presentation/Palette.h"

#include <QColor>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace wm::mapview {
namespace {

using test::colourAt;

QColor toQColor(presentation::Rgb rgb)
{
    return {rgb.red, rgb.green, rgb.blue};
}

TEST(RenderMapTest, AreasShowTheColourOfTheirClass)
{
    const QImage image = test::rowPicture(test::rowOfAreas());
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(colourAt(image, {i + 0.5, 0.5}), toQColor(presentation::sequentialColour(i, 3))) << i;
}

TEST(RenderMapTest, NoDataIsHatchedInColoursThatNoClassHas)
{
    const QImage image = test::rowPicture(test::rowOfAreas());
    std::set<QRgb> seen;
    for (int x = 0; x < 40; ++x)
        seen.insert(colourAt(image, {3.3 + x * 0.01, 0.5}).rgb());
    EXPECT_GT(seen.size(), 1U) << "a plain fill could be taken for a class";
    for (int i = 0; i < 3; ++i)
        EXPECT_FALSE(seen.contains(toQColor(presentation::sequentialColour(i, 3)).rgb()));
}

TEST(RenderMapTest, WithoutClassesAreasAreLandAndNotHatched)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.classes.clear();
    spec.isThematic = false;
    const QImage image = test::rowPicture(spec);
    for (int x = 0; x < 40; ++x)
        ASSERT_EQ(colourAt(image, {3.3 + x * 0.01, 0.5}), toQColor(presentation::mapcolours::kLand));
}

TEST(RenderMapTest, AHoleShowsWhatIsBehind)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.areas[1].shape = domain::MultiPolygon{{test::squareRing(1.0, 0.0, 1.0), {test::squareRing(1.3, 0.3, 0.4)}}};
    EXPECT_EQ(colourAt(test::rowPicture(spec), {1.5, 0.5}), toQColor(presentation::mapcolours::kSea));
}

TEST(RenderMapTest, TheRectangleThatSelectsIsOutlined)
{
    presentation::MapSpec spec = test::rowOfAreas();
    const QImage without = test::rowPicture(spec);
    spec.selectedBox = presentation::SelectionBox{{1.2, 0.2}, {1.8, 0.8}};
    const QImage with = test::rowPicture(spec);
    const auto differs = [&](domain::LonLat place) {
        return colourAt(with, place) != colourAt(without, place);
    };
    EXPECT_TRUE(differs({1.2, 0.5}));
    EXPECT_TRUE(differs({1.5, 0.8}));
    EXPECT_FALSE(differs({1.5, 0.5})) << "its inside is as it was";
    EXPECT_FALSE(differs({2.5, 0.5}));
    spec.selectedBox = presentation::SelectionBox{{-170.0, -80.0}, {170.0, 80.0}};
    EXPECT_EQ(test::rowPicture(spec), without) << "its sides are out of sight";
}

/// Bands are drawn side by side; where they meet nothing may show.
TEST(RenderMapTest, ALargePictureIsTheSameAsOnePaintedInOneGo)
{
    presentation::MapSpec spec = test::rowOfAreas();
    presentation::MapBackground river;
    river.kind = presentation::MapBackground::Kind::River;
    river.lines = {{{-0.5, -1.0}, {4.5, 2.0}}, {{2.5, -1.0}, {2.5, 2.0}}};
    spec.backgrounds = {river};
    spec.selectedRegions = {spec.areas[1].region};
    const auto scene = MapScene::create(spec);
    const MapViewport viewport({2.0, 0.5}, 400.0, {1600.0, 1000.0});
    const QImage bands = renderMap(*scene, viewport, 1.0, {});
    QImage whole(bands.size(), bands.format());
    QPainter painter(&whole);
    paintMap(*scene, viewport, painter, {});
    painter.end();
    qsizetype different = 0;
    for (int y = 0; y < whole.height(); ++y) {
        for (int x = 0; x < whole.width(); ++x) {
            const QRgb a = bands.pixel(x, y), b = whole.pixel(x, y);
            const int most =
                std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
            different += most > 40 ? 1 : 0;
        }
    }
    EXPECT_LT(different, 60) << "thin lines are drawn by other means, so their edges may differ a little";
}

TEST(RenderMapTest, APictureThatEndsWithinAPixelIsPaintedToItsEdge)
{
    const auto scene = MapScene::create(test::rowOfAreas());
    const MapViewport viewport({2.0, 30.0}, 10.0, {333.3, 222.2});
    const QImage image = renderMap(*scene, viewport, 1.5, {});
    const QColor sea = toQColor(presentation::mapcolours::kSea);
    for (const QPoint& corner : {QPoint(0, 0), QPoint(image.width() - 1, 0), QPoint(0, image.height() - 1),
                                 QPoint(image.width() - 1, image.height() - 1)})
        EXPECT_EQ(image.pixelColor(corner), sea);
}

TEST(RenderMapTest, RiversRunOnTopOfFilledAreasAndContextBelow)
{
    presentation::MapSpec spec = test::rowOfAreas();
    presentation::MapBackground river;
    river.kind = presentation::MapBackground::Kind::River;
    river.lines = {{{2.5, -1.0}, {2.5, 2.0}}};
    presentation::MapBackground context;
    context.areas = {{test::squareRing(-5.0, -5.0, 20.0), {}}};
    spec.backgrounds = {river, context};
    const QImage image = test::rowPicture(spec);
    const QColor darkest = toQColor(presentation::sequentialColour(2, 3));
    EXPECT_NE(colourAt(image, {2.5, 0.5}), darkest);
    EXPECT_EQ(colourAt(image, {2.6, 0.5}), darkest);
    EXPECT_EQ(colourAt(image, {2.6, 1.1}), toQColor(presentation::mapcolours::kContext));
}

TEST(RenderMapTest, ASolidSymbolIsFilledAndOneAtASeatIsHollow)
{
    presentation::MapSpec spec;
    spec.symbols = {test::symbolAt(1, 1.0, 0.5), test::symbolAt(2, 3.0, 0.5)};
    spec.symbols[0].kind = spec.symbols[1].kind = "other"; // a dot in the middle, nothing beside it
    spec.symbols[1].quality = presentation::PositionQuality::Seat;
    const QImage image = test::rowPicture(spec);
    EXPECT_EQ(colourAt(image, {1.04, 0.5}), toQColor(presentation::facilityColour("hubs")));
    EXPECT_EQ(colourAt(image, {3.04, 0.5}), toQColor(presentation::kLightPalette.paper));
}

TEST(RenderMapTest, ACorridorIsSolidOnlyWhenOperating)
{
    const auto dashCount = [](const std::string& status) {
        presentation::MapSpec spec;
        presentation::MapCorridor corridor;
        corridor.mode = "rail";
        corridor.status = status;
        corridor.path = {{0.0, 0.5}, {4.0, 0.5}};
        spec.corridors = {corridor};
        const QImage image = test::rowPicture(spec);
        int changes = 0;
        for (int x = 30; x < 400; ++x)
            changes += (image.pixelColor(x, 70).lightness() > 160) != (image.pixelColor(x - 1, 70).lightness() > 160);
        return changes;
    };
    EXPECT_EQ(dashCount("operating"), 0);
    EXPECT_GT(dashCount("planned"), 20);
}

TEST(RenderMapTest, SelectedAreasAreOutlined)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.selectedRegions = {{"c1"}};
    const QImage image = test::rowPicture(spec);
    EXPECT_EQ(colourAt(image, {1.5, 1.0}), toQColor(presentation::kLightPalette.accent));
    EXPECT_NE(colourAt(image, {0.5, 1.0}), toQColor(presentation::kLightPalette.accent));
}

TEST(RenderMapTest, AStoppedFrameIsNull)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(renderMap(*MapScene::create(test::rowOfAreas()), test::rowViewport(), 1.0, stop.get_token()).isNull());
}

TEST(RenderMapTest, AnEmptySizeIsNull)
{
    EXPECT_TRUE(renderMap(*MapScene::create({}), MapViewport(), 1.0, {}).isNull());
}

TEST(RenderMapTest, TheRatioGivesMorePixelsOfTheSamePicture)
{
    const auto scene = MapScene::create(test::rowOfAreas());
    const QImage image = renderMap(*scene, test::rowViewport(), 2.0, {});
    EXPECT_EQ(image.size(), QSize(880, 280));
    EXPECT_EQ(image.pixelColor(test::rowViewport().toScreen(toWorld({1.5, 0.5})).toPoint() * 2),
              toQColor(presentation::sequentialColour(1, 3)));
}

TEST(RenderMapTest, AnEmptySpecIsAnEmptyPicture)
{
    const QImage image = test::rowPicture({});
    EXPECT_EQ(image.pixelColor(5, 5), toQColor(presentation::mapcolours::kSea));
    EXPECT_EQ(image.pixelColor(220, 70), toQColor(presentation::mapcolours::kSea));
}

} // namespace
} // namespace wm::mapview
