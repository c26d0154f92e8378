// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartNotes.h"

#include "wm/presentation/ChartSpec.h"

namespace wm::workspace {

/// Flags the years that users noted something on, for this series or for all, and says it in the notes below. Of a
/// break they say as well that nothing was done about it: projection and verdicts use the values on both sides.
void addFlags(const Snapshot& snapshot, const ChartContent& content, const presentation::Words& words,
              presentation::ChartSpec& spec);

/// The sentence about each break of a series after one year and up to another, for whoever compares their values.
[[nodiscard]] std::vector<std::string> breakNotes(const Snapshot& snapshot, const domain::Target& target, int fromYear,
                                                  int toYear, const presentation::Words& words);

} // namespace wm::workspace
