// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlaneGeometry.h"

#include "wm/base/Path.h"
#include "wm/geo/BaseMapReader.h"
#include "wm/geo/Gazetteer.h"
#include "wm/geo/Measures.h"
#include "wm/geo/SchematicCells.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace wm::geo {

namespace {

/// The real base map is not part of the repository: its tests run where it is at hand.
class BaseMapRealDataTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        const char* const shared = std::getenv("WM_SHARED_DIR");
        const std::filesystem::path file =
            pathFromUtf8(shared != nullptr ? shared : WM_SOURCE_DIR "/../shared") / "basemap" / "basemap.gpkg";
        if (!std::filesystem::exists(file))
            GTEST_SKIP() << "no base map at " << utf8FromPath(file) << "; set WM_SHARED_DIR";
        auto read = readBaseMap(file, {});
        ASSERT_TRUE(read) << read.error().message;
        map = *std::move(read);
    }

    double areaOfPrefectureKm2(std::string_view prefix) const
    {
        double sum = 0.0;
        for (const BaseMapArea& area : map.areas) {
            if (area.region.text.starts_with(prefix))
                sum += areaKm2(area.shape);
        }
        return sum;
    }

    std::vector<Seat> countySeats() const
    {
        std::vector<Seat> seats;
        for (const domain::Place& place : map.places) {
            if (place.kind == "county_seat")
                seats.push_back({place.region, place.position, place.region.text.substr(0, 4)});
        }
        return seats;
    }

    BaseMapLayers map;
};

TEST_F(BaseMapRealDataTest, HasTheThirtyFiveCountiesWithTheirNamesInside)
{
    EXPECT_EQ(map.areas.size(), 35U);
    EXPECT_TRUE(map.issues.empty());
    for (const BaseMapArea& area : map.areas)
        EXPECT_TRUE(test::contains(area.shape, area.labelPoint)) << area.name.zh;
}

TEST_F(BaseMapRealDataTest, AreasAgreeWithTheEqualAreaProjectionNamedInItsNotes)
{
    EXPECT_NEAR(areaOfPrefectureKm2("3607"), 39450.0, 5.0);
    EXPECT_NEAR(areaOfPrefectureKm2("4503"), 27703.0, 5.0);
}

TEST_F(BaseMapRealDataTest, HasSixBackgroundsAndTheirSources)
{
    ASSERT_EQ(map.backgrounds.size(), 6U);
    EXPECT_GE(map.backgrounds[0].areas.size(), 175U);
    EXPECT_GE(map.backgrounds[5].lines.size(), 1761U);
    EXPECT_THAT(map.attribution, ::testing::HasSubstr("© OpenStreetMap contributors"));
    EXPECT_THAT(map.attribution, ::testing::HasSubstr("© GeoNames"));
    EXPECT_THAT(map.licence, ::testing::HasSubstr("ODbL 1.0"));
    EXPECT_EQ(map.approvalNumber, "");
    EXPECT_THAT(map.ignoredLayers, ::testing::ElementsAre("airports", "ports", "railway_stations"));
}

TEST_F(BaseMapRealDataTest, PlacesAreFoundByShortAndLongNames)
{
    const Gazetteer gazetteer(map.places);
    EXPECT_TRUE(gazetteer.find("瑞金"));
    EXPECT_EQ(gazetteer.find("瑞金"), gazetteer.find("瑞金市"));
    EXPECT_EQ(gazetteer.find("北京市"), gazetteer.find("北京"));
    EXPECT_FALSE(gazetteer.find("粤港澳大湾区"));
}

TEST_F(BaseMapRealDataTest, SchematicCellsOfTheCountySeatsTileTwoPrefectures)
{
    const std::vector<Seat> seats = countySeats();
    ASSERT_EQ(seats.size(), 35U);
    const auto cells = schematicCells(seats);
    ASSERT_TRUE(cells) << cells.error().message;
    const auto hull = outlineOf(*cells);
    ASSERT_TRUE(hull) << hull.error().message;
    EXPECT_EQ(hull->size(), 2U);
    domain::MultiPolygon all;
    for (std::size_t i = 0; i < cells->size(); ++i) {
        ASSERT_EQ((*cells)[i].area.size(), 1U);
        all.push_back((*cells)[i].area.front());
        for (std::size_t j = 0; j < seats.size(); ++j)
            EXPECT_EQ(test::contains((*cells)[i].area, seats[j].position), i == j);
    }
    EXPECT_NEAR(test::planeArea(all) / test::planeArea(*hull), 1.0, 1e-9);
    const double real = areaOfPrefectureKm2("3607") + areaOfPrefectureKm2("4503");
    EXPECT_NEAR(areaKm2(all) / real, 1.0, 0.2) << "a schematic map, but of about the right size";
}

} // namespace

} // namespace wm::geo
