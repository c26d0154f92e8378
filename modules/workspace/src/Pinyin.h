// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace wm::workspace {

/// How a character is read, without tone and with v for ü; the commonest reading first. A letter or digit of ASCII is
/// read as itself, in lower case; nothing else is read.
[[nodiscard]] std::vector<std::string_view> readingsOf(char32_t character);

/// Does the name begin with what is typed as these letters? Each character is typed as its syllable or as the initial
/// of one (z or zh), the last one perhaps in part. What is not read is passed over. Letters and digits of ASCII, lower
/// case; ü may be typed as u too.
[[nodiscard]] bool isTypedAs(std::string_view name, std::string_view letters);

} // namespace wm::workspace
