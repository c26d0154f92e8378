// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Geometry.h"
#include "wm/mapview/BoxIndex.h"
#include "wm/mapview/LevelledPath.h"

#include <cstdint>
#include <span>
#include <vector>

namespace wm::mapview {

/// A border between two areas, or between an area and the outside; a closed line where it meets no other border.
struct AreaArc {
    LevelledPath path;
    WorldBox box;
};

struct ArcReference {
    std::uint32_t arc = 0;
    bool isReversed = false;
};

/// A polygon: exterior first, then holes; filled by the even-odd rule.
struct AreaShape {
    std::vector<std::vector<ArcReference>> rings;
    WorldBox box;
};

/// Areas whose common borders are stored once. So a border is simplified alike for both of its sides, which leaves no
/// gaps between neighbours, and is stroked once. Borders are common where both sides have the same points. Immutable;
/// any thread.
class AreaTopology {
public:
    AreaTopology() = default; ///< no areas
    /// Points that are not finite are left out, and rings that then have fewer than three points.
    explicit AreaTopology(std::span<const domain::MultiPolygon* const> areas);

    /// The polygons of an area, in the order in which the areas were given.
    [[nodiscard]] std::span<const AreaShape> shapesOf(std::size_t area) const;
    [[nodiscard]] const Indexed<AreaShape>& shapes() const { return m_shapes; } ///< of all areas
    [[nodiscard]] const Indexed<AreaArc>& arcs() const { return m_arcs; }
    /// The points of a ring, nowhere further off than `tolerance` (world units); the first is not repeated at the end.
    [[nodiscard]] WorldPath ring(std::span<const ArcReference> arcs, double tolerance) const;
    [[nodiscard]] bool contains(const AreaShape& shape, QPointF point) const;

private:
    Indexed<AreaShape> m_shapes;
    Indexed<AreaArc> m_arcs;
    std::vector<std::size_t> m_firstShapes; ///< of each area, and the end of the last
};

} // namespace wm::mapview
