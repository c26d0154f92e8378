// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wm {

/// The whole text as a finite decimal number ("-2", "13.41", "1e3"), independent of the locale. Empty for anything
/// else: blanks, thousands separators, "1.2.3", "inf", "nan", hexadecimal.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

/// The whole text as a person types a number: as parseNumber(), and with blanks around it, '+', full-width digits and
/// signs ("１２．５％"), the Chinese full stop as decimal point, thousands separated by commas or blanks in groups of
/// three, and the unit after it. Empty for anything else, also for a comma that separates no thousands ("1,5") and for
/// another unit, since "1.2 万" is another number.
[[nodiscard]] std::optional<double> parseTypedNumber(std::string_view text, std::string_view unit = {});

/// The whole text as a decimal integer that fits int; no sign other than '-'.
[[nodiscard]] std::optional<int> parseInteger(std::string_view text);

/// The shortest decimal text that reads back as the same number; never an exponent for 1e-6 <= |value| < 1e21.
/// For files and machine output; what people read is presentation's NumberText.
[[nodiscard]] std::string plainNumberText(double value);

/// The number to as many digits as spreadsheets calculate with and show: 14.190000000000001 is 14.19.
[[nodiscard]] double roundedTo15Digits(double value);

} // namespace wm
