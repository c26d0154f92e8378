// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditedRecords.h"

#include "wm/base/TaskContext.h"
#include "wm/store/Connection.h"

namespace wm::workspace {

/// Both within a Recording of the caller's, whose foreign keys are deferred. Errors: as Workspace::edit(), Cancelled.
[[nodiscard]] Result<void> storeRecords(store::Connection& connection, const EditedRecords& edited);
[[nodiscard]] Result<void> storeValues(store::Connection& connection, const std::vector<ObservationEdit>& edits,
                                       const TaskContext& context);

} // namespace wm::workspace
