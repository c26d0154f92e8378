// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SheetRecords.h"

#include "wm/ingest/SheetFile.h"

#include <set>
#include <utility>
#include <vector>

namespace wm::ingest {

/// What of a sheet is not shown.
struct XlsHidden {
    std::set<int> rows;                                       ///< from 1
    std::vector<std::pair<std::size_t, std::size_t>> columns; ///< from 0, first and last
};

/// What is known of a sheet once it was gone through.
struct XlsOverview {
    std::uint64_t end = 0;    ///< byte behind its last record
    std::uint64_t merges = 0; ///< byte of the first record of merged cells; 0: it has none
    bool hasDrawing = false;
    bool areRowsInOrder = true; ///< else rows must be sorted before they are told
    XlsHidden hidden;
};

/// `records` stands at the first record of the sheet. Errors: those of SheetRecords.
[[nodiscard]] Result<XlsOverview> surveyXlsSheet(BiffRecords& records);

/// Areas of more than one cell. `records` stands at the first record of merged cells. Errors: ParseFailed for areas
/// outside of what a sheet can have and for too many; those of SheetRecords.
[[nodiscard]] Result<std::vector<MergedCells>> readXlsMerges(BiffRecords& records);

} // namespace wm::ingest
