// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlaneGeometry.h"

#include "wm/geo/SchematicCells.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace wm::geo {

namespace {

using Seats = std::vector<Seat>;

/// Distinct seats on a lattice of `stepDegrees` in up to three groups; a coarse lattice makes many seats lie on one
/// line or circle.
rc::Gen<Seats> seatsOnLattice(int points, double stepDegrees)
{
    const auto position = rc::gen::pair(rc::gen::inRange(0, points), rc::gen::inRange(0, points));
    const auto positions = rc::gen::unique<std::vector<std::pair<int, int>>>(position);
    return rc::gen::map(
        rc::gen::suchThat(positions, [](const auto& all) { return !all.empty(); }),
        [=](const std::vector<std::pair<int, int>>& all) {
            Seats seats;
            for (std::size_t i = 0; i < all.size(); ++i) {
                const domain::LonLat place{110.0 + stepDegrees * all[i].first, 24.0 + stepDegrees * all[i].second};
                seats.push_back({{std::to_string(i)}, place, std::to_string(all[i].first % 3)});
            }
            return seats;
        });
}

std::size_t nearest(const Seats& seats, domain::LonLat point)
{
    double latitudes = 0.0;
    for (const Seat& seat : seats)
        latitudes += seat.position.lat;
    const double squeeze = std::cos(latitudes / static_cast<double>(seats.size()) * std::numbers::pi / 180.0);
    const auto distance = [&](const Seat& seat) {
        return std::hypot((seat.position.lon - point.lon) * squeeze, seat.position.lat - point.lat);
    };
    return static_cast<std::size_t>(std::ranges::min_element(seats, {}, distance) - seats.begin());
}

bool isFiveDecimals(double value)
{
    return value == std::round(value * 1e5) / 1e5;
}

bool isOnGrid(const domain::MultiPolygon& area)
{
    return std::ranges::all_of(area, [](const domain::Polygon& polygon) {
        return std::ranges::all_of(polygon.exterior, [](domain::LonLat corner) {
            return isFiveDecimals(corner.lon) && isFiveDecimals(corner.lat);
        });
    });
}

void checkCells(const Seats& seats, const std::vector<domain::RegionCell>& cells)
{
    const auto hull = outlineOf(cells);
    RC_ASSERT(hull.has_value());
    double sum = 0.0;
    for (std::size_t i = 0; i < seats.size(); ++i) {
        sum += test::planeArea(cells[i].area);
        RC_ASSERT(cells[i].area.size() == 1U);
        RC_ASSERT(isOnGrid(cells[i].area));
        for (std::size_t j = 0; j < seats.size(); ++j)
            RC_ASSERT(test::contains(cells[i].area, seats[j].position) == (i == j));
    }
    RC_ASSERT(std::abs(sum / test::planeArea(*hull) - 1.0) < 1e-9);
}

/// Can the seat be seen from the point without leaving the hull? Only then must the point be in the seat's cell.
bool seesSeat(const domain::MultiPolygon& hull, domain::LonLat point, domain::LonLat seat)
{
    for (int i = 0; i <= 50; ++i) {
        const double share = i / 50.0;
        const domain::LonLat between{point.lon + share * (seat.lon - point.lon),
                                     point.lat + share * (seat.lat - point.lat)};
        if (!test::contains(hull, between) || test::distanceToBorder(hull, between) < 1e-3)
            return false;
    }
    return true;
}

void checkRandomPoints(const Seats& seats, const std::vector<domain::RegionCell>& cells, double extent)
{
    const auto hull = outlineOf(cells);
    std::mt19937 random(7);
    std::uniform_real_distribution<double> offset(-0.3 * extent, 1.3 * extent);
    for (int i = 0; i < 100; ++i) {
        const domain::LonLat point{110.0 + offset(random), 24.0 + offset(random)};
        if (test::distanceToBorder(*hull, point) < 2e-5)
            continue;
        int owners = 0;
        bool isNearBorder = false;
        for (const domain::RegionCell& cell : cells) {
            owners += test::contains(cell.area, point) ? 1 : 0;
            isNearBorder = isNearBorder || test::distanceToBorder(cell.area, point) < 2e-5;
        }
        RC_ASSERT(owners == (test::contains(*hull, point) ? 1 : 0));
        const std::size_t owner = nearest(seats, point);
        if (owners == 1 && !isNearBorder && seesSeat(*hull, point, seats[owner].position))
            RC_ASSERT(test::contains(cells[owner].area, point));
    }
}

RC_GTEST_PROP(SchematicCellsPropertyTest, CellsTileTheHullAndHoldTheirSeat, ())
{
    const Seats seats = *seatsOnLattice(20000, 1e-4);
    const auto cells = schematicCells(seats);
    RC_ASSERT(cells.has_value());
    checkCells(seats, *cells);
}

RC_GTEST_PROP(SchematicCellsPropertyTest, SeatsOnCommonLinesAndCirclesWorkToo, ())
{
    const Seats seats = *seatsOnLattice(8, 0.25);
    const auto cells = schematicCells(seats);
    RC_ASSERT(cells.has_value());
    checkCells(seats, *cells);
}

RC_GTEST_PROP(SchematicCellsPropertyTest, EveryPointOfTheHullBelongsToTheNearestSeat, ())
{
    const Seats seats = *seatsOnLattice(200, 0.01);
    const auto cells = schematicCells(seats);
    RC_ASSERT(cells.has_value());
    checkRandomPoints(seats, *cells, 2.0);
}

} // namespace

} // namespace wm::geo
