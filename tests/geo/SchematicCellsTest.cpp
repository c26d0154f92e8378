// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/SchematicCells.h"

#include "PlaneGeometry.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>

namespace wm::geo {

namespace {

using Seats = std::vector<Seat>;

Seat seat(std::string region, domain::LonLat position, std::string group = "g")
{
    return {{std::move(region)}, position, std::move(group)};
}

void expectTiling(const Seats& seats, const std::vector<domain::RegionCell>& cells)
{
    ASSERT_EQ(cells.size(), seats.size());
    const auto hull = outlineOf(cells);
    ASSERT_TRUE(hull) << hull.error().message;
    double sum = 0.0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        EXPECT_EQ(cells[i].region, seats[i].region);
        EXPECT_EQ(cells[i].area.size(), 1U) << "one piece";
        sum += test::planeArea(cells[i].area);
        for (std::size_t j = 0; j < seats.size(); ++j)
            EXPECT_EQ(test::contains(cells[i].area, seats[j].position), i == j) << i << " " << j;
    }
    EXPECT_NEAR(sum / test::planeArea(*hull), 1.0, 1e-9) << "no overlaps";
}

domain::MultiPolygon outline(const Seats& seats)
{
    const auto cells = schematicCells(seats);
    EXPECT_TRUE(cells) << (cells ? "" : cells.error().message);
    return cells ? outlineOf(*cells).value_or(domain::MultiPolygon{}) : domain::MultiPolygon{};
}

void expectCellsOf(const Seats& seats)
{
    const auto cells = schematicCells(seats);
    ASSERT_TRUE(cells) << cells.error().message;
    expectTiling(seats, *cells);
}

ErrorCode errorOf(const Seats& seats, const SchematicOptions& options = {})
{
    const auto cells = schematicCells(seats, options);
    EXPECT_FALSE(cells);
    return cells ? ErrorCode::NotFound : cells.error().code;
}

TEST(SchematicCellsTest, NoSeatsGiveNoCells)
{
    const auto cells = schematicCells({});
    ASSERT_TRUE(cells);
    EXPECT_TRUE(cells->empty());
    EXPECT_TRUE(outlineOf({})->empty());
}

TEST(SchematicCellsTest, ALoneSeatGetsADisc)
{
    const Seats seats{seat("1", {115.0, 25.0})};
    const auto cells = schematicCells(seats);
    ASSERT_TRUE(cells) << cells.error().message;
    expectTiling(seats, *cells);
    for (const domain::LonLat corner : cells->front().area.front().exterior) {
        const double eastKm = (corner.lon - 115.0) * 111.195 * std::cos(25.0 * std::numbers::pi / 180.0);
        EXPECT_NEAR(std::hypot(eastKm, (corner.lat - 25.0) * 111.195), 15.0, 0.01);
    }
}

TEST(SchematicCellsTest, TwoSeatsHalveTheirHull)
{
    const Seats seats{seat("1", {115.0, 25.0}), seat("2", {115.5, 25.0})};
    const auto cells = schematicCells(seats);
    ASSERT_TRUE(cells) << cells.error().message;
    expectTiling(seats, *cells);
    EXPECT_NEAR(test::planeArea((*cells)[0].area), test::planeArea((*cells)[1].area), 1e-5);
    for (const domain::LonLat corner : (*cells)[0].area.front().exterior)
        EXPECT_LE(corner.lon, 115.25 + 1e-5);
}

TEST(SchematicCellsTest, TheHullOfTwoSeatsIsTheSegmentGrownByTheMargin)
{
    // At the equator the plane is not squeezed: a stadium of length 0.4 and half-width 0.6 * 0.4.
    const double margin = 0.6 * 0.4;
    const double stadium = 0.4 * 2.0 * margin + std::numbers::pi * margin * margin;
    EXPECT_NEAR(test::planeArea(outline({seat("1", {115.0, 0.0}), seat("2", {115.4, 0.0})})), stadium, 0.005 * stadium);
}

TEST(SchematicCellsTest, TheHullOfATriangleIsTheTriangleGrownByTheMargin)
{
    const double side = 0.5;
    const double height = side * std::sqrt(3.0) / 2.0;
    const Seats seats{seat("1", {115.0, -height / 2}), seat("2", {115.0 + side, -height / 2}),
                      seat("3", {115.0 + side / 2, height / 2})};
    const double margin = 0.6 * side;
    const double grown = side * height / 2.0 + 3.0 * side * margin + std::numbers::pi * margin * margin;
    EXPECT_NEAR(test::planeArea(outline(seats)), grown, 0.005 * grown);
}

TEST(SchematicCellsTest, SeatsOnOneLineWork)
{
    expectCellsOf({seat("1", {115.0, 25.0}), seat("2", {115.5, 25.0}), seat("3", {116.0, 25.0})});
    expectCellsOf({seat("1", {115.0, 25.0}), seat("2", {115.0, 25.4}), seat("3", {115.0, 26.0}),
                   seat("4", {115.0, 26.1}), seat("5", {115.0, 27.0})});
    expectCellsOf({seat("1", {115.0, 25.0}), seat("2", {115.1, 25.1}), seat("3", {115.2, 25.2}),
                   seat("4", {115.3, 25.3}), seat("5", {115.9, 25.9})});
}

TEST(SchematicCellsTest, SeatsOnALatticeWork)
{
    // Four cells meet in every corner: where triangulations are not unique.
    Seats seats;
    for (int x = 0; x < 5; ++x) {
        for (int y = 0; y < 4; ++y)
            seats.push_back(seat(std::to_string(10 * x + y), {110.0 + 0.3 * x, 25.0 + 0.3 * y}));
    }
    expectCellsOf(seats);
}

TEST(SchematicCellsTest, CellsGoBeyondTheOutermostSeats)
{
    const Seats seats{seat("1", {115.0, 25.0}), seat("2", {116.0, 25.0}), seat("3", {115.5, 26.0})};
    const domain::MultiPolygon hull = outline(seats);
    for (const Seat& one : seats)
        EXPECT_GT(test::distanceToBorder(hull, one.position), 0.4) << "about half of the distance between seats";
}

TEST(SchematicCellsTest, FarGroupsAreSeparate)
{
    const Seats seats{seat("1", {110.0, 25.0}, "a"), seat("2", {110.4, 25.0}, "a"), seat("3", {115.0, 25.5}, "b"),
                      seat("4", {115.4, 25.5}, "b")};
    EXPECT_EQ(outline(seats).size(), 2U);
    expectCellsOf(seats);
}

TEST(SchematicCellsTest, NeighbouringGroupsMeetWithoutAGap)
{
    const Seats seats{seat("1", {110.0, 25.0}, "a"), seat("2", {110.4, 25.0}, "a"), seat("3", {110.8, 25.0}, "b"),
                      seat("4", {111.2, 25.0}, "b")};
    EXPECT_EQ(outline(seats).size(), 1U);
    expectCellsOf(seats);
}

TEST(SchematicCellsTest, APartCutOffFromItsSeatGoesToANeighbour)
{
    // A horseshoe: the seats at the two tips are nearer to each other's arm than the seats along it.
    Seats seats;
    for (int i = 0; i <= 20; ++i) {
        const double angle = (0.15 + 1.7 * i / 20.0) * std::numbers::pi;
        seats.push_back(seat(std::to_string(100 + i), {112.0 + std::cos(angle), 25.0 + std::sin(angle)}));
    }
    seats.push_back(seat("lone", {112.0, 25.0}, "other"));
    expectCellsOf(seats);
}

TEST(SchematicCellsTest, TheOrderOfTheSeatsDoesNotMatter)
{
    const Seats seats{seat("1", {110.0, 25.0}), seat("2", {110.4, 25.1}), seat("3", {110.8, 25.0}),
                      seat("4", {110.3, 25.6}), seat("5", {110.9, 25.7}, "b")};
    const Seats turned(seats.rbegin(), seats.rend());
    const auto cells = schematicCells(seats);
    const auto others = schematicCells(turned);
    ASSERT_TRUE(cells && others);
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const domain::RegionCell& other = (*others)[seats.size() - 1 - i];
        EXPECT_EQ((*cells)[i].region, other.region);
        EXPECT_EQ((*cells)[i].area.front().exterior, other.area.front().exterior);
    }
}

