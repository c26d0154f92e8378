// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace wm::ingest {

/// UTF-16 into UTF-8, piece by piece; a half of a character without the other becomes U+FFFD.
class Utf16Text {
public:
    void clear()
    {
        m_text.clear();
        m_half = 0;
    }
    /// Units of two bytes, the lower first; an odd byte at the end is left out.
    void addUnits(std::string_view bytes);
    /// Units whose upper byte is 0 and was not written.
    void addLowBytes(std::string_view bytes);
    /// The whole text; nothing may be added then.
    [[nodiscard]] const std::string& finish();

private:
    void endHalf();

    std::string m_text;
    char32_t m_half = 0; ///< first of a pair; 0: none
};

[[nodiscard]] std::string utf8FromUtf16(std::string_view bytes);

} // namespace wm::ingest
