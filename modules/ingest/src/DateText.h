// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NumberFormatKind.h"

#include <optional>
#include <string>
#include <string_view>

namespace wm::ingest {

/// From which day a workbook counts its days.
enum class DateSystem {
    From1900, ///< day 1 is 1900-01-01, and day 60 a 29 February that never was
    From1904, ///< day 0 is 1904-01-01
};

/// ISO 8601 of a number of days that is shown as a date or time, to the second: "2020-12-31", with the time when there
/// is one "2020-12-31T08:30:00", of a part of a day only "08:30:00", of hours beyond a day "PT26H30M00S", as much of
/// the day as is shown "2020-12" and "2020". Empty for what spreadsheets show as nothing but hashes: below 0 and after
/// 9999.
[[nodiscard]] std::optional<std::string> dateText(double days, NumberFormatKind kind, DateSystem system);

/// The same forms of what is ISO 8601 already, without midnights, parts of seconds and time zones; empty for anything
/// else.
[[nodiscard]] std::optional<std::string> plainDateText(std::string_view iso);

/// The same of an ISO 8601 duration such as "PT08H30M00.5S".
[[nodiscard]] std::optional<std::string> durationText(std::string_view iso);

} // namespace wm::ingest
