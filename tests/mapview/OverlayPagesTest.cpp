// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverlayPictures.h"

#include "wm/mapview/RenderMap.h"
#include "wm/paper/SvgPaintDevice.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace wm::mapview {
namespace {

using domain::LayerKind;
using presentation::MapOverlay;
using presentation::MapSpec;
using test::colourAt;
using test::distance;
using test::kInk;
using test::kSea;
using test::layerOf;
using test::mixed;
using test::TableMaker;

QString svgOf(const MapSpec& spec)
{
    const MapViewport viewport = test::rowViewport();
    paper::SvgPaintDevice device(viewport.size());
    QPainter painter(&device);
    paintMap(*MapScene::create(spec), viewport, painter, {});
    painter.end();
    return QString::fromUtf8(device.document());
}

/// As on pages: by the painter alone.
QImage pageOf(const MapSpec& spec)
{
    const MapViewport viewport = test::rowViewport();
    QImage image(viewport.size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    EXPECT_TRUE(paintMap(*MapScene::create(spec), viewport, painter, {}).empty());
    return image;
}

TEST(OverlayPagesTest, TranslucentLinesAndDiscsAreOneShape)
{
    MapSpec spec;
    MapOverlay layer = layerOf(TableMaker(LayerKind::Mixed)
                                   .point({3.0, 0.5})
                                   .point({3.03, 0.5})
                                   .line({{0.5, 0.5}, {1.5, 0.5}})
                                   .line({{1.2, 0.1}, {1.2, 0.9}}));
    layer.pointRadius = 8.0;
    layer.lineWidth = 6.0;
    layer.opacity = 0.5;
    spec.overlays = {layer};
    const QImage image = pageOf(spec);
    const QColor expected = mixed(kSea, kInk, 0.5);
    for (const domain::LonLat place : {domain::LonLat{3.015, 0.5}, {0.6, 0.5}, {1.2, 0.5}})
        EXPECT_LE(distance(colourAt(image, place), expected), 3) << place.lon;
    EXPECT_EQ(colourAt(image, {3.0, 0.62}), kSea) << "a disc has its radius";
}

TEST(OverlayPagesTest, AreasThatOverlapAreNoDarkerAndHolesStayOpen)
{
    MapOverlay layer = layerOf(TableMaker(LayerKind::Polygons)
                                   .square(0.5, 0.2, 0.6)
                                   .square(0.8, 0.2, 0.6)
                                   .feature()
                                   .part(domain::PartKind::Exterior, {{2, 0}, {2, 1}, {3, 1}, {3, 0}, {2, 0}})
                                   .part(domain::PartKind::Interior, test::squareRing(2.3, 0.3, 0.4)));
    layer.opacity = 0.6;
    MapSpec spec;
    spec.overlays = {layer};
    const QImage page = pageOf(spec);
    const QColor once = colourAt(page, {0.65, 0.5});
    EXPECT_NE(once, kSea);
    EXPECT_EQ(colourAt(page, {0.95, 0.5}), once) << "two of them lie there";
    EXPECT_EQ(colourAt(page, {2.15, 0.5}), once);
    EXPECT_EQ(colourAt(page, {2.5, 0.5}), kSea) << "whichever way its rings turn";
}

TEST(OverlayPagesTest, ManyPointsTakeLittleRoom)
{
    TableMaker maker(LayerKind::Points);
    for (int i = 0; i < 5'000; ++i)
        maker.point({0.1 + 3.8 * (i % 100) / 100.0, 0.01 + 0.98 * (i / 100) / 50.0});
    MapSpec spec;
    spec.overlays = {layerOf(maker)};
    const QString svg = svgOf(spec);
    EXPECT_EQ(svg.count(QStringLiteral("<circle")), 0);
    EXPECT_LT(svg.size(), 5'000 * 2 * 60) << "discs and halos";
    EXPECT_LE(distance(colourAt(pageOf(spec), {0.1, 0.01}), kInk), 10);
}

TEST(OverlayPagesTest, SvgHasShapesForFeaturesAndAPictureForARasterOnly)
{
    MapSpec spec;
    spec.overlays = {layerOf(TableMaker(LayerKind::Mixed)
                                 .point({1.0, 0.5})
                                 .point({3.0, 0.5})
                                 .line({{0.5, 0.3}, {1.5, 0.4}})
                                 .square(2.5, 0.2, 0.5))};
    const QString svg = svgOf(spec);
    EXPECT_EQ(svg.count(QStringLiteral("<circle")) + svg.count(QStringLiteral("<ellipse")), 4) << "with their halos";
    EXPECT_GE(svg.count(QStringLiteral("#8020a0")), 4);
    EXPECT_EQ(svg.count(QStringLiteral("<image")), 0);
    spec.overlays.push_back(layerOf(std::make_shared<test::Gradient>()));
    EXPECT_EQ(svgOf(spec).count(QStringLiteral("<image")), 1);
}

TEST(OverlayPagesTest, ARasterHasTwiceTheResolutionAndOnlyWhatTheyShow)
{
    const auto source = std::make_shared<test::Gradient>();
    MapSpec spec;
    spec.overlays = {layerOf(source)};
    const QString svg = svgOf(spec);
    const auto reads = source->reads();
    ASSERT_EQ(reads.size(), 1U);
    EXPECT_EQ(reads[0].widthPixels, 800) << "4 degrees of 100 pixels";
    EXPECT_EQ(reads[0].heightPixels, 200);
}

} // namespace
} // namespace wm::mapview
