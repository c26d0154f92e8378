// SPDX-License-Identifier: GPL-3.0-or-later
#include "OdsFile.h"

#include "OdsOverview.h"
#include "OdsRows.h"
#include "WorkbookFile.h"

namespace wm::ingest {

namespace {

class OdsFile : public WorkbookFile {
public:
    OdsFile(ZipDirectory package, const ZipEntry& content, std::vector<OdsSheet> sheets, const UnpackLimits& limits)
        : WorkbookFile(infosOf(sheets))
        , m_package(std::move(package))
        , m_content(content)
        , m_sheets(std::move(sheets))
        , m_limits(limits)
    {
    }

private:
    static std::vector<SheetInfo> infosOf(const std::vector<OdsSheet>& sheets)
    {
        std::vector<SheetInfo> infos;
        infos.reserve(sheets.size());
        for (const OdsSheet& sheet : sheets)
            infos.push_back(sheet.info);
        return infos;
    }

    [[nodiscard]] Result<std::vector<MergedCells>> readMerges(std::size_t sheet, const TaskContext& context) override
    {
        WM_CHECK(context.checkpoint(1000, 1000));
        return m_sheets[sheet].merges;
    }

    [[nodiscard]] Result<void> readRows(std::size_t sheet, const TakeRow& take, const TaskContext& context) override
    {
        OdsRowsHandler handler(m_sheets[sheet].table, take, context);
        ReadingProgress progress(context, m_content.unpackedSize);
        WM_TRY(ZipMember member, ZipMember::open(m_package, m_content, m_limits));
        return readXml(member, handler, progress);
    }

    ZipDirectory m_package;
    ZipEntry m_content;
    std::vector<OdsSheet> m_sheets;
    UnpackLimits m_limits;
};

/// Looks whether members need a password.
class ManifestHandler : public XmlHandler {
public:
    void onStart(std::string_view name, const XmlAttributes& /*attributes*/) override
    {
        if (name == "encryption-data")
            stop({ErrorCode::ParseFailed, "the workbook is encrypted with a password"});
    }
    void onEnd(std::string_view /*name*/) override {}
    void onText(std::string_view /*text*/) override {}
};

Result<void> readMember(const ZipDirectory& package, const ZipEntry& entry, const UnpackLimits& limits,
                        XmlHandler& handler, const TaskContext& context)
{
    ReadingProgress progress(context, entry.unpackedSize);
    WM_TRY(ZipMember member, ZipMember::open(package, entry, limits));
    return readXml(member, handler, progress);
}

Result<void> checkManifest(const ZipDirectory& package, const UnpackLimits& limits, const TaskContext& context)
{
    const ZipEntry* const entry = package.find("META-INF/manifest.xml");
    ManifestHandler handler;
    return entry ? readMember(package, *entry, limits, handler, {context.stop, {}}) : Result<void>();
}

} // namespace

Result<std::unique_ptr<SheetFile>> openOds(const std::filesystem::path& path, const TaskContext& context,
                                           const UnpackLimits& limits)
{
    WM_TRY(ZipDirectory package, ZipDirectory::read(path));
    WM_CHECK(checkManifest(package, limits, context));
    const ZipEntry* const found = package.find("content.xml");
    if (!found)
        return fail(ErrorCode::ParseFailed, "not an ODS workbook: it has no content.xml");
    const ZipEntry content = *found;
    OdsOverviewHandler handler;
    WM_CHECK(readMember(package, content, limits, handler, context));
    std::vector<OdsSheet> sheets = handler.takeSheets();
    if (!handler.isSpreadsheet() || sheets.empty())
        return fail(ErrorCode::ParseFailed, "content.xml: found no sheets, expected a spreadsheet");
    return std::make_unique<OdsFile>(std::move(package), content, std::move(sheets), limits);
}

} // namespace wm::ingest
