// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Elementary.h"
#include "wm/projection/Refusal.h"

#include <cmath>

namespace wm::projection {

/// log(to / from) / years: the constant growth rate as a logarithm. Both may be negative; years > 0.
/// Refused: NotPositive where one is zero or the signs differ, for then no constant rate leads from one to the other.
[[nodiscard]] inline Outcome<double> logGrowth(double from, double to, int years)
{
    if (from == 0.0 || to == 0.0 || (from < 0.0) != (to < 0.0))
        return refuse(Refusal::NotPositive);
    return (wm::log(std::abs(to)) - wm::log(std::abs(from))) / years;
}

} // namespace wm::projection
