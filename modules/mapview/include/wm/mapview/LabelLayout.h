// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cstddef>
#include <span>
#include <vector>

namespace wm::mapview {

struct LabelRequest {
    enum class Placement {
        Centred, ///< on the anchor or a little off it: the name of an area
        Beside,  ///< right, left, above or below: the name of a point
    };
    QPointF anchor;
    QSizeF size;
    int rank = 0;     ///< lower first
    double gap = 0.0; ///< between the anchor and a label beside it
    Placement placement = Placement::Beside;
};

struct PlacedLabel {
    std::size_t request = 0; ///< index of the request
    QRectF box;

    bool operator==(const PlacedLabel&) const = default;
};

/// Places labels greedily by rank, then in the given order. No label meets another one or an obstacle or leaves
/// `bounds`; what has no room is left out.
[[nodiscard]] std::vector<PlacedLabel> layoutLabels(std::span<const LabelRequest> requests,
                                                    std::span<const QRectF> obstacles, const QRectF& bounds);

} // namespace wm::mapview
