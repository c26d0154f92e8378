// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BiffText.h"
#include "DateText.h"
#include "NumberFormat.h"

#include "wm/ingest/SheetFile.h"

#include <cstddef>
#include <optional>
#include <set>

namespace wm::ingest {

/// What a workbook of Excel 5.0 to 2003 consists of.
struct XlsWorkbook {
    std::vector<SheetInfo> sheets;     ///< those that have cells; charts and macros may have sheets of their own
    std::vector<std::uint64_t> starts; ///< of each sheet the byte of its first record
    std::vector<NumberFormat> styles;
    std::set<std::size_t> raisedFonts; ///< numbers of those that write superscript
    DateSystem dates = DateSystem::From1900;
    BiffTextForm texts;
    std::uint64_t sharedStrings = 0; ///< byte of their record; 0: none
    std::uint64_t end = 0;           ///< byte behind what all sheets share
    /// The record that tells how the workbook is encrypted: nothing else was read.
    std::optional<std::string> filePass;
};

/// Whether drawings are on the sheets is not known yet. Errors: ParseFailed, also for a workbook without a sheet that
/// has cells and for versions before 5.0; IoFailed; Cancelled.
[[nodiscard]] Result<XlsWorkbook> readXlsWorkbook(CompoundStream& stream, const TaskContext& context);

} // namespace wm::ingest
