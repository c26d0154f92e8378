// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/projection/Projection.h"

#include <span>

namespace wm::projection {

/// The consecutive annual values that are fitted: after the last long gap, single missing years interpolated.
class FitWindow {
public:
    explicit FitWindow(const AnnualSeries& series);

    [[nodiscard]] std::span<const double> values() const { return m_values; }
    [[nodiscard]] int observedCount() const { return m_observed; } ///< without interpolated ones
    [[nodiscard]] const std::vector<Note>& notes() const { return m_notes; }

private:
    std::vector<double> m_values;
    int m_observed = 0;
    std::vector<Note> m_notes;
};

} // namespace wm::projection
