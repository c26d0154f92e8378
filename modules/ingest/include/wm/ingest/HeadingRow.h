// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/SheetFile.h"

#include <memory>

namespace wm::ingest {

/// The file with all that is in it, whose sheets say that the headings of their first table begin in that row
/// (SheetInfo::headingRow). `row`: from 1. Below the first 200 rows that say anything there is none.
[[nodiscard]] std::unique_ptr<SheetFile> withHeadingRow(std::unique_ptr<SheetFile> file, int row);

} // namespace wm::ingest
