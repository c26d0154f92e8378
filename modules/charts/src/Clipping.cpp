// SPDX-License-Identifier: GPL-3.0-or-later
#include "Clipping.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wm::charts {

namespace {

QPointF between(const QPointF& from, const QPointF& to, double share)
{
    return from + (to - from) * share;
}

/// Sutherland and Hodgman: what of the area lies on the inner side of one edge. `depth` is how far inside a point is.
template <class Depth>
QPolygonF cut(const QPolygonF& area, Depth depth)
{
    QPolygonF kept;
    for (qsizetype index = 0; index < area.size(); ++index) {
        const QPointF& from = area[index];
        const QPointF& to = area[(index + 1) % area.size()];
        const double before = depth(from);
        const double after = depth(to);
        if (before >= 0.0)
            kept.append(from);
        if ((before >= 0.0) != (after >= 0.0))
            kept.append(between(from, to, before / (before - after)));
    }
    return kept;
}

} // namespace

std::optional<InsideShares> sharesInside(const QLineF& line, const QRectF& rect)
{
    // Liang and Barsky: the part of the line, as shares of its length, that lies within all four edges.
    InsideShares shares;
    const std::array<std::pair<double, double>, 4> edges{{{-line.dx(), line.x1() - rect.left()},
                                                          {line.dx(), rect.right() - line.x1()},
                                                          {-line.dy(), line.y1() - rect.top()},
                                                          {line.dy(), rect.bottom() - line.y1()}}};
    for (const auto& [speed, distance] : edges) {
        if (speed == 0.0 && distance < 0.0)
            return std::nullopt;
        if (speed < 0.0)
            shares.enters = std::max(shares.enters, distance / speed);
        if (speed > 0.0)
            shares.leaves = std::min(shares.leaves, distance / speed);
    }
    return shares.leaves > shares.enters ? std::optional(shares) : std::nullopt;
}

std::vector<QPolygonF> clippedLine(const QPolygonF& line, const QRectF& rect)
{
    std::vector<QPolygonF> pieces;
    bool isContinued = false; // the last piece reaches the next line's start
    for (qsizetype index = 1; index < line.size(); ++index) {
        const QPointF& from = line[index - 1];
        const QPointF& to = line[index];
        const auto inside = sharesInside({from, to}, rect);
        if (!inside) {
            isContinued = false;
            continue;
        }
        if (!isContinued || inside->enters > 0.0)
            pieces.push_back(QPolygonF{between(from, to, inside->enters)});
        isContinued = inside->leaves == 1.0;
        pieces.back().append(isContinued ? to : between(from, to, inside->leaves));
    }
    return pieces;
}

QPolygonF clippedArea(QPolygonF area, const QRectF& rect)
{
    area = cut(area, [&](const QPointF& point) { return point.x() - rect.left(); });
    area = cut(area, [&](const QPointF& point) { return rect.right() - point.x(); });
    area = cut(area, [&](const QPointF& point) { return point.y() - rect.top(); });
    area = cut(area, [&](const QPointF& point) { return rect.bottom() - point.y(); });
    return area;
}

} // namespace wm::charts
