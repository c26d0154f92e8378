// SPDX-License-Identifier: GPL-3.0-or-later
#include "SeatFan.h"

#include "Painting.h"
#include "SmallMap.h"

#include "wm/mapview/HitTest.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace wm::mapview {
namespace {

using presentation::PositionQuality;

constexpr double kCloseScale = 1000.0; // pixels a degree

MapViewport closeViewport(double scale = kCloseScale)
{
    return {{2.0, 0.5}, scale, {900.0, 600.0}};
}

presentation::MapSymbol seated(std::int64_t id, double lon, double lat, PositionQuality quality = PositionQuality::Seat)
{
    presentation::MapSymbol symbol = test::symbolAt(id, lon, lat);
    symbol.quality = quality;
    return symbol;
}

/// `count` facilities of one seat in the middle of the view.
presentation::MapSpec seatOf(int count, PositionQuality quality = PositionQuality::Seat)
{
    presentation::MapSpec spec;
    for (int i = 0; i < count; ++i)
        spec.symbols.push_back(seated(i + 1, 2.0, 0.5, quality));
    return spec;
}

std::vector<SymbolCluster> clustersOf(const presentation::MapSpec& spec, const MapViewport& viewport = closeViewport())
{
    return clusterSymbols(*MapScene::create(spec), viewport);
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

TEST(SeatFanTest, PlacesAroundASeatNeverOverlapNorCoverTheCore)
{
    for (std::size_t count = 1; count <= kMaxFanned; ++count) {
        for (const double core : {0.0, 9.5, 30.0}) {
            const std::vector<QPointF> offsets = fanOffsets(count, core);
            ASSERT_EQ(offsets.size(), count);
            for (std::size_t i = 0; i < count; ++i) {
                EXPECT_GT(distance(offsets[i], {}), core + 9.5);
                for (std::size_t j = 0; j < i; ++j)
                    EXPECT_GE(distance(offsets[i], offsets[j]), 2.0 * 9.5 + 1.0) << count;
            }
        }
    }
}

TEST(SeatFanTest, FacilitiesOfOneSeatStandAroundItInTheirOrder)
{
    const auto clusters = clustersOf(seatOf(4));
    ASSERT_EQ(clusters.size(), 4U);
    const QPointF seat = closeViewport().toScreen({2.0, 0.5});
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        EXPECT_EQ(clusters[i].symbols, std::vector<std::size_t>{i});
        ASSERT_TRUE(clusters[i].anchor.has_value());
        EXPECT_LT(distance(*clusters[i].anchor,
                           closeViewport().toScreen(MapScene::create(seatOf(1))->symbols().items()[0].position)),
                  0.01);
        EXPECT_NEAR(distance(clusters[i].centre, *clusters[i].anchor), 24.0, 0.01);
    }
    EXPECT_GT(clusters[0].centre.x(), seat.x()); // clockwise from the upper right
    EXPECT_LT(clusters[0].centre.y(), clusters[1].centre.y());
    EXPECT_LT(clusters[2].centre.x(), seat.x());
}

TEST(SeatFanTest, FartherOutTheyAreOneCluster)
{
    const auto clusters = clustersOf(seatOf(4), closeViewport(kFanScale * 0.99));
    ASSERT_EQ(clusters.size(), 1U);
    EXPECT_FALSE(clusters[0].anchor.has_value());
}

TEST(SeatFanTest, AsManyAsFitAreDrawnApartMoreStayACluster)
{
    EXPECT_EQ(clustersOf(seatOf(static_cast<int>(kMaxFanned))).size(), kMaxFanned);
    EXPECT_EQ(clustersOf(seatOf(static_cast<int>(kMaxFanned) + 1)).size(), 1U);
}

TEST(SeatFanTest, ASingleOneStaysOnItsSeat)
{
    const auto clusters = clustersOf(seatOf(1));
    ASSERT_EQ(clusters.size(), 1U);
    EXPECT_FALSE(clusters[0].anchor.has_value());
}

TEST(SeatFanTest, ExactOnesOfThePointStayOnItAndTheOthersStandAround)
{
    presentation::MapSpec spec = seatOf(1, PositionQuality::Fallback);
    spec.symbols.push_back(seated(2, 2.0, 0.5, PositionQuality::Exact));
    const auto clusters = clustersOf(spec);
    ASSERT_EQ(clusters.size(), 2U);
    EXPECT_EQ(clusters[0].symbols, std::vector<std::size_t>{1});
    EXPECT_FALSE(clusters[0].anchor.has_value());
    EXPECT_EQ(clusters[1].symbols, std::vector<std::size_t>{0});
    EXPECT_TRUE(clusters[1].anchor.has_value());
}

TEST(SeatFanTest, ThoseOfACountyStandAroundTheManyOfAPrefecture)
{
    presentation::MapSpec spec = seatOf(40, PositionQuality::Fallback);
    spec.symbols.push_back(seated(41, 2.0, 0.5));
    spec.symbols.push_back(seated(42, 2.0, 0.5));
    const auto clusters = clustersOf(spec);
    ASSERT_EQ(clusters.size(), 3U);
    EXPECT_EQ(clusters[0].symbols.size(), 40U);
    EXPECT_EQ(clusters[1].symbols, std::vector<std::size_t>{40});
    EXPECT_EQ(clusters[2].symbols, std::vector<std::size_t>{41});
}

TEST(SeatFanTest, NearAnythingElseTheyStayACluster)
{
    presentation::MapSpec spec = seatOf(3);
    spec.symbols.push_back(seated(4, 2.03, 0.5, PositionQuality::Exact)); // 30 pixels from the seat
    EXPECT_EQ(clustersOf(spec).size(), 2U);
    EXPECT_EQ(clustersOf(spec, closeViewport(2.0 * kCloseScale)).size(), 4U);
}

TEST(SeatFanTest, OfTwoSeatsWhoseRingsWouldMeetNeitherIsFannedOut)
{
    presentation::MapSpec spec = seatOf(3);
    for (std::int64_t id = 4; id <= 6; ++id)
        spec.symbols.push_back(seated(id, 2.06, 0.5));
    EXPECT_EQ(clustersOf(spec).size(), 2U);
    EXPECT_EQ(clustersOf(spec, closeViewport(2.0 * kCloseScale)).size(), 6U);
}

TEST(SeatFanTest, ARingReachesIntoAViewThatItsSeatIsNotIn)
{
    const MapViewport viewport = closeViewport().panned({460.0, 0.0}); // the seat is 10 pixels beyond the edge
    const auto clusters = clustersOf(seatOf(2), viewport);
    ASSERT_EQ(clusters.size(), 2U);
    EXPECT_LT(clusters[1].centre.x(), 900.0);
}

TEST(SeatFanTest, TheViewThatPartsIsTheFarthestInDoublings)
{
    presentation::MapSpec spec = seatOf(3);
    spec.symbols.push_back(seated(4, 2.01, 0.5, PositionQuality::Exact));
    const auto scene = MapScene::create(spec);
    const MapViewport far = closeViewport(100.0);
    SymbolCluster cluster;
    cluster.symbols = {0, 1, 2};
    const std::optional<MapViewport> closer = viewThatParts(*scene, far, cluster);
    ASSERT_TRUE(closer.has_value());
    EXPECT_EQ(clusterSymbols(*scene, *closer).size(), 4U);
    const MapViewport before(closer->centre(), closer->pixelsPerDegree() / 2.0, closer->size());
    EXPECT_LT(clusterSymbols(*scene, before).size(), 4U);
    cluster.symbols = {0, 1, 2, 3};
    EXPECT_FALSE(viewThatParts(*scene, far, cluster).has_value()) << "not of one point";
    const auto many = MapScene::create(seatOf(30));
    EXPECT_FALSE(viewThatParts(*many, far, clusterSymbols(*many, far).front()).has_value()) << "too many";
}

TEST(SeatFanTest, PointersAndNamesFindThemWhereTheyAreDrawn)
{
    const auto scene = MapScene::create(seatOf(6));
    const MapViewport viewport = closeViewport();
    const auto clusters = clusterSymbols(*scene, viewport);
    for (std::size_t i = 0; i < clusters.size(); ++i)
        EXPECT_EQ(hitTest(*scene, viewport, clusters, clusters[i].centre), (MapHit{MapHit::Kind::Cluster, i}));
    const QPointF seat = *clusters.front().anchor;
    EXPECT_EQ(hitTest(*scene, viewport, clusters, seat).kind, MapHit::Kind::Nothing);
    const auto labels = placeLabels(*scene, viewport, clusters, {});
    EXPECT_EQ(labels.size(), clusters.size());
    for (const ReadyLabel& label : labels) {
        EXPECT_NEAR(distance(label.anchor, seat), distance(clusters.front().centre, seat), 0.01);
        EXPECT_FALSE(label.box.contains(seat)) << "it would hide the leaders";
    }
}

/// Seats on a coarse grid and exact positions on a fine one, all well within the view.
presentation::MapSpec anySeats()
{
    presentation::MapSpec spec;
    const int count = *rc::gen::inRange(0, 100);
    for (int i = 0; i < count; ++i) {
        const auto quality =
            *rc::gen::element(PositionQuality::Exact, PositionQuality::Seat, PositionQuality::Fallback);
        const int step = quality == PositionQuality::Exact ? *rc::gen::element(1, 10) : 10; // hundredths of a degree
        const double lon = 1.8 + *rc::gen::inRange(0, 40 / step) * step / 100.0;
        const double lat = 0.4 + *rc::gen::inRange(0, 20 / step) * step / 100.0;
        spec.symbols.push_back(seated(i + 1, lon, lat, quality));
    }
    return spec;
}

RC_GTEST_PROP(SeatFanTest, EverySymbolIsInExactlyOneClusterAndNoTwoOverlap, ())
{
    const presentation::MapSpec spec = anySeats();
    const auto clusters = clustersOf(spec);
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        members.insert(members.end(), clusters[i].symbols.begin(), clusters[i].symbols.end());
        for (std::size_t j = 0; j < i; ++j) {
            RC_ASSERT(distance(clusters[i].centre, clusters[j].centre) >= clusters[i].radius + clusters[j].radius);
        }
    }
    std::ranges::sort(members);
    RC_ASSERT(members.size() == spec.symbols.size());
    for (std::size_t i = 0; i < members.size(); ++i)
        RC_ASSERT(members[i] == i);
}

