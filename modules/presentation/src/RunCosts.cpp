// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunCosts.h"

#include <algorithm>
#include <bit>

namespace wm::presentation {

namespace {

/// In blocks of two halves: of each piece, those between it and the middle of its block, both included.
std::vector<Moments> levelOf(std::span<const Piece> pieces, std::size_t half)
{
    std::vector<Moments> level(pieces.size());
    for (std::size_t middle = half; middle < pieces.size(); middle += 2 * half) {
        const double origin = pieces[middle].origin;
        const std::size_t end = std::min(middle + half, pieces.size());
        Moments sum;
        for (std::size_t i = middle; i-- > middle - half;)
            level[i] = sum = joined(sum, countedFrom(origin, pieces[i]));
        sum = {};
        for (std::size_t i = middle; i < end; ++i)
            level[i] = sum = joined(sum, countedFrom(origin, pieces[i]));
    }
    return level;
}

} // namespace

/// Source: T. F. Chan, G. H. Golub, R. J. LeVeque, "Algorithms for Computing the Sample Variance", 1983, (2.1): only
/// sums of what is positive, so nothing cancels.
Moments joined(const Moments& a, const Moments& b)
{
    const double weight = a.weight + b.weight;
    const double apart = b.mean - a.mean;
    return {weight, a.mean + apart * (b.weight / weight),
            a.deviations + b.deviations + apart * apart * (a.weight * b.weight / weight)};
}

Moments sumOf(std::span<const Piece> pieces, double origin)
{
    Moments sum;
    for (const Piece& piece : pieces) {
        const Moments own = countedFrom(origin, piece);
        sum.weight += own.weight;
        sum.mean += own.weight * own.mean;
    }
    if (sum.weight == 0.0)
        return sum;
    sum.mean /= sum.weight;
    for (const Piece& piece : pieces) {
        const Moments own = countedFrom(origin, piece);
        const double apart = own.mean - sum.mean;
        sum.deviations += own.deviations + own.weight * (apart * apart);
    }
    return sum;
}

Moments countedFrom(double origin, const Piece& piece)
{
    return {piece.moments.weight, piece.origin - origin + piece.moments.mean, piece.moments.deviations};
}

RunCosts::RunCosts(std::span<const Piece> pieces)
{
    m_alone.reserve(pieces.size());
    for (const Piece& piece : pieces)
        m_alone.push_back(piece.moments.deviations);
    for (std::size_t half = 1; half < pieces.size(); half *= 2)
        m_levels.push_back(levelOf(pieces, half));
}

double RunCosts::operator()(std::size_t first, std::size_t last) const
{
    if (first == last)
        return m_alone[first];
    const auto& level = m_levels[static_cast<std::size_t>(std::bit_width(first ^ last)) - 1];
    return joined(level[first], level[last]).deviations;
}

} // namespace wm::presentation
