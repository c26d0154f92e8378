// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/SheetFile.h"
#include "wm/ingest/TextForm.h"

#include <filesystem>

namespace wm::ingest {

/// A text file as a workbook of one sheet without a name. Nothing is read before it is asked for.
[[nodiscard]] std::unique_ptr<SheetFile> textSheet(std::filesystem::path file, TextForm form);

} // namespace wm::ingest
