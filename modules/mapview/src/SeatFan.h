// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/SymbolClusters.h"

#include <optional>
#include <vector>

namespace wm::mapview {

/// More would make a ring too wide to be taken for one place; they stay a cluster.
inline constexpr std::size_t kMaxFanned = 12;
/// Pixels a degree: a ring is some kilometres wide here. Farther out it would seem to spread over the whole county.
inline constexpr double kFanScale = 500.0;

/// A cluster of one point, divided into what is drawn around the point and what stays on it. Ascending, like the
/// symbols of a cluster.
struct SeatParts {
    std::vector<std::size_t> fanned; ///< 1 to kMaxFanned
    std::vector<std::size_t> core;   ///< may be empty: all exact ones, and those that are too many
};

/// Fanned out are those that are at the point only because nothing better is known; where they are too many, those of
/// a county but not those of a whole prefecture. Absent when nothing is to be drawn apart.
[[nodiscard]] std::optional<SeatParts> seatParts(const MapScene& scene, const SymbolCluster& cluster);

/// Places on a ring around the seat, in pixels, y down: from the upper right clockwise, the same for every seat with as
/// many.
[[nodiscard]] std::vector<QPointF> fanOffsets(std::size_t count, double coreRadius);

/// Replaces clusters of one point by the single symbols around it wherever these have room. Whether they have does not
/// depend on the order of the clusters: of two rings that would meet, neither is made. Centres, and then anchors, are
/// in pixels of the world, y north.
void fanOutSeats(const MapScene& scene, std::vector<SymbolCluster>& clusters);

} // namespace wm::mapview