RC_GTEST_PROP(SeatFanTest, WhatIsExactStaysWhereItIs, ())
{
    const auto scene = MapScene::create(anySeats());
    for (const SymbolCluster& cluster : clusterSymbols(*scene, closeViewport())) {
        const SceneSymbol& symbol = scene->symbols().items()[cluster.symbols.front()];
        if (!cluster.isSingle())
            RC_ASSERT(!cluster.anchor.has_value());
        else if (symbol.quality == PositionQuality::Exact)
            RC_ASSERT(!cluster.anchor && distance(cluster.centre, closeViewport().toScreen(symbol.position)) < 1e-6);
        else if (cluster.anchor)
            RC_ASSERT(distance(*cluster.anchor, closeViewport().toScreen(symbol.position)) < 1e-6);
    }
}

RC_GTEST_PROP(SeatFanTest, PanningMovesAllAlike, ())
{
    const auto scene = MapScene::create(anySeats());
    const QPointF step(*rc::gen::inRange(-150, 150), *rc::gen::inRange(-100, 100));
    const auto before = clusterSymbols(*scene, closeViewport());
    const auto after = clusterSymbols(*scene, closeViewport().panned(step));
    RC_ASSERT(std::ranges::equal(before, after, {}, &SymbolCluster::symbols, &SymbolCluster::symbols));
    for (std::size_t i = 0; i < before.size(); ++i) {
        RC_ASSERT(before[i].anchor.has_value() == after[i].anchor.has_value());
        RC_ASSERT(distance(before[i].centre + step, after[i].centre) < 1e-6);
    }
}

} // namespace
} // namespace wm::mapview
