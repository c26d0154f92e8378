// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/OpenSheets.h"

#include "FileContent.h"
#include "OdsFile.h"
#include "XlsFile.h"
#include "XlsxFile.h"
#include "ZipDirectory.h"

#include "wm/base/Path.h"
#include "wm/ingest/TextSheet.h"

#include <utility>

namespace wm::ingest {

namespace {

constexpr std::size_t kStart = std::size_t{1} << 20;
constexpr const char* kFormats = "XLSX, XLS, ODS, CSV";

SheetOpening refused(IssueKind kind, const std::filesystem::path& file, std::string_view found)
{
    SheetOpening opening;
    opening.issue = Issue{kind, utf8FromPath(file.filename()), 0, {}, std::string(found), kFormats};
    return opening;
}

/// Workbooks, and what looks like one from outside: OOXML with a password, documents of other programs.
Result<SheetOpening> openCompound(const std::filesystem::path& file, const TaskContext& context)
{
    WM_TRY(const CompoundFile compound, CompoundFile::open(file));
    SheetOpening opening;
    if (xlsStreamOf(compound)) {
        WM_TRY(const bool hasPassword, needsXlsPassword(compound, context));
        if (hasPassword)
            return refused(IssueKind::PasswordProtected, file, "XLS");
        WM_TRY(opening.file, openXls(file, context));
        return opening;
    }
    if (compound.has("EncryptedPackage"))
        return refused(IssueKind::PasswordProtected, file, "XLSX");
    if (compound.has("WordDocument"))
        return refused(IssueKind::WrongFormat, file, "DOC");
    return refused(IssueKind::WrongFormat, file, compound.has("PowerPoint Document") ? "PPT" : "OLE");
}

Result<SheetOpening> openZip(const std::filesystem::path& file, const TaskContext& context)
{
    WM_TRY(const ZipDirectory directory, ZipDirectory::read(file));
    SheetOpening opening;
    if (directory.find("word/document.xml"))
        return refused(IssueKind::WrongFormat, file, "DOCX");
    if (directory.find("_rels/.rels")) {
        WM_TRY(opening.file, openXlsx(file, context));
    } else if (directory.find("META-INF/manifest.xml") && directory.find("content.xml")) {
        WM_TRY(opening.file, openOds(file, context));
    } else {
        return refused(IssueKind::WrongFormat, file, "ZIP");
    }
    return opening;
}

Result<SheetOpening> openText(const std::filesystem::path& file, std::string_view start, const TextFormWishes& wishes)
{
    auto form = detectTextForm(start, start.size() < kStart, wishes);
    if (!form)
        return refused(IssueKind::WrongFormat, file, utf8FromPath(file.extension()));
    SheetOpening opening;
    opening.textForm = form;
    opening.file = textSheet(file, *std::move(form));
    return opening;
}

} // namespace

Result<SheetOpening> openSheets(const std::filesystem::path& file, const TextFormWishes& wishes,
                                const TaskContext& context)
{
    WM_TRY(const std::string start, firstBytes(file, kStart));
    const FileContent content = contentOf(start);
    switch (content) {
    case FileContent::Zip:
        return openZip(file, context);
    case FileContent::Compound:
        return openCompound(file, context);
    case FileContent::BareXls: {
        SheetOpening opening;
        WM_TRY(opening.file, openBareXls(file, context));
        return opening;
    }
    case FileContent::Other:
        return openText(file, start, wishes);
    default:
        return refused(IssueKind::WrongFormat, file, nameOf(content));
    }
}

} // namespace wm::ingest
