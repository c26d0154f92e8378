// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace wm::presentation {

/// A cut is the number of what lies before it. Both ends are included.
struct CutRange {
    std::size_t first = 0;
    std::size_t last = 0;

    [[nodiscard]] std::size_t count() const { return last - first + 1; }
};

/// The least that all before a cut costs, in so many runs, and the cut before which the last of them begins.
struct BestCut {
    double cost = std::numeric_limits<double>::infinity();
    std::size_t before = 0;
};

/// For each of some cuts, of which of the earlier ones it is best reached. The more values there are, the later the
/// last run begins (the costs are Monge), so the middle one's beginning bounds all others': divide and conquer.
/// Source: X. Wu, "Optimal Quantization by Matrix Searching", Journal of Algorithms 12, 1991.
template <class RunCost>
class CutSearch {
public:
    /// `before`: the costs of the earlier cuts, which are `earlier`. `cost(from, to)` is that of the run between cuts.
    CutSearch(std::span<const double> before, CutRange earlier, const RunCost& cost)
        : m_before(before)
        , m_earlier(earlier)
        , m_cost(cost)
    {
    }

    /// Parallel to `cuts`. Precondition: cuts.first > earlier.first.
    [[nodiscard]] std::vector<BestCut> of(CutRange cuts)
    {
        m_best.assign(cuts.count(), {});
        m_cuts = cuts;
        solve(cuts.first, cuts.last, m_earlier.first, m_earlier.last);
        return std::move(m_best);
    }

private:
    /// For the cuts `low` to `high`, which are reached of those between `from` and `to`.
    void solve(std::size_t low, std::size_t high, std::size_t from, std::size_t to)
    {
        const std::size_t cut = low + (high - low) / 2;
        BestCut best{std::numeric_limits<double>::infinity(), from};
        for (std::size_t earlier = from; earlier <= std::min(cut - 1, to); ++earlier) {
            const double cost = m_before[earlier - m_earlier.first] + m_cost(earlier, cut);
            if (cost < best.cost)
                best = {cost, earlier};
        }
        m_best[cut - m_cuts.first] = best;
        if (low < cut)
            solve(low, cut - 1, from, best.before);
        if (cut < high)
            solve(cut + 1, high, best.before, to);
    }

    std::span<const double> m_before;
    CutRange m_earlier, m_cuts;
    const RunCost& m_cost;
    std::vector<BestCut> m_best;
};

[[nodiscard]] inline std::vector<double> costsOf(const std::vector<BestCut>& best)
{
    std::vector<double> costs;
    costs.reserve(best.size());
    for (const BestCut& cut : best)
        costs.push_back(cut.cost);
    return costs;
}

} // namespace wm::presentation
