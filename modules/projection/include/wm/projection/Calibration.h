// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace wm::projection {

/// How large the engine's errors are, measured on many annual series: data with a version, not a formula.
/// Guarantee in words: on average over indicators like these; not for a single one.
struct Calibration {
    static constexpr int kHorizons = 6; ///< h = 1 ... 6; beyond, the scale grows with (h/6)^0.8
    static constexpr int kFeatures = 8;
    static constexpr int kLengths = 4; ///< fewer than 9, 9 to 12, 13 to 19, 20 and more values
    static constexpr std::array kProbabilities{0.05, 0.1,  0.2, 0.3,   0.4,  0.5,   0.6,  0.7,
                                               0.8,  0.85, 0.9, 0.925, 0.95, 0.975, 0.99, 0.995};

    std::string_view version; ///< "v0"
    /// ln(scale / q) = coefficients * features, q the mean absolute change. Features: 1, ln(sd/q), ln(MADN/q),
    /// ln(ro1/q), ln(ro3/q) (ratios at least 0.02), ln(q/|last|) from -8 to 3, 1/n, ln(|mean change|/q).
    std::array<std::array<double, kFeatures>, kHorizons> scaleCoefficients;
    /// Quantiles of |error| / scale by horizon, length and probability.
    std::array<std::array<std::array<double, kProbabilities.size()>, kLengths>, kHorizons> quantiles;

    [[nodiscard]] static int lengthClass(int count) { return count < 9 ? 0 : count < 13 ? 1 : count < 20 ? 2 : 3; }

    /// The multiple of the scale that holds |error| with that probability (0 to 1), h = 1, 2, ..., linear between the
    /// stored ones and beyond the last the last.
    [[nodiscard]] double quantile(double probability, int h, int count) const;
    /// The share of |error| / scale that is at most `multiple`, 0 to 0.995.
    [[nodiscard]] double share(double multiple, int h, int count) const;
};

/// The table of the product.
[[nodiscard]] const Calibration& calibrationV0();

} // namespace wm::projection
