// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <optional>

namespace wm::assess {

/// The number, or nothing where the computation left the range of double. Negative zero becomes zero.
inline std::optional<double> finite(double value)
{
    return std::isfinite(value) ? std::optional(value + 0.0) : std::nullopt;
}

/// Is the value at the threshold or above it, or below by rounding only?
inline bool reaches(double value, double threshold, double tolerance = 1e-9)
{
    return value >= threshold - tolerance;
}

inline double signOf(double value)
{
    return static_cast<double>((value > 0.0) - (value < 0.0));
}

} // namespace wm::assess
