// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkupScanner.h"

#include <algorithm>

namespace wm::ingest {

namespace {

constexpr std::size_t kLongestPrefix = 64;
constexpr std::string_view kCommentStart = "<!--";
constexpr std::string_view kCharacterDataStart = "<![CDATA[";
constexpr std::string_view kDocumentTypeStart = "<!DOCTYPE";

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

Result<bool> MarkupScanner::feed(std::string_view bytes)
{
    if (m_isFound)
        return true;
    const std::size_t done = m_at > kLongestPrefix + 2 ? m_at - kLongestPrefix - 2 : 0;
    m_window.erase(0, done);
    m_window += bytes;
    m_at -= done;
    m_nextName = m_nextExclamation = m_nextQuestion = {};
    for (bool goesOn = true; goesOn && !m_isFound;) {
        WM_TRY(goesOn, step());
    }
    return m_isFound;
}

Result<bool> MarkupScanner::step()
{
    if (m_place != Place::Markup)
        return skipToEndOfPlace();
    const std::size_t name = nextName();
    const std::size_t second = std::min(nextOpening(m_nextExclamation, '!'), nextOpening(m_nextQuestion, '?'));
    if (second < name)
        return enterPlace(second - 1);
    if (name == std::string::npos) {
        m_at = std::max(m_at, m_window.size() - std::min(m_window.size(), m_name.size() - 1));
        return false;
    }
    m_at = name;
    if (name + m_name.size() == m_window.size()) // what follows tells whether the name ends here
        return false;
    m_isFound = isStartOfElement(name);
    ++m_at;
    return true;
}

std::size_t MarkupScanner::nextName()
{
    if (!m_nextName.isKnown || m_nextName.at < m_at)
        m_nextName = {m_window.find(m_name, m_at), true};
    return m_nextName.at;
}

std::size_t MarkupScanner::nextOpening(Next& next, char second) const
{
    if (next.isKnown && next.at >= m_at)
        return next.at;
    std::size_t at = m_window.find(second, m_at);
    while (at != std::string::npos && (at == 0 || m_window[at - 1] != '<'))
        at = m_window.find(second, at + 1);
    next = {at, true};
    return at;
}

bool MarkupScanner::isStartOfElement(std::size_t name)
{
    if (std::string_view(" \t\r\n/>").find(m_window[name + m_name.size()]) == std::string_view::npos || name == 0)
        return false;
    std::size_t at = name - 1;
    if (m_window[at] == ':') {
        const std::size_t first = name - std::min(name, kLongestPrefix + 2);
        while (at > first && isNameCharacter(m_window[at - 1]))
            --at;
        if (at == 0)
            return false;
        --at;
    }
    m_elementAt = at;
    return m_window[at] == '<';
}

Result<bool> MarkupScanner::enterPlace(std::size_t less)
{
    const std::string_view rest = std::string_view(m_window).substr(less);
    const auto enter = [&](Place place, std::size_t length) {
        m_place = place;
        m_at = less + length;
        return true;
    };
    if (rest.starts_with("<?"))
        return enter(Place::Instruction, 2);
    if (rest.starts_with(kCommentStart))
        return enter(Place::Comment, kCommentStart.size());
    if (rest.starts_with(kCharacterDataStart))
        return enter(Place::CharacterData, kCharacterDataStart.size());
    if (rest.starts_with(kDocumentTypeStart))
        return fail(ErrorCode::ParseFailed, "a DOCTYPE is not allowed");
    if (rest.size() < kCharacterDataStart.size()) {
        m_at = less + 1;
        return false;
    }
    return enter(Place::Markup, 2);
}

bool MarkupScanner::skipToEndOfPlace()
{
    std::string_view end = "?>";
    if (m_place != Place::Instruction)
        end = m_place == Place::Comment ? "-->" : "]]>";
    const std::size_t at = m_window.find(end, m_at);
    if (at == std::string::npos) {
        m_at = std::max(m_at, m_window.size() - std::min(m_window.size(), end.size() - 1));
        return false;
    }
    m_at = at + end.size();
    m_place = Place::Markup;
    return true;
}

} // namespace wm::ingest
