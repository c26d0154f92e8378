// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Target.h"
#include "wm/store/Connection.h"

/// One row of the table of targets; all of them are in Tables.h.
namespace wm::store {

/// Errors: NotFound, DatabaseFailed; ParseFailed for a row that this program cannot read.
[[nodiscard]] Result<domain::Target> loadTarget(Connection& connection, domain::TargetId id);

/// Writes what can be filled in: comparator, value and year with their status, and where they come from.
/// Errors: Conflict, DatabaseFailed.
[[nodiscard]] Result<void> updateFilling(Connection& connection, const domain::Target& target);

} // namespace wm::store
