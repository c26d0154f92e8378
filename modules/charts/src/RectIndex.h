// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <cstddef>
#include <vector>

namespace wm::charts {

/// Which rectangles of a plot are taken, asked thousands of times where thousands of targets stand on one spot.
class RectIndex {
public:
    explicit RectIndex(const QRectF& bounds);

    /// What of it lies out of the bounds is forgotten.
    void add(const QRectF& rect);
    /// Precondition: `rect` lies within the bounds.
    [[nodiscard]] bool isTouched(const QRectF& rect) const;

private:
    struct Cells {
        std::size_t left, top, right, bottom; ///< all included
    };
    [[nodiscard]] Cells cellsOf(const QRectF& rect) const;

    QRectF m_bounds;
    std::vector<std::vector<QRectF>> m_cells; ///< row by row
};

} // namespace wm::charts
