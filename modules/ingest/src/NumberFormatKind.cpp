// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberFormatKind.h"

#include <algorithm>
#include <cstddef>

namespace wm::ingest {

namespace {

char lowerLetter(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool startsWithIgnoringCase(std::string_view text, std::string_view lowerStart)
{
    return text.size() >= lowerStart.size() &&
           std::ranges::equal(text.substr(0, lowerStart.size()), lowerStart, {}, lowerLetter);
}

/// What the letters of one section ask for.
struct FormatLetters {
    bool hasYear = false;
    bool hasDay = false;
    bool hasTime = false;
    bool hasMonthOrMinute = false;
    bool hasElapsed = false;
    bool hasPercent = false;

    [[nodiscard]] NumberFormatKind kind() const
    {
        const bool hasClock = hasTime || hasElapsed;
        if (hasYear && !hasDay && !hasClock)
            return hasMonthOrMinute ? NumberFormatKind::Month : NumberFormatKind::Year;
        if (hasYear || hasDay || (hasMonthOrMinute && !hasClock))
            return NumberFormatKind::Date;
        if (hasElapsed)
            return NumberFormatKind::Duration;
        if (hasTime)
            return NumberFormatKind::Time;
        return hasPercent ? NumberFormatKind::Percent : NumberFormatKind::Number;
    }
};

/// [h], [mm], [ss] count on beyond a day or an hour; [Red], [>100], [$-804] and the like say nothing of the kind.
bool isElapsed(std::string_view inBrackets)
{
    if (inBrackets.empty())
        return false;
    const char letter = lowerLetter(inBrackets.front());
    return (letter == 'h' || letter == 'm' || letter == 's') &&
           std::ranges::all_of(inBrackets, [letter](char c) { return lowerLetter(c) == letter; });
}

class SectionReader {
public:
    explicit SectionReader(std::string_view code)
        : m_rest(code)
    {
    }

    [[nodiscard]] NumberFormatKind read()
    {
        while (!m_rest.empty() && m_rest.front() != ';')
            takePart();
        return m_letters.kind();
    }

private:
    void take(std::size_t count) { m_rest.remove_prefix(std::min(count, m_rest.size())); }

    void takePart()
    {
        switch (m_rest.front()) {
        case '"':
            return take(m_rest.find('"', 1) == std::string_view::npos ? m_rest.size() : m_rest.find('"', 1) + 1);
        case '\\': // the next character as it is
        case '_':  // as much room as the next character takes
        case '*':  // the next character as often as there is room
            return take(2);
        case '[':
            return takeBrackets();
        default:
            return takeWord();
        }
    }

    void takeBrackets()
    {
        const std::size_t end = std::min(m_rest.find(']'), m_rest.size());
        m_letters.hasElapsed = m_letters.hasElapsed || isElapsed(m_rest.substr(1, end - 1));
        take(end + 1);
    }

    void takeWord()
    {
        for (const std::string_view number : {"general", "g/"}) { // also as Chinese editions write it: G/通用格式
            if (startsWithIgnoringCase(m_rest, number))
                return take(number.size());
        }
        for (const std::string_view halfOfDay : {"am/pm", "a/p"}) {
            if (startsWithIgnoringCase(m_rest, halfOfDay)) {
                m_letters.hasTime = true;
                return take(halfOfDay.size());
            }
        }
        const bool isExponent = startsWithIgnoringCase(m_rest, "e+") || startsWithIgnoringCase(m_rest, "e-");
        if (isExponent)
            return take(2);
        takeLetter(lowerLetter(m_rest.front()));
    }

    void takeLetter(char letter)
    {
        switch (letter) {
        case 'y':
        case 'e': // year of an era
        case 'g': // era
        case 'b': // year of the Buddhist calendar
            m_letters.hasYear = true;
            break;
        case 'd':
            m_letters.hasDay = true;
            break;
        case 'a': // aaa: day of the week
            m_letters.hasDay = m_letters.hasDay || startsWithIgnoringCase(m_rest, "aaa");
            break;
        case 'm':
            m_letters.hasMonthOrMinute = true;
            break;
        case 'h':
        case 's':
            m_letters.hasTime = true;
            break;
        case '%':
            m_letters.hasPercent = true;
            break;
        default:
            break;
        }
        take(1);
    }

    std::string_view m_rest;
    FormatLetters m_letters;
};

} // namespace

NumberFormatKind builtInFormatKind(int id)
{
    const auto isWithin = [id](int first, int last) {
        return id >= first && id <= last;
    };
    if (isWithin(9, 10))
        return NumberFormatKind::Percent;
    if (isWithin(18, 21) || isWithin(32, 35) || id == 45 || id == 47)
        return NumberFormatKind::Time;
    if (id == 46)
        return NumberFormatKind::Duration;
    if (id == 17 || id == 27 || id == 36 || id == 50 || id == 52 || id == 57)
        return NumberFormatKind::Month;
    if (isWithin(14, 22) || isWithin(27, 36) || isWithin(50, 58))
        return NumberFormatKind::Date;
    return NumberFormatKind::Number;
}

NumberFormatKind formatKind(std::string_view code)
{
    return SectionReader(code).read();
}

} // namespace wm::ingest
