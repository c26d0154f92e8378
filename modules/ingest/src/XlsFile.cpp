// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsFile.h"

#include "WorkbookFile.h"
#include "XlsDecryption.h"
#include "XlsOverview.h"
#include "XlsRows.h"
#include "XlsStrings.h"
#include "XlsWorkbook.h"

namespace wm::ingest {

namespace {

/// Of each sheet; one that is damaged does not hide the others.
using XlsOverviews = std::vector<Result<XlsOverview>>;

class XlsFile : public WorkbookFile {
public:
    XlsFile(CompoundStream stream, XlsWorkbook workbook, XlsOverviews overviews)
        : WorkbookFile(workbook.sheets)
        , m_stream(std::move(stream))
        , m_workbook(std::move(workbook))
        , m_overviews(std::move(overviews))
    {
    }

private:
    [[nodiscard]] Result<std::vector<MergedCells>> readMerges(std::size_t sheet, const TaskContext& context) override
    {
        WM_TRY(const XlsOverview overview, m_overviews[sheet]);
        WM_CHECK(context.checkpoint(0, 1000));
        if (overview.merges == 0)
            return std::vector<MergedCells>();
        ReadingProgress progress(context, overview.end - overview.merges);
        BiffRecords records(m_stream, progress, overview.merges);
        return readXlsMerges(records);
    }

    [[nodiscard]] Result<void> readRows(std::size_t sheet, const TakeRow& take, const TaskContext& context) override
    {
        constexpr std::uint64_t kPassesOfUnordered = 3;
        WM_TRY(const XlsOverview overview, m_overviews[sheet]);
        const std::uint64_t start = m_workbook.starts[sheet];
        const std::uint64_t size = overview.end - start;
        const bool needsStrings = !m_hasStrings && m_workbook.sharedStrings != 0;
        const std::uint64_t stringsSize = needsStrings ? m_workbook.end - m_workbook.sharedStrings : 0;
        ReadingProgress progress(context, stringsSize + (overview.areRowsInOrder ? size : kPassesOfUnordered * size));
        WM_CHECK(context.checkpoint(0, 1000));
        WM_CHECK(readShared(needsStrings, progress));
        const XlsRowReading reading{m_shared, m_workbook.texts, take, progress, overview.hidden};
        WM_TRY(const bool isWhole, overview.areRowsInOrder ? forEachXlsRow(m_stream, start, reading)
                                                           : forEachUnorderedXlsRow(m_stream, start, reading));
        return isWhole ? context.checkpoint(1000, 1000) : Result<void>();
    }

    [[nodiscard]] Result<void> readShared(bool needsStrings, ReadingProgress& progress)
    {
        if (needsStrings) {
            BiffRecords records(m_stream, progress, m_workbook.sharedStrings);
            WM_TRY(m_shared.strings, readXlsStrings(records, m_workbook.raisedFonts));
        }
        m_hasStrings = true;
        m_shared.styles = m_workbook.styles;
        m_shared.dates = m_workbook.dates;
        return {};
    }

    CompoundStream m_stream;
    XlsWorkbook m_workbook;
    XlsOverviews m_overviews;
    WorkbookShared m_shared;
    bool m_hasStrings = false; ///< they were read
};

/// Sheets do not overlap, so that going through all of them takes no longer than the stream is.
Result<XlsOverviews> surveySheets(CompoundStream& stream, XlsWorkbook& workbook, const TaskContext& context)
{
    ReadingProgress progress(context, stream.size());
    XlsOverviews overviews;
    std::uint64_t gone = 0;
    for (std::size_t sheet = 0; sheet < workbook.sheets.size(); ++sheet) {
        BiffRecords records(stream, progress, workbook.starts[sheet]);
        Result<XlsOverview> overview = surveyXlsSheet(records);
        if (!overview && overview.error().code != ErrorCode::ParseFailed)
            return tl::make_unexpected(overview.error());
        gone += records.offset() - workbook.starts[sheet];
        if (gone > stream.size())
            return fail(ErrorCode::ParseFailed,
                        "sheet \"" + workbook.sheets[sheet].name + "\" starts within another one");
        workbook.sheets[sheet].hasDrawing = overview && overview->hasDrawing;
        overviews.push_back(std::move(overview));
    }
    return overviews;
}

Result<CompoundStream> workbookStream(const CompoundFile& file)
{
    const char* const name = xlsStreamOf(file);
    if (!name)
        return fail(ErrorCode::ParseFailed, "not an XLS workbook: it has no stream Workbook");
    return file.stream(name);
}

Result<std::unique_ptr<SheetFile>> openStream(CompoundStream stream, const TaskContext& context)
{
    WM_TRY(XlsWorkbook workbook, readXlsWorkbook(stream, context));
    if (workbook.filePass) {
        const std::optional<XlsDecryption> decryption = XlsDecryption::withKnownPassword(*workbook.filePass);
        if (!decryption)
            return fail(ErrorCode::ParseFailed, "the workbook is encrypted with a password");
        WM_TRY(stream, decryption->decrypt(stream, context));
        WM_TRY(workbook, readXlsWorkbook(stream, context));
    }
    WM_TRY(XlsOverviews overviews, surveySheets(stream, workbook, context));
    return std::make_unique<XlsFile>(std::move(stream), std::move(workbook), std::move(overviews));
}

} // namespace

const char* xlsStreamOf(const CompoundFile& file)
{
    // Excel 97 could save for Excel 95 as well: such files have both, and the later one has more.
    for (const char* const name : {"Workbook", "Book"}) {
        if (file.has(name))
            return name;
    }
    return nullptr;
}

Result<bool> needsXlsPassword(const CompoundFile& file, const TaskContext& context)
{
    WM_TRY(CompoundStream stream, workbookStream(file));
    WM_TRY(const XlsWorkbook workbook, readXlsWorkbook(stream, context));
    return workbook.filePass && !XlsDecryption::withKnownPassword(*workbook.filePass);
}

Result<std::unique_ptr<SheetFile>> openXls(const std::filesystem::path& path, const TaskContext& context)
{
    WM_TRY(const CompoundFile file, CompoundFile::open(path));
    WM_TRY(CompoundStream stream, workbookStream(file));
    return openStream(std::move(stream), context);
}

Result<std::unique_ptr<SheetFile>> openBareXls(const std::filesystem::path& path, const TaskContext& context)
{
    WM_TRY(FileBytes file, FileBytes::open(path));
    const std::uint64_t size = file.size();
    return openStream(CompoundStream(std::make_shared<FileBytes>(std::move(file)), {{0, 0}}, size), context);
}

} // namespace wm::ingest