TEST(SchematicCellsTest, SeatsInOnePlaceAreAConflictThatNamesBoth)
{
    const auto cells = schematicCells(
        Seats{seat("360702", {115.0, 25.0}), seat("360703", {116.0, 25.0}), seat("360704", {115.00001, 25.0}, "b")});
    ASSERT_FALSE(cells);
    EXPECT_EQ(cells.error().code, ErrorCode::Conflict);
    EXPECT_NE(cells.error().message.find("360702"), std::string::npos);
    EXPECT_NE(cells.error().message.find("360704"), std::string::npos);
    EXPECT_EQ(cells.error().message.find("360703"), std::string::npos);
}

TEST(SchematicCellsTest, SeatsJustFarEnoughApartWork)
{
    expectCellsOf({seat("1", {115.0, 25.0}), seat("2", {115.00011, 25.0}), seat("3", {116.0, 25.5}),
                   seat("4", {115.2, 25.8}), seat("5", {114.9, 25.3})});
}

TEST(SchematicCellsTest, TwoSeatsOfOneRegionAreAConflict)
{
    EXPECT_EQ(errorOf({seat("1", {115.0, 25.0}), seat("1", {116.0, 25.0})}), ErrorCode::Conflict);
}

TEST(SchematicCellsTest, SeatsWithoutRegionOrOffTheEarthAreRefused)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(errorOf({seat("", {115.0, 25.0})}), ErrorCode::InvalidArgument);
    EXPECT_EQ(errorOf({seat("1", {181.0, 25.0})}), ErrorCode::InvalidArgument);
    EXPECT_EQ(errorOf({seat("1", {115.0, 89.5})}), ErrorCode::InvalidArgument);
    EXPECT_EQ(errorOf({seat("1", {nan, 25.0})}), ErrorCode::InvalidArgument);
}

TEST(SchematicCellsTest, AnOutlineNeedsClosedRings)
{
    const std::vector<domain::RegionCell> cells{{{"1"}, {domain::Polygon{{{1, 1}, {2, 1}, {2, 2}, {1, 2}}, {}}}}};
    const auto edge = outlineOf(cells);
    ASSERT_FALSE(edge);
    EXPECT_EQ(edge.error().code, ErrorCode::InvalidArgument);
}

TEST(SchematicCellsTest, OptionsOutOfRangeAreRefused)
{
    const Seats seats{seat("1", {115.0, 25.0})};
    EXPECT_EQ(errorOf(seats, {.marginShare = 0.0}), ErrorCode::InvalidArgument);
    EXPECT_EQ(errorOf(seats, {.concavity = 1.1}), ErrorCode::InvalidArgument);
    EXPECT_EQ(errorOf(seats, {.loneRadiusKm = -1.0}), ErrorCode::InvalidArgument);
}

} // namespace

} // namespace wm::geo
