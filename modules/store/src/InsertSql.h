// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace wm::store {

/// What becomes of a row whose code is stored already.
enum class Existing {
    Refused,  ///< Conflict
    Replaced, ///< its other columns become those of the new row, its id stays; there must be one
};

/// The statement "INSERT INTO t (a, b, ...) VALUES (?, ?, ...)", or the UPDATE that takes the same values; t must have
/// a column "code".
[[nodiscard]] std::string insertSql(std::string_view insert, Existing existing);

} // namespace wm::store
