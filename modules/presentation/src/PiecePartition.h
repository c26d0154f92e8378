// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CutSearch.h"
#include "RunCosts.h"

namespace wm::presentation {

struct PiecePartition {
    std::vector<std::size_t> begins; ///< by run, of its first piece
    double cost = 0.0;
};

/// Within which any partition into so many runs has its cuts: every run has a piece. One for each cut, as the others.
[[nodiscard]] std::vector<CutRange> anyCuts(std::size_t pieces, std::size_t classCount);

/// The best partition whose cuts lie within those bounds. Precondition: both ends of the bounds ascend, and they lie
/// within anyCuts().
[[nodiscard]] PiecePartition bestPartitionWithin(std::span<const Piece> pieces, const std::vector<CutRange>& bounds);

} // namespace wm::presentation
