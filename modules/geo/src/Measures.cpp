// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/Measures.h"

#include <cmath>
#include <numbers>

namespace wm::geo {

namespace {

constexpr double kRadiansPerDegree = std::numbers::pi / 180.0;
constexpr double kMeanRadiusKm = 6371.0088;
constexpr double kSemiMajorKm = 6378.137;
constexpr double kFlattening = 1.0 / 298.257223563;

double squareOf(double value)
{
    return value * value;
}

/// Height over the equator in the equal-area cylinder, in km: area between equator and parallel per km of equator.
double equalAreaHeightKm(double latitude)
{
    constexpr double kSquaredEccentricity = kFlattening * (2.0 - kFlattening);
    const double eccentricity = std::sqrt(kSquaredEccentricity);
    const double sine = std::sin(latitude * kRadiansPerDegree);
    const double scaled = eccentricity * sine;
    return 0.5 * kSemiMajorKm * (1.0 - kSquaredEccentricity) *
           (sine / (1.0 - squareOf(scaled)) + std::atanh(scaled) / eccentricity);
}

double ringAreaKm2(const domain::Ring& ring)
{
    double area = 0.0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const double eastward = std::remainder(ring[i].lon - ring[i - 1].lon, 360.0) * kRadiansPerDegree;
        area += eastward * kSemiMajorKm * 0.5 * (equalAreaHeightKm(ring[i - 1].lat) + equalAreaHeightKm(ring[i].lat));
    }
    return std::abs(area);
}

} // namespace

double distanceKm(domain::LonLat from, domain::LonLat to)
{
    const double fromLat = from.lat * kRadiansPerDegree;
    const double toLat = to.lat * kRadiansPerDegree;
    const double eastward = (to.lon - from.lon) * kRadiansPerDegree;
    const double haversine = squareOf(std::sin((toLat - fromLat) / 2.0)) +
                             std::cos(fromLat) * std::cos(toLat) * squareOf(std::sin(eastward / 2.0));
    return 2.0 * kMeanRadiusKm * std::asin(std::sqrt(std::fmin(haversine, 1.0)));
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
