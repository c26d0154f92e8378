// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/Measures.h"

#include "PlaneGeometry.h"

#include <gtest/gtest.h>

namespace wm::geo {

namespace {

constexpr double kEarthAreaKm2 = 510'065'621.724; // WGS 84 ellipsoid, NIMA TR8350.2 and GeographicLib

TEST(MeasuresTest, DistancesAreThePublishedGeodesics)
{
    // GeographicLib's documentation of GeodSolve: New York to London.
    EXPECT_NEAR(distanceKm({-73.8, 40.6}, {-0.5, 51.6}), 5551.759400319, 1e-8);
    // A degree of the equator is a * pi / 180; a quarter of a meridian is 10 001 965.729 m (NIMA TR8350.2).
    EXPECT_NEAR(distanceKm({114.0, 0.0}, {115.0, 0.0}), 111.319490793, 1e-9);
    EXPECT_NEAR(distanceKm({114.0, 0.0}, {114.0, 90.0}), 10001.965729, 1e-6);
    EXPECT_NEAR(distanceKm({-90.0, 0.0}, {90.0, 0.0}), 2.0 * 10001.965729, 1e-6) << "over the pole";
}

TEST(MeasuresTest, AzimuthsAreThePublishedOnes)
{
    EXPECT_NEAR(azimuthDegrees({-73.8, 40.6}, {-0.5, 51.6}), 51.198882845580, 1e-9);
    EXPECT_NEAR(azimuthDegrees({10.0, 0.0}, {11.0, 0.0}), 90.0, 1e-9);
    EXPECT_NEAR(azimuthDegrees({10.0, 0.0}, {9.0, 0.0}), 270.0, 1e-9);
    EXPECT_NEAR(azimuthDegrees({10.0, 5.0}, {10.0, 4.0}), 180.0, 1e-9);
    EXPECT_EQ(azimuthDegrees({10.0, 5.0}, {10.0, 5.0}), 0.0);
}

TEST(MeasuresTest, OneArrivesThatFarAwayInThatDirection)
{
    // The same line as above, gone.
    const domain::LonLat london = destination({-73.8, 40.6}, 51.198882845580, 5551.759400319);
    EXPECT_NEAR(london.lon, -0.5, 1e-9);
    EXPECT_NEAR(london.lat, 51.6, 1e-9);
    const domain::LonLat pole = destination({114.0, 0.0}, 0.0, 10001.965729);
    EXPECT_NEAR(pole.lat, 90.0, 1e-8);
    EXPECT_EQ(destination({114.0, 25.0}, 30.0, 0.0), (domain::LonLat{114.0, 25.0}));
}

TEST(MeasuresTest, LongitudesGoOnBeyondTheDateLine)
{
    EXPECT_NEAR(destination({179.5, 0.0}, 90.0, 111.319490793).lon, 180.5, 1e-9);
    EXPECT_NEAR(destination({-179.5, 0.0}, 270.0, 111.319490793).lon, -180.5, 1e-9);
}

TEST(MeasuresTest, ALineIsAsLongAsItsParts)
{
    const domain::Line line{{179.0, 0.0}, {-179.0, 0.0}, {-179.0, 90.0}};
    EXPECT_NEAR(lengthKm(line), 2.0 * 111.319490793 + 10001.965729, 1e-6);
    EXPECT_EQ(lengthKm(domain::Line{{1.0, 1.0}}), 0.0);
    EXPECT_EQ(lengthKm({}), 0.0);
}

TEST(MeasuresTest, DistanceDoesNotCareForDirectionOrTheDateLine)
{
    EXPECT_DOUBLE_EQ(distanceKm({110.0, 25.0}, {115.0, 26.0}), distanceKm({115.0, 26.0}, {110.0, 25.0}));
    EXPECT_NEAR(distanceKm({179.5, 10.0}, {-179.5, 10.0}), distanceKm({-0.5, 10.0}, {0.5, 10.0}), 1e-9);
    EXPECT_EQ(distanceKm({115.0, 26.0}, {115.0, 26.0}), 0.0);
}

TEST(MeasuresTest, AnOctantIsAnEighthOfTheEarth)
{
    const domain::MultiPolygon octant{{test::rectangle({0.0, 0.0}, {90.0, 90.0}), {}}};
    EXPECT_NEAR(areaKm2(octant), kEarthAreaKm2 / 8.0, 1e-3);
}

TEST(MeasuresTest, ADegreeSquareAtTheEquatorHasThePublishedArea)
{
    const domain::MultiPolygon square{{test::rectangle({10.0, 0.0}, {11.0, 1.0}), {}}};
    EXPECT_NEAR(areaKm2(square), 12308.778361469, 1e-6); // GeographicLib's documentation
}

TEST(MeasuresTest, ARingAroundThePoleAndAnOpenOneHaveAreas)
{
    // The cap above 89 N, nearly a disc in the plane: its radius along the meridian is 111.69 km.
    domain::Ring cap;
    for (int lon = 0; lon < 360; ++lon)
        cap.push_back({lon < 180 ? lon : lon - 360.0, 89.0});
    const double open = ringAreaKm2(cap);
    EXPECT_NEAR(open, 3.14159265 * 111.69 * 111.69, open * 1e-3);
    cap.push_back(cap.front());
    EXPECT_NEAR(ringAreaKm2(cap), open, 1e-9);
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
