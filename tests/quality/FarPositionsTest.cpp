// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/quality/FarPositions.h"

#include <gtest/gtest.h>

namespace wm::quality {

namespace {

std::optional<double> mostKm(const char* code, const char* level)
{
    return mostKmFromSeat({{code}, {}, level, {}, "", domain::RegionStanding::Catalogue});
}

} // namespace

TEST(FarPositionsTest, AWiderRegionMayReachFartherFromItsSeat)
{
    for (const char* const level : {"county", "district", "county_city", "autonomous_county"})
        EXPECT_EQ(mostKm("360702", level), 150.0) << level;
    EXPECT_EQ(mostKm("360700", "prefecture"), 400.0);
    EXPECT_EQ(mostKm("360000", "province"), 1000.0);
    EXPECT_EQ(mostKm("652824", "county"), 300.0) << "若羌县";
    EXPECT_EQ(mostKm("460000", "province"), 2000.0) << "海南省, whose sea goes on for 1800 km";
    EXPECT_FALSE(mostKm("100000", "country"));
    EXPECT_FALSE(mostKm("x-world", "area"));
}

TEST(FarPositionsTest, WhatIsAroundChinaIsToldFromWhatIsAbroad)
{
    EXPECT_TRUE(isAroundChina({114.93, 25.85})) << "赣州";
    EXPECT_TRUE(isAroundChina({135.08, 48.45})) << "黑瞎子岛";
    EXPECT_TRUE(isAroundChina({112.28, 3.97})) << "曾母暗沙";
    EXPECT_FALSE(isAroundChina({-0.13, 51.51})) << "London";
    EXPECT_FALSE(isAroundChina({139.69, 35.68})) << "Tokyo";
    EXPECT_FALSE(isAroundChina({-114.93, 25.85})) << "a sign too many";
    EXPECT_FALSE(isAroundChina({25.85, 114.93})) << "exchanged";
    EXPECT_TRUE(isAtZero({0.0, 0.0}));
    EXPECT_FALSE(isAtZero({0.0, 25.85}));
}

} // namespace wm::quality
