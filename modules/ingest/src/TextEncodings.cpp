// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextEncodings.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace wm::ingest {

bool isAscii(std::string_view text)
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080;
    // Eight at a time: each field of millions is asked.
    for (std::uint64_t bytes = 0; text.size() >= sizeof bytes; text.remove_prefix(sizeof bytes)) {
        std::memcpy(&bytes, text.data(), sizeof bytes);
        if ((bytes & kHighBits) != 0)
            return false;
    }
    return std::ranges::all_of(text, [](char c) { return (static_cast<unsigned char>(c) & 0x80U) == 0; });
}

std::size_t wholeUtf16(std::string_view bytes, bool isBigEnd)
{
    const std::size_t even = bytes.size() / 2 * 2;
    if (even == 0)
        return 0;
    // D800 to DBFF is the first half of a pair.
    const auto high = static_cast<unsigned char>(bytes[isBigEnd ? even - 2 : even - 1]);
    return high >= 0xD8 && high <= 0xDB ? even - 2 : even;
}

} // namespace wm::ingest
