// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ReadPoints.h"

namespace wm::charts {

struct ReadHit {
    std::size_t index = 0; ///< of the point
    QPointF position;      ///< of what is read: the middle of a mark, a place on a line, the place itself in a band
};

/// Whether all of it lies in the plot; of a line or band, its right end.
[[nodiscard]] bool isShown(const ReadPoint& point, const PlotFrame& frame);

/// The one nearest to a position, no farther than `reach` pixels. Where several lie on each other, the first in the
/// order of ReadKind wins; a band wins against nothing, a narrower one against wider ones.
[[nodiscard]] std::optional<ReadHit> nearestTo(const QPointF& position, const std::vector<ReadPoint>& points,
                                               const PlotFrame& frame, double reach);

} // namespace wm::charts
