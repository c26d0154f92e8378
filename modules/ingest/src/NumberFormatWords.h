// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace wm::ingest {

/// What a number format writes behind a positive number: 万元 of 0.0"万元". Empty where it writes nothing, and where it
/// shows the number divided (0.0,"千元" and 0!.0,"万"), under a condition or parted by words: what stands behind the
/// digits on the screen is then not said of the number that is stored.
[[nodiscard]] std::string wordsBehindNumber(std::string_view code);

/// The same of a number that a format shows as `shown`: the words behind its last digit.
[[nodiscard]] std::string wordsShownBehind(double number, std::string_view shown);

} // namespace wm::ingest
