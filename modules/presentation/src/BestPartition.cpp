// SPDX-License-Identifier: GPL-3.0-or-later
#include "BestPartition.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <limits>
#include <utility>

namespace wm::presentation {

namespace {

/// Weight, mean and sum of squared deviations of some values.
struct Moments {
    double weight = 0.0;
    double mean = 0.0;
    double deviations = 0.0;
};

/// Source: T. F. Chan, G. H. Golub, R. J. LeVeque, "Algorithms for Computing the Sample Variance", 1983, (2.1): only
/// sums of what is positive, so nothing cancels.
Moments joined(const Moments& a, const Moments& b)
{
    const double weight = a.weight + b.weight;
    const double apart = b.mean - a.mean;
    return {weight, a.mean + apart * (b.weight / weight),
            a.deviations + b.deviations + apart * apart * (a.weight * b.weight / weight)};
}

/// The squared deviations of any run of values in constant time. Prefix sums would do as well, were it not that their
/// difference loses all digits of a tight run beside far-off values. So runs are put together from two pieces that
/// meet in the middle of a block (a "disjoint sparse table"), with means counted from the value in that middle.
class RunCosts {
public:
    RunCosts(std::span<const double> values, std::span<const double> weights)
        : m_values(values)
        , m_weights(weights)
    {
        for (std::size_t half = 1; half < values.size(); half *= 2)
            m_levels.push_back(levelOf(half));
    }

    [[nodiscard]] double operator()(std::size_t first, std::size_t last) const
    {
        if (first == last)
            return 0.0;
        const auto& level = m_levels[static_cast<std::size_t>(std::bit_width(first ^ last)) - 1];
        return joined(level[first], level[last]).deviations;
    }

private:
    [[nodiscard]] std::vector<Moments> levelOf(std::size_t half) const
    {
        std::vector<Moments> level(m_values.size());
        for (std::size_t middle = half; middle < m_values.size(); middle += 2 * half) {
            const std::size_t end = std::min(middle + half, m_values.size());
            Moments sum;
            for (std::size_t i = middle; i-- > middle - half;)
                level[i] = sum = joined(sum, single(i, middle));
            sum = {};
            for (std::size_t i = middle; i < end; ++i)
                level[i] = sum = joined(sum, single(i, middle));
        }
        return level;
    }

    [[nodiscard]] Moments single(std::size_t i, std::size_t middle) const
    {
        return {m_weights[i], m_values[i] - m_values[middle], 0.0};
    }

    std::span<const double> m_values;
    std::span<const double> m_weights;
    std::vector<std::vector<Moments>> m_levels; ///< by the exponent of half a block
};

/// One class more at a time. The least cost of the first values in k classes has its last class begin no earlier the
/// more values there are (the costs are Monge), so the middle one's beginning bounds all others': divide and conquer.
/// Source: X. Wu, "Optimal Quantization by Matrix Searching", Journal of Algorithms 12, 1991.
class PartitionSearch {
public:
    explicit PartitionSearch(const RunCosts& costs, std::size_t count)
        : m_costs(costs)
        , m_least(count)
        , m_next(count)
    {
        for (std::size_t last = 0; last < count; ++last)
            m_least[last] = costs(0, last);
    }

    void addClass()
    {
        m_begins.emplace_back(m_least.size(), 0);
        const std::size_t fewest = m_begins.size(); // every class has a value
        solve(fewest, m_least.size() - 1, fewest, m_least.size() - 1);
        std::swap(m_least, m_next);
    }

    [[nodiscard]] std::vector<std::size_t> begins() const
    {
        std::vector<std::size_t> begins(m_begins.size() + 1, 0);
        std::size_t last = m_least.size() - 1;
        for (std::size_t k = m_begins.size(); k > 0; --k) {
            begins[k] = m_begins[k - 1][last];
            last = begins[k] - 1;
        }
        return begins;
    }

private:
    /// For the last values `low` to `high`, whose last class begins between `from` and `to`.
    void solve(std::size_t low, std::size_t high, std::size_t from, std::size_t to)
    {
        const std::size_t last = low + (high - low) / 2;
        double least = std::numeric_limits<double>::infinity();
        std::size_t best = from;
        for (std::size_t begin = from; begin <= std::min(last, to); ++begin) {
            const double cost = m_least[begin - 1] + m_costs(begin, last);
            if (cost < least) {
                least = cost;
                best = begin;
            }
        }
        m_next[last] = least;
        m_begins.back()[last] = best;
        if (low < last)
            solve(low, last - 1, from, best);
        if (last < high)
            solve(last + 1, high, best, to);
    }

    const RunCosts& m_costs;
    std::vector<double> m_least; ///< by last value, in as many classes as there are yet
    std::vector<double> m_next;
    std::vector<std::vector<std::size_t>> m_begins; ///< by class beyond the first and last value
};

} // namespace

std::vector<std::size_t> bestPartition(std::span<const double> values, std::span<const double> weights,
                                       std::size_t classCount)
{
    assert(classCount >= 1 && classCount <= values.size() && values.size() == weights.size());
    const RunCosts costs(values, weights);
    PartitionSearch search(costs, values.size());
    for (std::size_t k = 1; k < classCount; ++k)
        search.addClass();
    return search.begins();
}

} // namespace wm::presentation
