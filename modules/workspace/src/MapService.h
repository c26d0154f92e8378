// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/MapSpec.h"
#include "wm/presentation/Selection.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

namespace wm::workspace {

/// Rings around the selected facility if its position is known, else lines from the seats of the selected region's
/// counties to their nearest hubs; and what the notes must say of them. Nothing where there is no hub.
void addService(const Snapshot& snapshot, const presentation::Selection& selection, const presentation::Words& words,
                presentation::MapSpec& spec);
/// What the legend says of what is there.
void addServiceLegend(const presentation::Words& words, presentation::MapSpec& spec);

} // namespace wm::workspace
