// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/workspace/Import.h"

namespace wm::workspace {

/// importTable() of records.
[[nodiscard]] presentation::TableSpec
recordDifferenceTable(const Snapshot& snapshot, const std::vector<ImportItem>& items, const presentation::Words& words);

} // namespace wm::workspace
