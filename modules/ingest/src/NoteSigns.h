// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

/// Signs that refer to a footnote, in folded texts: "①", "*", "※", "†", raised characters, "1)", "a)" and "[1]".
namespace wm::ingest {

/// How many bytes of them stand at `at`, right behind a word, a number or a year; 0: none. Digits that go on with a
/// number, brackets that were opened before, and what a unit is raised to ("m²") are none.
[[nodiscard]] std::size_t noteSignsAt(std::string_view folded, std::size_t at);

/// The text without those at its end; all of it where it is nothing else.
[[nodiscard]] std::string_view withoutNoteSigns(std::string_view folded);

} // namespace wm::ingest
