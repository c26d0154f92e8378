// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/SymbolClusters.h"

#include "SmallMap.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wm::mapview {
namespace {

presentation::MapSpec anySymbols(int maxCount)
{
    presentation::MapSpec spec;
    const int count = *rc::gen::inRange(0, maxCount);
    for (int i = 0; i < count; ++i) {
        spec.symbols.push_back(
            test::symbolAt(i + 1, *rc::gen::inRange(0, 400) / 100.0, *rc::gen::inRange(0, 100) / 100.0));
        if (*rc::gen::inRange(0, 3) == 0)
            spec.symbols.back().quality = presentation::PositionQuality::Fallback;
    }
    return spec;
}

RC_GTEST_PROP(SymbolClustersTest, EverySymbolInViewIsInExactlyOneCluster, ())
{
    const presentation::MapSpec spec = anySymbols(200);
    const auto clusters = clusterSymbols(*MapScene::create(spec), test::rowViewport());
    std::vector<std::size_t> members;
    for (const SymbolCluster& cluster : clusters)
        members.insert(members.end(), cluster.symbols.begin(), cluster.symbols.end());
    std::sort(members.begin(), members.end());
    std::vector<std::size_t> all(spec.symbols.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    RC_ASSERT(members == all);
}

RC_GTEST_PROP(SymbolClustersTest, NoTwoClustersOverlap, ())
{
    const auto clusters = clusterSymbols(*MapScene::create(anySymbols(200)), test::rowViewport());
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const QPointF apart = clusters[i].centre - clusters[j].centre;
            RC_ASSERT(std::hypot(apart.x(), apart.y()) >= clusters[i].radius + clusters[j].radius);
        }
    }
}

RC_GTEST_PROP(SymbolClustersTest, PanningDoesNotRegroup, ())
{
    const auto scene = MapScene::create(anySymbols(80));
    const MapViewport viewport({2.0, 0.5}, 100.0, {900.0, 600.0});
    const QPointF step(*rc::gen::inRange(-100, 100), *rc::gen::inRange(-100, 100));
    const auto before = clusterSymbols(*scene, viewport);
    const auto after = clusterSymbols(*scene, viewport.panned(step));
    RC_ASSERT(std::ranges::equal(before, after, {}, &SymbolCluster::symbols, &SymbolCluster::symbols));
}

TEST(SymbolClustersTest, WhetherTwoSymbolsMeetDoesNotDependOnWhereTheViewIs)
{
    // Two symbols that just touch, at places that have no exact binary form.
    for (int hundredths = 0; hundredths < 100; ++hundredths) {
        presentation::MapSpec spec;
        spec.symbols = {test::symbolAt(1, 1.0 + hundredths / 100.0, 0.5),
                        test::symbolAt(2, 1.2 + hundredths / 100.0, 0.5)};
        const auto scene = MapScene::create(spec);
        const MapViewport viewport({2.0, 0.5}, 100.0, {900.0, 600.0});
        const std::size_t count = clusterSymbols(*scene, viewport).size();
        for (int step = -100; step <= 100; step += 3)
            ASSERT_EQ(clusterSymbols(*scene, viewport.panned(QPointF(step, 0.0))).size(), count)
                << hundredths << ", " << step;
    }
}

TEST(SymbolClustersTest, FarApartSymbolsStaySingle)
{
    presentation::MapSpec spec;
    spec.symbols = {test::symbolAt(1, 1.0, 0.5), test::symbolAt(2, 3.0, 0.5)};
    const auto clusters = clusterSymbols(*MapScene::create(spec), test::rowViewport());
    ASSERT_EQ(clusters.size(), 2U);
    EXPECT_TRUE(clusters[0].isSingle());
    EXPECT_TRUE(clusters[1].isSingle());
}

TEST(SymbolClustersTest, OnlySymbolsOfOnePointShareIt)
{
    presentation::MapSpec spec;
    spec.symbols = {test::symbolAt(1, 2.0, 0.5), test::symbolAt(2, 2.0, 0.5)};
    const auto same = MapScene::create(spec);
    EXPECT_TRUE(sharesOnePoint(*same, clusterSymbols(*same, test::rowViewport()).front()));
    spec.symbols[1].position.lon = 2.01; // a pixel apart at this scale, a kilometre on the ground
    const auto near = MapScene::create(spec);
    const auto clusters = clusterSymbols(*near, test::rowViewport());
    ASSERT_EQ(clusters.size(), 1U);
    EXPECT_FALSE(sharesOnePoint(*near, clusters.front()));
}

} // namespace
} // namespace wm::mapview
