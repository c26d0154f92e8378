// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/SheetFile.h"

namespace wm::ingest {

/// What workbooks of all formats have in common: errors name the sheet, those of who takes the rows are left as they
/// are, merged cells are in order.
class WorkbookFile : public SheetFile {
public:
    explicit WorkbookFile(std::vector<SheetInfo> sheets);

    [[nodiscard]] const std::vector<SheetInfo>& sheets() const final { return m_sheets; }
    [[nodiscard]] Result<std::vector<MergedCells>> mergedCells(std::size_t sheet, const TaskContext& context) final;
    [[nodiscard]] Result<void> forEachRow(std::size_t sheet, const TakeRow& take, const TaskContext& context) final;

private:
    [[nodiscard]] virtual Result<std::vector<MergedCells>> readMerges(std::size_t sheet,
                                                                      const TaskContext& context) = 0;
    [[nodiscard]] virtual Result<void> readRows(std::size_t sheet, const TakeRow& take, const TaskContext& context) = 0;
    [[nodiscard]] Error inSheet(std::size_t sheet, const Error& error) const;

    std::vector<SheetInfo> m_sheets;
};

} // namespace wm::ingest
