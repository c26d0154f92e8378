// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabelLayout.h"

#include "Clipping.h"
#include "RectIndex.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace wm::charts {

namespace {

struct Candidate {
    QRectF rect;
    double cost = 0.0;
};

constexpr std::array kGaps{3.0, 10.0, 20.0, 34.0, 52.0};
constexpr int kMostRowsAway = 5;
constexpr double kRowSpacing = 1.0; // rows of a column of labels, pixels apart

// Costs are in pixels of distance from the mark: how far a reader would rather look than have this.
constexpr double kCostLeft = 4.0;
constexpr double kCostAbove = 2.0;
constexpr double kCostBelow = 3.0;
constexpr double kCostPerRow = 5.0;
constexpr double kCostCrossing = 9.0;
constexpr double kCostPerCrossedPixel = 0.4;
constexpr double kCostDot = 14.0;
constexpr double kCostGuide = 2.0;

constexpr double kMostCostNear = 28.0;
constexpr double kClearOfOwnLine = 1.5; // pixels

constexpr double kColumnGap = 16.0; // room for the lines that join marks and labels

void addSides(std::vector<Candidate>& candidates, const LabelRequest& request, double gap)
{
    const QRectF& mark = request.mark;
    const QSizeF& size = request.size;
    const double right = mark.right() + gap;
    const double left = mark.left() - gap - size.width();
    const double middle = request.anchor.y() - size.height() / 2.0;
    for (int row = -kMostRowsAway; row <= kMostRowsAway; ++row) {
        const double top = middle + row * (size.height() + kRowSpacing);
        const double cost = gap + std::abs(row) * kCostPerRow;
        candidates.push_back({QRectF(QPointF(right, top), size), cost});
        candidates.push_back({QRectF(QPointF(left, top), size), cost + kCostLeft});
    }
}

void addAboveAndBelow(std::vector<Candidate>& candidates, const LabelRequest& request, double gap)
{
    const QRectF& mark = request.mark;
    const QSizeF& size = request.size;
    const double above = mark.top() - gap - size.height();
    const double below = mark.bottom() + gap;
    // Centred first, then flush with either side of the mark, which helps at the edges of the plot.
    const std::array<double, 3> lefts{request.anchor.x() - size.width() / 2.0, mark.left(),
                                      mark.right() - size.width()};
    for (std::size_t index = 0; index < lefts.size(); ++index) {
        const double cost = gap + static_cast<double>(index);
        candidates.push_back({QRectF(QPointF(lefts[index], above), size), cost + kCostAbove});
        candidates.push_back({QRectF(QPointF(lefts[index], below), size), cost + kCostBelow});
    }
}

std::vector<Candidate> candidatesFor(const LabelRequest& request)
{
    std::vector<Candidate> candidates;
    for (const double gap : kGaps) {
        addSides(candidates, request, gap);
        addAboveAndBelow(candidates, request, gap);
    }
    return candidates;
}

bool isAnyTouched(const std::vector<QRectF>& rects, const QRectF& candidate)
{
    return std::ranges::any_of(rects, [&](const QRectF& rect) { return rect.intersects(candidate); });
}

double disturbance(const QRectF& rect, const LabelObstacles& obstacles)
{
    double cost = 0.0;
    for (const QLineF& line : obstacles.lines) {
        const double length = lengthInside(line, rect);
        if (length > 0.0)
            cost += kCostCrossing + kCostPerCrossedPixel * length;
    }
    for (const QLineF& guide : obstacles.guides)
        cost += lengthInside(guide, rect) > 0.0 ? kCostGuide : 0.0;
    const auto dots = std::ranges::count_if(obstacles.dots, [&](const QRectF& dot) { return dot.intersects(rect); });
    return cost + kCostDot * static_cast<double>(dots);
}

/// Whether a line passes between a label and what it belongs to; a line that ends there does not.
bool isBeyondALine(const QRectF& rect, const LabelRequest& request, const LabelObstacles& obstacles)
{
    const QPointF nearest(std::clamp(request.anchor.x(), rect.left(), rect.right()),
                          std::clamp(request.anchor.y(), rect.top(), rect.bottom()));
    QLineF leader(nearest, request.anchor);
    leader.setLength(std::max(0.0, leader.length() - kClearOfOwnLine));
    return std::ranges::any_of(obstacles.lines, [&](const QLineF& line) {
        return leader.intersects(line, nullptr) == QLineF::BoundedIntersection;
    });
}

std::optional<QRectF> bestPlace(const LabelRequest& request, const LabelObstacles& obstacles, const RectIndex& taken,
                                const QRectF& bounds)
{
    std::optional<Candidate> best;
    double least = request.mustBeNear ? kMostCostNear : std::numeric_limits<double>::infinity();
    for (Candidate& candidate : candidatesFor(request)) {
        if (candidate.cost >= least)
            continue;
        if (!bounds.contains(candidate.rect) || taken.isTouched(candidate.rect) ||
            (request.mustBeNear && isBeyondALine(candidate.rect, request, obstacles)))
            continue;
        candidate.cost += disturbance(candidate.rect, obstacles);
        if (candidate.cost >= least)
            continue;
        least = candidate.cost;
        best = candidate;
    }
    return best ? std::optional(best->rect) : std::nullopt;
}

/// Tops of rows of the given heights, none overlapping, the squares of their distances from the wanted tops least
/// (pool adjacent violators).
std::vector<double> spreadTops(std::span<const LabelRequest> requests)
{
    struct Block {
        double top = 0.0;
        double height = 0.0;
        double wantedSum = 0.0; // of the tops the block would have if one row alone decided
        int rows = 0;
    };
    std::vector<Block> blocks;
    for (const LabelRequest& request : requests) {
        const double height = request.size.height() + kRowSpacing;
        const double top = request.anchor.y() - request.size.height() / 2.0;
        Block block{top, height, top, 1};
        while (!blocks.empty() && blocks.back().top + blocks.back().height > block.top) {
            const Block& above = blocks.back();
            block.wantedSum = above.wantedSum + block.wantedSum - block.rows * above.height;
            block.rows += above.rows;
            block.height += above.height;
            block.top = block.wantedSum / block.rows;
            blocks.pop_back();
        }
        blocks.push_back(block);
    }
    std::vector<double> tops;
    for (const Block& block : blocks) {
        double top = block.top;
        for (int row = 0; row < block.rows; ++row) {
            tops.push_back(top);
            top += requests[tops.size() - 1].size.height() + kRowSpacing;
        }
    }
    return tops;
}

/// The column on one side, kept inside the bounds; empty when it touches a mark or does not fit.
std::vector<QRectF> columnAt(std::span<const LabelRequest> requests, bool isRight, const LabelObstacles& obstacles,
                             const QRectF& bounds)
{
    double edge = isRight ? requests.front().mark.right() : requests.front().mark.left();
    for (const LabelRequest& request : requests)
        edge = isRight ? std::max(edge, request.mark.right()) : std::min(edge, request.mark.left());
    const std::vector<double> tops = spreadTops(requests);
    const double lowest = tops.back() + requests.back().size.height();
    const double shift = std::max(bounds.top() - tops.front(), 0.0) + std::min(bounds.bottom() - lowest, 0.0);
    std::vector<QRectF> column;
    for (std::size_t index = 0; index < requests.size(); ++index) {
        const QSizeF& size = requests[index].size;
        const double left = isRight ? edge + kColumnGap : edge - kColumnGap - size.width();
        const QRectF rect(QPointF(left, tops[index] + shift), size);
        if (!bounds.contains(rect) || isAnyTouched(obstacles.marks, rect))
            return {};
        column.push_back(rect);
    }
    return column;
}

double disturbance(const std::vector<QRectF>& column, const LabelObstacles& obstacles)
{
    double cost = 0.0;
    for (const QRectF& rect : column)
        cost += disturbance(rect, obstacles);
    return cost;
}

} // namespace

