// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace wm::presentation {

/// Weight, mean and sum of squared deviations of some values. The mean is counted from a value that who uses it knows:
/// so a tight run far from zero keeps its digits.
struct Moments {
    double weight = 0.0;
    double mean = 0.0;
    double deviations = 0.0;
};

/// Of both together, their means counted from the same value. Precondition: not both are without weight.
[[nodiscard]] Moments joined(const Moments& a, const Moments& b);

/// Values side by side that are never parted, or a single one.
struct Piece {
    double origin = 0.0; ///< what the mean is counted from
    Moments moments;
};

/// Its moments with the mean counted from there.
[[nodiscard]] Moments countedFrom(double origin, const Piece& piece);

/// Of all together, the mean counted from there; none of none.
[[nodiscard]] Moments sumOf(std::span<const Piece> pieces, double origin);

/// The squared deviations of any run of pieces in constant time. Prefix sums would do as well, were it not that their
/// difference loses all digits of a tight run beside far-off values. So runs are put together from two parts that
/// meet in the middle of a block (a "disjoint sparse table"), with means counted from the value in that middle.
class RunCosts {
public:
    explicit RunCosts(std::span<const Piece> pieces);

    /// Of the pieces `first` to `last`, both included. Precondition: first <= last.
    [[nodiscard]] double operator()(std::size_t first, std::size_t last) const;

private:
    std::vector<double> m_alone;                ///< by piece
    std::vector<std::vector<Moments>> m_levels; ///< by the exponent of half a block
};

} // namespace wm::presentation
