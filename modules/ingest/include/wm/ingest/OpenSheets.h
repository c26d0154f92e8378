// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"
#include "wm/ingest/SheetFile.h"
#include "wm/ingest/TextForm.h"

#include <filesystem>
#include <optional>

namespace wm::ingest {

struct SheetOpening {
    std::unique_ptr<SheetFile> file;  ///< null: the issue says why
    std::optional<TextForm> textForm; ///< of a text file: how it was understood
    /// Of the whole file: PasswordProtected, or WrongFormat with what was found ("HTML", "PDF") and what can be read.
    std::optional<Issue> issue;
};

/// Opens a file of tables by what is in it, whatever it is called: XLSX, XLS, ODS, or text in any of the usual
/// encodings. `wishes` are for text alone. Errors: NotFound; InvalidArgument for a folder; IoFailed, for example when
/// another program has it for itself alone; ParseFailed for a damaged workbook; Cancelled.
[[nodiscard]] Result<SheetOpening> openSheets(const std::filesystem::path& file, const TextFormWishes& wishes = {},
                                              const TaskContext& context = {});

} // namespace wm::ingest
