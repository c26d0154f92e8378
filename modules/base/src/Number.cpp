// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Number.h"

#include <array>
#include <charconv>
#include <cmath>

namespace wm {

std::optional<double> parseNumber(std::string_view text)
{
    double value = 0.0;
    const char* end = text.data() + text.size();
    const auto [stopped, code] = std::from_chars(text.data(), end, value);
    if (code != std::errc{} || stopped != end || !std::isfinite(value))
        return std::nullopt;
    return value;
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

} // namespace wm
