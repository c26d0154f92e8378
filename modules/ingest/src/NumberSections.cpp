// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberSections.h"

#include "CurrencySigns.h"

#include "wm/base/Number.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wm::ingest {

namespace {

constexpr std::string_view kDigitPlaces = "0#?";
constexpr std::string_view kComparisonSigns = "<>=";

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

/// Absent: a comparison with no number.
std::optional<NumberSection::Condition> readCondition(std::string_view text)
{
    const std::size_t end = std::min(text.find_first_not_of(kComparisonSigns), text.size());
    const std::string_view sign = text.substr(0, end);
    const std::optional<double> limit = parseNumber(text.substr(end));
    if (!limit)
        return std::nullopt;
    const auto has = [&](char c) {
        return sign.find(c) != std::string_view::npos;
    };
    return NumberSection::Condition{has('<'), has('='), has('>'), *limit};
}

/// Takes one section after the other off a code.
class NumberSectionReader {
public:
    explicit NumberSectionReader(std::string_view code)
        : m_rest(code)
    {
    }

    /// Absent behind the last one.
    [[nodiscard]] std::optional<NumberSection> next()
    {
        if (m_isAtEnd)
            return std::nullopt;
        m_section = {};
        m_before.clear();
        m_words.clear();
        m_isParted = m_isPastPoint = m_isPastWrittenPoint = m_isBehindDigit = false;
        m_zeros = 0;
        while (!m_rest.empty() && m_rest.front() != ';')
            takePart();
        m_isAtEnd = m_rest.empty();
        take(1);
        if (m_section.currency.empty() && sayForeignCurrency(m_before))
            m_section.currency = withoutBlanks(m_before);
        if (m_isParted)
            m_section.divisor = 1.0;
        else
            m_section.wordsBehind = withoutBlanks(m_words);
        return std::move(m_section);
    }

private:
    std::string_view take(std::size_t count)
    {
        const std::string_view taken = m_rest.substr(0, count);
        m_rest.remove_prefix(taken.size());
        return taken;
    }

    [[nodiscard]] bool isBeforeDigit() const
    {
        return !m_rest.empty() && kDigitPlaces.find(m_rest.front()) != std::string_view::npos;
    }

    void addWords(std::string_view words) { (m_section.hasDigits ? m_words : m_before) += words; }

    void takeDigits(std::size_t count)
    {
        // Four places that are always written are a year and what follows is its month: 0000!.00 of 202010.
        constexpr int kPlacesOfYear = 4;
        if (m_words == "." && !m_isPastPoint && !m_isPastWrittenPoint && m_zeros < kPlacesOfYear) {
            m_words.clear();
            m_isPastWrittenPoint = true;
        }
        m_isParted = m_isParted || !m_words.empty();
        if (m_isPastWrittenPoint && !m_isPastPoint)
            m_section.divisor *= 10.0;
        m_zeros = m_rest.front() == '0' ? m_zeros + 1 : 0;
        m_section.hasDigits = true;
        m_isBehindDigit = true;
        take(count);
    }

    /// Between digits commas part thousands, behind the last one each divides by a thousand.
    void takeCommas()
    {
        const std::size_t count = take(std::min(m_rest.find_first_not_of(','), m_rest.size())).size();
        if (m_isBehindDigit && !isBeforeDigit()) {
            for (std::size_t i = 0; i < count; ++i)
                m_section.divisor *= 1000.0;
        }
        m_isBehindDigit = false;
        m_zeros = 0;
    }

    void takePart()
    {
        constexpr std::array<std::string_view, 2> kAnyNumber{"General", "G/通用格式"};
        for (const std::string_view each : kAnyNumber) {
            if (m_rest.starts_with(each))
                return takeDigits(each.size());
        }
        if (isBeforeDigit())
            return takeDigits(1);
        if (m_rest.front() == ',')
            return takeCommas();
        m_isBehindDigit = false;
        switch (m_rest.front()) {
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
        case '.':
            m_isPastPoint = true;
            break;
        default:
            break;
        }
        const std::string_view character = take(characterLength(m_rest));
        if (character.size() > 1 || character == "$")
            addWords(character);
    }

    void takeBrackets()
    {
        const std::string_view content = take(std::min(m_rest.find(']'), m_rest.size())).substr(1);
        take(1);
        if (!content.empty() && kComparisonSigns.find(content.front()) != std::string_view::npos)
            m_section.condition = readCondition(content);
        else if (content.starts_with('$'))
            takeCurrency(content.substr(1));
    }

    /// "$-409": a sign and where it is used; yen are written like yuan.
    void takeCurrency(std::string_view text)
    {
        const std::size_t dash = std::min(text.find('-'), text.size());
        const std::string_view sign = text.substr(0, dash), place = text.substr(dash);
        const bool isYen = place.ends_with("411") || place.ends_with("JP");
        if (m_section.hasDigits)
            return addWords(sign);
        if (!isYuan(sign) || (isYen && !sign.empty()))
            m_section.currency = sign;
    }

    std::string_view m_rest;
    NumberSection m_section;
    std::string m_before;
    std::string m_words;
    int m_zeros = 0;                   ///< places in a row that are always written
    bool m_isParted = false;           ///< by words between its digits
    bool m_isPastPoint = false;        ///< of the number
    bool m_isPastWrittenPoint = false; ///< one that is a word
    bool m_isBehindDigit = false;
    bool m_isAtEnd = false;
};

} // namespace

NumberSections::NumberSections(std::string_view code)
{
    constexpr std::size_t kMost = 3; // the fourth is of texts
    m_sections.clear();
    NumberSectionReader reader(code);
    while (m_sections.size() < kMost) {
        std::optional<NumberSection> section = reader.next();
        if (!section)
            break;
        m_sections.push_back(*std::move(section));
    }
}

bool NumberSections::isFor(std::size_t section, double number) const
{
    if (const std::optional<NumberSection::Condition>& condition = m_sections[section].condition) {
        return (condition->allowsLess && number < condition->limit) ||
               (condition->allowsEqual && number == condition->limit) ||
               (condition->allowsGreater && number > condition->limit);
    }
    if (section + 1 == m_sections.size())
        return true;
    if (section > 0)
        return number < 0.0;
    return m_sections.size() == 2 ? number >= 0.0 : number > 0.0;
}

const NumberSection& NumberSections::of(double number) const
{
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        if (isFor(i, number))
            return m_sections[i].hasDigits ? m_sections[i] : m_sections.front();
    }
    return m_sections.front();
}

} // namespace wm::ingest
