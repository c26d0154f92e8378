// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SharedTexts.h"
#include "XmlReading.h"

namespace wm::ingest {

/// The shared texts of a workbook; a member unpacks to 2 GiB at most. Errors: ParseFailed, Cancelled.
[[nodiscard]] Result<SharedTexts> readXlsxStrings(ZipMember& member, ReadingProgress& progress);

} // namespace wm::ingest
