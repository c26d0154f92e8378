// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartNotes.h"

#include "wm/presentation/ChartSpec.h"

namespace wm::workspace {

/// Tells targets that were superseded from those in force: markers, read-outs, the steps from one to the next, and a
/// note each. Precondition: the spec has a marker for each target of the content.
void addRevisions(const Snapshot& snapshot, const ChartContent& content, const presentation::Words& words,
                  presentation::ChartSpec& spec);

} // namespace wm::workspace
