// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pinyin.h"

#include "PinyinTexts.h"

#include "wm/base/Utf8.h"

#include <array>
#include <unordered_map>

namespace wm::workspace {

namespace {

constexpr char32_t kFirst = 0x4E00, kLast = 0x9FFF;

/// Takes the part up to the separator off the text.
std::string_view takePart(std::string_view& text, char separator)
{
    const std::size_t end = text.find(separator);
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

class Readings {
public:
    Readings()
        : m_common(kLast - kFirst + 1)
    {
        for (std::string_view lines = kSyllables; !lines.empty();) {
            std::string_view line = takePart(lines, '\n');
            const std::string_view syllable = takePart(line, ' ');
            while (!line.empty())
                m_common[takeCharacter(line) - kFirst] = syllable;
        }
        for (std::string_view lines = kPlaceReadings; !lines.empty();) {
            std::string_view line = takePart(lines, '\n');
            std::string_view character = takePart(line, ' ');
            std::vector<std::string_view>& others = m_others[takeCharacter(character)];
            while (!line.empty())
                others.push_back(takePart(line, ' '));
        }
    }

    [[nodiscard]] std::vector<std::string_view> of(char32_t character) const
    {
        std::vector<std::string_view> readings;
        if (character < kFirst || character > kLast || m_common[character - kFirst].empty())
            return readings;
        readings.push_back(m_common[character - kFirst]);
        if (const auto others = m_others.find(character); others != m_others.end())
            readings.insert(readings.end(), others->second.begin(), others->second.end());
        return readings;
    }

private:
    std::vector<std::string_view> m_common; ///< by character from kFirst
    std::unordered_map<char32_t, std::vector<std::string_view>> m_others;
};

/// ASCII from 0 to z as texts of one letter, capitals as small ones.
std::string_view letterText(char32_t character)
{
    constexpr std::string_view kLetters = "0123456789abcdefghijklmnopqrstuvwxyz";
    const char32_t small = character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character;
    const std::size_t index = small < 0x80 ? kLetters.find(static_cast<char>(small)) : std::string_view::npos;
    return index == std::string_view::npos ? std::string_view() : kLetters.substr(index, 1);
}

/// How many letters the two have in common at their beginning.
std::size_t commonLetters(std::string_view letters, std::string_view reading)
{
    std::size_t count = 0;
    while (count < letters.size() && count < reading.size() &&
           (letters[count] == reading[count] || (reading[count] == 'v' && letters[count] == 'u')))
        ++count;
    return count;
}

/// zh, ch and sh are one sound that is typed as one or two letters.
std::size_t initialLength(std::string_view reading)
{
    return reading.starts_with("zh") || reading.starts_with("ch") || reading.starts_with("sh") ? 2 : 1;
}

} // namespace

std::vector<std::string_view> readingsOf(char32_t character)
{
    static const Readings readings;
    if (const std::string_view letter = letterText(character); !letter.empty())
        return {letter};
    return readings.of(character);
}

bool isTypedAs(std::string_view name, std::string_view letters)
{
    if (letters.empty())
        return true;
    if (name.empty())
        return false;
    const std::vector<std::string_view> readings = readingsOf(takeCharacter(name));
    if (readings.empty())
        return isTypedAs(name, letters);
    for (const std::string_view reading : readings) {
        const std::size_t common = commonLetters(letters, reading);
        if (common == letters.size())
            return true;
        for (const std::size_t typed : {reading.size(), initialLength(reading), std::size_t{1}}) {
            if (common >= typed && isTypedAs(name, letters.substr(typed)))
                return true;
        }
    }
    return false;
}

} // namespace wm::workspace
