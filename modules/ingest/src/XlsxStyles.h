// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NumberFormat.h"
#include "XmlReading.h"

#include <vector>

namespace wm::ingest {

/// As what each style of cells shows numbers, in the order that cells refer to.
/// Errors: ParseFailed, Cancelled.
[[nodiscard]] Result<std::vector<NumberFormat>> readXlsxStyles(ZipMember& member, ReadingProgress& progress);

} // namespace wm::ingest
