// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/MapSpec.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/BaseMap.h"
#include "wm/workspace/Snapshot.h"

#include <vector>

namespace wm::workspace {

/// Upper ends of the classes of a count: 0, then steps that a reader can remember, up to `most`.
[[nodiscard]] std::vector<int> countClassEnds(int most);
/// The class of a count. Precondition: 0 <= count <= ends.back().
[[nodiscard]] int countClass(int count, const std::vector<int>& ends);
/// "0", "1–2", "3–5", ...
[[nodiscard]] std::vector<presentation::MapClass> countClasses(const std::vector<int>& ends);

/// Entries for what the spec holds, in the order of the vocabularies.
void addMapLegend(const Snapshot& snapshot, const presentation::Words& words, presentation::MapSpec& spec);

/// What is not drawn, what the cells are, and whose data it is.
void addMapNotes(const Snapshot& snapshot, const BaseMap* baseMap, int withoutPosition,
                 const presentation::Words& words, presentation::MapSpec& spec);

} // namespace wm::workspace
