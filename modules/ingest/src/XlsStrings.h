// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BiffRecords.h"
#include "SharedTexts.h"

namespace wm::ingest {

/// The shared texts of a workbook, at whose record `records` stands. Where there are fewer than the record says, those
/// that are there count. Errors: ParseFailed for a text that is cut, and for more than 1 GiB; IoFailed; Cancelled.
[[nodiscard]] Result<SharedTexts> readXlsStrings(BiffRecords& records);

} // namespace wm::ingest
