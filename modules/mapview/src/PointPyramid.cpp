// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/PointPyramid.h"

#include <bit>
#include <cmath>

namespace wm::mapview {

namespace {

constexpr double kParts = 4294967296.0; // 2^32
constexpr double kLeastSide = 1e-6;     // of points at one place
constexpr std::size_t kFewPoints = 64;  // are asked one by one
constexpr std::size_t kBuckets = 65536; // by the upper 8 bits of x and y

/// Where the highest set bit of `a` is lower than that of `b`. Source: Chan, Closest-point problems simplified on the
/// RAM, SODA 2002.
bool hasLowerTop(std::uint32_t a, std::uint32_t b)
{
    return a < b && a < (a ^ b);
}

std::uint32_t spread(std::uint32_t byte)
{
    std::uint32_t bits = byte;
    bits = (bits | bits << 4U) & 0x0F0FU;
    bits = (bits | bits << 2U) & 0x3333U;
    return (bits | bits << 1U) & 0x5555U;
}

} // namespace

/// Along the Z-order curve (Morton, 1966), on which the points of a cell follow one another at every level.
bool PointPyramid::isBefore(const Point& a, const Point& b)
{
    return hasLowerTop(a.y ^ b.y, a.x ^ b.x) ? a.x < b.x : a.y < b.y;
}

void PointPyramid::sortAlongCurve(std::vector<Point>& points)
{
    if (points.size() < kBuckets)
        return std::sort(points.begin(), points.end(), isBefore);
    // One pass into buckets along the curve: what is left to sort fits the processor's cache.
    const auto bucketOf = [](const Point& point) {
        return std::size_t{spread(point.y >> 24U) << 1U | spread(point.x >> 24U)};
    };
    std::vector<std::size_t> ends(kBuckets + 1);
    for (const Point& point : points)
        ++ends[bucketOf(point) + 1];
    for (std::size_t i = 1; i < ends.size(); ++i)
        ends[i] += ends[i - 1];
    std::vector<Point> sorted(points.size());
    for (const Point& point : points)
        sorted[ends[bucketOf(point)]++] = point;
    for (std::size_t i = 0; i < kBuckets; ++i) {
        const auto at = [&](std::size_t index) {
            return sorted.begin() + static_cast<std::ptrdiff_t>(index);
        };
        std::sort(at(i == 0 ? 0 : ends[i - 1]), at(ends[i]), isBefore);
    }
    points.swap(sorted);
}

PointPyramid::Builder::Builder(const WorldBox& bounds, std::size_t count)
{
    m_pyramid.m_west = bounds.minX;
    m_pyramid.m_south = bounds.minY;
    m_pyramid.m_step = std::max({bounds.width(), bounds.height(), kLeastSide}) / kParts;
    m_pyramid.m_points.reserve(count);
}

void PointPyramid::Builder::add(QPointF world, std::uint32_t feature)
{
    if (!std::isfinite(world.x()) || !std::isfinite(world.y()))
        return;
    const auto part = [this](double offset) {
        return static_cast<std::uint32_t>(std::clamp(std::floor(offset / m_pyramid.m_step), 0.0, kParts - 1.0));
    };
    m_pyramid.m_points.push_back({part(world.x() - m_pyramid.m_west), part(world.y() - m_pyramid.m_south), feature});
}

PointPyramid PointPyramid::Builder::build() &&
{
    std::vector<Point>& points = m_pyramid.m_points;
    sortAlongCurve(points);
    // The first point of a cell along the curve stands for it, so a point is needed from the level on at which it and
    // the point before part.
    const auto levelOf = [&](std::size_t i) -> std::size_t {
        if (i == 0)
            return 0;
        const std::uint32_t apart = (points[i].x ^ points[i - 1].x) | (points[i].y ^ points[i - 1].y);
        return static_cast<std::size_t>(std::countl_zero(apart)) + 1;
    };
    std::array<std::size_t, kAll + 2>& begins = m_pyramid.m_levelBegins;
    for (std::size_t i = 0; i < points.size(); ++i)
        ++begins[levelOf(i) + 1];
    for (std::size_t level = 1; level < begins.size(); ++level)
        begins[level] += begins[level - 1];
    auto next = begins;
    std::vector<Point> byLevel(points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        byLevel[next[levelOf(i)]++] = points[i];
    points = std::move(byLevel);
    return std::move(m_pyramid);
}

int PointPyramid::levelFor(double cell) const
{
    const double side = m_step * kParts;
    if (side <= cell)
        return 0;
    const double level = std::ceil(std::log2(side / cell));
    return level < kAll ? static_cast<int>(level) : kAll; // not a number, or no width at all: everything
}

double PointPyramid::cellWidth(int level) const
{
    return std::ldexp(m_step * kParts, -level);
}

PointPyramid::CellBox PointPyramid::cellsOf(const WorldBox& box) const
{
    const auto part = [this](double offset) {
        return static_cast<std::int64_t>(std::clamp(std::floor(offset / m_step), -1.0, kParts));
    };
    if (box.isEmpty() || m_points.empty())
        return {0, 0, -1, -1};
    return {part(box.minX - m_west), part(box.minY - m_south), part(box.maxX - m_west), part(box.maxY - m_south)};
}

std::vector<PointPyramid::Range> PointPyramid::rangesIn(const CellBox& box, int level) const
{
    std::vector<Range> ranges;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(std::clamp(level, 0, kAll)); ++i)
        collect(box, {0, 0, std::int64_t{1} << 32}, m_levelBegins[i], m_levelBegins[i + 1], ranges);
    return ranges;
}

void PointPyramid::collect(const CellBox& box, const Cell& cell, std::size_t first, std::size_t last,
                           std::vector<Range>& ranges) const
{
    const std::int64_t lastX = cell.x + cell.width - 1;
    const std::int64_t lastY = cell.y + cell.width - 1;
    if (first == last || cell.x > box.maxX || lastX < box.minX || cell.y > box.maxY || lastY < box.minY)
        return;
    const bool isWithin = cell.x >= box.minX && lastX <= box.maxX && cell.y >= box.minY && lastY <= box.maxY;
    if (isWithin || last - first <= kFewPoints || cell.width == 1) {
        ranges.push_back({first, last, isWithin});
        return;
    }
    const std::int64_t half = cell.width / 2;
    const auto firstWith = [&](std::size_t from, std::size_t to, auto isLow) {
        const auto begin = m_points.begin();
        return static_cast<std::size_t>(std::partition_point(begin + static_cast<std::ptrdiff_t>(from),
                                                             begin + static_cast<std::ptrdiff_t>(to), isLow) -
                                        begin);
    };
    const auto isSouth = [&](const Point& point) {
        return point.y < cell.y + half;
    };
    const auto isWest = [&](const Point& point) {
        return point.x < cell.x + half;
    };
    const std::size_t north = firstWith(first, last, isSouth);
    const std::size_t southEast = firstWith(first, north, isWest);
    const std::size_t northEast = firstWith(north, last, isWest);
    collect(box, {cell.x, cell.y, half}, first, southEast, ranges);
    collect(box, {cell.x + half, cell.y, half}, southEast, north, ranges);
    collect(box, {cell.x, cell.y + half, half}, north, northEast, ranges);
    collect(box, {cell.x + half, cell.y + half, half}, northEast, last, ranges);
}

std::size_t PointPyramid::count(const WorldBox& box, int level) const
{
    const CellBox cells = cellsOf(box);
    std::size_t count = 0;
    for (const Range& range : rangesIn(cells, level)) {
        for (std::size_t i = range.first; !range.isWithin && i < range.last; ++i)
            count += cells.contains(m_points[i]) ? 1U : 0U;
        count += range.isWithin ? range.last - range.first : 0U;
    }
    return count;
}

} // namespace wm::mapview
