// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlaneGeometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wm::test {

namespace {

template <class Action>
void forEachRing(const domain::MultiPolygon& area, Action action)
{
    for (const domain::Polygon& polygon : area) {
        action(polygon.exterior, 1.0);
        for (const domain::Ring& ring : polygon.interiors)
            action(ring, -1.0);
    }
}

double distanceToSegment(domain::LonLat point, domain::LonLat from, domain::LonLat to)
{
    const double east = to.lon - from.lon;
    const double north = to.lat - from.lat;
    const double along =
        ((point.lon - from.lon) * east + (point.lat - from.lat) * north) / (east * east + north * north);
    const double share = std::clamp(along, 0.0, 1.0);
    return std::hypot(point.lon - from.lon - share * east, point.lat - from.lat - share * north);
}

} // namespace

bool contains(const domain::MultiPolygon& area, domain::LonLat point)
{
    bool isInside = false;
    forEachRing(area, [&](const domain::Ring& ring, double /*sign*/) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const domain::LonLat a = ring[i - 1];
            const domain::LonLat b = ring[i];
            if ((a.lat > point.lat) != (b.lat > point.lat) &&
                point.lon < a.lon + (b.lon - a.lon) * (point.lat - a.lat) / (b.lat - a.lat))
                isInside = !isInside;
        }
    });
    return isInside;
}

double planeArea(const domain::MultiPolygon& area)
{
    double sum = 0.0;
    forEachRing(area, [&](const domain::Ring& ring, double sign) {
        double twice = 0.0;
        for (std::size_t i = 1; i < ring.size(); ++i) {
            // Relative to the first corner: keeps the digits that matter.
            const domain::LonLat a{ring[i - 1].lon - ring[0].lon, ring[i - 1].lat - ring[0].lat};
            const domain::LonLat b{ring[i].lon - ring[0].lon, ring[i].lat - ring[0].lat};
            twice += a.lon * b.lat - b.lon * a.lat;
        }
        sum += sign * std::abs(twice) / 2.0;
    });
    return sum;
}

double distanceToBorder(const domain::MultiPolygon& area, domain::LonLat point)
{
    double nearest = std::numeric_limits<double>::infinity();
    forEachRing(area, [&](const domain::Ring& ring, double /*sign*/) {
        for (std::size_t i = 1; i < ring.size(); ++i)
            nearest = std::min(nearest, distanceToSegment(point, ring[i - 1], ring[i]));
    });
    return nearest;
}

domain::Ring rectangle(domain::LonLat southWest, domain::LonLat northEast)
{
    return {southWest, {northEast.lon, southWest.lat}, northEast, {southWest.lon, northEast.lat}, southWest};
}

} // namespace wm::test
