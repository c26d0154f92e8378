// SPDX-License-Identifier: GPL-3.0-or-later
#include "NoteSigns.h"

#include "Superscript.h"

#include "wm/base/Utf8.h"

#include <algorithm>

namespace wm::ingest {

namespace {

bool isArabicNumeral(char c)
{
    return c >= '0' && c <= '9';
}

bool isLatinLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isCircled(char32_t character)
{
    return (character >= U'①' && character <= U'⒇') || (character >= U'❶' && character <= U'❿');
}

/// "m²" and "km³": what the area or volume is measured in.
bool isPower(std::string_view before, char32_t character)
{
    return (character == U'²' || character == U'³') && before.ends_with('m');
}

std::size_t signLength(std::string_view before, std::string_view text)
{
    std::string_view rest = text;
    const char32_t character = takeCharacter(rest);
    const bool isRaised = isSuperscript(character) && !isPower(before, character);
    const bool isSign = character == U'*' || character == U'※' || character == U'†' || character == U'‡';
    return isRaised || isSign || isCircled(character) ? text.size() - rest.size() : 0;
}

bool hasOpenBracket(std::string_view before)
{
    const std::size_t open = before.find_last_of("([");
    return open != std::string_view::npos && before.find_first_of(")]", open) == std::string_view::npos;
}

/// "1)", "12)" and "a)".
std::size_t bracketLength(std::string_view before, std::string_view text)
{
    constexpr std::size_t kMostDigits = 2;
    std::size_t name = 0;
    while (name < text.size() && name < kMostDigits && isArabicNumeral(text[name]))
        ++name;
    const char last = before.empty() ? '\0' : before.back();
    const bool goesOn = name > 0 ? isArabicNumeral(last) || last == '.' || last == ',' : isLatinLetter(last);
    if (name == 0 && isLatinLetter(text.front()))
        name = 1;
    const bool isClosed = name > 0 && name < text.size() && text[name] == ')';
    return isClosed && !goesOn && !hasOpenBracket(before) ? name + 1 : 0;
}

/// "[1]".
std::size_t squareLength(std::string_view text)
{
    if (!text.starts_with('['))
        return 0;
    const std::size_t end = text.find_first_not_of("0123456789", 1);
    return end != std::string_view::npos && end > 1 && end < 4 && text[end] == ']' ? end + 1 : 0;
}

std::size_t oneSignAt(std::string_view folded, std::size_t at)
{
    const std::string_view before = folded.substr(0, at);
    const std::string_view text = folded.substr(at);
    if (text.empty())
        return 0;
    return std::max({signLength(before, text), bracketLength(before, text), squareLength(text)});
}

} // namespace

std::size_t noteSignsAt(std::string_view folded, std::size_t at)
{
    std::size_t end = at;
    for (;;) {
        // A blank of padding is left between digits, and several signs may be parted by commas.
        const bool isParted = end < folded.size() && (folded[end] == ' ' || (folded[end] == ',' && end > at));
        const std::size_t start = isParted ? end + 1 : end;
        const std::size_t length = oneSignAt(folded, start);
        if (length == 0)
            return end - at;
        end = start + length;
    }
}

std::string_view withoutNoteSigns(std::string_view folded)
{
    // More than signs have, so that long texts are not looked through.
    constexpr std::size_t kMostBytes = 32;
    for (std::size_t at = folded.size() > kMostBytes ? folded.size() - kMostBytes : 1; at < folded.size(); ++at) {
        const bool isWithinCharacter = (static_cast<unsigned char>(folded[at]) & 0xC0U) == 0x80U;
        if (!isWithinCharacter && noteSignsAt(folded, at) == folded.size() - at)
            return folded.substr(0, at);
    }
    return folded;
}

} // namespace wm::ingest
