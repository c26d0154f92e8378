// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"
#include "ViewOutput.h"
#include "WindowActions.h"

#include "wm/base/Error.h"

namespace wm::ui {

/// Tables that have no view of their own, or that hold more than their view shows. Nothing for kinds that a view gives.
/// Errors: InvalidArgument where there are more rows than a table can hold; what was wrong with reading.
[[nodiscard]] Result<ViewOutput> tableExport(ExportKind kind, const ViewInput& input);

} // namespace wm::ui
