// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueSigns.h"

#include "Legend.h"
#include "ScreenGeometry.h"
#include "SmallMap.h"

#include "wm/mapview/HitTest.h"
#include "wm/mapview/Projection.h"
#include "wm/mapview/RenderMap.h"
#include "wm/presentation/ColourRamp.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

namespace wm::mapview {
namespace {

using presentation::AreaLook;
using presentation::BarLook;
using presentation::SymbolLook;
using Mark = presentation::MapLegendEntry::Mark;

/// The row of areas, all of them plain.
presentation::MapSpec plainRow()
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.classes.clear();
    for (presentation::MapArea& area : spec.areas) {
        area.colourClass.reset();
        area.look = AreaLook::Plain;
    }
    return spec;
}

presentation::MapCircle circleIn(std::size_t area, double radius, SymbolLook look = SymbolLook::Positive)
{
    return {area, {static_cast<double>(area) + 0.5, 0.5}, {radius, look}};
}

presentation::MapSpec rowWithCircles()
{
    presentation::MapSpec spec = plainRow();
    spec.circles = {circleIn(0, 26.0), circleIn(1, 13.0)};
    return spec;
}

QPointF screenAt(double lon, double lat)
{
    return test::rowViewport().toScreen(toWorld({lon, lat}));
}

QColor colourAt(const QImage& image, double lon, double lat)
{
    return image.pixelColor(screenAt(lon, lat).toPoint());
}

/// How many pixels of a square around the middle of an area are not as they are without signs.
int changedPixels(const QImage& with, const QImage& without, double lon)
{
    const QPoint middle = screenAt(lon, 0.5).toPoint();
    int count = 0;
    for (int y = -40; y <= 40; ++y) {
        for (int x = -45; x <= 45; ++x)
            count += with.pixel(middle + QPoint(x, y)) == without.pixel(middle + QPoint(x, y)) ? 0 : 1;
    }
    return count;
}

/// So many that they are stamped; all sizes and looks, over one another.
presentation::MapSpec rowWithManyCircles()
{
    presentation::MapSpec spec = plainRow();
    const SymbolLook looks[] = {SymbolLook::Positive, SymbolLook::Negative, SymbolLook::Zero};
    for (int i = 0; i < 240; ++i) {
        const double along = 0.1 + 0.0117 * i;
        spec.circles.push_back({static_cast<std::size_t>(along),
                                {along, 0.5 + 0.3 * std::sin(i * 1.7)},
                                {3.0 + i % 13 * 1.37, looks[i % 3]}});
    }
    return spec;
}

TEST(ValueSignsTest, ManyCirclesLookAsIfEachHadBeenPaintedByItself)
{
    const auto scene = MapScene::create(rowWithManyCircles());
    for (const double ratio : {1.0, 1.25, 2.0}) {
        const QImage stamped = renderMap(*scene, test::rowViewport(), ratio, {});
        QImage painted(stamped.size(), QImage::Format_RGB32);
        painted.setDevicePixelRatio(ratio);
        QPainter painter(&painted);
        painter.setRenderHint(QPainter::Antialiasing);
        EXPECT_TRUE(paintMap(*scene, test::rowViewport(), painter, {}).empty());
        painter.end();
        double apart = 0.0;
        int other = 0;
        for (int y = 0; y < stamped.height(); ++y) {
            for (int x = 0; x < stamped.width(); ++x) {
                const QColor a = stamped.pixelColor(x, y), b = painted.pixelColor(x, y);
                const int most = std::max(
                    {std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
                apart += most;
                other += most > 128 ? 1 : 0;
            }
        }
        const double pixels = static_cast<double>(stamped.width()) * stamped.height();
        EXPECT_LT(apart / pixels, 4.0) << ratio;
        EXPECT_LT(other / pixels, 0.005) << ratio;
    }
}

TEST(ValueSignsTest, ACircleIsDrawnWithItsRadiusAndFourTimesTheAreaOfOneHalfAsWide)
{
    const QImage with = test::rowPicture(rowWithCircles()), without = test::rowPicture(plainRow());
    const double large = changedPixels(with, without, 0.5);
    EXPECT_NEAR(large / changedPixels(with, without, 1.5), 4.0, 0.8) << "outlines do not shrink";
    EXPECT_GT(large, std::numbers::pi * 26.0 * 26.0);
    EXPECT_LT(large, std::numbers::pi * 28.0 * 28.0) << "its outline and the pixels that it touches";
    EXPECT_EQ(changedPixels(with, without, 2.5), 0);
}

TEST(ValueSignsTest, PositiveNegativeAndZeroLookDifferent)
{
    presentation::MapSpec spec = plainRow();
    spec.circles = {circleIn(0, 12.0), circleIn(1, 12.0, SymbolLook::Negative), circleIn(2, 12.0, SymbolLook::Zero)};
    const QImage image = test::rowPicture(spec);
    const QColor positive = colourAt(image, 0.5, 0.5);
    EXPECT_GT(positive.blue(), positive.red() + 30);
    EXPECT_GT(colourAt(image, 1.5, 0.5).lightness(), 230);
    std::set<QRgb> rims;
    for (int i = 0; i < 40; ++i) {
        const double angle = std::numbers::pi * i / 20.0;
        const QPointF at = screenAt(1.5, 0.5) + QPointF(std::cos(angle), std::sin(angle)) * 12.0;
        rims.insert(image.pixel(at.toPoint()));
    }
    EXPECT_GT(rims.size(), 3U) << "the rim of a negative one is broken";
}

TEST(ValueSignsTest, TheSmallerOfTwoCirclesIsOnTopAndHit)
{
    presentation::MapSpec spec = plainRow();
    spec.circles = {circleIn(0, 26.0), circleIn(1, 8.0)};
    spec.circles[1].position = {0.6, 0.5};
    const auto scene = MapScene::create(spec);
    EXPECT_EQ(areaOfSignAt(*scene, test::rowViewport(), screenAt(0.6, 0.5)), 1U);
    EXPECT_EQ(areaOfSignAt(*scene, test::rowViewport(), screenAt(0.4, 0.5)), 0U);
    EXPECT_FALSE(areaOfSignAt(*scene, test::rowViewport(), screenAt(0.5, 0.78))) << "28 pixels off";
}

TEST(ValueSignsTest, HoveringASignSaysWhatItsAreaSaysWhereverItReaches)
{
    presentation::MapSpec spec = rowWithCircles();
    spec.circles[0].position = {0.95, 0.5}; // reaches into the next area
    const auto scene = MapScene::create(spec);
    const MapHit hit = hitTest(*scene, test::rowViewport(), {}, screenAt(1.1, 0.5));
    EXPECT_EQ(hit, (MapHit{MapHit::Kind::Area, 0}));
    EXPECT_EQ(readOut(*scene, {}, hit), QStringLiteral("read-out of c0"));
}

TEST(ValueSignsTest, LabelsKeepOffSigns)
{
    presentation::MapSpec spec = rowWithCircles();
    for (presentation::MapArea& area : spec.areas)
        area.label = area.region.text;
    const auto scene = MapScene::create(spec);
    const std::vector<ReadyLabel> labels = placeLabels(*scene, test::rowViewport(), {}, {});
    ASSERT_EQ(labels.size(), 4U) << "beside its circle there is room for each";
    for (const SignBox& sign : signBoxes(*scene, test::rowViewport())) {
        for (const ReadyLabel& label : labels)
            EXPECT_FALSE(sign.box.intersects(label.box)) << label.text.toStdString();
    }
}

TEST(ValueSignsTest, BarsRiseFromTheZeroLineAndAGapStaysFree)
{
    presentation::MapSpec spec = plainRow();
    spec.barBox = {40.0, 10.0};
    presentation::MapBars bars{0, {0.5, 0.5}, {}};
    bars.bars = {presentation::MapBar{{10.0, 40.0}, BarLook::Current}, std::nullopt,
                 presentation::MapBar{{0.0, 10.0}, BarLook::Other}};
    spec.bars = {bars};
    const QImage image = test::rowPicture(spec);
    const QRectF box = signBoxes(*MapScene::create(spec), test::rowViewport()).front().box;
    const auto isInk = [&](double column, double above) {
        const QPointF at(box.left() + 3.0 + column * 6.5 + 2.5, box.bottom() - 3.0 - above);
        return image.pixelColor(at.toPoint()).lightness() < 220;
    };
    EXPECT_TRUE(isInk(0, 35.0) && isInk(0, 15.0)) << "up";
    EXPECT_FALSE(isInk(0, 4.0));
    EXPECT_FALSE(isInk(1, 4.0) || isInk(1, 20.0)) << "nothing is known";
    EXPECT_TRUE(isInk(2, 4.0)) << "down";
    EXPECT_FALSE(isInk(2, 20.0));
}

TEST(ValueSignsTest, NotApplicableIsNeitherNoDataNorAClassNorPlain)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.areas[2].colourClass.reset();
    spec.areas[2].look = AreaLook::NotApplicable;
    const QImage image = test::rowPicture(spec);
    const auto coloursFrom = [&](double west) {
        std::set<QRgb> colours;
        for (int y = 0; y < 20; ++y) {
            for (int x = 0; x < 30; ++x)
                colours.insert(colourAt(image, west + x * 0.01, 0.4 + y * 0.01).rgb());
        }
        return colours;
    };
    const auto tone = [&](double west) {
        double sum = 0.0;
        for (int y = 0; y < 20; ++y) {
            for (int x = 0; x < 30; ++x)
                sum += colourAt(image, west + x * 0.01, 0.4 + y * 0.01).lightness();
        }
        return sum / 600.0;
    };
    const std::set<QRgb> dotted = coloursFrom(2.3), hatched = coloursFrom(3.3);
    EXPECT_GT(dotted.size(), 2U) << "a texture";
    const auto ground = presentation::kNotApplicableLook.ground;
    EXPECT_TRUE(dotted.contains(qRgb(ground.red, ground.green, ground.blue)));
    EXPECT_FALSE(hatched.contains(qRgb(ground.red, ground.green, ground.blue)));
    for (int i = 0; i < 3; ++i) {
        const presentation::Rgb colour = presentation::sequentialColour(i, 3);
        EXPECT_FALSE(dotted.contains(qRgb(colour.red, colour.green, colour.blue)));
    }
    const presentation::UnclassedLook& look = presentation::kNotApplicableLook;
    EXPECT_NEAR(tone(2.3), look.ground.red + (look.ink.red - look.ground.red) * look.inkShare, 3.0)
        << "as much ink as the look says";
}

TEST(ValueSignsTest, DotsStayInTheirAreaAndMoveWithTheMap)
{
    const QPolygonF square({{3.0, 3.0}, {67.0, 3.0}, {67.0, 67.0}, {3.0, 67.0}});
    const QList<QPointF> dots = dotCentres({square}, 8.0, 1.2, {0.0, 0.0});
    EXPECT_NEAR(static_cast<double>(dots.size()), 64.0 * 64.0 / 32.0, 16.0) << "two for each square of 8";
    const QPointF step(2.0, 3.0);
    const QList<QPointF> moved = dotCentres({square.translated(step)}, 8.0, 1.2, step);
    ASSERT_EQ(dots.size(), moved.size());
    for (qsizetype i = 0; i < dots.size(); ++i) {
        EXPECT_TRUE(square.boundingRect().adjusted(1.2, 0.0, -1.2, 0.0).contains(dots[i]));
        EXPECT_LT(QLineF(dots[i] + step, moved[i]).length(), 1e-9);
    }
}

SceneLegendEntry nestedEntry()
{
    SceneLegendEntry entry{Mark::Circles, {}, {}};
    entry.circles = {{26.0, "1000"}, {13.0, "250"}, {5.8, "50"}};
    return entry;
}

TEST(ValueSignsTest, TheLegendHasRoomForCirclesBarsAndLongWords)
{
    SceneLegendEntry bar{Mark::Bar, QStringLiteral("This high: 250"), {}};
    bar.barHeight = 34.0;
    const std::vector<SceneLegendEntry> entries{
        {Mark::Heading, QStringLiteral("An indicator whose name is far longer than a legend is wide, and longer"), {}},
        {Mark::Note, QStringLiteral("2020"), {}},
        nestedEntry(),
        bar,
        {Mark::NotApplicable, QStringLiteral("No target"), {}}};
    const LegendLayout layout = legendInColumns(entries, 1000.0);
    ASSERT_EQ(layout.rows.size(), 5U);
    EXPECT_EQ(layout.rows[0].entry.text, entries[0].text) << "said in full";
    EXPECT_GE(layout.rows[0].box.height(), 1.5 * layout.rows[1].box.height()) << "in two lines";
    EXPECT_GE(layout.rows[2].box.height(), 52.0);
    EXPECT_GE(layout.rows[3].box.height(), 34.0);
    for (std::size_t i = 1; i < layout.rows.size(); ++i)
        EXPECT_GE(layout.rows[i].box.top(), layout.rows[i - 1].box.bottom());
}

TEST(ValueSignsTest, NestedCirclesOfTheLegendAreThoseOfTheMap)
{
    const LegendLayout layout = legendInColumns({nestedEntry()}, 1000.0);
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, layout, {10.0, 10.0});
    painter.end();
    int widest = 0;
    for (int y = 0; y < image.height(); ++y) {
        int width = 0;
        for (int x = 0; x < 10 + 54; ++x)
            width += image.pixelColor(x, y).lightness() < 200 ? 1 : 0;
        widest = std::max(widest, width);
    }
    EXPECT_NEAR(widest, 53, 2) << "twice the radius and its outline";
}

} // namespace
} // namespace wm::mapview
