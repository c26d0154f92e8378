// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace wm::ingest {

/// As what a spreadsheet shows a number.
enum class NumberFormatKind {
    Number,
    Percent,
    Date,     ///< with or without a time
    Month,    ///< year and month of a date
    Year,     ///< of a date
    Time,     ///< of a day
    Duration, ///< hours beyond 24 and the like
};

/// Of the formats that have no code in the file (ECMA-376 18.8.30, with those of East Asian editions: as the Chinese
/// one has them, where they differ).
[[nodiscard]] NumberFormatKind builtInFormatKind(int id);

/// Of a code such as 0.0% or yyyy"年"m"月", by its first section, which is that of positive numbers.
[[nodiscard]] NumberFormatKind formatKind(std::string_view code);

} // namespace wm::ingest
