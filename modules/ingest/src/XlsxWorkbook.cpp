// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxWorkbook.h"

#include "XlsxRelations.h"

#include <algorithm>
#include <map>

namespace wm::ingest {

namespace {

struct ListedSheet {
    SheetInfo info;
    std::string relation;
};

class WorkbookHandler : public XmlHandler {
public:
    void onStart(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr") {
            if (attributes.isTrue("date1904"))
                dates = DateSystem::From1904;
        } else if (name == "sheet") {
            const std::string_view state = attributes.text("state");
            ListedSheet& sheet = sheets.emplace_back();
            sheet.info.name = attributes.text("name");
            sheet.info.isHidden = state == "hidden" || state == "veryHidden";
            sheet.relation = attributes.text("id");
        }
    }
    void onEnd(std::string_view /*name*/) override {}
    void onText(std::string_view /*text*/) override {}

    std::vector<ListedSheet> sheets;
    DateSystem dates = DateSystem::From1900;
};

/// The member that a package says is its main one.
Result<std::string> mainPart(const ZipDirectory& package, const UnpackLimits& limits, const TaskContext& context)
{
    WM_TRY(const std::vector<XlsxRelation> relations, readXlsxRelations(package, "", limits, context));
    for (const XlsxRelation& relation : relations) {
        if (relation.type == "officeDocument" && package.find(relation.target))
            return relation.target;
    }
    if (package.find("xl/workbook.xml"))
        return "xl/workbook.xml";
    return fail(ErrorCode::ParseFailed, "not an XLSX workbook: it has no xl/workbook.xml");
}

Result<bool> hasDrawing(const ZipDirectory& package, const std::string& part, const UnpackLimits& limits,
                        const TaskContext& context)
{
    WM_TRY(const std::vector<XlsxRelation> relations, readXlsxRelations(package, part, limits, context));
    return std::ranges::any_of(relations, [](const XlsxRelation& relation) { return relation.type == "drawing"; });
}

std::string partOfType(const std::vector<XlsxRelation>& relations, std::string_view type)
{
    const auto found = std::ranges::find(relations, type, &XlsxRelation::type);
    return found == relations.end() ? std::string() : found->target;
}

} // namespace

Result<XlsxWorkbook> readXlsxWorkbook(const ZipDirectory& package, const UnpackLimits& limits,
                                      const TaskContext& context)
{
    WM_TRY(const std::string part, mainPart(package, limits, context));
    const ZipEntry& entry = *package.find(part);
    WM_TRY(ZipMember member, ZipMember::open(package, entry, limits));
    const TaskContext silent{context.stop, {}};
    ReadingProgress progress(silent, entry.unpackedSize);
    WorkbookHandler handler;
    WM_CHECK(readXml(member, handler, progress));
    WM_TRY(const std::vector<XlsxRelation> relations, readXlsxRelations(package, part, limits, context));
    std::map<std::string_view, const XlsxRelation*> byId;
    for (const XlsxRelation& relation : relations)
        byId.emplace(relation.id, &relation);

    XlsxWorkbook workbook;
    workbook.dates = handler.dates;
    workbook.strings = partOfType(relations, "sharedStrings");
    workbook.styles = partOfType(relations, "styles");
    for (ListedSheet& sheet : handler.sheets) {
        const auto relation = byId.find(sheet.relation);
        std::string target;
        if (relation != byId.end()) {
            if (relation->second->type != "worksheet") // a chart, a dialog or macros
                continue;
            target = relation->second->target;
            WM_TRY(sheet.info.hasDrawing, hasDrawing(package, target, limits, context));
        }
        workbook.sheets.push_back(std::move(sheet.info));
        workbook.parts.push_back(std::move(target));
    }
    if (workbook.sheets.empty())
        return fail(ErrorCode::ParseFailed, "the workbook has no sheet with cells: found " +
                                                std::to_string(handler.sheets.size()) + " of charts or macros");
    return workbook;
}

} // namespace wm::ingest
