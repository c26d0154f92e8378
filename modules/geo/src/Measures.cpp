// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/Measures.h"

#include <geodesic.h>

#include <cmath>

namespace wm::geo {

namespace {

constexpr double kMetresPerKm = 1000.0;

const geod_geodesic& wgs84()
{
    static const geod_geodesic ellipsoid = [] {
        constexpr double kSemiMajorMetres = 6'378'137.0;
        constexpr double kFlattening = 1.0 / 298.257223563;
        geod_geodesic made{};
        geod_init(&made, kSemiMajorMetres, kFlattening);
        return made;
    }();
    return ellipsoid;
}

} // namespace

double distanceKm(domain::LonLat from, domain::LonLat to)
{
    double metres = 0.0;
    geod_inverse(&wgs84(), from.lat, from.lon, to.lat, to.lon, &metres, nullptr, nullptr);
    return metres / kMetresPerKm;
}

double lengthKm(std::span<const domain::LonLat> line)
{
    double sum = 0.0;
    for (std::size_t i = 1; i < line.size(); ++i)
        sum += distanceKm(line[i - 1], line[i]);
    return sum;
}

double azimuthDegrees(domain::LonLat from, domain::LonLat to)
{
    if (from == to)
        return 0.0;
    double azimuth = 0.0;
    geod_inverse(&wgs84(), from.lat, from.lon, to.lat, to.lon, nullptr, &azimuth, nullptr);
    return azimuth < 0.0 ? azimuth + 360.0 : azimuth;
}

domain::LonLat destination(domain::LonLat from, double azimuthDegrees, double km)
{
    geod_geodesicline line{};
    geod_lineinit(&line, &wgs84(), from.lat, from.lon, azimuthDegrees,
                  GEOD_LATITUDE | GEOD_LONGITUDE | GEOD_DISTANCE_IN);
    domain::LonLat arrived{};
    geod_genposition(&line, GEOD_LONG_UNROLL, km * kMetresPerKm, &arrived.lat, &arrived.lon, nullptr, nullptr, nullptr,
                     nullptr, nullptr, nullptr);
    return arrived;
}

double ringAreaKm2(std::span<const domain::LonLat> ring)
{
    constexpr int kAsItTurns = 0, kSigned = 1;
    geod_polygon polygon{};
    geod_polygon_init(&polygon, 0);
    // A repeated last point adds an edge without length.
    for (const domain::LonLat point : ring)
        geod_polygon_addpoint(&wgs84(), &polygon, point.lat, point.lon);
    double squareMetres = 0.0;
    geod_polygon_compute(&wgs84(), &polygon, kAsItTurns, kSigned, &squareMetres, nullptr);
    return std::abs(squareMetres) / (kMetresPerKm * kMetresPerKm);
}

double areaKm2(const domain::MultiPolygon& area)
{
    double sum = 0.0;
    for (const domain::Polygon& polygon : area) {
        sum += ringAreaKm2(polygon.exterior);
        for (const domain::Ring& hole : polygon.interiors)
            sum -= ringAreaKm2(hole);
    }
    return sum;
}

} // namespace wm::geo
