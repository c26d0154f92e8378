// SPDX-License-Identifier: GPL-3.0-or-later
#include "BestPartition.h"

#include "CutBounds.h"
#include "PiecePartition.h"

#include <cassert>

namespace wm::presentation {

std::vector<std::size_t> bestPartition(std::span<const double> values, std::span<const double> weights,
                                       std::size_t classCount)
{
    assert(classCount >= 1 && classCount <= values.size() && values.size() == weights.size());
    std::vector<Piece> pieces;
    pieces.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        pieces.push_back({values[i], {weights[i], 0.0, 0.0}});
    const bool isWorthBounds = values.size() >= kFewestToBound && classCount > 1;
    return bestPartitionWithin(pieces,
                               isWorthBounds ? cutBounds(pieces, classCount) : anyCuts(values.size(), classCount))
        .begins;
}

} // namespace wm::presentation
