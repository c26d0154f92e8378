// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "XmlReading.h"

#include "wm/ingest/SheetFile.h"

namespace wm::ingest {

/// The merged cells of a worksheet, as they are written. They stand behind the rows, which are unpacked but not parsed.
/// Errors: ParseFailed for an area that cannot be read or too many of them; Cancelled.
[[nodiscard]] Result<std::vector<MergedCells>> readXlsxMerges(ZipMember& member, ReadingProgress& progress);

} // namespace wm::ingest
