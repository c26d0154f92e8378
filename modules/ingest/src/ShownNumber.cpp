// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShownNumber.h"

#include "wm/base/Number.h"

#include <algorithm>
#include <cmath>

namespace wm::ingest {

namespace {

std::string withoutBlanksAround(std::string_view text)
{
    const std::size_t first = std::min(text.find_first_not_of(' '), text.size());
    return std::string(text.substr(first, text.find_last_not_of(' ') + 1 - first));
}

/// The number by powers of ten until it is what is shown. Only one can be: what is rounded to other than nothing is off
/// by half of itself at most.
std::optional<double> dividedAsShown(double stored, double rounded, double mostOff)
{
    constexpr int kMostPlaces = 12;
    if (std::abs(rounded - stored) <= mostOff)
        return stored;
    if (rounded == 0.0)
        return 0.0;
    double divisor = 1.0;
    for (int places = 1; places <= kMostPlaces; ++places) {
        divisor *= 10.0;
        if (std::abs(rounded - stored / divisor) <= mostOff)
            return roundedTo15Digits(stored / divisor);
    }
    return std::nullopt;
}

/// "1.234" of 1234, as files from other countries group digits.
bool isGrouped(std::string_view digits, std::size_t decimals, double stored)
{
    std::string whole(digits);
    std::erase(whole, '.');
    return decimals == 3 && parseTypedNumber(whole) == stored;
}

} // namespace

std::optional<ShownNumber> readShownNumber(double stored, std::string_view shown)
{
    const std::size_t first = shown.find_first_of("-0123456789"), last = shown.find_last_of("0123456789");
    if (last == std::string_view::npos)
        return std::nullopt;
    const std::string_view digits = shown.substr(first, last + 1 - first);
    const std::optional<double> rounded = parseTypedNumber(digits);
    if (!rounded)
        return std::nullopt;
    const std::size_t point = digits.find('.');
    const std::size_t decimals = point == std::string_view::npos ? 0 : digits.size() - point - 1;
    if (isGrouped(digits, decimals, stored))
        return ShownNumber{stored, withoutBlanksAround(shown.substr(last + 1))};
    const double mostOff = 0.500001 * std::pow(10.0, -static_cast<double>(decimals));
    const std::optional<double> number = dividedAsShown(stored, *rounded, mostOff);
    if (!number)
        return std::nullopt;
    return ShownNumber{*number, withoutBlanksAround(shown.substr(last + 1))};
}

} // namespace wm::ingest
