// SPDX-License-Identifier: GPL-3.0-or-later
#include "Utf16Text.h"

#include "LittleEndian.h"
#include "TextEncodings.h"

#include "wm/base/Utf8.h"

namespace wm::ingest {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool isFirstHalf(char32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isSecondHalf(char32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

} // namespace

void Utf16Text::endHalf()
{
    if (m_half != 0)
        appendUtf8(m_text, kReplacement);
    m_half = 0;
}

void Utf16Text::addUnits(std::string_view bytes)
{
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const char32_t unit = littleEndian16(bytes, at);
        if (isSecondHalf(unit) && m_half != 0) {
            appendUtf8(m_text, 0x10000 + ((m_half - 0xD800) << 10U) + (unit - 0xDC00));
            m_half = 0;
            continue;
        }
        endHalf();
        if (isFirstHalf(unit))
            m_half = unit;
        else
            appendUtf8(m_text, isSecondHalf(unit) ? kReplacement : unit);
    }
}

void Utf16Text::addLowBytes(std::string_view bytes)
{
    if (!bytes.empty())
        endHalf();
    if (isAscii(bytes)) {
        m_text += bytes;
        return;
    }
    for (const char c : bytes)
        appendUtf8(m_text, static_cast<unsigned char>(c));
}

const std::string& Utf16Text::finish()
{
    endHalf();
    return m_text;
}

std::string utf8FromUtf16(std::string_view bytes)
{
    Utf16Text text;
    text.addUnits(bytes);
    return text.finish();
}

} // namespace wm::ingest
