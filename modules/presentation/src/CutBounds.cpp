// SPDX-License-Identifier: GPL-3.0-or-later
#include "CutBounds.h"

#include "PiecePartition.h"

#include <cassert>

namespace wm::presentation {

namespace {

constexpr std::size_t kCoarseBlock = 128; // values
constexpr std::size_t kMostInBlock = 32;  // values: longer blocks bound less, shorter ones are more
constexpr std::size_t kFewestInRun = 64;  // blocks, as far as there are values: so those of a small class are short
constexpr double kMostOfCost = 1e-3;      // that a block may have: so those of far-off values are short
constexpr double kRoundingMargin = 1e-6;  // of the cost: far more than what rounding does

/// Runs of values that bounds do not look into.
class Blocks {
public:
    /// Of equally many values.
    explicit Blocks(std::span<const Piece> values)
        : m_values(values)
    {
        for (std::size_t begin = 0; begin < values.size(); begin += kCoarseBlock)
            m_begins.push_back(begin);
    }

    /// Those of a partition of the others, but that none has much of what it costs.
    Blocks(const Blocks& others, const PiecePartition& partition)
        : m_values(others.m_values)
    {
        for (std::size_t run = 0; run < partition.begins.size(); ++run) {
            const bool isLast = run + 1 == partition.begins.size();
            addRun(others.m_begins[partition.begins[run]],
                   isLast ? m_values.size() : others.m_begins[partition.begins[run + 1]], partition.cost * kMostOfCost);
        }
    }

    [[nodiscard]] std::size_t count() const { return m_begins.size(); }
    [[nodiscard]] bool isSingle(std::size_t block) const { return endOf(block) - m_begins[block] == 1; }
    /// The cuts right before a value of these blocks.
    [[nodiscard]] CutRange cutsIn(std::size_t first, std::size_t last) const
    {
        return {m_begins[first], endOf(last) - 1};
    }

    [[nodiscard]] std::vector<Piece> pieces() const
    {
        std::vector<Piece> pieces;
        pieces.reserve(count());
        for (std::size_t block = 0; block < count(); ++block) {
            const auto own = m_values.subspan(m_begins[block], endOf(block) - m_begins[block]);
            pieces.push_back({own.front().origin, sumOf(own, own.front().origin)});
        }
        return pieces;
    }

private:
    [[nodiscard]] std::size_t endOf(std::size_t block) const
    {
        return block + 1 < count() ? m_begins[block + 1] : m_values.size();
    }

    void addRun(std::size_t begin, std::size_t end, double mostCost)
    {
        const Moments run = sumOf(m_values.subspan(begin, end - begin), m_values[begin].origin);
        const std::size_t mostValues = std::clamp<std::size_t>((end - begin) / kFewestInRun, 1, kMostInBlock);
        double cost = 0.0;
        for (std::size_t i = begin; i < end; ++i) {
            const double apart = countedFrom(m_values[begin].origin, m_values[i]).mean - run.mean;
            const double own = m_values[i].moments.weight * apart * apart;
            if (i == begin || i - m_begins.back() == mostValues || cost + own > mostCost) {
                m_begins.push_back(i);
                cost = 0.0;
            }
            cost += own;
        }
    }

    std::span<const Piece> m_values;
    std::vector<std::size_t> m_begins;
};

PiecePartition bestOf(const Blocks& blocks, std::size_t classCount)
{
    return bestPartitionWithin(blocks.pieces(), anyCuts(blocks.count(), classCount));
}

/// Costs by number of runs, then block.
using CostTable = std::vector<std::vector<double>>;

/// The least that all before a cut in a block can cost: of each run only the blocks that it has wholly. `outer` is the
/// cost of those before a block, `inner` of those between two.
template <class Outer, class Inner>
CostTable leastBefore(std::size_t blocks, std::size_t runs, const Outer& outer, const Inner& inner)
{
    CostTable table(1);
    for (std::size_t block = 0; block < blocks; ++block)
        table[0].push_back(outer(block));
    while (table.size() < runs) {
        std::vector<double> costs = costsOf(CutSearch(table.back(), {0, blocks - 1}, inner).of({1, blocks - 1}));
        costs.insert(costs.begin(), 0.0); // a run may have no whole block
        table.push_back(std::move(costs));
    }
    return table;
}

/// The first and the last block that each cut can lie in, if the whole costs `most`.
std::vector<CutRange> possibleBlocks(const Blocks& blocks, std::size_t classCount, double most)
{
    const std::size_t count = blocks.count();
    const std::size_t end = count - 1;
    const RunCosts costs(blocks.pieces());
    const auto between = [&](std::size_t from, std::size_t to) {
        const std::size_t first = blocks.isSingle(from) ? from : from + 1;
        return first < to ? costs(first, to - 1) : 0.0;
    };
    const auto outerBefore = [&](std::size_t block) {
        return block == 0 ? 0.0 : costs(0, block - 1);
    };
    const auto outerAfter = [&](std::size_t block) {
        return between(block, count);
    };
    const CostTable before = leastBefore(count, classCount - 1, outerBefore, between);
    // From the other end.
    const CostTable after = leastBefore(
        count, classCount - 1, [&](std::size_t block) { return outerAfter(end - block); },
        [&](std::size_t from, std::size_t to) { return between(end - to, end - from); });
    std::vector<CutRange> possible;
    for (std::size_t k = 1; k < classCount; ++k) {
        CutRange range{end, 0};
        for (std::size_t block = 0; block < count; ++block) {
            if (before[k - 1][block] + after[classCount - k - 1][end - block] <= most)
                range = {std::min(range.first, block), block};
        }
        possible.push_back(range);
    }
    return possible;
}

} // namespace

std::vector<CutRange> cutBounds(std::span<const Piece> values, std::size_t classCount)
{
    assert(classCount >= 2 && values.size() >= kFewestToBound);
    const Blocks coarse(values);
    const Blocks blocks(coarse, bestOf(coarse, classCount));
    const double most = bestOf(blocks, classCount).cost * (1.0 + kRoundingMargin);
    const std::vector<CutRange> possible = possibleBlocks(blocks, classCount, most);
    std::vector<CutRange> any = anyCuts(values.size(), classCount);
    std::vector<CutRange> bounds;
    for (std::size_t k = 0; k < any.size(); ++k) {
        // Squares of tiny differences are zero or not by chance.
        if (possible[k].first > possible[k].last)
            return any;
        const CutRange within = blocks.cutsIn(possible[k].first, possible[k].last);
        bounds.push_back(
            {std::max(within.first, k == 0 ? 1 : bounds.back().first + 1), std::min(within.last, any[k].last)});
        if (bounds.back().first > bounds.back().last)
            return any;
    }
    for (std::size_t k = any.size() - 1; k-- > 0;)
        bounds[k].last = std::min(bounds[k].last, bounds[k + 1].last - 1);
    return bounds;
}

} // namespace wm::presentation
