// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/LabelLayout.h"

#include <algorithm>
#include <array>
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

bool meetsAny(const QRectF& box, std::span<const QRectF> others)
{
    return std::ranges::any_of(others, [&](const QRectF& other) { return box.intersects(other); });
}

std::optional<QRectF> findRoom(const LabelRequest& request, std::span<const QRectF> taken, const QRectF& bounds)
{
    for (const QPointF& offset : offsetsOf(request)) {
        QRectF box(QPointF(), request.size);
        box.moveCenter(request.anchor + offset);
        if (bounds.contains(box) && !meetsAny(box, taken))
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

    std::vector<QRectF> taken(obstacles.begin(), obstacles.end());
    std::vector<PlacedLabel> placed;
    for (const std::size_t i : order) {
        if (const std::optional<QRectF> box = findRoom(requests[i], taken, bounds)) {
            taken.push_back(*box);
            placed.push_back({i, *box});
        }
    }
    return placed;
}

} // namespace wm::mapview
