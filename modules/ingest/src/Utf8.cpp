// SPDX-License-Identifier: GPL-3.0-or-later
#include "Utf8.h"

#include <cstdint>

namespace wm::ingest {

namespace {

constexpr std::size_t kLongestShown = 60;
constexpr std::size_t kBytesShown = 4;

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/// Bytes of the character that starts with `first`; 0 for a byte that starts none.
std::size_t lengthOf(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first < 0xE0)
        return 2;
    if (first >= 0xE0 && first < 0xF0)
        return 3;
    return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

/// The second byte rules out overlong forms, surrogates and code points above U+10FFFF.
bool isSecondAllowed(unsigned char first, unsigned char second)
{
    switch (first) {
    case 0xE0:
        return second >= 0xA0;
    case 0xED:
        return second < 0xA0;
    case 0xF0:
        return second >= 0x90;
    case 0xF4:
        return second < 0x90;
    default:
        return true;
    }
}

bool isCharacter(std::string_view text)
{
    if (text.size() > 1 && !isSecondAllowed(static_cast<unsigned char>(text[0]), static_cast<unsigned char>(text[1])))
        return false;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (!isContinuation(static_cast<unsigned char>(text[i])))
            return false;
    }
    return true;
}

} // namespace

std::optional<std::size_t> firstBrokenByte(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = lengthOf(static_cast<unsigned char>(text[i]));
        if (length == 0 || i + length > text.size() || !isCharacter(text.substr(i, length)))
            return i;
        i += length;
    }
    return std::nullopt;
}

std::string hexText(std::string_view bytes)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string text;
    for (const char c : bytes.substr(0, kBytesShown)) {
        const auto byte = static_cast<unsigned char>(c);
        text += text.empty() ? "0x" : " 0x";
        text += kDigits[byte >> 4];
        text += kDigits[byte & 0x0FU];
    }
    return text;
}

std::string shortened(std::string_view text)
{
    if (text.size() <= kLongestShown)
        return std::string(text);
    std::size_t end = kLongestShown;
    while (end > 0 && isContinuation(static_cast<unsigned char>(text[end])))
        --end;
    return std::string(text.substr(0, end)) + "…";
}

} // namespace wm::ingest
