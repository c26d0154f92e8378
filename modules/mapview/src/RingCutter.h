// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/AreaTopology.h"

#include <QPointF>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace wm::mapview {

/// Numbers points: equal points have one number.
class PointNumbers {
public:
    [[nodiscard]] std::uint32_t numberOf(QPointF point);
    [[nodiscard]] QPointF point(std::uint32_t number) const { return m_points[number]; }
    [[nodiscard]] std::size_t count() const { return m_points.size(); }

private:
    void grow();

    std::vector<QPointF> m_points;
    std::vector<std::uint32_t> m_slots; ///< open addressing, a power of two; number + 1, 0: free
};

using NumberedRing = std::vector<std::uint32_t>; ///< at least three, the first not repeated

/// Cuts rings where borders part and finds each piece once. All rings are added before the first is cut.
/// Source: Bostock and Metcalf, TopoJSON: junctions are the points that have other neighbours in another ring.
class RingCutter {
public:
    void add(const NumberedRing& ring, std::size_t pointCount);
    /// The pieces of a ring that was added; new ones are appended to arcs().
    [[nodiscard]] std::vector<ArcReference> cut(const NumberedRing& ring);
    [[nodiscard]] const std::vector<std::vector<std::uint32_t>>& arcs() const { return m_arcs; }

private:
    struct Neighbours {
        std::uint32_t low = 0;
        std::uint32_t high = 0;
        bool isKnown = false;
        bool isJunction = false;
    };

    [[nodiscard]] ArcReference find(std::vector<std::uint32_t> piece);

    std::vector<Neighbours> m_neighbours; ///< of each point
    std::vector<std::vector<std::uint32_t>> m_arcs;
    std::unordered_multimap<std::uint64_t, std::uint32_t> m_arcsByEnds;
};

} // namespace wm::mapview
