// SPDX-License-Identifier: GPL-3.0-or-later
#include "GeoPackageWriter.h"
#include "TableOf.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

namespace wm::geo {

namespace {

class AntimeridianTest : public ::testing::Test {
protected:
    LayerReading read(const std::string& wkt)
    {
        std::filesystem::remove(file);
        test::GeoPackageWriter(file).layer("l", 4326, {}).feature(wkt);
        LayerReading reading = test::readingOf(file);
        for (const domain::LonLat point : reading.table.points)
            EXPECT_LE(std::abs(point.lon), 180.0);
        return reading;
    }
    /// In square degrees, by the shoelace formula; holes taken off.
    static double area(const FeatureTable& table)
    {
        double sum = 0.0;
        for (std::size_t part = 0; part < table.partEnds.size(); ++part) {
            const auto ring = table.part(part);
            double twice = 0.0;
            for (std::size_t i = 1; i < ring.size(); ++i)
                twice += ring[i - 1].lon * ring[i].lat - ring[i].lon * ring[i - 1].lat;
            sum += std::abs(twice) / 2.0 * (table.partKinds[part] == PartKind::Interior ? -1.0 : 1.0);
        }
        return sum;
    }

    test::TemporaryFolder folder;
    std::filesystem::path file = folder / u8"日界线.gpkg";
};

TEST_F(AntimeridianTest, CutsALineInTwo)
{
    const FeatureTable table = read("LINESTRING(178 10,-178 12)").table;
    ASSERT_EQ(table.partEnds.size(), 2U);
    EXPECT_THAT(table.part(0), ::testing::ElementsAre(domain::LonLat{178, 10}, domain::LonLat{180, 11}));
    EXPECT_THAT(table.part(1), ::testing::ElementsAre(domain::LonLat{-180, 11}, domain::LonLat{-178, 12}));
    EXPECT_EQ(table.featureCount(), 1U);
}

TEST_F(AntimeridianTest, CutsAnAreaWithAHoleAndKeepsItsSize)
{
    const FeatureTable table =
        read("POLYGON((178 0,-176 0,-176 6,178 6,178 0),(-179 1,-177 1,-177 2,-179 2,-179 1))").table;
    EXPECT_EQ(std::ranges::count(table.partKinds, PartKind::Exterior), 2);
    EXPECT_EQ(std::ranges::count(table.partKinds, PartKind::Interior), 1);
    EXPECT_NEAR(area(table), 36.0 - 2.0, 1e-9);
    for (std::size_t part = 0; part < table.partEnds.size(); ++part) {
        const auto [low, high] = std::ranges::minmax(table.part(part), {}, &domain::LonLat::lon);
        EXPECT_LT(high.lon - low.lon, 10.0) << "no ring goes round the map";
    }
}

TEST_F(AntimeridianTest, LongitudesUpTo360GoRoundTheEarth)
{
    EXPECT_EQ(read("POINT(200 10)").table.points.at(0), (domain::LonLat{-160, 10}));
    EXPECT_NEAR(area(read("POLYGON((170 0,190 0,190 5,170 5,170 0))").table), 100.0, 1e-9);
}

TEST_F(AntimeridianTest, ARingAlongTheEdgeOfTheMapIsNotCut)
{
    const LayerReading reading = read("POLYGON((-180 -90,180 -90,180 -70,0 -60,-180 -70,-180 -90))");
    EXPECT_EQ(reading.issueCount, 0U);
    EXPECT_EQ(reading.table.partEnds.size(), 1U);
    EXPECT_NEAR(area(reading.table), 360 * 20 + 360 * 5, 1e-9);
}

TEST_F(AntimeridianTest, ARingAroundThePoleIsKeptAndListed)
{
    const LayerReading reading = read("POLYGON((-90 80,30 80,150 80,-90 80))");
    ASSERT_EQ(reading.issues.size(), 1U);
    EXPECT_EQ(reading.issues[0].kind, FeatureIssueKind::RingAroundPole);
    EXPECT_EQ(reading.table.featureCount(), 1U);
}

} // namespace

} // namespace wm::geo
