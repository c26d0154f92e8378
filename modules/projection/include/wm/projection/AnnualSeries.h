// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/projection/Refusal.h"

#include <Eigen/Core>

#include <span>
#include <vector>

namespace wm::projection {

/// What was measured, one value a year. Years ascend and none stands twice; values are finite and within
/// +-kLargestValue, so that no square of a difference overflows.
class AnnualSeries {
public:
    static constexpr double kLargestValue = 1e150;

    /// Both spans have the same length; years in any order.
    /// Refused: Empty, LengthsDiffer, YearOutOfRange (-9999 to 9999), DuplicateYear, NotFinite, TooLarge.
    [[nodiscard]] static Outcome<AnnualSeries> create(std::span<const int> years, std::span<const double> values);

    [[nodiscard]] const std::vector<int>& years() const { return m_years; }
    [[nodiscard]] const Eigen::VectorXd& values() const { return m_values; }
    [[nodiscard]] int size() const { return static_cast<int>(m_years.size()); }
    [[nodiscard]] int lastYear() const { return m_years.back(); }
    [[nodiscard]] double lastValue() const { return m_values[m_values.size() - 1]; }
    [[nodiscard]] bool wasSorted() const { return m_wasSorted; } ///< the years came in order

private:
    AnnualSeries() = default;

    std::vector<int> m_years;
    Eigen::VectorXd m_values;
    bool m_wasSorted = true;
};

} // namespace wm::projection
