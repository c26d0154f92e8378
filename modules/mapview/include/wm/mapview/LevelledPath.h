// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/WorldBox.h"

#include <QPointF>

#include <span>
#include <vector>

namespace wm::mapview {

using WorldPath = std::vector<QPointF>;

/// A line in world coordinates at several levels of detail, so that a frame costs what can be seen of the line and not
/// what is known of it. The ends are in every level. Immutable.
class LevelledPath {
public:
    LevelledPath() = default; ///< empty
    explicit LevelledPath(WorldPath points);

    /// A version that nowhere is further than `tolerance` (world units) from the line; with 0 the line itself. A closed
    /// line that is smaller than that may be left with two points.
    [[nodiscard]] std::span<const QPointF> at(double tolerance) const;
    [[nodiscard]] std::span<const QPointF> points() const { return at(0.0); }
    [[nodiscard]] const WorldBox& box() const { return m_box; }

private:
    struct Level {
        double tolerance;
        WorldPath points;
    };

    std::vector<Level> m_levels; ///< from the finest to the coarsest
    WorldBox m_box;
};

} // namespace wm::mapview
