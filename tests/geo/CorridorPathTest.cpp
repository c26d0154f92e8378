// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/CorridorPath.h"

#include <gtest/gtest.h>

namespace wm::geo {

namespace {

constexpr domain::LonLat kGanzhou{114.93, 25.85};
constexpr domain::LonLat kGuilin{110.30, 25.28};
constexpr domain::LonLat kLiuzhou{109.41, 24.32};
constexpr domain::LonLat kManzhouli{117.43, 49.60};

Gazetteer gazetteer()
{
    std::vector<domain::Place> places(4);
    places[0].name.zh = "赣州";
    places[0].position = kGanzhou;
    places[1].name.zh = "桂林";
    places[1].position = kGuilin;
    places[2].name.zh = "柳州";
    places[2].position = kLiuzhou;
    places[3].name.zh = "满洲里";
    places[3].position = kManzhouli;
    return Gazetteer(places);
}

domain::Line pathOf(std::string from, std::string via, std::string to)
{
    domain::Corridor corridor;
    corridor.from = std::move(from);
    corridor.via = std::move(via);
    corridor.to = std::move(to);
    return corridorPath(corridor, gazetteer());
}

TEST(CorridorPathTest, GoesStraightFromEndToEnd)
{
    EXPECT_EQ(pathOf("赣州", "", "桂林"), (domain::Line{kGanzhou, kGuilin}));
}

TEST(CorridorPathTest, PassesThePlacesOnTheWayInOrder)
{
    const domain::Line expected{kManzhouli, kGanzhou, kGuilin, kLiuzhou};
    EXPECT_EQ(pathOf("满洲里", "赣州、桂林", "柳州"), expected);
    EXPECT_EQ(pathOf(" 满洲里 ", "赣州; 桂林", "柳州"), expected);
    EXPECT_EQ(pathOf("满洲里", "赣州；；桂林；", "柳州"), expected);
}

TEST(CorridorPathTest, LeavesUnknownPlacesOnTheWayOut)
{
    EXPECT_EQ(pathOf("赣州", "北部湾港口群、桂林", "柳州"), (domain::Line{kGanzhou, kGuilin, kLiuzhou}));
}

TEST(CorridorPathTest, AnEndThatIsNotNamedLeavesTheRest)
{
    EXPECT_EQ(pathOf("赣州", "满洲里", ""), (domain::Line{kGanzhou, kManzhouli}));
    EXPECT_EQ(pathOf("", "满洲里", "赣州"), (domain::Line{kManzhouli, kGanzhou}));
}

TEST(CorridorPathTest, AnEndThatIsNotKnownGivesNoLine)
{
    EXPECT_TRUE(pathOf("赣州", "桂林、柳州", "乌兹别克斯坦").empty());
    EXPECT_TRUE(pathOf("海西经济区", "桂林", "柳州").empty());
    EXPECT_TRUE(pathOf("柳州、桂林", "", "赣州").empty()) << "two places are not one end";
}

TEST(CorridorPathTest, TheWayAloneIsNoLine)
{
    EXPECT_TRUE(pathOf("", "桂林、柳州", "").empty());
}

TEST(CorridorPathTest, OnePlaceIsNoLine)
{
    EXPECT_TRUE(pathOf("赣州", "", "").empty());
    EXPECT_TRUE(pathOf("赣州", "赣州", "赣州").empty());
    EXPECT_TRUE(pathOf("赣州", "深圳港", "").empty());
    EXPECT_TRUE(pathOf("", "", "").empty());
}

} // namespace

} // namespace wm::geo
