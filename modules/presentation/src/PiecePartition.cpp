// SPDX-License-Identifier: GPL-3.0-or-later
#include "PiecePartition.h"

#include <algorithm>
#include <optional>

namespace wm::presentation {

namespace {

/// Costs of the runs between some cuts and later ones, which do not overlap: each is put together from two parts that
/// meet at the last of the former, as RunCosts does it, but with one such place instead of many.
class GapCosts {
public:
    /// Precondition: from.last <= to.first.
    GapCosts(std::span<const Piece> pieces, CutRange from, CutRange to)
        : m_from(from)
        , m_to(to)
        , m_left(from.count())
        , m_right(to.count())
    {
        const double origin = pieces[from.last].origin;
        Moments sum;
        for (std::size_t cut = from.last; cut-- > from.first;)
            m_left[cut - from.first] = sum = joined(sum, countedFrom(origin, pieces[cut]));
        m_right[0] = sum = sumOf(pieces.subspan(from.last, to.first - from.last), origin);
        for (std::size_t cut = to.first + 1; cut <= to.last; ++cut)
            m_right[cut - to.first] = sum = joined(sum, countedFrom(origin, pieces[cut - 1]));
    }

    [[nodiscard]] double operator()(std::size_t from, std::size_t to) const
    {
        return joined(m_left[from - m_from.first], m_right[to - m_to.first]).deviations;
    }

private:
    CutRange m_from, m_to;
    std::vector<Moments> m_left, m_right; ///< by cut: what is on that side of where they meet
};

/// The costs of all runs that begin and end with cuts of ranges that overlap.
class OverlapCosts {
public:
    OverlapCosts(std::span<const Piece> pieces, const std::vector<CutRange>& ends)
        : m_pieces(pieces)
        , m_all{pieces.size(), 0}
    {
        for (std::size_t k = 1; k < ends.size(); ++k) {
            if (ends[k - 1].last > ends[k].first)
                m_all = {std::min(m_all.first, ends[k - 1].first), std::max(m_all.last, ends[k].last)};
        }
    }

    /// Made when they are asked for.
    const RunCosts& costs()
    {
        if (!m_costs)
            m_costs.emplace(m_pieces.subspan(m_all.first, m_all.last - m_all.first));
        return *m_costs;
    }
    /// The cut before their first piece.
    [[nodiscard]] std::size_t first() const { return m_all.first; }

private:
    std::span<const Piece> m_pieces;
    CutRange m_all;
    std::optional<RunCosts> m_costs;
};

/// Of each of the later cuts, of which of the earlier ones it is best reached.
std::vector<BestCut> bestCuts(std::span<const Piece> pieces, OverlapCosts& overlaps, CutRange earlier, CutRange cuts,
                              std::span<const double> before)
{
    if (earlier.last <= cuts.first)
        return CutSearch(before, earlier, GapCosts(pieces, earlier, cuts)).of(cuts);
    const RunCosts& costs = overlaps.costs();
    const auto cost = [&](std::size_t from, std::size_t to) {
        return costs(from - overlaps.first(), to - 1 - overlaps.first());
    };
    return CutSearch(before, earlier, cost).of(cuts);
}

} // namespace

std::vector<CutRange> anyCuts(std::size_t pieces, std::size_t classCount)
{
    std::vector<CutRange> cuts;
    for (std::size_t k = 1; k < classCount; ++k)
        cuts.push_back({k, pieces - (classCount - k)});
    return cuts;
}

PiecePartition bestPartitionWithin(std::span<const Piece> pieces, const std::vector<CutRange>& bounds)
{
    std::vector<CutRange> ends = bounds; // of the classes
    ends.push_back({pieces.size(), pieces.size()});
    OverlapCosts overlaps(pieces, ends);
    CutRange earlier{0, 0};
    std::vector<double> before{0.0};
    std::vector<std::vector<BestCut>> best; // by class
    for (const CutRange& cuts : ends) {
        best.push_back(bestCuts(pieces, overlaps, earlier, cuts, before));
        before = costsOf(best.back());
        earlier = cuts;
    }
    PiecePartition partition{std::vector<std::size_t>(ends.size(), 0), before.back()};
    std::size_t cut = pieces.size();
    for (std::size_t k = ends.size(); k-- > 1;)
        partition.begins[k] = cut = best[k][cut - ends[k].first].before;
    return partition;
}

} // namespace wm::presentation
