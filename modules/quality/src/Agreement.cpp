// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/quality/Agreement.h"

#include "wm/base/Number.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace wm::quality {

namespace {

/// Digits after the decimal point.
int decimalsOf(double value)
{
    const std::string text = plainNumberText(roundedTo15Digits(value));
    const std::size_t point = text.find('.');
    return point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1);
}

} // namespace

bool agree(double value, double other)
{
    const double unit = std::pow(10.0, -std::min(decimalsOf(value), decimalsOf(other)));
    constexpr double kRoundOff = 1e-9; // of binary numbers that were decimal ones
    return std::abs(value - other) <= 0.5 * unit * (1.0 + kRoundOff) + kRoundOff * std::abs(value);
}

int significantDigits(double value)
{
    std::string digits;
    for (const char c : plainNumberText(roundedTo15Digits(value))) {
        if (c >= '0' && c <= '9')
            digits += c;
    }
    const std::size_t first = digits.find_first_not_of('0');
    return first == std::string::npos ? 0 : static_cast<int>(digits.find_last_not_of('0') - first + 1);
}

} // namespace wm::quality
