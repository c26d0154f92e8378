// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Text.h"

#include "wm/base/Utf8.h"

#include <algorithm>

namespace wm {

namespace {

bool isInvisible(char32_t character)
{
    return character == 0x00AD || character == 0x200B || character == 0xFEFF; // soft hyphen, no width, byte-order mark
}

/// Of words that are parted by blanks.
bool isOfWord(char32_t character)
{
    return (character >= U'a' && character <= U'z') || (character >= U'0' && character <= U'9');
}

char32_t inLowerCase(char32_t character)
{
    return character >= U'A' && character <= U'Z' ? character + (U'a' - U'A') : character;
}

/// The characters as `written` gives them, without what only pads.
template <class Written>
std::string withoutPadding(std::string_view text, Written written)
{
    std::string plain;
    bool isBlankPending = false;
    char32_t before = U'\0';
    while (!text.empty()) {
        const char32_t character = takeCharacter(text);
        const char32_t width = halfWidth(character);
        if (isInvisible(character))
            continue;
        if (width == U' ' || width == U'\n' || width == U'\r') {
            isBlankPending = true;
            continue;
        }
        if (isBlankPending && isOfWord(inLowerCase(before)) && isOfWord(inLowerCase(width)))
            plain += ' ';
        isBlankPending = false;
        appendUtf8(plain, written(character));
        before = width;
    }
    return plain;
}

/// Characters that may not stand in a JSON string as they are, and those that would end a line of JavaScript.
bool mustBeNumbered(char32_t character)
{
    return character < 0x20 || character == 0x7F || character == 0x2028 || character == 0x2029;
}

std::string numbered(char32_t character)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        text += kDigits[(character >> shift) & 0xF];
    return text;
}

} // namespace

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t start = 0; !text.empty() && start <= text.size();) {
        const std::size_t end = std::min(text.find(separator, start), text.size());
        parts.emplace_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i != 0)
            text += separator;
        text += parts[i];
    }
    return text;
}

std::string unpaddedName(std::string_view text)
{
    return withoutPadding(text, [](char32_t character) { return character; });
}

std::string foldedName(std::string_view text)
{
    return withoutPadding(text, [](char32_t character) { return inLowerCase(halfWidth(character)); });
}

std::string quotedJson(std::string_view text)
{
    std::string json = "\"";
    while (!text.empty()) {
        const char32_t character = takeCharacter(text);
        if (character == U'"' || character == U'\\')
            json += '\\';
        if (character == U'\n')
            json += "\\n";
        else if (character == U'\t')
            json += "\\t";
        else if (mustBeNumbered(character))
            json += numbered(character);
        else
            appendUtf8(json, character);
    }
    return json + '"';
}

} // namespace wm
