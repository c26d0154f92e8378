// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/LabelLayout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace wm::mapview {

namespace {

constexpr std::size_t kCandidates = 7;

/// Offsets of the label's centre from the anchor, best first.
std::array<QPointF, kCandidates> offsetsOf(const LabelRequest& request)
{
    const double width = request.size.width();
    const double height = request.size.height();
    if (request.placement == LabelRequest::Placement::Centred) {
        return {{{0.0, 0.0},
                 {0.0, -height},
                 {0.0, height},
                 {width * 0.6, 0.0},
                 {-width * 0.6, 0.0},
                 {0.0, -height * 2.0},
                 {0.0, height * 2.0}}};
    }
    const double right = request.gap + width / 2.0;
    const double down = request.gap + height / 2.0;
    return {{{right, 0.0}, {-right, 0.0}, {0.0, -down}, {0.0, down}, {right, -down}, {right, down}, {-right, -down}}};
}

/// Boxes that are taken, in cells of the picture: what is far away is not asked.
class TakenBoxes {
public:
    explicit TakenBoxes(const QRectF& bounds)
        : m_bounds(bounds)
        , m_columns(cellsAlong(bounds.width()))
        , m_rows(cellsAlong(bounds.height()))
        , m_cells(m_columns * m_rows)
    {
    }

    void add(const QRectF& box)
    {
        forCells(box, [&](std::vector<QRectF>& cell) {
            cell.push_back(box);
            return false;
        });
    }
    [[nodiscard]] bool meets(const QRectF& box)
    {
        return forCells(box, [&](const std::vector<QRectF>& cell) {
            return std::ranges::any_of(cell, [&](const QRectF& other) { return box.intersects(other); });
        });
    }

private:
    static constexpr double kCell = 64.0;

    static std::size_t cellsAlong(double length)
    {
        return static_cast<std::size_t>(std::clamp(std::ceil(length / kCell), 1.0, 256.0));
    }
    static std::size_t cellAt(double place, std::size_t count)
    {
        return static_cast<std::size_t>(std::clamp(std::floor(place / kCell), 0.0, static_cast<double>(count - 1)));
    }
    /// Until `visit` says that it is enough; true when it did. Boxes beyond the bounds are in the cells at the edge.
    template <class Visit>
    bool forCells(const QRectF& box, Visit visit)
    {
        const std::size_t firstColumn = cellAt(box.left() - m_bounds.left(), m_columns);
        const std::size_t lastColumn = cellAt(box.right() - m_bounds.left(), m_columns);
        const std::size_t lastRow = cellAt(box.bottom() - m_bounds.top(), m_rows);
        for (std::size_t row = cellAt(box.top() - m_bounds.top(), m_rows); row <= lastRow; ++row) {
            for (std::size_t column = firstColumn; column <= lastColumn; ++column) {
                if (visit(m_cells[row * m_columns + column]))
                    return true;
            }
        }
        return false;
    }

    QRectF m_bounds;
    std::size_t m_columns;
    std::size_t m_rows;
    std::vector<std::vector<QRectF>> m_cells;
};

std::optional<QRectF> findRoom(const LabelRequest& request, TakenBoxes& taken, const QRectF& bounds)
{
    for (const QPointF& offset : offsetsOf(request)) {
        QRectF box(QPointF(), request.size);
        box.moveCenter(request.anchor + offset);
        if (bounds.contains(box) && !taken.meets(box))
            return box;
    }
    return std::nullopt;
}

} // namespace

std::vector<PlacedLabel> layoutLabels(std::span<const LabelRequest> requests, std::span<const QRectF> obstacles,
                                      const QRectF& bounds)
{
    std::vector<std::size_t> order(requests.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return requests[i].rank; });

    TakenBoxes taken(bounds);
    for (const QRectF& obstacle : obstacles)
        taken.add(obstacle);
    std::vector<PlacedLabel> placed;
    for (const std::size_t i : order) {
        if (const std::optional<QRectF> box = findRoom(requests[i], taken, bounds)) {
            taken.add(*box);
            placed.push_back({i, *box});
        }
    }
    return placed;
}

} // namespace wm::mapview
