// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace wm::ingest {

/// A text in raised characters: "2" as "²", "a)" as "ᵃ⁾"; what has no raised form stays as it is.
[[nodiscard]] std::string inSuperscript(std::string_view text);

[[nodiscard]] bool isSuperscript(char32_t character);

} // namespace wm::ingest
