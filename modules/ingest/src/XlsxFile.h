// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ZipMember.h"

#include "wm/base/TaskContext.h"
#include "wm/ingest/SheetFile.h"

#include <filesystem>

namespace wm::ingest {

/// A workbook of Excel, WPS and all that write OOXML, in both editions of the standard. Only what tells of its sheets
/// is read at once. Errors: NotFound, IoFailed; ParseFailed for what is no such workbook; Cancelled.
[[nodiscard]] Result<std::unique_ptr<SheetFile>>
openXlsx(const std::filesystem::path& path, const TaskContext& context = {}, const UnpackLimits& limits = {});

} // namespace wm::ingest
