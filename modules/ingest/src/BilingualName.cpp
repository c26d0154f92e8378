// SPDX-License-Identifier: GPL-3.0-or-later
#include "BilingualName.h"

#include "TextEncodings.h"

#include <algorithm>

namespace wm::ingest {

namespace {

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

} // namespace

BilingualName bilingualName(std::string_view folded)
{
    constexpr std::size_t kFewestLetters = 3; // "gdp" may be a part of a Chinese name, but stands at its begin
    const auto last = std::ranges::find_if(folded.rbegin(), folded.rend(),
                                           [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; });
    const std::size_t end = static_cast<std::size_t>(folded.rend() - last);
    const std::string_view behind = folded.substr(end);
    const std::size_t first = behind.find_first_of("abcdefghijklmnopqrstuvwxyz");
    if (end == 0 || first == std::string_view::npos ||
        static_cast<std::size_t>(std::ranges::count_if(behind, isLetter)) < kFewestLetters)
        return {};
    return {std::string(folded.substr(0, end + first)), std::string(behind.substr(first))};
}

bool isEnglish(std::string_view folded)
{
    return isAscii(folded) && std::ranges::any_of(folded, isLetter);
}

} // namespace wm::ingest
