// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextDecoder.h"

#include "wm/base/Platform.h"
#include "wm/base/Utf8.h"

#include <cpl_conv.h>
#include <cpl_string.h>

#include <algorithm>
#include <memory>

namespace wm::geo {

namespace {

constexpr const char* kUtf8 = "UTF-8";

/// As the converter of the system calls it. Windows has code pages only: GB18030 is 54936 and ISO 8859-n is 2859n. Of
/// GB18030 and GBK the larger is taken, which gives the same text for what both have.
std::string converterName(const std::string& encoding)
{
    const bool isChinese = encoding == "GB18030" || encoding == "CP936";
    if (!kIsWindows)
        return isChinese ? "GB18030" : encoding;
    if (encoding == "GB18030")
        return "CP54936";
    return encoding.starts_with("ISO-8859-") ? "CP2859" + encoding.substr(9) : encoding;
}

std::string convert(const char* text, const std::string& converter)
{
    CPLPushErrorHandler(CPLQuietErrorHandler); // what cannot be converted is shown as such in the text
    const std::unique_ptr<char, decltype(&VSIFree)> converted(CPLRecode(text, converter.c_str(), kUtf8), &VSIFree);
    CPLPopErrorHandler();
    return converted ? validUtf8(converted.get()) : std::string();
}

} // namespace

std::string TextDecoder::decode(const char* text) const
{
    if (m_encoding.name == kUtf8 && isUtf8(text))
        return validUtf8(text);
    const std::string encoding = m_encoding.name == kUtf8 ? "GB18030" : m_encoding.name;
    std::string decoded = convert(text, converterName(encoding));
    if (decoded.empty() && *text != '\0') // a system without GB18030
        decoded = convert(text, "CP936");
    return decoded.empty() ? validUtf8(text) : decoded;
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
