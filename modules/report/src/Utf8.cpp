// SPDX-License-Identifier: GPL-3.0-or-later
#include "Utf8.h"

#include <algorithm>
#include <array>
#include <span>

namespace wm::report {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct Range {
    char32_t first;
    char32_t last;
};

/// Whole blocks where every assigned character is wide or fullwidth, and the symbols that terminals draw as emoji.
constexpr std::array kWide{
    Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x2329, 0x232A},   Range{0x23E9, 0x23EC},
    Range{0x2705, 0x2705},   Range{0x274C, 0x274C},   Range{0x2E80, 0x303E},   Range{0x3041, 0x3247},
    Range{0x3250, 0x4DBF},   Range{0x4E00, 0xA4CF},   Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},   Range{0xFE10, 0xFE19},   Range{0xFE30, 0xFE6F},   Range{0xFF01, 0xFF60},
    Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F320}, Range{0x1F330, 0x1F335}, Range{0x1F400, 0x1F43E},
    Range{0x1F600, 0x1F64F}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD},
};

/// Combining marks and characters that only steer the layout.
constexpr std::array kWithoutWidth{
    Range{0x0300, 0x036F}, Range{0x200B, 0x200F}, Range{0x202A, 0x202E}, Range{0x2060, 0x2064},
    Range{0x20D0, 0x20F0}, Range{0xFE00, 0xFE0F}, Range{0xFE20, 0xFE2F}, Range{0xFEFF, 0xFEFF},
};

bool isIn(std::span<const Range> ranges, char32_t character)
{
    const auto range = std::ranges::lower_bound(ranges, character, {}, &Range::last);
    return range != ranges.end() && range->first <= character;
}

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

std::string validUtf8(std::string_view text)
{
    std::string valid;
    valid.reserve(text.size());
    while (!text.empty())
        appendUtf8(valid, takeCharacter(text));
    return valid;
}

std::size_t columnsOf(char32_t character)
{
    if (isIn(kWithoutWidth, character))
        return 0;
    return isIn(kWide, character) ? 2 : 1;
}

std::size_t columnsOf(std::string_view text)
{
    std::size_t columns = 0;
    while (!text.empty())
        columns += columnsOf(takeCharacter(text));
    return columns;
}

} // namespace wm::report
