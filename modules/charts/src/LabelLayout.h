// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

#include <optional>
#include <span>
#include <vector>

namespace wm::charts {

/// A label wanted beside a mark. Lower ranks choose their place first.
struct LabelRequest {
    QRectF mark;
    QPointF anchor; ///< within the mark: what labels beside it line up with
    QSizeF size;
    int rank = 0;
    /// Rather left out than put far away or beyond a line: where lines end side by side, it could be any line's.
    bool mustBeNear = false;
};

struct LabelObstacles {
    std::vector<QRectF> marks;  ///< never covered
    std::vector<QRectF> dots;   ///< covered only when there is nothing better
    std::vector<QLineF> lines;  ///< crossed only when there is nothing better
    std::vector<QLineF> guides; ///< better not crossed
};

/// A place for each request, in their order: inside `bounds`, clear of the marks and of each other, and as near to the
/// own mark as can be. None where there is no room: the caller leaves the label out. Pixels, y down.
[[nodiscard]] std::vector<std::optional<QRectF>> placeLabels(std::span<const LabelRequest> requests,
                                                             const LabelObstacles& obstacles, const QRectF& bounds);

/// Labels of marks that stand close above each other, as one column beside them in the order of their marks, as little
/// displaced as can be. For each request its place; none at all when neither side has room for the whole column.
/// Precondition: requests ascend by anchor, downwards.
[[nodiscard]] std::vector<QRectF> placeColumn(std::span<const LabelRequest> requests, const LabelObstacles& obstacles,
                                              const QRectF& bounds);

/// Length of the part of a line that lies in a rectangle.
[[nodiscard]] double lengthInside(const QLineF& line, const QRectF& rect);

} // namespace wm::charts
