// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/LevelledPath.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <ranges>

namespace wm::mapview {

namespace {

constexpr double kFinest = 1e-5; ///< degrees, about a metre: what the closest view can show
constexpr double kCoarsest = 1.0;
constexpr double kWorthKeeping = 0.75; ///< a level with more of the points than that is not worth its memory

struct Stretch {
    std::size_t first;
    std::size_t last;
    double limit; ///< what its ends were kept for
};

double squaredDistance(QPointF point, QPointF from, QPointF step, double squaredLength)
{
    const QPointF apart = point - from;
    if (squaredLength == 0.0)
        return QPointF::dotProduct(apart, apart);
    const double share = std::clamp(QPointF::dotProduct(apart, step) / squaredLength, 0.0, 1.0);
    const QPointF off = apart - step * share;
    return QPointF::dotProduct(off, off);
}

/// The point that is furthest from the straight line between the ends of a stretch.
std::pair<std::size_t, double> furthest(std::span<const QPointF> points, const Stretch& stretch)
{
    const QPointF from = points[stretch.first];
    const QPointF step = points[stretch.last] - from;
    const double squaredLength = QPointF::dotProduct(step, step);
    std::pair<std::size_t, double> found{stretch.first, -1.0};
    for (std::size_t i = stretch.first + 1; i < stretch.last; ++i) {
        const double squared = squaredDistance(points[i], from, step, squaredLength);
        if (squared > found.second)
            found = {i, squared};
    }
    return {found.first, std::sqrt(std::max(found.second, 0.0))};
}

/// The tolerance up to which each point is needed. Source: Douglas and Peucker, Cartographica 10(2), 1973; the distance
/// is that to the segment and not to its line, which is what holds for points beyond its ends. A point is never needed
/// longer than those it was found between, so that one pass serves all tolerances.
std::vector<double> significances(std::span<const QPointF> points)
{
    std::vector<double> needed(points.size(), std::numeric_limits<double>::infinity());
    std::vector<Stretch> open{{0, points.size() - 1, std::numeric_limits<double>::infinity()}};
    while (!open.empty()) {
        const Stretch stretch = open.back();
        open.pop_back();
        if (stretch.last - stretch.first < 2)
            continue;
        const auto [index, distance] = furthest(points, stretch);
        needed[index] = std::min(stretch.limit, distance);
        open.push_back({stretch.first, index, needed[index]});
        open.push_back({index, stretch.last, needed[index]});
    }
    return needed;
}

} // namespace

LevelledPath::LevelledPath(WorldPath points)
{
    for (const QPointF& point : points)
        m_box.include(WorldBox::around(point));
    const std::vector<double> needed =
        points.size() > 2 ? significances(points) : std::vector<double>(points.size(), kCoarsest);
    m_levels.push_back({0.0, std::move(points)});
    for (int level = 0; std::ldexp(kFinest, level) <= kCoarsest; ++level) {
        const double tolerance = std::ldexp(kFinest, level);
        const auto kept =
            static_cast<std::size_t>(std::ranges::count_if(needed, [&](double d) { return d > tolerance; }));
        if (static_cast<double>(kept) > kWorthKeeping * static_cast<double>(m_levels.back().points.size()))
            continue;
        WorldPath fewer;
        fewer.reserve(kept);
        const WorldPath& all = m_levels.front().points;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (needed[i] > tolerance)
                fewer.push_back(all[i]);
        }
        m_levels.push_back({tolerance, std::move(fewer)});
    }
    m_levels.shrink_to_fit();
}

std::span<const QPointF> LevelledPath::at(double tolerance) const
{
    for (const Level& level : m_levels | std::views::reverse) {
        if (level.tolerance <= tolerance)
            return level.points;
    }
    return {};
}

} // namespace wm::mapview
