// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Series.h"

#include <optional>
#include <string_view>

namespace wm::assess {

/// Does a growth rate of such values have a meaning? Not of rates ("growth_rate", "cagr"), changes and ranks.
[[nodiscard]] bool growsByRate(std::string_view valueKind);

/// Compound annual growth rate (to/from)^(1/years) - 1; a fall to zero is -1. Nothing from zero, across a change of
/// sign, or for a span that is not positive.
[[nodiscard]] std::optional<double> annualGrowth(double from, double to, int years);

/// The same between two values of a series.
[[nodiscard]] std::optional<double> annualGrowth(const domain::YearValue& from, const domain::YearValue& to);

} // namespace wm::assess
