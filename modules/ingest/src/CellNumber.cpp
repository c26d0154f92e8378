// SPDX-License-Identifier: GPL-3.0-or-later
#include "CellNumber.h"

#include "wm/base/Number.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace wm::ingest {

namespace {

constexpr std::size_t kDigitsShown = 15;

/// Powers of ten that a double holds exactly, as it does every integer of 15 digits: their quotient is rounded once, so
/// that it is the nearest number.
constexpr std::array<double, kDigitsShown + 1> kPowersOfTen{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                            1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Nearly all numbers: a whole part without needless zeros, digits after the point of which the last is not zero, not
/// more than 15 in all. Of such digits no two read as the same number, so they are the shortest text.
std::optional<CellNumber> readPlain(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    const std::size_t start = isNegative ? 1 : 0;
    std::int64_t digits = 0;
    std::size_t at = start;
    for (; at < text.size() && at - start <= kDigitsShown && isDigit(text[at]); ++at)
        digits = digits * 10 + (text[at] - '0');
    const std::size_t wholeDigits = at - start;
    std::size_t decimals = 0;
    if (at < text.size() && text[at] == '.') {
        const std::size_t point = at;
        for (++at; at < text.size() && wholeDigits + decimals <= kDigitsShown && isDigit(text[at]); ++at, ++decimals)
            digits = digits * 10 + (text[at] - '0');
        if (decimals == 0 || text[at - 1] == '0' || at == point)
            return std::nullopt;
    }
    const bool hasNeedlessZero = wholeDigits > 1 && text[start] == '0';
    const bool isTooFine =
        digits == 0 ? isNegative || decimals > 0 : decimals > 6 && wholeDigits == 1 && text[start] == '0';
    if (at != text.size() || wholeDigits == 0 || wholeDigits + decimals > kDigitsShown || hasNeedlessZero || isTooFine)
        return std::nullopt;
    const double size = static_cast<double>(digits) / kPowersOfTen[decimals];
    return CellNumber{isNegative ? -size : size, true};
}

} // namespace

std::optional<CellNumber> readCellNumber(std::string_view text)
{
    if (const std::optional<CellNumber> plain = readPlain(text))
        return plain;
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const std::optional<double> value = parseNumber(text);
    if (!value)
        return std::nullopt;
    return CellNumber{roundedTo15Digits(*value), false};
}

} // namespace wm::ingest
