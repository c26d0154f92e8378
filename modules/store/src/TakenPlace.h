// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PastRows.h"

namespace wm::store {

/// Why writeRows() could not write the rows of a past table over those of now, in a transaction that is still open:
/// which row stands where one would come back, by what must not be there twice. `refusal`, what SQLite says, where that
/// cannot be found out.
[[nodiscard]] Error takenPlace(Connection& connection, const std::string& table, const PastTable& past, Error refusal);

} // namespace wm::store
