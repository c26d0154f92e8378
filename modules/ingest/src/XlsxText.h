// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "XmlReading.h"

namespace wm::ingest {

/// "_x000D_" as the character it stands for.
[[nodiscard]] std::string withoutEscapes(std::string_view text);

/// The text of a shared or an inline string: that of its runs joined, without how it is pronounced. What is raised
/// behind other text is so in characters of its own ("m²"): else the sign of a note would be a digit of its number.
class XlsxText {
public:
    void clear();
    void onStart(std::string_view name, const XmlAttributes& attributes);
    void onEnd(std::string_view name);
    void onText(std::string_view text);
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    void addRun(std::string_view run);

    std::string m_text;
    std::string m_run;
    bool m_isInRun = false;
    bool m_isRaised = false;
    bool m_isPronunciation = false;
    bool m_keepsBlanks = false;
};

} // namespace wm::ingest
