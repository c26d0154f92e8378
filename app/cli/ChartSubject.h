// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include "wm/presentation/Selection.h"
#include "wm/workspace/Views.h"

namespace wm::cli {

/// What was asked for by name is drawn or refused; only what was left open is chosen by the workspace.
/// Errors: Failed when there is nothing for the choice.
[[nodiscard]] Outcome<workspace::ChartSubject> readChartSubject(const workspace::Snapshot& snapshot,
                                                                const presentation::Selection& selection);

} // namespace wm::cli
