// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace wm::presentation {

/// digits * 10^exponent, the double nearest to it: 3 and -1 give just what "0.3" gives. Absent beyond the range of
/// double.
[[nodiscard]] std::optional<double> decimalNumber(long long digits, int exponent);

/// The exponent of the first digit: 2 of 250, -1 of 0.3. Precondition: value > 0 and finite.
[[nodiscard]] int decimalExponent(double value);

/// 1, 2, 2.5 or 5 times a power of ten.
struct RoundNumber {
    int digits;   ///< 1, 2, 25 or 5
    int exponent; ///< of the last digit

    [[nodiscard]] std::optional<double> times(long long factor) const
    {
        return decimalNumber(factor * digits, exponent);
    }
};

/// The largest up to `value`. Absent: the value is not above zero, or so small that there is none. Precondition:
/// finite.
[[nodiscard]] std::optional<RoundNumber> roundNumberUpTo(double value);

/// The next larger one.
[[nodiscard]] RoundNumber nextRoundNumber(const RoundNumber& number);

} // namespace wm::presentation
