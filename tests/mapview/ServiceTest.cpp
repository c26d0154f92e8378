// SPDX-License-Identifier: GPL-3.0-or-later
#include "Legend.h"
#include "ServiceLook.h"
#include "SmallMap.h"

#include "wm/mapview/Projection.h"
#include "wm/mapview/RenderMap.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>

namespace wm::mapview {
namespace {

using Mark = presentation::MapLegendEntry::Mark;

/// Near the equator a ring is a circle in degrees.
presentation::MapRing ringAround(double lon, double lat, double degrees)
{
    presentation::MapRing ring{{lon, lat}, 0.0, "50 km", {}};
    for (int i = 0; i <= 180; ++i) {
        const double angle = i * 2.0 * std::numbers::pi / 180.0;
        ring.line.push_back({lon + degrees * std::sin(angle), lat + degrees * std::cos(angle)});
    }
    return ring;
}

QPoint pixelAt(double lon, double lat)
{
    return test::rowViewport().toScreen(toWorld({lon, lat})).toPoint();
}

bool differAround(const QImage& one, const QImage& other, QPoint middle, int reach)
{
    for (int y = -reach; y <= reach; ++y) {
        for (int x = -reach; x <= reach; ++x) {
            if (one.pixel(middle + QPoint(x, y)) != other.pixel(middle + QPoint(x, y)))
                return true;
        }
    }
    return false;
}

TEST(ServiceTest, ARingIsDrawnWhereItIsAndNotWithin)
{
    const QImage without = test::rowPicture(test::rowOfAreas());
    presentation::MapSpec spec = test::rowOfAreas();
    spec.rings = {ringAround(2.3, 0.5, 0.4)};
    const QImage with = test::rowPicture(spec);
    for (const double angle : {0.8, 2.3, 4.0, 5.5}) {
        const QPoint on = pixelAt(2.3 + 0.4 * std::sin(angle), 0.5 + 0.4 * std::cos(angle));
        EXPECT_TRUE(differAround(with, without, on, 1)) << angle;
    }
    EXPECT_FALSE(differAround(with, without, pixelAt(2.3, 0.5), 10)) << "no filling";
}

TEST(ServiceTest, ARingSaysItsDistanceWhereverItIsInView)
{
    for (const double lat : {0.5, 1.0}) { // of the second only the lower half is in view
        presentation::MapSpec spec = test::rowOfAreas();
        spec.rings = {ringAround(2.0, lat, 0.45)};
        const QImage with = test::rowPicture(spec);
        spec.rings[0].text.clear();
        EXPECT_NE(test::rowPicture(spec), with) << lat;
    }
}

TEST(ServiceTest, LinesLieBelowSymbols)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.symbols = {test::symbolAt(1, 2.5, 0.5)};
    const QImage without = test::rowPicture(spec);
    spec.serviceLines = {{{1.5, 0.5}, {2.5, 0.5}}};
    const QImage with = test::rowPicture(spec);
    EXPECT_TRUE(differAround(with, without, pixelAt(2.0, 0.5), 1));
    EXPECT_FALSE(differAround(with, without, pixelAt(2.5, 0.5), 3));
}

TEST(ServiceTest, WhatIsNotOnTheMapIsLeftOut)
{
    constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    presentation::MapSpec spec = test::rowOfAreas();
    spec.serviceLines = {{{kNaN, 0.5}, {2.5, 0.5}}, {}};
    spec.rings = {{{2.0, 0.5}, 50.0, "50 km", {}}};
    const auto scene = MapScene::create(spec);
    EXPECT_TRUE(scene->service().lines.empty());
    EXPECT_TRUE(scene->service().rings.empty());
}

TEST(ServiceTest, TheLegendShowsTheirColours)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.legend = {{Mark::ServiceRing, "rings", {}, 0}, {Mark::ServiceLine, "lines", {}, 0}};
    const auto scene = MapScene::create(spec);
    EXPECT_EQ(scene->legend()[0].colour, ringColour(presentation::kLightPalette));
    EXPECT_EQ(scene->legend()[1].colour, serviceLineColour(presentation::kLightPalette));
    const LegendLayout layout = legendInColumns(scene->legend(), 200.0);
    QImage image(200, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLegend(painter, layout, {0.0, 0.0});
    for (const LegendLayout::Row& row : layout.rows) {
        const QImage sign = image.copy(0, static_cast<int>(row.box.top()), 24, static_cast<int>(row.box.height()));
        QImage blank(sign.size(), sign.format());
        blank.fill(Qt::white);
        EXPECT_NE(sign, blank) << row.entry.text.toStdString();
    }
}

} // namespace
} // namespace wm::mapview
