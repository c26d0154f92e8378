// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/OpenSheets.h"

#include "FileBytes.h"
#include "FileContent.h"
#include "OdsFile.h"
#include "XlsxFile.h"
#include "ZipDirectory.h"

#include "wm/base/Path.h"
#include "wm/ingest/TextSheet.h"

#include <utility>

namespace wm::ingest {

namespace {

constexpr std::size_t kStart = std::size_t{1} << 20;
constexpr const char* kFormats = "XLSX, ODS, CSV";

SheetOpening refused(IssueKind kind, const std::filesystem::path& file, std::string_view found)
{
    SheetOpening opening;
    opening.issue = Issue{kind, utf8FromPath(file.filename()), 0, {}, std::string(found), kFormats};
    return opening;
}

/// OOXML with a password is a compound file of a stream that is called so, in UTF-16.
Result<bool> isEncrypted(const std::filesystem::path& file)
{
    std::string name;
    for (const char c : std::string_view("EncryptedPackage")) {
        name += c;
        name += '\0';
    }
    WM_TRY(FileBytes bytes, FileBytes::open(file));
    std::string block(kStart, '\0');
    std::size_t kept = 0; // the name may stand where two blocks meet
    for (;;) {
        WM_TRY(const std::size_t count, bytes.read(std::span(block).subspan(kept)));
        const std::string_view text(block.data(), kept + count);
        if (text.find(name) != std::string_view::npos)
            return true;
        if (count == 0)
            return false;
        kept = std::min(text.size(), name.size());
        block.replace(0, kept, std::string(text.substr(text.size() - kept)));
    }
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
    case FileContent::Compound: {
        WM_TRY(const bool hasPassword, isEncrypted(file));
        return refused(hasPassword ? IssueKind::PasswordProtected : IssueKind::WrongFormat, file, nameOf(content));
    }
    case FileContent::Other:
        return openText(file, start, wishes);
    default:
        return refused(IssueKind::WrongFormat, file, nameOf(content));
    }
}

} // namespace wm::ingest
