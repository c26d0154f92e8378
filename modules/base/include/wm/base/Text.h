// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wm {

/// The parts between separators, in order; none for an empty text.
[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);
[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// A name without what pads it in tables: blanks of every kind between words of ASCII as one, and else left out.
[[nodiscard]] std::string unpaddedName(std::string_view text);

/// A name as names are compared: full-width letters, digits and signs as in ASCII, ASCII in lower case, blanks of every
/// kind between words of ASCII as one and else left out. What tables pad is the same again: "全　市" is "全市",
/// "ＧＤＰ （亿元）" is "gdp(亿元)", "New  York" is "new york".
[[nodiscard]] std::string foldedName(std::string_view text);

/// The text as a string of JSON, with its quotes (RFC 8259); a byte that is not UTF-8 becomes U+FFFD.
[[nodiscard]] std::string quotedJson(std::string_view text);

} // namespace wm
