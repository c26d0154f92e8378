// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <optional>
#include <span>

namespace wm::presentation {

/// A bar in its box, in device-independent pixels above the bottom of the box.
struct BarExtent {
    double bottom = 0.0;
    double top = 0.0;

    bool operator==(const BarExtent&) const = default;
};

/// Small bars on a map: one scale for all regions and years, so that bars compare, and a zero line within the box.
class BarScale {
public:
    /// Errors: InvalidArgument for a value that is not finite, values whose range is not, or a height not above 0.
    [[nodiscard]] static Result<BarScale> create(std::span<const double> values, double boxHeight);

    /// Above the bottom of the box; at the bottom when no value is negative.
    [[nodiscard]] double zeroLine() const { return heightOf(0.0); }

    /// From the zero line up, or down for a negative value; of no height for zero. None for a missing value. A value
    /// beyond those of the scale leaves the box.
    [[nodiscard]] std::optional<BarExtent> barOf(std::optional<double> value) const;

    /// For the legend: the largest 1, 2, 2.5 or 5 times a power of ten within the values, or such a negative number
    /// where the scale reaches further below zero. None where all values are zero.
    [[nodiscard]] std::optional<double> legendValue() const;

private:
    [[nodiscard]] double heightOf(double value) const;

    double m_least = 0.0; ///< never above zero
    double m_most = 0.0;  ///< never below zero
    double m_boxHeight = 0.0;
};

} // namespace wm::presentation
