// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/MapSpec.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <string>

namespace wm::workspace {

/// Facilities and corridors that have a position go into the spec; the number of facilities without one is returned.
int addSymbols(const Snapshot& snapshot, const std::string& theme, const presentation::Words& words,
               presentation::MapSpec& spec);

} // namespace wm::workspace
