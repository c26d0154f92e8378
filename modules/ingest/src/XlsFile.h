// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CompoundFile.h"

#include "wm/base/TaskContext.h"
#include "wm/ingest/SheetFile.h"

namespace wm::ingest {

/// The stream of a workbook; null for a file of another kind.
[[nodiscard]] const char* xlsStreamOf(const CompoundFile& file);

/// Whether a workbook can only be read with its password. Errors: those of openXls().
[[nodiscard]] Result<bool> needsXlsPassword(const CompoundFile& file, const TaskContext& context = {});

/// A workbook of Excel 97-2003, WPS and all that write BIFF8, or of Excel 5.0 and 95. It is gone through once, keeping
/// nothing of its cells. Errors: NotFound; InvalidArgument for a folder; IoFailed; ParseFailed for what is no such
/// workbook; Cancelled.
[[nodiscard]] Result<std::unique_ptr<SheetFile>> openXls(const std::filesystem::path& path,
                                                         const TaskContext& context = {});

/// The same of a file that is nothing but such a workbook's records, or those of a single sheet, as scripts write them.
[[nodiscard]] Result<std::unique_ptr<SheetFile>> openBareXls(const std::filesystem::path& path,
                                                             const TaskContext& context = {});

} // namespace wm::ingest
