// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// What a message shows of a field.
namespace wm::ingest {

/// The first four bytes at most, as "0xD6 0xD0".
[[nodiscard]] std::string hexText(std::string_view bytes);

/// At most 60 bytes of the text without cutting a character.
[[nodiscard]] std::string shortened(std::string_view text);

} // namespace wm::ingest
