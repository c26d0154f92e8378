// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace wm::report {

/// Text inside an element or attribute of a workbook's part: markup is escaped, and what XML 1.0 has no place for is
/// written as Office does it (_x0007_).
/// Source: ISO/IEC 29500-1, 22.9.2.19 ST_Xstring.
[[nodiscard]] std::string xlsxText(std::string_view text);

/// UTF-16 code units, which is how Excel counts.
[[nodiscard]] std::size_t utf16Length(std::string_view text);

/// "A" is 0, "AA" is 26.
[[nodiscard]] std::string xlsxColumnName(std::size_t column);

} // namespace wm::report
