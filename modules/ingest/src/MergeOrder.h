// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/SheetFile.h"

#include <algorithm>
#include <tuple>

namespace wm::ingest {

/// Into the order that SheetFile promises.
inline void sortMerges(std::vector<MergedCells>& merges)
{
    std::ranges::stable_sort(merges, {},
                             [](const MergedCells& area) { return std::tuple(area.firstRow, area.firstColumn); });
}

} // namespace wm::ingest
