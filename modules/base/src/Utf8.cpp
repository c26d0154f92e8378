// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Utf8.h"

#include <array>

namespace wm {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

/// Bytes of a sequence by its first byte; 0: no first byte.
std::size_t lengthFrom(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// The smallest character that needs so many bytes; smaller ones are overlong and not UTF-8.
constexpr std::array<char32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};

char32_t decode(std::string_view sequence)
{
    if (sequence.size() == 1)
        return static_cast<unsigned char>(sequence.front());
    const unsigned leadBits = 0x7Fu >> sequence.size();
    char32_t character = static_cast<unsigned char>(sequence.front()) & leadBits;
    for (const char c : sequence.substr(1)) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0u) != 0x80u)
            return kReplacement;
        character = (character << 6) | (byte & 0x3Fu);
    }
    const bool isSurrogate = character >= 0xD800 && character <= 0xDFFF;
    const bool isCharacter = character >= kSmallest[sequence.size()] && character <= 0x10FFFF && !isSurrogate;
    return isCharacter ? character : kReplacement;
}

} // namespace

char32_t takeCharacter(std::string_view& text)
{
    const std::size_t length = lengthFrom(static_cast<unsigned char>(text.front()));
    const bool isWhole = length > 0 && length <= text.size();
    const char32_t character = isWhole ? decode(text.substr(0, length)) : kReplacement;
    const bool isReplacement = character == kReplacement && text.substr(0, 3) != "\uFFFD";
    text.remove_prefix(isReplacement ? 1 : length);
    return character;
}

void appendUtf8(std::string& text, char32_t character)
{
    const auto put = [&text](char32_t bits) {
        text += static_cast<char>(static_cast<unsigned char>(bits));
    };
    if (character < 0x80)
        return put(character);
    if (character < 0x800) {
        put(0xC0 | (character >> 6));
    } else if (character < 0x10000) {
        put(0xE0 | (character >> 12));
        put(0x80 | ((character >> 6) & 0x3F));
    } else {
        put(0xF0 | (character >> 18));
        put(0x80 | ((character >> 12) & 0x3F));
        put(0x80 | ((character >> 6) & 0x3F));
    }
    put(0x80 | (character & 0x3F));
}

char32_t halfWidth(char32_t character)
{
    constexpr char32_t kFirst = 0xFF01, kLast = 0xFF5E, kShift = 0xFEE0;
    if (character >= kFirst && character <= kLast)
        return character - kShift;
    const bool isSpace = character >= 0x2000 && character <= 0x200A; // of a fixed width
    return isSpace || character == U'\t' || character == 0x00A0 || character == 0x202F || character == 0x3000
               ? U' '
               : character;
}

std::size_t characterCount(std::string_view text)
{
    std::size_t count = 0;
    for (; !text.empty(); ++count)
        static_cast<void>(takeCharacter(text));
    return count;
}

std::string validUtf8(std::string_view text)
{
    std::string valid;
    valid.reserve(text.size());
    while (!text.empty())
        appendUtf8(valid, takeCharacter(text));
    return valid;
}

std::optional<std::size_t> firstBrokenByte(std::string_view text)
{
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view before = rest;
        if (takeCharacter(rest) == kReplacement && !before.starts_with("\uFFFD"))
            return text.size() - before.size();
    }
    return std::nullopt;
}

} // namespace wm
