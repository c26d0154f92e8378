// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ChartOptions.h"
#include "wm/presentation/ChartSpec.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

namespace wm::workspace {

/// Do the options ask for another value of this target?
[[nodiscard]] bool isWhatIf(const presentation::ChartOptions& options, domain::TargetId target);

/// The target as it stands or, where the options ask for another value, with that one instead: a range becomes one
/// value that is wanted at least or, where less is wanted, at most. Precondition: the target has a value.
[[nodiscard]] domain::Target targetUnder(const domain::Target& target, const domain::Indicator& indicator,
                                         const presentation::ChartOptions& options);

/// What the target would take and how it would be judged, under the options.
[[nodiscard]] presentation::ChartScenario scenarioOf(const Snapshot& snapshot, const domain::Target& target,
                                                     const presentation::ChartOptions& options,
                                                     const presentation::Words& words);

} // namespace wm::workspace
