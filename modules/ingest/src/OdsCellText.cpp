// SPDX-License-Identifier: GPL-3.0-or-later
#include "OdsCellText.h"

namespace wm::ingest {

void OdsCellText::clear()
{
    m_text.clear();
    m_hasParagraph = false;
}

void OdsCellText::startParagraph()
{
    if (m_hasParagraph)
        m_text += '\n';
    m_hasParagraph = true;
    m_swallowsBlanks = true;
}

void OdsCellText::add(std::string_view text)
{
    for (const char c : text) {
        const bool isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!isBlank || !m_swallowsBlanks)
            m_text += isBlank ? ' ' : c;
        m_swallowsBlanks = isBlank;
    }
}

void OdsCellText::addBlanks(std::size_t count)
{
    m_text.append(count, ' ');
    m_swallowsBlanks = false;
}

void OdsCellText::addAsItIs(char c)
{
    m_text += c;
    m_swallowsBlanks = false;
}

} // namespace wm::ingest
