// SPDX-License-Identifier: GPL-3.0-or-later
#include "Excerpt.h"

namespace wm::ingest {

namespace {

constexpr std::size_t kLongestShown = 60;
constexpr std::size_t kBytesShown = 4;

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

} // namespace

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
