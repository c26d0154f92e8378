// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditedRecords.h"

#include "wm/store/Connection.h"

namespace wm::workspace {

/// Writes edits within a Recording of the caller's, whose foreign keys are deferred from here on. Errors: as
/// Workspace::edit().
[[nodiscard]] Result<void> storeEdits(store::Connection& connection, const Edits& edits);

} // namespace wm::workspace
