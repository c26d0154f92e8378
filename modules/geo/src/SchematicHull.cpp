// SPDX-License-Identifier: GPL-3.0-or-later
#include "SchematicHull.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace wm::geo {

namespace {

using Positions = std::vector<domain::LonLat>;

constexpr int kSegmentsPerQuarter = 24;
constexpr double kKmPerDegreeOfLatitude = 111.195; ///< on the sphere of mean radius

double planeDistance(domain::LonLat one, domain::LonLat other, Frame frame)
{
    return std::hypot((one.lon - other.lon) * frame.unitsPerLon, (one.lat - other.lat) * frame.unitsPerLat);
}

double meanNearestDistance(const Positions& positions, Frame frame)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        double nearest = std::numeric_limits<double>::infinity();
        for (std::size_t j = 0; j < positions.size(); ++j) {
            if (j != i)
                nearest = std::min(nearest, planeDistance(positions[i], positions[j], frame));
        }
        sum += nearest;
    }
    return sum / static_cast<double>(positions.size());
}

Shape hullOf(const Geos& geos, const Positions& positions, double concavity, Frame frame)
{
    const Shape points = geos.points(positions, frame);
    if (positions.size() > 3) {
        Shape hull = geos.own(GEOSConcaveHull_r(geos.handle(), points.get(), 1.0 - concavity, 0));
        if (hull && GEOSisEmpty_r(geos.handle(), hull.get()) == 0)
            return hull;
    }
    return geos.own(GEOSConvexHull_r(geos.handle(), points.get()));
}

/// Grown by the margin with round corners. Growing further and back again rounds the inlets too, more gently since an
/// inlet that shows looks like a border somebody surveyed.
Shape smoothed(const Geos& geos, const GEOSGeometry& hull, double margin)
{
    const double rounding = 4.0 * margin;
    const Shape grown = geos.own(GEOSBuffer_r(geos.handle(), &hull, margin + rounding, kSegmentsPerQuarter));
    return grown ? geos.own(GEOSBuffer_r(geos.handle(), grown.get(), -rounding, kSegmentsPerQuarter)) : Shape();
}

Shape groupHull(const Geos& geos, const Positions& positions, const SchematicOptions& options, Frame frame)
{
    if (positions.size() == 1) {
        const double radius = options.loneRadiusKm / kKmPerDegreeOfLatitude * frame.unitsPerLat;
        const Shape point = geos.point(positions.front(), frame);
        return geos.own(GEOSBuffer_r(geos.handle(), point.get(), radius, kSegmentsPerQuarter));
    }
    const Shape hull = hullOf(geos, positions, options.concavity, frame);
    if (!hull)
        return {};
    const double evenSpacing = std::sqrt(geos.areaOf(*hull) / static_cast<double>(positions.size()));
    const double spacing = std::max(meanNearestDistance(positions, frame), evenSpacing);
    return smoothed(geos, *hull, options.marginShare * spacing);
}

} // namespace

Result<Shape> hullOfGroups(const Geos& geos, std::span<const Seat> seats, const SchematicOptions& options, Frame frame)
{
    std::map<std::string, Positions> groups;
    for (const Seat& seat : seats)
        groups[seat.group].push_back(seat.position);
    std::vector<Shape> hulls;
    for (const auto& [name, positions] : groups) {
        hulls.push_back(groupHull(geos, positions, options, frame));
        if (!hulls.back())
            return geos.error();
    }
    const Shape all = geos.collection(GEOS_GEOMETRYCOLLECTION, std::move(hulls));
    Shape hull = geos.own(GEOSUnaryUnion_r(geos.handle(), all.get()));
    if (!hull)
        return geos.error();
    return hull;
}

} // namespace wm::geo
