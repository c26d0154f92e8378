// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/store/Connection.h"

#include <cstdint>
#include <string>

namespace wm::store {

/// The highest id that a row of a recorded table has or had. What is added gets a higher one: the history knows rows by
/// their ids, also those that were removed, and SQLite would give the ids of these again. Errors: DatabaseFailed.
[[nodiscard]] Result<std::int64_t> lastRowOf(Connection& connection, const std::string& table);

} // namespace wm::store
