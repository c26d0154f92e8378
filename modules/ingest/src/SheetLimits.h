// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace wm::ingest {

// What spreadsheet programs can show; a file that has more was made to do harm, or is broken.
inline constexpr int kMostRows = 1'048'576;
inline constexpr int kMostColumns = 16'384;
/// Of one sheet; far more than anybody merges, and 16 MiB.
inline constexpr std::size_t kMostMergedCells = 1'048'576;

} // namespace wm::ingest
