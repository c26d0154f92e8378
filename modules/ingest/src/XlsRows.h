// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BiffText.h"
#include "WorkbookShared.h"
#include "XlsOverview.h"

#include "wm/ingest/SheetFile.h"

namespace wm::ingest {

/// What the rows of a sheet are read with; all must outlive the reading.
struct XlsRowReading {
    const WorkbookShared& shared;
    const BiffTextForm& texts;
    const TakeRow& take;
    ReadingProgress& progress;
    const XlsHidden& hidden;
};

/// Rows of a sheet whose records come row by row, its first one at byte `start`. Whether `take` wanted all of them.
/// Errors: ParseFailed, naming the cell; those of SheetRecords and of `take`.
[[nodiscard]] Result<bool> forEachXlsRow(CompoundStream& stream, std::uint64_t start, const XlsRowReading& reading);

/// The same of records in any order: goes through the sheet as often as it takes to sort its rows without keeping more
/// than a part of them. Errors: also ParseFailed for a row with more than there can be.
[[nodiscard]] Result<bool> forEachUnorderedXlsRow(CompoundStream& stream, std::uint64_t start,
                                                  const XlsRowReading& reading);

} // namespace wm::ingest
