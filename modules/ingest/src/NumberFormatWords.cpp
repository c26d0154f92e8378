// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberFormatWords.h"

#include "wm/base/Number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace wm::ingest {

namespace {

constexpr std::string_view kDigitPlaces = "0#?";

/// The bytes of the first character.
std::size_t characterLength(std::string_view text)
{
    const auto isPartOfOne = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
    };
    std::size_t length = std::min<std::size_t>(1, text.size());
    while (length < text.size() && isPartOfOne(text[length]))
        ++length;
    return length;
}

std::string withoutBlanks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string()
                                           : std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

class WordsReader {
public:
    explicit WordsReader(std::string_view code)
        : m_rest(code)
    {
    }

    [[nodiscard]] std::string read()
    {
        while (!m_rest.empty() && m_rest.front() != ';' && !m_isOtherNumber)
            takePart();
        return m_isOtherNumber ? std::string() : withoutBlanks(m_words);
    }

private:
    std::string_view take(std::size_t count)
    {
        const std::string_view taken = m_rest.substr(0, count);
        m_rest.remove_prefix(taken.size());
        return taken;
    }

    void addWords(std::string_view words)
    {
        if (m_hasDigits)
            m_words += words;
    }

    void takeDigits(std::size_t count)
    {
        m_isOtherNumber = !m_words.empty();
        m_hasDigits = true;
        take(count);
    }

    void takePart()
    {
        constexpr std::array<std::string_view, 2> kAnyNumber{"General", "G/通用格式"};
        for (const std::string_view each : kAnyNumber) {
            if (m_rest.starts_with(each))
                return takeDigits(each.size());
        }
        const char first = m_rest.front();
        if (kDigitPlaces.find(first) != std::string_view::npos)
            return takeDigits(1);
        switch (first) {
        case '"': {
            take(1);
            addWords(take(std::min(m_rest.find('"'), m_rest.size())));
            take(1);
            return;
        }
        case '\\':
        case '!': // the same in Chinese editions
            take(1);
            return addWords(take(characterLength(m_rest)));
        case '_':
        case '*':
            take(1);
            take(characterLength(m_rest));
            return;
        case '[':
            return takeBrackets();
        case ',':
            take(1);
            // Behind the last place it divides by a thousand.
            m_isOtherNumber =
                m_hasDigits && (m_rest.empty() || kDigitPlaces.find(m_rest.front()) == std::string_view::npos);
            return;
        default:
            break;
        }
        const std::string_view character = take(characterLength(m_rest));
        if (character.size() > 1)
            addWords(character);
    }

    void takeBrackets()
    {
        const std::string_view content = take(std::min(m_rest.find(']'), m_rest.size())).substr(1);
        take(1);
        constexpr std::string_view kCompared = "<>=";
        if (!content.empty() && kCompared.find(content.front()) != std::string_view::npos)
            m_isOtherNumber = true;
        else if (content.starts_with('$'))
            addWords(content.substr(1, content.find('-') - 1));
    }

    std::string_view m_rest;
    std::string m_words;
    bool m_hasDigits = false;
    bool m_isOtherNumber = false;
};

} // namespace

std::string wordsBehindNumber(std::string_view code)
{
    return WordsReader(code).read();
}

std::string wordsShownBehind(double number, std::string_view shown)
{
    constexpr std::string_view kDigits = "0123456789";
    const std::size_t first = shown.find_first_of("-0123456789"), last = shown.find_last_of(kDigits);
    if (last == std::string_view::npos || last + 1 == shown.size())
        return {};
    const std::string_view digits = shown.substr(first, last + 1 - first);
    const std::optional<double> rounded = parseTypedNumber(digits);
    const std::size_t point = digits.find('.');
    const std::size_t decimals = point == std::string_view::npos ? 0 : digits.size() - point - 1;
    const double mostOff = 0.500001 * std::pow(10.0, -static_cast<double>(decimals));
    const bool isSame = rounded && std::abs(*rounded - number) <= mostOff;
    return isSame ? withoutBlanks(shown.substr(last + 1)) : std::string();
}

} // namespace wm::ingest
