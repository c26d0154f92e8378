// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace wm::ingest {

/// The text of paragraphs, in which blanks of the XML count as one and several are written as elements.
class OdsCellText {
public:
    void clear();
    /// Between paragraphs the line is broken.
    void startParagraph();
    void add(std::string_view text);
    void addBlanks(std::size_t count);
    void addAsItIs(char c);
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
    bool m_hasParagraph = false;
    bool m_swallowsBlanks = true; ///< at the start of a paragraph, and after a blank
};

} // namespace wm::ingest
