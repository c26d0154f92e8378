// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminalWidth.h"

#include "wm/base/Utf8.h"

#include <algorithm>
#include <array>
#include <span>

namespace wm::report {

namespace {

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

} // namespace

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
