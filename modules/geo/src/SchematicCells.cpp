// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/SchematicCells.h"

#include "SchematicHull.h"
#include "SchematicTiling.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>
#include <unordered_set>

namespace wm::geo {

namespace {

constexpr double kSmallestDistanceDegrees = 1e-4;

Result<void> checkOptions(const SchematicOptions& options)
{
    if (!(options.marginShare > 0.0) || !(options.loneRadiusKm > 0.0))
        return fail(ErrorCode::InvalidArgument, "the margin and the radius of a lone seat must be above zero");
    if (!(options.concavity >= 0.0 && options.concavity <= 1.0))
        return fail(ErrorCode::InvalidArgument, "the concavity must lie between 0 and 1");
    return {};
}

Result<void> checkSeats(std::span<const Seat> seats)
{
    std::unordered_set<domain::RegionCode> regions;
    for (const Seat& seat : seats) {
        if (seat.region.isNone())
            return fail(ErrorCode::InvalidArgument, "a seat without a region code");
        if (!(std::abs(seat.position.lon) <= 180.0 && std::abs(seat.position.lat) <= 89.0))
            return fail(ErrorCode::InvalidArgument, "the seat of " + seat.region.text + " is not on the map");
        if (!regions.insert(seat.region).second)
            return fail(ErrorCode::Conflict, "two seats of region " + seat.region.text);
    }
    return {};
}

/// Expects seats sorted by longitude.
Result<void> checkDistances(std::span<const Seat> seats)
{
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const domain::LonLat here = seats[i].position;
        for (std::size_t j = i + 1; j < seats.size(); ++j) {
            const domain::LonLat there = seats[j].position;
            if (there.lon - here.lon >= kSmallestDistanceDegrees)
                break;
            if (std::hypot(there.lon - here.lon, there.lat - here.lat) < kSmallestDistanceDegrees)
                return fail(ErrorCode::Conflict, "the seats of " + seats[i].region.text + " and " +
                                                     seats[j].region.text + " are in the same place");
        }
    }
    return {};
}

/// Checked and sorted by place, so that nothing depends on the caller's order.
Result<std::vector<Seat>> preparedSeats(std::span<const Seat> seats, const SchematicOptions& options)
{
    WM_CHECK(checkOptions(options));
    WM_CHECK(checkSeats(seats));
    std::vector<Seat> sorted(seats.begin(), seats.end());
    std::ranges::sort(sorted, {}, [](const Seat& seat) { return std::pair(seat.position.lon, seat.position.lat); });
    WM_CHECK(checkDistances(sorted));
    return sorted;
}

Frame planeOf(std::span<const Seat> seats)
{
    double sum = 0.0;
    for (const Seat& seat : seats)
        sum += seat.position.lat;
    return {std::cos(sum / static_cast<double>(seats.size()) * std::numbers::pi / 180.0), 1.0};
}

} // namespace

Result<std::vector<domain::RegionCell>> schematicCells(std::span<const Seat> seats, const SchematicOptions& options)
{
    if (seats.empty())
        return std::vector<domain::RegionCell>{};
    WM_TRY(const std::vector<Seat> sorted, preparedSeats(seats, options));
    const Geos geos;
    const Frame plane = planeOf(sorted);
    WM_TRY(const Shape hull, hullOfGroups(geos, sorted, options, plane));
    std::vector<domain::LonLat> positions;
    positions.reserve(sorted.size());
    for (const Seat& seat : sorted)
        positions.push_back(seat.position);
    WM_TRY(const std::vector<Shape> shapes, tileHull(geos, *hull, positions, plane));
    std::unordered_map<domain::RegionCode, domain::MultiPolygon> areas;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        GEOSNormalize_r(geos.handle(), shapes[i].get());
        areas[sorted[i].region] = geos.multiPolygon(*shapes[i], kGridFrame);
    }
    std::vector<domain::RegionCell> cells;
    for (const Seat& seat : seats)
        cells.push_back({seat.region, std::move(areas[seat.region])});
    return cells;
}

Result<domain::MultiPolygon> outlineOf(std::span<const domain::RegionCell> cells)
{
    const Geos geos;
    std::vector<Shape> polygons;
    for (const domain::RegionCell& cell : cells) {
        for (const domain::Polygon& polygon : cell.area) {
            polygons.push_back(geos.polygon(polygon, kGridFrame));
            if (!polygons.back())
                return geos.error();
        }
    }
    const Shape all = geos.collection(GEOS_GEOMETRYCOLLECTION, std::move(polygons));
    const Shape outline = geos.own(GEOSUnaryUnionPrec_r(geos.handle(), all.get(), 1.0));
    if (!outline)
        return geos.error();
    GEOSNormalize_r(geos.handle(), outline.get());
    return geos.multiPolygon(*outline, kGridFrame);
}

} // namespace wm::geo
