// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxFile.h"

#include "WorkbookFile.h"
#include "XlsxMerges.h"
#include "XlsxSheet.h"
#include "XlsxStrings.h"
#include "XlsxStyles.h"
#include "XlsxWorkbook.h"

namespace wm::ingest {

namespace {

class XlsxFile : public WorkbookFile {
public:
    XlsxFile(ZipDirectory package, XlsxWorkbook workbook, const UnpackLimits& limits)
        : WorkbookFile(workbook.sheets)
        , m_package(std::move(package))
        , m_workbook(std::move(workbook))
        , m_limits(limits)
    {
    }

private:
    [[nodiscard]] Result<const ZipEntry*> partOf(std::size_t sheet) const
    {
        const std::string& part = m_workbook.parts[sheet];
        const ZipEntry* const entry = part.empty() ? nullptr : m_package.find(part);
        if (!entry)
            return fail(ErrorCode::ParseFailed, part.empty() ? "the workbook does not tell where its cells are"
                                                             : "the workbook has no " + part);
        return entry;
    }

    [[nodiscard]] Result<std::vector<MergedCells>> readMerges(std::size_t sheet, const TaskContext& context) override
    {
        WM_TRY(const ZipEntry* const entry, partOf(sheet));
        WM_TRY(ZipMember member, ZipMember::open(m_package, *entry, m_limits));
        ReadingProgress progress(context, entry->unpackedSize);
        return readXlsxMerges(member, progress);
    }

    [[nodiscard]] Result<void> readRows(std::size_t sheet, const TakeRow& take, const TaskContext& context) override
    {
        WM_TRY(const ZipEntry* const entry, partOf(sheet));
        const ZipEntry* const strings = m_isShared ? nullptr : entryOf(m_workbook.strings);
        const ZipEntry* const styles = m_isShared ? nullptr : entryOf(m_workbook.styles);
        ReadingProgress progress(context, entry->unpackedSize + (strings ? strings->unpackedSize : 0) +
                                              (styles ? styles->unpackedSize : 0));
        if (!m_isShared)
            WM_CHECK(readShared(strings, styles, progress));
        WM_TRY(ZipMember member, ZipMember::open(m_package, *entry, m_limits));
        XlsxSheetHandler handler(m_shared, take);
        return readXml(member, handler, progress);
    }

    /// Null for a part that the workbook does not have.
    [[nodiscard]] const ZipEntry* entryOf(const std::string& part) const
    {
        return part.empty() ? nullptr : m_package.find(part);
    }

    [[nodiscard]] Result<void> readShared(const ZipEntry* strings, const ZipEntry* styles, ReadingProgress& progress)
    {
        WorkbookShared shared;
        shared.dates = m_workbook.dates;
        if (strings) {
            WM_TRY(ZipMember member, ZipMember::open(m_package, *strings, m_limits));
            WM_TRY(shared.strings, readXlsxStrings(member, progress));
        }
        if (styles) {
            WM_TRY(ZipMember member, ZipMember::open(m_package, *styles, m_limits));
            WM_TRY(shared.styles, readXlsxStyles(member, progress));
        }
        m_shared = std::move(shared);
        m_isShared = true;
        return {};
    }

    ZipDirectory m_package;
    XlsxWorkbook m_workbook;
    UnpackLimits m_limits;
    WorkbookShared m_shared;
    bool m_isShared = false; ///< what all sheets share was read
};

} // namespace

Result<std::unique_ptr<SheetFile>> openXlsx(const std::filesystem::path& path, const TaskContext& context,
                                            const UnpackLimits& limits)
{
    WM_TRY(ZipDirectory package, ZipDirectory::read(path));
    WM_TRY(XlsxWorkbook workbook, readXlsxWorkbook(package, limits, context));
    return std::make_unique<XlsxFile>(std::move(package), std::move(workbook), limits);
}

} // namespace wm::ingest
