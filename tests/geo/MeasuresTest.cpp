// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/Measures.h"

#include "PlaneGeometry.h"

#include <gtest/gtest.h>

namespace wm::geo {

namespace {

constexpr double kEarthAreaKm2 = 510'065'621.7; // WGS 84 ellipsoid, Snyder / NIMA TR8350.2

TEST(MeasuresTest, DistanceFromBeijingToShanghaiIsThePublishedGreatCircle)
{
    EXPECT_NEAR(distanceKm({116.4074, 39.9042}, {121.4737, 31.2304}), 1067.0, 1067.0 * 0.005);
}

TEST(MeasuresTest, OneDegreeOfLatitudeIsAHundredAndElevenKilometres)
{
    EXPECT_NEAR(distanceKm({115.0, 25.0}, {115.0, 26.0}), 111.2, 0.05);
}

TEST(MeasuresTest, HalfWayRoundTheEarthIsHalfItsMeanCircumference)
{
    EXPECT_NEAR(distanceKm({-90.0, 0.0}, {90.0, 0.0}), 20015.1, 0.1);
    EXPECT_NEAR(distanceKm({0.0, 90.0}, {0.0, -90.0}), 20015.1, 0.1);
}

TEST(MeasuresTest, DistanceDoesNotCareForDirectionOrTheDateLine)
{
    EXPECT_DOUBLE_EQ(distanceKm({110.0, 25.0}, {115.0, 26.0}), distanceKm({115.0, 26.0}, {110.0, 25.0}));
    EXPECT_NEAR(distanceKm({179.5, 10.0}, {-179.5, 10.0}), distanceKm({-0.5, 10.0}, {0.5, 10.0}), 1e-6);
    EXPECT_EQ(distanceKm({115.0, 26.0}, {115.0, 26.0}), 0.0);
}

TEST(MeasuresTest, AnOctantIsAnEighthOfTheEarth)
{
    const domain::MultiPolygon octant{{test::rectangle({0.0, 0.0}, {90.0, 90.0}), {}}};
    EXPECT_NEAR(areaKm2(octant), kEarthAreaKm2 / 8.0, 1.0);
}

TEST(MeasuresTest, ADegreeSquareAtTheEquatorHasThePublishedArea)
{
    const domain::MultiPolygon square{{test::rectangle({10.0, 0.0}, {11.0, 1.0}), {}}};
    EXPECT_NEAR(areaKm2(square), 12308.78, 0.5); // GeographicLib; its geodesic edges bulge a little
}

TEST(MeasuresTest, HolesAreTakenOffAndPartsAdded)
{
    const domain::Ring outer = test::rectangle({110.0, 20.0}, {112.0, 22.0});
    const domain::Ring inner = test::rectangle({110.5, 20.5}, {111.5, 21.5});
    const double ringed = areaKm2({{outer, {inner}}});
    EXPECT_NEAR(ringed, areaKm2({{outer, {}}}) - areaKm2({{inner, {}}}), 1e-6);
    EXPECT_NEAR(areaKm2({{outer, {inner}}, {inner, {}}}), areaKm2({{outer, {}}}), 1e-6);
}

TEST(MeasuresTest, DirectionOfTheRingAndTheDateLineDoNotMatter)
{
    domain::Ring ring = test::rectangle({110.0, 20.0}, {112.0, 22.0});
    const double area = areaKm2({{ring, {}}});
    EXPECT_NEAR(areaKm2({{{ring.rbegin(), ring.rend()}, {}}}), area, 1e-9);
    const domain::Ring across{{179.0, 20.0}, {-179.0, 20.0}, {-179.0, 22.0}, {179.0, 22.0}, {179.0, 20.0}};
    EXPECT_NEAR(areaKm2({{across, {}}}), area, 1e-6);
}

TEST(MeasuresTest, NothingHasNoArea)
{
    EXPECT_EQ(areaKm2({}), 0.0);
    EXPECT_EQ(areaKm2({domain::Polygon{}}), 0.0);
}

} // namespace

} // namespace wm::geo
