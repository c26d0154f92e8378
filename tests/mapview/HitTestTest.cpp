// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/HitTest.h"

#include "SmallMap.h"

#include "wm/mapview/Projection.h"

#include <gtest/gtest.h>

namespace wm::mapview {
namespace {

MapHit hitAt(const presentation::MapSpec& spec, domain::LonLat place)
{
    const auto scene = MapScene::create(spec);
    const MapViewport viewport = test::rowViewport();
    return hitTest(*scene, viewport, clusterSymbols(*scene, viewport), viewport.toScreen(toWorld(place)));
}

TEST(HitTestTest, FindsTheAreaUnderThePoint)
{
    EXPECT_EQ(hitAt(test::rowOfAreas(), {2.5, 0.5}), (MapHit{MapHit::Kind::Area, 2}));
    EXPECT_EQ(hitAt(test::rowOfAreas(), {2.5, 1.2}).kind, MapHit::Kind::Nothing);
}

TEST(HitTestTest, AHoleIsNotPartOfItsAreaButAnIslandInItIs)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.areas[0].shape = domain::MultiPolygon{{test::squareRing(0.0, 0.0, 1.0), {test::squareRing(0.2, 0.2, 0.6)}},
                                               {test::squareRing(0.4, 0.4, 0.2), {}}};
    EXPECT_EQ(hitAt(spec, {0.1, 0.5}), (MapHit{MapHit::Kind::Area, 0}));
    EXPECT_EQ(hitAt(spec, {0.3, 0.5}).kind, MapHit::Kind::Nothing);
    EXPECT_EQ(hitAt(spec, {0.5, 0.5}), (MapHit{MapHit::Kind::Area, 0}));
}

TEST(HitTestTest, WhereAreasOverlapTheOnePaintedOnTopIsHit)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.areas.push_back(test::squareArea("on top", 0.0, 0.0, 2));
    EXPECT_EQ(hitAt(spec, {0.5, 0.5}), (MapHit{MapHit::Kind::Area, 4}));
}

TEST(HitTestTest, ASymbolIsHitBeforeTheAreaBelowAndOnlyWithinItsDisc)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.symbols = {test::symbolAt(7, 1.5, 0.5)};
    EXPECT_EQ(hitAt(spec, {1.55, 0.5}).kind, MapHit::Kind::Cluster);      // 5 pixels off
    EXPECT_EQ(hitAt(spec, {1.65, 0.5}), (MapHit{MapHit::Kind::Area, 1})); // 15 pixels off
}

TEST(HitTestTest, ACorridorIsHitNearItsLineAndNotBeyondItsEnds)
{
    presentation::MapSpec spec = test::rowOfAreas();
    presentation::MapCorridor corridor;
    corridor.label = "northern link";
    corridor.path = {{1.0, 0.5}, {2.0, 0.5}};
    spec.corridors = {corridor};
    EXPECT_EQ(hitAt(spec, {1.5, 0.53}), (MapHit{MapHit::Kind::Corridor, 0}));
    EXPECT_EQ(hitAt(spec, {1.5, 0.6}), (MapHit{MapHit::Kind::Area, 1}));
    EXPECT_EQ(hitAt(spec, {2.1, 0.5}), (MapHit{MapHit::Kind::Area, 2}));
}

TEST(HitTestTest, ReadOutOfACrowdNamesSomeAndCountsTheRest)
{
    presentation::MapSpec spec;
    for (std::int64_t id = 1; id <= 20; ++id)
        spec.symbols.push_back(test::symbolAt(id, 2.0, 0.5));
    const auto scene = MapScene::create(spec);
    const auto clusters = clusterSymbols(*scene, test::rowViewport());
    const QString text = readOut(*scene, clusters, {MapHit::Kind::Cluster, 0});
    EXPECT_TRUE(text.startsWith(QStringLiteral("facility 1\nfacility 2\n")));
    EXPECT_TRUE(text.endsWith(QStringLiteral("and 12 more")));
}

TEST(HitTestTest, ReadOutOfAnAreaIsItsOwnAndOfNothingIsEmpty)
{
    const auto scene = MapScene::create(test::rowOfAreas());
    EXPECT_EQ(readOut(*scene, {}, {MapHit::Kind::Area, 1}), QStringLiteral("read-out of c1"));
    EXPECT_TRUE(readOut(*scene, {}, {}).isEmpty());
}

} // namespace
} // namespace wm::mapview
