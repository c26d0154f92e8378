// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/Crs.h"

#include "wm/geo/Gdal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <ogr_spatialref.h>

namespace wm::geo {

namespace {

using ::testing::Contains;
using ::testing::HasSubstr;

std::vector<std::string> codes(const std::vector<CrsName>& names)
{
    std::vector<std::string> result;
    for (const CrsName& name : names)
        result.push_back(name.code);
    return result;
}

TEST(CrsTest, DegreesInChinaMayBeEitherSystem)
{
    EXPECT_THAT(codes(suggestCrs({113, 24, 117, 27})), ::testing::ElementsAre("EPSG:4490", "EPSG:4326"));
    EXPECT_THAT(codes(suggestCrs({-10, 40, 5, 50})), ::testing::ElementsAre("EPSG:4326"));
}

TEST(CrsTest, TheNumberBeforeTheEastingNamesTheZone)
{
    EXPECT_EQ(codes(suggestCrs({38'400'000, 2'750'000, 38'600'000, 2'950'000})).at(0), "EPSG:4526");
    EXPECT_EQ(codes(suggestCrs({20'400'000, 2'750'000, 20'600'000, 2'950'000})).at(0), "EPSG:4498");
    EXPECT_TRUE(suggestCrs({38'400'000, 2'750'000, 39'600'000, 2'950'000}).empty()) << "two zones at once";
}

TEST(CrsTest, EverySuggestedZoneHasTheFalseEastingItIsSuggestedFor)
{
    prepareGdal();
    const auto falseEasting = [](const CrsName& name) {
        OGRSpatialReference crs;
        EXPECT_EQ(crs.importFromEPSG(std::stoi(name.code.substr(5))), OGRERR_NONE);
        return crs.GetProjParm(SRS_PP_FALSE_EASTING);
    };
    for (int zone = 13; zone <= 45; ++zone) {
        if (zone == 24)
            continue;
        const double middle = zone * 1e6 + 5e5;
        const auto names = suggestCrs({middle - 1e4, 3e6, middle + 1e4, 3.1e6});
        ASSERT_FALSE(names.empty()) << zone;
        EXPECT_EQ(falseEasting(names.front()), middle) << names.front().name;
        EXPECT_THAT(names.front().name, HasSubstr("CGCS2000"));
        EXPECT_THAT(names.front().name, HasSubstr(zone < 25 ? "CGCS2000 / Gauss-Kruger zone" : "3-degree"));
    }
}

TEST(CrsTest, SixDigitsFitEveryZoneTheNearestFirst)
{
    const auto names = suggestCrs({400'000, 2'750'000, 600'000, 2'950'000}, domain::LonLat{114.9, 25.8});
    EXPECT_EQ(names.at(0).code, "EPSG:4547");
    EXPECT_THAT(names.at(0).name, HasSubstr("CM 114E"));
    EXPECT_EQ(names.size(), 21U + 11U + 11U);
    EXPECT_THAT(codes(names), Contains("EPSG:4554"));
    EXPECT_EQ(names.at(21).code, "EPSG:4509") << "six degrees, CM 117E";
    EXPECT_EQ(names.at(32).code, "EPSG:32650");
    for (std::size_t i = 1; i < 3; ++i)
        EXPECT_THAT((std::vector<std::string>{"EPSG:4546", "EPSG:4548"}), Contains(names.at(i).code));
}

TEST(CrsTest, WebMercatorInChina)
{
    EXPECT_THAT(codes(suggestCrs({12'700'000, 2'800'000, 12'900'000, 3'000'000})), Contains("EPSG:3857"));
}

TEST(CrsTest, NumbersThatFitNothingGiveNothing)
{
    EXPECT_TRUE(suggestCrs({1e9, 1e9, 2e9, 2e9}).empty());
    EXPECT_TRUE(suggestCrs({-5e5, -5e6, -4e5, -4e6}).empty());
}

} // namespace

} // namespace wm::geo
