// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextDecoder.h"

#include "wm/base/Platform.h"
#include "wm/base/Utf8.h"

#include <algorithm>

namespace wm::geo {

namespace {

constexpr const char* kUtf8 = "UTF-8";

} // namespace

std::string TextDecoder::decode(const char* text) const
{
    if (m_encoding.name == kUtf8 && isUtf8(text))
        return validUtf8(text);
    return utf8FromEncoding(text, m_encoding.name == kUtf8 ? "GB18030" : m_encoding.name).value_or(validUtf8(text));
}

bool isUtf8(std::string_view text)
{
    constexpr std::size_t kLongestCut = 3;
    const std::optional<std::size_t> broken = firstBrokenByte(text);
    if (!broken)
        return true;
    const auto continues = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
    };
    const bool isLead = static_cast<unsigned char>(text[*broken]) >= 0xC2;
    return isLead && *broken > 0 && text.size() - *broken <= kLongestCut &&
           std::ranges::all_of(text.substr(*broken + 1), continues);
}

} // namespace wm::geo
