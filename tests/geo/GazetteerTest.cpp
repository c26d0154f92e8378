// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/Gazetteer.h"

#include <gtest/gtest.h>

namespace wm::geo {

namespace {

domain::Place place(std::string name, std::string kind, domain::LonLat position, std::vector<std::string> aliases = {})
{
    domain::Place result;
    result.name.zh = std::move(name);
    result.kind = std::move(kind);
    result.position = position;
    result.aliases = std::move(aliases);
    return result;
}

using Places = std::vector<domain::Place>;
constexpr domain::LonLat kHere{115.0, 26.0};
constexpr domain::LonLat kThere{110.0, 25.0};

TEST(GazetteerTest, FindsNamesAndAliases)
{
    const Gazetteer gazetteer(Places{place("龙南市", "county_seat", kHere, {"龙南", "龙南县"})});
    EXPECT_EQ(gazetteer.find("龙南市"), kHere);
    EXPECT_EQ(gazetteer.find("龙南"), kHere);
    EXPECT_EQ(gazetteer.find("龙南县"), kHere);
}

TEST(GazetteerTest, DoesNotKnowOtherNamesOrNothing)
{
    const Gazetteer gazetteer(Places{place("赣州市", "prefecture_seat", kHere)});
    EXPECT_FALSE(gazetteer.find("广州"));
    EXPECT_FALSE(gazetteer.find("赣州港"));
    EXPECT_FALSE(gazetteer.find("赣"));
    EXPECT_FALSE(gazetteer.find(""));
    EXPECT_FALSE(Gazetteer(Places{}).find("赣州"));
    EXPECT_FALSE(Gazetteer(Places{place("", "town", kHere)}).find(""));
}

TEST(GazetteerTest, ANameWithoutItsEndingIsTheSamePlace)
{
    const Gazetteer gazetteer(Places{place("兴国县", "county_seat", kHere), place("柳州", "city", kThere)});
    EXPECT_EQ(gazetteer.find("兴国"), kHere);
    EXPECT_EQ(gazetteer.find("柳州市"), kThere);
    EXPECT_FALSE(gazetteer.find("柳州县")) << "a city is no county";
    EXPECT_FALSE(gazetteer.find("兴国市")) << "only one of the two names may be short";
}

TEST(GazetteerTest, ATwoCharacterNameIsNotShortened)
{
    const Gazetteer gazetteer(Places{place("赣县", "county_seat", kHere)});
    EXPECT_FALSE(gazetteer.find("赣"));
    EXPECT_EQ(gazetteer.find("赣县区"), std::nullopt) << "an ending is not put on an ending";
}

TEST(GazetteerTest, TheExactNameGoesBeforeTheShortened)
{
    const Gazetteer gazetteer(Places{place("南昌县", "county_seat", kThere), place("南昌", "province_seat", kHere)});
    EXPECT_EQ(gazetteer.find("南昌"), kHere);
    EXPECT_EQ(gazetteer.find("南昌县"), kThere);
}

TEST(GazetteerTest, ASeatGoesBeforeACityAndACityBeforeATown)
{
    const domain::LonLat third{100.0, 30.0};
    const Gazetteer all(
        Places{place("兴安", "town", kThere), place("兴安", "county_seat", kHere), place("兴安", "city", third)});
    EXPECT_EQ(all.find("兴安"), kHere);
    const Gazetteer some(Places{place("兴安", "city", third), place("兴安", "town", kThere)});
    EXPECT_EQ(some.find("兴安"), third);
}

TEST(GazetteerTest, DifferentPointsOfOneRankAreAmbiguous)
{
    const Gazetteer seats(Places{place("朝阳区", "county_seat", kHere), place("朝阳市", "prefecture_seat", kThere)});
    EXPECT_FALSE(seats.find("朝阳"));
    EXPECT_EQ(seats.find("朝阳区"), kHere);
    const Gazetteer towns(Places{place("太平", "town", kHere), place("太平", "town", kThere)});
    EXPECT_FALSE(towns.find("太平"));
    const Gazetteer settled(
        Places{place("太平", "town", kHere), place("太平", "town", kThere), place("太平", "county_seat", kThere)});
    EXPECT_EQ(settled.find("太平"), kThere) << "a seat settles it";
}

TEST(GazetteerTest, TheSamePointTwiceIsNotAmbiguous)
{
    const Gazetteer gazetteer(
        Places{place("章贡区", "county_seat", kHere, {"赣州"}), place("赣州市", "prefecture_seat", kHere, {"赣州"})});
    EXPECT_EQ(gazetteer.find("赣州"), kHere);
}

} // namespace

} // namespace wm::geo
