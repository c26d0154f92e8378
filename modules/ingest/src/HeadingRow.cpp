// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/HeadingRow.h"

#include <utility>
#include <vector>

namespace wm::ingest {

namespace {

class FileWithHeadingRow final : public SheetFile {
public:
    FileWithHeadingRow(std::unique_ptr<SheetFile> file, int row)
        : m_file(std::move(file))
        , m_sheets(m_file->sheets())
    {
        for (SheetInfo& sheet : m_sheets)
            sheet.headingRow = row;
    }

    [[nodiscard]] const std::vector<SheetInfo>& sheets() const override { return m_sheets; }
    [[nodiscard]] Result<std::vector<MergedCells>> mergedCells(std::size_t sheet, const TaskContext& context) override
    {
        return m_file->mergedCells(sheet, context);
    }
    [[nodiscard]] Result<void> forEachRow(std::size_t sheet, const TakeRow& take, const TaskContext& context) override
    {
        return m_file->forEachRow(sheet, take, context);
    }

private:
    std::unique_ptr<SheetFile> m_file;
    std::vector<SheetInfo> m_sheets;
};

} // namespace

std::unique_ptr<SheetFile> withHeadingRow(std::unique_ptr<SheetFile> file, int row)
{
    return std::make_unique<FileWithHeadingRow>(std::move(file), row);
}

} // namespace wm::ingest
