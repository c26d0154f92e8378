// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Brackets in folded texts, where they are those of ASCII.
namespace wm::ingest {

struct Bracket {
    std::size_t begin = 0, end = 0; ///< of the whole, with its signs
    std::string_view content;
};

/// The last pair of a text.
[[nodiscard]] std::optional<Bracket> lastBracket(std::string_view text);

/// The text without all pairs and what is in them.
[[nodiscard]] std::string withoutBrackets(std::string text);

} // namespace wm::ingest
