// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxText.h"

#include "wm/base/Utf8.h"

#include <algorithm>

namespace wm::report {

namespace {

constexpr char32_t kFirstPrintable = 0x20;
constexpr char32_t kFirstAboveBmp = 0x10000;

/// "_x000D_": four hexadecimal digits.
std::string officeCode(char32_t character)
{
    static constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string code = "_x";
    for (int shift = 12; shift >= 0; shift -= 4)
        code += kDigits[(character >> static_cast<unsigned>(shift)) & 0xFU];
    return code + '_';
}

/// Would a reader take what begins here for such a code?
bool looksLikeCode(std::string_view text)
{
    constexpr std::size_t kLength = 7;
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return text.size() >= kLength && text.starts_with("_x") && text[6] == '_' &&
           std::ranges::all_of(text.substr(2, 4), isHex);
}

void appendEscaped(std::string& escaped, char32_t character)
{
    switch (character) {
    case U'&':
        escaped += "&amp;";
        break;
    case U'<':
        escaped += "&lt;";
        break;
    case U'>':
        escaped += "&gt;";
        break;
    case U'"':
        escaped += "&quot;";
        break;
    default:
        appendUtf8(escaped, character);
    }
}

} // namespace

std::string xlsxText(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size());
    while (!text.empty()) {
        if (looksLikeCode(text))
            escaped += officeCode(U'_'); // so that the underscore is one
        else if (text.front() != '_') {
            const char32_t character = takeCharacter(text);
            if (character < kFirstPrintable && character != U'\n' && character != U'\t')
                escaped += officeCode(character);
            else if (character == 0xFFFE || character == 0xFFFF)
                appendUtf8(escaped, 0xFFFD);
            else
                appendEscaped(escaped, character);
            continue;
        } else
            escaped += '_';
        text.remove_prefix(1);
    }
    return escaped;
}

std::size_t utf16Length(std::string_view text)
{
    std::size_t length = 0;
    while (!text.empty())
        length += takeCharacter(text) < kFirstAboveBmp ? 1U : 2U;
    return length;
}

std::string xlsxColumnName(std::size_t column)
{
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    std::string name;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / kAlphabet.size())
        name.insert(name.begin(), kAlphabet[(left - 1) % kAlphabet.size()]);
    return name;
}

} // namespace wm::report
