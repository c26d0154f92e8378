// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF.
namespace wm {

/// Takes the first character off a text that is not empty. A byte that is not UTF-8 gives U+FFFD and is taken alone.
[[nodiscard]] char32_t takeCharacter(std::string_view& text);
void appendUtf8(std::string& text, char32_t character);

/// The ASCII character that a full-width one stands for ("Ａ" for "A"), a blank for blanks of every width; else itself.
[[nodiscard]] char32_t halfWidth(char32_t character);

/// How many characters a text has; a byte that is not UTF-8 counts as one.
[[nodiscard]] std::size_t characterCount(std::string_view text);

/// The same text with every bad byte replaced by U+FFFD.
[[nodiscard]] std::string validUtf8(std::string_view text);

/// Where the text stops being UTF-8; empty when it is all right.
[[nodiscard]] std::optional<std::size_t> firstBrokenByte(std::string_view text);

} // namespace wm
