// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace wm::report {

/// Columns a terminal uses: two for wide and fullwidth characters, none for combining marks, one for all others.
/// Source: Unicode Standard Annex 11, East Asian Width; ambiguous characters count one, as terminals have it.
[[nodiscard]] std::size_t columnsOf(char32_t character);
[[nodiscard]] std::size_t columnsOf(std::string_view text);

} // namespace wm::report
