// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/workspace/History.h"

#include <vector>

namespace wm::workspace {

/// Targets that are not what they were: known by their rows, which keep their numbers.
[[nodiscard]] std::vector<TargetDifference> targetDifferences(const Snapshot& past, const Snapshot& now);

/// 1: better, -1: worse, 0: neither, or one of the two says nothing of progress.
[[nodiscard]] int turnOf(domain::Verdict was, domain::Verdict is);

} // namespace wm::workspace
