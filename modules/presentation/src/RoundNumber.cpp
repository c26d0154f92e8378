// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoundNumber.h"

#include "wm/base/Number.h"

#include <cmath>
#include <string>

namespace wm::presentation {

std::optional<double> decimalNumber(long long digits, int exponent)
{
    return parseNumber(std::to_string(digits) + "e" + std::to_string(exponent));
}

int decimalExponent(double value)
{
    return static_cast<int>(std::floor(std::log10(value)));
}

std::optional<RoundNumber> roundNumberUpTo(double value)
{
    if (!(value > 0.0))
        return std::nullopt;
    // One power below the value's own: a logarithm may err at a power of ten, and the loop finds the way up.
    RoundNumber number{1, decimalExponent(value) - 1};
    if (!number.times(1))
        return std::nullopt;
    for (RoundNumber next = nextRoundNumber(number); next.times(1).value_or(HUGE_VAL) <= value;
         next = nextRoundNumber(next))
        number = next;
    return number;
}

RoundNumber nextRoundNumber(const RoundNumber& number)
{
    switch (number.digits) {
    case 1:
        return {2, number.exponent};
    case 2:
        return {25, number.exponent - 1};
    case 25:
        return {5, number.exponent + 1};
    default:
        return {1, number.exponent + 1};
    }
}

} // namespace wm::presentation
