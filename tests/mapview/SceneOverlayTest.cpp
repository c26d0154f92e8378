// SPDX-License-Identifier: GPL-3.0-or-later
#include "UserLayers.h"

#include "wm/mapview/Projection.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>

namespace wm::mapview {

namespace {

using domain::LayerKind;
using domain::PartKind;
using test::TableMaker;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
const WorldBox kEverything{-400.0, -400.0, 400.0, 400.0};

std::vector<std::pair<QPointF, std::uint32_t>> visited(const PointPyramid& points)
{
    std::vector<std::pair<QPointF, std::uint32_t>> found;
    points.visit(kEverything, PointPyramid::kAll,
                 [&](QPointF world, std::uint32_t feature) { found.emplace_back(world, feature); });
    return found;
}

std::shared_ptr<const MapScene> sceneOf(const presentation::MapOverlay& overlay, const MapScene* before = nullptr)
{
    presentation::MapSpec spec;
    spec.overlays = {overlay};
    return MapScene::create(spec, before);
}

} // namespace

TEST(SceneOverlayTest, AMixedTableHasItsPointsLinesAndAreasWithTheirFeatures)
{
    const OverlayGeometry geometry(TableMaker(LayerKind::Mixed)
                                       .square(0.0, 0.0, 1.0)
                                       .line({{0.0, 0.0}, {3.0, 0.0}})
                                       .feature()
                                       .part(PartKind::Points, {{1.0, 1.0}, {2.0, 1.0}})
                                       .line({{0.0, 2.0}, {3.0, 2.0}})
                                       .table());
    for (const auto& [world, feature] : visited(geometry.points()))
        EXPECT_EQ(feature, 2U);
    EXPECT_EQ(geometry.points().size(), 2U);
    ASSERT_EQ(geometry.lines().items().size(), 2U);
    EXPECT_EQ(geometry.featureOfLine(0), 1U);
    EXPECT_EQ(geometry.featureOfLine(1), 3U);
    ASSERT_EQ(geometry.areas().shapes().items().size(), 1U);
    EXPECT_EQ(geometry.featureOfShape(0), 0U);
}

TEST(SceneOverlayTest, WhatIsNotFiniteOrTooShortIsLeftOut)
{
    const OverlayGeometry geometry(TableMaker(LayerKind::Mixed)
                                       .point({kNaN, 1.0})
                                       .point({1.0, kNaN})
                                       .point({1.0, 1.0})
                                       .line({{0.0, 0.0}})
                                       .line({{kNaN, 0.0}, {1.0, 0.0}})
                                       .line({{0.0, 0.0}, {kNaN, 0.0}, {1.0, 0.0}})
                                       .square(kNaN, 0.0, 1.0)
                                       .table());
    EXPECT_EQ(geometry.points().size(), 1U);
    ASSERT_EQ(geometry.lines().items().size(), 1U);
    EXPECT_EQ(geometry.featureOfLine(0), 5U);
    EXPECT_TRUE(geometry.areas().shapes().items().empty());
}

TEST(SceneOverlayTest, AnEmptyTableHasNothing)
{
    const OverlayGeometry geometry(domain::FeatureTable{});
    EXPECT_EQ(geometry.points().size(), 0U);
    EXPECT_TRUE(geometry.lines().find(kEverything).empty());
    EXPECT_TRUE(geometry.areas().shapes().find(kEverything).empty());
}

TEST(SceneOverlayTest, AnotherLookTakesTheGeometryOverAndOtherFeaturesDoNot)
{
    presentation::MapOverlay overlay = test::layerOf(TableMaker(LayerKind::Points).point({1.0, 1.0}));
    const auto first = sceneOf(overlay);
    overlay.colour = {1, 2, 3};
    overlay.opacity = 0.5;
    overlay.isBelowRegions = true;
    const auto second = sceneOf(overlay, first.get());
    EXPECT_EQ(second->overlays()[0].geometry, first->overlays()[0].geometry);
    EXPECT_EQ(second->overlays()[0].colour, QColor(1, 2, 3));
    overlay.features = TableMaker(LayerKind::Points).point({1.0, 1.0}).table();
    EXPECT_NE(sceneOf(overlay, second.get())->overlays()[0].geometry, first->overlays()[0].geometry)
        << "alike, but not the same";
}

TEST(SceneOverlayTest, TheSameRasterKeepsItsPictures)
{
    presentation::MapOverlay overlay = test::layerOf(std::make_shared<test::Gradient>());
    const auto first = sceneOf(overlay);
    overlay.opacity = 0.5;
    EXPECT_EQ(sceneOf(overlay, first.get())->overlays()[0].raster, first->overlays()[0].raster);
    overlay.raster = std::make_shared<test::Gradient>();
    EXPECT_NE(sceneOf(overlay, first.get())->overlays()[0].raster, first->overlays()[0].raster);
}

/// A ring of any shape that does not cross itself: radii around a centre, some of them deep bays; and a hole.
RC_GTEST_PROP(SceneOverlayTest, TheLabelOfAnAreaIsWithinItAndNotInItsHole, ())
{
    const int corners = *rc::gen::inRange(3, 40);
    const auto ring = [&](double most) {
        domain::Ring points;
        for (int i = 0; i < corners; ++i) {
            const double angle = 2.0 * std::numbers::pi * i / corners;
            const double radius = most * *rc::gen::inRange(30, 100) / 100.0;
            points.push_back({10.0 + radius * std::cos(angle), 5.0 + radius * std::sin(angle)});
        }
        points.push_back(points.front());
        return points;
    };
    const domain::Ring outer = ring(1.0);
    const domain::Ring hole = ring(0.12); // within half of the least radius that a triangle's side leaves
    const OverlayGeometry geometry(TableMaker(LayerKind::Polygons)
                                       .feature("named")
                                       .part(PartKind::Exterior, outer)
                                       .part(PartKind::Interior, hole)
                                       .table());
    const auto anchors = visited(geometry.areaAnchors());
    RC_ASSERT(anchors.size() == 1U);
    RC_ASSERT(geometry.areas().contains(geometry.areas().shapes().items()[0], anchors[0].first));
}

TEST(SceneOverlayTest, TheLabelOfARingIsWhereItIsBroadest)
{
    const OverlayGeometry geometry(TableMaker(LayerKind::Polygons)
                                       .feature("named")
                                       .part(PartKind::Exterior, test::squareRing(0.0, 0.0, 1.0))
                                       .part(PartKind::Interior, test::squareRing(0.2, 0.25, 0.6))
                                       .table());
    const auto anchors = visited(geometry.areaAnchors());
    ASSERT_EQ(anchors.size(), 1U);
    EXPECT_NEAR(anchors[0].first.x(), 0.5, 1e-6) << "below or above the hole, not in the narrow strip beside it";
}

TEST(SceneOverlayTest, TheLabelOfALineIsHalfwayAlongItsLongestPart)
{
    const OverlayGeometry geometry(TableMaker(LayerKind::Lines)
                                       .feature("named")
                                       .part(PartKind::Polyline, {{50.0, 0.0}, {51.0, 0.0}})
                                       .part(PartKind::Polyline, {{0.0, 0.0}, {1.0, 0.0}, {2.0, 0.0}, {10.0, 0.0}})
                                       .part(PartKind::Polyline, {{70.0, 0.0}, {72.0, 0.0}})
                                       .line({{0.0, 5.0}, {1.0, 5.0}})
                                       .table());
    const auto anchors = visited(geometry.lineAnchors());
    ASSERT_EQ(anchors.size(), 1U) << "the other line has no name";
    EXPECT_NEAR(anchors[0].first.x(), 5.0, 1e-6);
    EXPECT_EQ(anchors[0].second, 0U);
}

} // namespace wm::mapview
