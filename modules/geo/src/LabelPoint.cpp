// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/LabelPoint.h"

#include "Geos.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace wm::geo {

namespace {

bool isFinite(const domain::MultiPolygon& area)
{
    const auto isFiniteRing = [](const domain::Ring& ring) {
        return std::ranges::all_of(
            ring, [](domain::LonLat corner) { return std::isfinite(corner.lon) && std::isfinite(corner.lat); });
    };
    return std::ranges::all_of(area, [&](const domain::Polygon& polygon) {
        return isFiniteRing(polygon.exterior) && std::ranges::all_of(polygon.interiors, isFiniteRing);
    });
}

Frame frameOf(const domain::MultiPolygon& area)
{
    double latitude = 0.0;
    if (!area.empty() && !area.front().exterior.empty())
        latitude = area.front().exterior.front().lat;
    return {std::cos(std::fmin(std::abs(latitude), 89.0) * std::numbers::pi / 180.0), 1.0};
}

Shape validShape(const Geos& geos, const domain::MultiPolygon& area, Frame frame)
{
    std::vector<Shape> polygons;
    for (const domain::Polygon& polygon : area)
        polygons.push_back(geos.polygon(polygon, frame));
    const Shape raw = geos.collection(GEOS_MULTIPOLYGON, std::move(polygons));
    if (GEOSisValid_r(geos.handle(), raw.get()) == 1)
        return geos.own(GEOSGeom_clone_r(geos.handle(), raw.get()));
    return geos.own(GEOSMakeValid_r(geos.handle(), raw.get()));
}

/// Area with what rounding makes of three corners on a line taken for none.
double significantArea(const Geos& geos, const GEOSGeometry& polygon)
{
    constexpr double kRounding = 1e-14;
    const double area = geos.areaOf(polygon);
    const double perimeter = geos.lengthOf(polygon);
    return area > kRounding * perimeter * perimeter ? area : 0.0;
}

/// The polygon with the largest area; null when there is none with an area.
const GEOSGeometry* largestPolygon(const Geos& geos, const GEOSGeometry& shape)
{
    const GEOSGeometry* largest = nullptr;
    double largestArea = 0.0;
    for (const GEOSGeometry* part : geos.partsOf(shape)) {
        if (GEOSGetNumGeometries_r(geos.handle(), part) > 1) // a multi-polygon inside a collection
            part = largestPolygon(geos, *part);
        const double area = part == nullptr ? 0.0 : significantArea(geos, *part);
        if (area > largestArea) {
            largest = part;
            largestArea = area;
        }
    }
    return largest;
}

/// The centre of the largest circle inside, as the first point of a line. GEOS 3.11 begins with squares of the shorter
/// side over the whole extent, which for slivers would be millions: those get just any point inside.
Shape innerCentre(const Geos& geos, const GEOSGeometry& polygon)
{
    constexpr double kSliver = 0.001;
    std::array<double, 4> bounds{};
    GEOSGeom_getXMin_r(geos.handle(), &polygon, &bounds[0]);
    GEOSGeom_getXMax_r(geos.handle(), &polygon, &bounds[1]);
    GEOSGeom_getYMin_r(geos.handle(), &polygon, &bounds[2]);
    GEOSGeom_getYMax_r(geos.handle(), &polygon, &bounds[3]);
    const auto [shorter, longer] = std::minmax({bounds[1] - bounds[0], bounds[3] - bounds[2]});
    if (shorter < kSliver * longer)
        return geos.own(GEOSPointOnSurface_r(geos.handle(), &polygon));
    const double tolerance = 0.01 * shorter;
    return geos.own(GEOSMaximumInscribedCircle_r(geos.handle(), &polygon, tolerance));
}

} // namespace

Result<domain::LonLat> labelPoint(const domain::MultiPolygon& area)
{
    if (!isFinite(area))
        return fail(ErrorCode::InvalidArgument, "an area with a corner that is not a position");
    const Geos geos;
    const Frame frame = frameOf(area);
    const Shape shape = validShape(geos, area, frame);
    const GEOSGeometry* const largest = shape ? largestPolygon(geos, *shape) : nullptr;
    if (largest == nullptr)
        return fail(ErrorCode::InvalidArgument, "an area without extent has no place for a label");
    const Shape centre = innerCentre(geos, *largest);
    if (!centre)
        return geos.error();
    return geos.coordinates(*centre, frame).front();
}

} // namespace wm::geo
