// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/store/Connection.h"

namespace wm::store {

/// Why a transaction that is still open cannot end: which rows are gone that others refer to, by their codes, and how
/// many of which table do. `refusal`, what SQLite says, where that cannot be found out.
[[nodiscard]] Error brokenReferences(Connection& connection, Error refusal);

} // namespace wm::store
