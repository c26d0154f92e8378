// SPDX-License-Identifier: GPL-3.0-or-later
#include "SchematicTiling.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wm::geo {

namespace {

using Seats = std::span<const domain::LonLat>;

Shape overGrid(const Geos& geos, const GEOSGeometry& shape, Frame plane)
{
    std::array<double, 2> scale{kGridFrame.unitsPerLon / plane.unitsPerLon, kGridFrame.unitsPerLat / plane.unitsPerLat};
    const auto stretch = [](double* x, double* y, void* factors) {
        *x *= static_cast<const double*>(factors)[0];
        *y *= static_cast<const double*>(factors)[1];
        return 1;
    };
    return geos.own(GEOSGeom_transformXY_r(geos.handle(), &shape, stretch, scale.data()));
}

/// With corners rounded to whole numbers.
Shape onGrid(const Geos& geos, const GEOSGeometry& shape, Frame plane)
{
    const Shape stretched = overGrid(geos, shape, plane);
    return stretched ? geos.own(GEOSGeom_setPrecision_r(geos.handle(), stretched.get(), 1.0, 0)) : Shape();
}

/// The borders between the cells, over the grid but not rounded yet.
Shape voronoiBorders(const Geos& geos, const GEOSGeometry& hull, Seats seats, Frame plane)
{
    if (seats.size() < 2)
        return geos.collection(GEOS_MULTILINESTRING, {});
    const Shape points = geos.points(seats, plane);
    const Shape borders = geos.own(GEOSVoronoiDiagram_r(geos.handle(), points.get(), &hull, 0.0, 1));
    return borders ? overGrid(geos, *borders, plane) : Shape();
}

/// The polygons into which the borders cut the inside of the hull.
Result<std::vector<Shape>> facesOf(const Geos& geos, const GEOSGeometry& hullOnGrid, Shape borders)
{
    std::vector<Shape> lines;
    lines.push_back(std::move(borders));
    lines.push_back(geos.own(GEOSBoundary_r(geos.handle(), &hullOnGrid)));
    if (!lines.back())
        return geos.error();
    const Shape all = geos.collection(GEOS_GEOMETRYCOLLECTION, std::move(lines));
    const Shape noded = geos.own(GEOSUnaryUnionPrec_r(geos.handle(), all.get(), 1.0));
    if (!noded)
        return geos.error();
    const GEOSGeometry* const input = noded.get();
    const Shape polygons = geos.own(GEOSPolygonize_r(geos.handle(), &input, 1));
    if (!polygons)
        return geos.error();
    const auto release = [&geos](const GEOSPreparedGeometry* prepared) {
        GEOSPreparedGeom_destroy_r(geos.handle(), prepared);
    };
    const std::unique_ptr<const GEOSPreparedGeometry, decltype(release)> prepared(
        GEOSPrepare_r(geos.handle(), &hullOnGrid), release);
    std::vector<Shape> faces;
    for (const GEOSGeometry* const part : geos.partsOf(*polygons)) {
        const Shape inner = geos.own(GEOSPointOnSurface_r(geos.handle(), part));
        if (inner && GEOSPreparedIntersects_r(geos.handle(), prepared.get(), inner.get()) == 1)
            faces.push_back(geos.own(GEOSGeom_clone_r(geos.handle(), part)));
    }
    return faces;
}

std::size_t nearestSeat(domain::LonLat position, Seats seats, Frame plane)
{
    const auto distance = [&](domain::LonLat seat) {
        return std::hypot((seat.lon - position.lon) * plane.unitsPerLon, (seat.lat - position.lat) * plane.unitsPerLat);
    };
    return static_cast<std::size_t>(std::ranges::min_element(seats, {}, distance) - seats.begin());
}

/// Joins the piece to the cell with which it shares the longest border; false when it touches none along a line.
bool attach(const Geos& geos, const GEOSGeometry& piece, std::vector<Shape>& cells)
{
    Shape* best = nullptr;
    double longest = 0.0;
    for (Shape& cell : cells) {
        if (GEOSIntersects_r(geos.handle(), &piece, cell.get()) != 1)
            continue;
        const Shape common = geos.own(GEOSIntersection_r(geos.handle(), &piece, cell.get()));
        const double length = common ? geos.lengthOf(*common) : 0.0;
        if (length > longest) {
            best = &cell;
            longest = length;
        }
    }
    Shape joined = best != nullptr ? geos.own(GEOSUnion_r(geos.handle(), best->get(), &piece)) : Shape();
    if (!joined)
        return false;
    *best = std::move(joined);
    return true;
}

/// Pieces may touch only other pieces at first, hence the rounds.
Result<void> attachAll(const Geos& geos, std::vector<Shape> pieces, std::vector<Shape>& cells)
{
    while (!pieces.empty()) {
        std::vector<Shape> left;
        for (Shape& piece : pieces) {
            if (!attach(geos, *piece, cells))
                left.push_back(std::move(piece));
        }
        if (left.size() == pieces.size())
            return fail(ErrorCode::InvalidArgument, "a part of the hull belongs to no seat");
        pieces = std::move(left);
    }
    return {};
}

} // namespace

Result<std::vector<Shape>> tileHull(const Geos& geos, const GEOSGeometry& hull, Seats seats, Frame plane)
{
    const Shape hullOnGrid = onGrid(geos, hull, plane);
    Shape borders = voronoiBorders(geos, hull, seats, plane);
    if (!hullOnGrid || !borders)
        return geos.error();
    WM_TRY(std::vector<Shape> faces, facesOf(geos, *hullOnGrid, std::move(borders)));
    std::vector<Shape> cells(seats.size());
    std::vector<Shape> pieces;
    for (Shape& face : faces) {
        const Shape inner = geos.own(GEOSPointOnSurface_r(geos.handle(), face.get()));
        const std::size_t owner = nearestSeat(geos.coordinates(*inner, kGridFrame).front(), seats, plane);
        const Shape seat = geos.point(seats[owner], kGridFrame);
        const bool holdsItsSeat = !cells[owner] && GEOSContains_r(geos.handle(), face.get(), seat.get()) == 1;
        (holdsItsSeat ? cells[owner] : pieces.emplace_back()) = std::move(face);
    }
    if (std::ranges::any_of(cells, [](const Shape& cell) { return !cell; }))
        return fail(ErrorCode::InvalidArgument, "the seats lie too close together for the margin asked for");
    WM_CHECK(attachAll(geos, std::move(pieces), cells));
    return cells;
}

} // namespace wm::geo