std::vector<QRectF> placeColumn(std::span<const LabelRequest> requests, const LabelObstacles& obstacles,
                                const QRectF& bounds)
{
    if (requests.empty())
        return {};
    std::vector<QRectF> right = columnAt(requests, true, obstacles, bounds);
    std::vector<QRectF> left = columnAt(requests, false, obstacles, bounds);
    const bool isRightBetter = disturbance(right, obstacles) <= disturbance(left, obstacles) + kCostLeft;
    return left.empty() || (!right.empty() && isRightBetter) ? right : left;
}

double lengthInside(const QLineF& line, const QRectF& rect)
{
    const auto inside = sharesInside(line, rect);
    return inside ? (inside->leaves - inside->enters) * line.length() : 0.0;
}

std::vector<std::optional<QRectF>> placeLabels(std::span<const LabelRequest> requests, const LabelObstacles& obstacles,
                                               const QRectF& bounds)
{
    std::vector<std::size_t> order(requests.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t index) { return requests[index].rank; });
    std::vector<std::optional<QRectF>> places(requests.size());
    RectIndex taken(bounds);
    for (const QRectF& mark : obstacles.marks)
        taken.add(mark);
    for (const std::size_t index : order) {
        places[index] = bestPlace(requests[index], obstacles, taken, bounds);
        if (places[index])
            taken.add(*places[index]);
    }
    return places;
}

} // namespace wm::charts
