// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wm::quality {

/// Could both be the same number, printed with other digits? 16 and 16.4 agree, 16 and 17 do not: each stands for all
/// that rounds to it, and the coarser one decides.
[[nodiscard]] bool agree(double value, double other);

/// To how many significant digits a number is written, without the zeros around them: 3 for 0.0125 and for 12500.
[[nodiscard]] int significantDigits(double value);

} // namespace wm::quality
