// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ZipMember.h"

#include "wm/base/TaskContext.h"
#include "wm/ingest/SheetFile.h"

#include <filesystem>

namespace wm::ingest {

/// A workbook of LibreOffice and all that write OpenDocument. Its sheets stand in one document, which is gone through
/// at once for their names and merged cells. Errors: NotFound, IoFailed; ParseFailed for what is no such workbook, or
/// one with a password; Cancelled.
[[nodiscard]] Result<std::unique_ptr<SheetFile>>
openOds(const std::filesystem::path& path, const TaskContext& context = {}, const UnpackLimits& limits = {});

} // namespace wm::ingest
