// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DateText.h"
#include "ZipMember.h"

#include "wm/base/TaskContext.h"
#include "wm/ingest/SheetFile.h"

namespace wm::ingest {

/// What a workbook consists of.
struct XlsxWorkbook {
    std::vector<SheetInfo> sheets;  ///< those that have cells; charts may have sheets of their own
    std::vector<std::string> parts; ///< of each sheet the member; empty where the workbook does not tell it
    std::string strings;            ///< member with the shared texts; empty: none
    std::string styles;             ///< member with the styles; empty: none
    DateSystem dates = DateSystem::From1900;
};

/// Errors: ParseFailed, also for a workbook without a sheet that has cells; Cancelled.
[[nodiscard]] Result<XlsxWorkbook> readXlsxWorkbook(const ZipDirectory& package, const UnpackLimits& limits,
                                                    const TaskContext& context);

} // namespace wm::ingest
