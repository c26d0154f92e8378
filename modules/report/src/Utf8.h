// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace wm::report {

/// Takes the first character off a text that is not empty. A byte that is not UTF-8 gives U+FFFD and is taken alone.
[[nodiscard]] char32_t takeCharacter(std::string_view& text);
void appendUtf8(std::string& text, char32_t character);

/// The same text with every bad byte replaced by U+FFFD.
[[nodiscard]] std::string validUtf8(std::string_view text);

/// Columns a terminal uses: two for wide and fullwidth characters, none for combining marks, one for all others.
/// Source: Unicode Standard Annex 11, East Asian Width; ambiguous characters count one, as terminals have it.
[[nodiscard]] std::size_t columnsOf(char32_t character);
[[nodiscard]] std::size_t columnsOf(std::string_view text);

} // namespace wm::report
