// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ChartOptions.h"
#include "wm/presentation/ChartSpec.h"
#include "wm/presentation/Words.h"

namespace wm::workspace {

/// Finds the scales that a finished figure can have, and brings it to the wanted one: an index figure has every number
/// divided by the base year's value, and its read-outs tell both. A scale that it cannot have leaves it linear. Nothing
/// drawn is left out. Precondition: the spec is complete and linear.
void applyScale(const presentation::ChartOptions& options, const presentation::Words& words,
                presentation::ChartSpec& spec);

} // namespace wm::workspace
