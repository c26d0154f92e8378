// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wm::projection {

/// Which side of a target meets it; the target itself does in both.
enum class WantedDirection {
    Higher,
    Lower,
};

/// Above 0 where `value` is on the wanted side of `target`, 0 where they are the same.
[[nodiscard]] constexpr double surplus(double value, double target, WantedDirection wanted)
{
    return wanted == WantedDirection::Higher ? value - target : target - value;
}

} // namespace wm::projection
