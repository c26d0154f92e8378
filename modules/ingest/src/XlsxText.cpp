// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxText.h"

#include "Superscript.h"

#include "wm/base/Utf8.h"

#include <charconv>

namespace wm::ingest {

namespace {

constexpr std::string_view kXmlBlanks = " \t\r\n";
constexpr std::size_t kEscapeLength = 7; ///< _xHHHH_

/// The UTF-16 unit of an escape that the text starts with.
std::optional<char32_t> escapedUnit(std::string_view text)
{
    if (text.size() < kEscapeLength || !text.starts_with("_x") || text[kEscapeLength - 1] != '_')
        return std::nullopt;
    unsigned unit = 0;
    const auto [end, code] = std::from_chars(text.data() + 2, text.data() + kEscapeLength - 1, unit, 16);
    if (code != std::errc{} || end != text.data() + kEscapeLength - 1 || unit == 0)
        return std::nullopt;
    return unit;
}

bool isSurrogate(char32_t unit, char32_t first)
{
    return unit >= first && unit < first + 0x400;
}

/// The character of one escape, or of two that are a surrogate pair; takes them off the text.
char32_t takeEscaped(std::string_view& text, char32_t unit)
{
    text.remove_prefix(kEscapeLength);
    if (!isSurrogate(unit, 0xD800) && !isSurrogate(unit, 0xDC00))
        return unit;
    const char32_t second = escapedUnit(text).value_or(0);
    if (!isSurrogate(unit, 0xD800) || !isSurrogate(second, 0xDC00))
        return 0xFFFD;
    text.remove_prefix(kEscapeLength);
    return 0x10000 + ((unit - 0xD800) << 10U) + (second - 0xDC00);
}

} // namespace

std::string withoutEscapes(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const std::size_t next = text.find("_x");
        plain += text.substr(0, next);
        if (next == std::string_view::npos)
            break;
        text.remove_prefix(next);
        if (const std::optional<char32_t> unit = escapedUnit(text)) {
            appendUtf8(plain, takeEscaped(text, *unit));
        } else {
            plain += text.front();
            text.remove_prefix(1);
        }
    }
    return plain;
}

void XlsxText::clear()
{
    m_text.clear();
    m_isInRun = false;
    m_isRaised = false;
    m_isPronunciation = false;
}

void XlsxText::onStart(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "rPh")
        m_isPronunciation = true;
    else if (name == "r")
        m_isRaised = false;
    else if (name == "vertAlign")
        m_isRaised = attributes.text("val") == "superscript";
    if (name != "t" || m_isPronunciation)
        return;
    m_isInRun = true;
    m_keepsBlanks = attributes.text("space") == "preserve";
    m_run.clear();
}

void XlsxText::onEnd(std::string_view name)
{
    if (name == "rPh")
        m_isPronunciation = false;
    if (name != "t" || !m_isInRun)
        return;
    m_isInRun = false;
    std::string_view run = m_run;
    // As spreadsheet programs do it: what has no xml:space was broken into lines or indented by who wrote the XML.
    if (!m_keepsBlanks) {
        const std::size_t first = run.find_first_not_of(kXmlBlanks);
        run = first == std::string_view::npos ? std::string_view()
                                              : run.substr(first, run.find_last_not_of(kXmlBlanks) + 1 - first);
    }
    if (run.find("_x") == std::string_view::npos)
        addRun(run);
    else
        addRun(withoutEscapes(run));
}

void XlsxText::addRun(std::string_view run)
{
    // A text that begins raised is all there is, or begins a footnote: nothing that the sign would go on with.
    if (m_isRaised && !m_text.empty())
        m_text += inSuperscript(run);
    else
        m_text += run;
}

void XlsxText::onText(std::string_view text)
{
    if (m_isInRun)
        m_run += text;
}

} // namespace wm::ingest
