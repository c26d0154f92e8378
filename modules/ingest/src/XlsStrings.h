// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BiffRecords.h"
#include "SharedTexts.h"

#include <cstddef>
#include <set>

namespace wm::ingest {

/// The shared texts of a workbook, at whose record `records` stands. What is in `raisedFonts` behind other text is in
/// raised characters, as it is in XlsxText. Where there are fewer than the record says, those
/// that are there count. Errors: ParseFailed for a text that is cut, and for more than 1 GiB; IoFailed; Cancelled.
[[nodiscard]] Result<SharedTexts> readXlsStrings(BiffRecords& records, const std::set<std::size_t>& raisedFonts);

} // namespace wm::ingest
