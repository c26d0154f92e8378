// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wm::ingest {

/// Where the text stops being UTF-8 (RFC 3629: no overlong forms, no surrogates); empty when it is all right.
[[nodiscard]] std::optional<std::size_t> firstBrokenByte(std::string_view text);

/// Up to four bytes from there, as "0xD6 0xD0".
[[nodiscard]] std::string hexText(std::string_view bytes);

/// At most 60 bytes of the text without cutting a character, for messages.
[[nodiscard]] std::string shortened(std::string_view text);

} // namespace wm::ingest
