// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartNotes.h"

#include "wm/presentation/ChartOptions.h"
#include "wm/presentation/ChartSpec.h"

namespace wm::workspace {

/// Adds what may come: the projection with its intervals, what it would take to reach the selected target (or the next
/// one to come), and reference lines; with legend entries and notes. Where nothing can be projected a note says why.
void addProjection(const Snapshot& snapshot, const ChartContent& content, domain::TargetId selectedTarget,
                   const presentation::ChartOptions& options, const presentation::Words& words,
                   presentation::ChartSpec& spec);

} // namespace wm::workspace
