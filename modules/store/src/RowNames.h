// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/store/History.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace wm::store {

/// As errors name the rows of a table: "targets"; module wording knows these words.
[[nodiscard]] std::string_view rowsOfTable(const std::string& table);
/// The code of a row that is there or was; its number where it has none. Errors: those of RowReader::read().
[[nodiscard]] Result<std::string> codeOfRow(RowReader& rows, const std::string& table, std::int64_t row);

} // namespace wm::store
