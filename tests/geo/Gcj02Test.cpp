// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/Gcj02.h"

#include "wm/geo/Measures.h"

#include <gtest/gtest.h>

#include <cmath>

namespace wm::geo {

namespace {

TEST(Gcj02Test, AgreesWithThePublishedExamples)
{
    // Tests of eviltransform.
    const struct {
        domain::LonLat wgs84, gcj02;
    } examples[] = {{{121.5272106, 31.1774276}, {121.531541859215, 31.17530398364597}},
                    {{113.912316, 22.543847}, {113.9171764808363, 22.540796131694766}},
                    {{116.377817, 39.911954}, {116.38404722455657, 39.91334545536069}}};
    for (const auto& example : examples) {
        const domain::LonLat shown = gcj02FromWgs84(example.wgs84);
        EXPECT_NEAR(shown.lon, example.gcj02.lon, 1e-9);
        EXPECT_NEAR(shown.lat, example.gcj02.lat, 1e-9);
    }
}

TEST(Gcj02Test, TheWayBackEndsWhereItBegan)
{
    for (double lon = 73.0; lon < 137.0; lon += 0.7) {
        for (double lat = 2.0; lat < 55.0; lat += 0.7) {
            const domain::LonLat back = wgs84FromGcj02(gcj02FromWgs84({lon, lat}));
            ASSERT_NEAR(back.lon, lon, 1e-9);
            ASSERT_NEAR(back.lat, lat, 1e-9);
        }
    }
}

TEST(Gcj02Test, TheDisplacementIsSomeHundredMetres)
{
    const domain::LonLat ganzhou{114.94, 25.85};
    const double metres = distanceKm(ganzhou, gcj02FromWgs84(ganzhou)) * 1000.0;
    EXPECT_GT(metres, 300.0);
    EXPECT_LT(metres, 700.0);
}

TEST(Gcj02Test, OutsideOfChinaNothingMoves)
{
    for (const domain::LonLat position :
         {domain::LonLat{2.35, 48.86}, {72.0, 30.0}, {138.0, 30.0}, {110.0, 0.5}, {110.0, 56.0}}) {
        EXPECT_FALSE(isInGcj02Box(position));
        EXPECT_EQ(gcj02FromWgs84(position), position);
        EXPECT_EQ(wgs84FromGcj02(position), position);
    }
    EXPECT_FALSE(isInGcj02Box({std::nan(""), 30.0}));
}

TEST(Gcj02Test, TheWayBackStaysWithinReachAtTheBorder)
{
    for (const domain::LonLat position :
         {domain::LonLat{72.0041, 30.0}, {137.8346, 30.0}, {105.0, 55.827}, {105.0, 0.83}})
        EXPECT_LT(distanceKm(wgs84FromGcj02(position), position), 2.0);
}

} // namespace

} // namespace wm::geo
