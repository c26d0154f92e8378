// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Number.h"

#include "wm/base/Utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace wm {

namespace {

/// The ASCII character that stands for it in a number.
char32_t asTyped(char32_t character)
{
    switch (character) {
    case 0x2212: // minus sign
        return U'-';
    case 0x3002: // ideographic full stop
        return U'.';
    default:
        return halfWidth(character);
    }
}

std::string withPlainSigns(std::string_view text)
{
    std::string plain;
    while (!text.empty())
        appendUtf8(plain, asTyped(takeCharacter(text)));
    const std::size_t first = plain.find_first_not_of(' ');
    return first == std::string::npos ? std::string() : plain.substr(first, plain.find_last_not_of(' ') - first + 1);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes separators out of the whole part when they stand before groups of three digits, else leaves the text as it is.
std::string withoutThousands(const std::string& number, char separator)
{
    const std::size_t begin = number.starts_with('-') ? 1 : 0;
    const auto isPart = [&](char c) {
        return isDigit(c) || c == separator;
    };
    const auto end = std::find_if_not(number.begin() + static_cast<std::ptrdiff_t>(begin), number.end(), isPart);
    const std::string whole(number.begin() + static_cast<std::ptrdiff_t>(begin), end);
    std::size_t group = 0;
    bool isFirst = true;
    std::string digits;
    for (const char c : whole + separator) {
        if (isDigit(c)) {
            digits += c;
            ++group;
            continue;
        }
        if (isFirst ? group == 0 || (group > 3 && digits.size() != whole.size()) : group != 3)
            return number;
        isFirst = false;
        group = 0;
    }
    return number.substr(0, begin) + digits + std::string(end, number.end());
}

} // namespace

std::optional<double> parseNumber(std::string_view text)
{
    double value = 0.0;
    const char* end = text.data() + text.size();
    const auto [stopped, code] = std::from_chars(text.data(), end, value);
    if (code != std::errc{} || stopped != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<double> parseTypedNumber(std::string_view text, std::string_view unit)
{
    std::string number = withPlainSigns(text);
    const std::string plainUnit = withPlainSigns(unit);
    if (!plainUnit.empty() && number.ends_with(plainUnit)) {
        number.resize(number.size() - plainUnit.size());
        number = withPlainSigns(number);
    }
    if (number.starts_with('+') && number.size() > 1 && number[1] != '-')
        number.erase(0, 1);
    return parseNumber(withoutThousands(number, number.find(',') == std::string::npos ? ' ' : ','));
}

std::optional<int> parseInteger(std::string_view text)
{
    int value = 0;
    const char* end = text.data() + text.size();
    const auto [stopped, code] = std::from_chars(text.data(), end, value);
    if (code != std::errc{} || stopped != end)
        return std::nullopt;
    return value;
}

std::string plainNumberText(double value)
{
    if (value == 0.0)
        return "0";
    std::array<char, 64> buffer{};
    const double size = std::abs(value);
    const bool plain = size >= 1e-6 && size < 1e21;
    const auto format = plain ? std::chars_format::fixed : std::chars_format::general;
    const auto [end, code] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format);
    return code == std::errc{} ? std::string(buffer.data(), end) : std::string();
}

double roundedTo15Digits(double value)
{
    constexpr int kDigitsAfterFirst = 14;
    std::array<char, 32> buffer{};
    const auto [end, code] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                           std::chars_format::scientific, kDigitsAfterFirst);
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    return code == std::errc{} ? parseNumber(text).value_or(value) : value;
}

} // namespace wm
