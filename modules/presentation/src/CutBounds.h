// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CutSearch.h"
#include "RunCosts.h"

namespace wm::presentation {

/// From how many values on cutBounds() is faster than looking at all cuts.
inline constexpr std::size_t kFewestToBound = 4096;

/// Between which cuts those of the best partition into `classCount` runs lie, one for each; both ends ascend. By blocks
/// of values: a partition that cuts between blocks costs at least what the best one does; what is left of a partition
/// when each of its runs loses the blocks that it has only a part of costs at most as much. A cut for which even the
/// latter is dearer than the former is none of the best partition.
/// Precondition: 2 <= classCount, and at least kFewestToBound values.
[[nodiscard]] std::vector<CutRange> cutBounds(std::span<const Piece> values, std::size_t classCount);

} // namespace wm::presentation
