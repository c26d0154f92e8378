// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/report/XlsxWriter.h"

#include "XlsxSheet.h"
#include "XlsxText.h"

#include <optional>

namespace wm::report {

namespace {

using presentation::TableSpec;

Result<void> checkCount(std::string_view what, std::size_t found, std::size_t most)
{
    if (found <= most)
        return {};
    return fail(ErrorCode::InvalidArgument, "the table has " + std::to_string(found) + " " + std::string(what) +
                                                ", a spreadsheet takes at most " + std::to_string(most));
}

Result<void> checkText(std::string_view text, const std::string& place)
{
    // No text has more code units than bytes.
    if (text.size() <= kMostXlsxCellLength || utf16Length(text) <= kMostXlsxCellLength)
        return {};
    return fail(ErrorCode::InvalidArgument, place + ": the text has " + std::to_string(utf16Length(text)) +
                                                " characters, a cell takes at most " +
                                                std::to_string(kMostXlsxCellLength));
}

Result<void> checkRow(const presentation::TableRow& row, std::size_t number)
{
    for (std::size_t column = 0; column < row.cells.size(); ++column)
        WM_CHECK(checkText(row.cells[column].text, xlsxColumnName(column) + std::to_string(number)));
    return {};
}

/// Source: "Rename a worksheet", Microsoft.
Result<void> checkSheetName(const std::string& name)
{
    const bool hasForbidden = name.find_first_of("[]:*?/\\") != std::string::npos;
    const bool isQuoted = name.starts_with('\'') || name.ends_with('\'');
    if (!name.empty() && !hasForbidden && !isQuoted && utf16Length(name) <= kMostXlsxNameLength)
        return {};
    return fail(ErrorCode::InvalidArgument,
                "found the sheet name \"" + name + "\", expected 1 to " + std::to_string(kMostXlsxNameLength) +
                    " characters without [ ] : * ? / \\ and without an apostrophe at either end");
}

constexpr std::string_view kXmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view kPackageTypes = "http://schemas.openxmlformats.org/package/2006/";
constexpr std::string_view kOfficeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string contentTypes(int sheets)
{
    constexpr std::string_view kSpreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    std::string xml(kXmlHead);
    xml += "<Types xmlns=\"" + std::string(kPackageTypes) + "content-types\">";
    xml += "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    const auto add = [&](const std::string& part, std::string_view type) {
        xml += "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + std::string(kSpreadsheet) +
               std::string(type) + "+xml\"/>";
    };
    add("workbook.xml", "sheet.main");
    add("styles.xml", "styles");
    for (int sheet = 1; sheet <= sheets; ++sheet)
        add("worksheets/sheet" + std::to_string(sheet) + ".xml", "worksheet");
    return xml + "</Types>";
}

/// Targets in the order of their ids: rId1, rId2, ...
std::string relationships(const std::vector<std::pair<std::string, std::string>>& typesAndTargets)
{
    std::string xml(kXmlHead);
    xml += "<Relationships xmlns=\"" + std::string(kPackageTypes) + "relationships\">";
    int id = 0;
    for (const auto& [type, target] : typesAndTargets) {
        xml.append("<Relationship Id=\"rId").append(std::to_string(++id)).append("\" Type=\"").append(kOfficeTypes);
        xml.append("/").append(type).append("\" Target=\"").append(target).append("\"/>");
    }
    return xml + "</Relationships>";
}

std::string workbook(const std::vector<std::string>& sheetNames)
{
    std::string xml(kXmlHead);
    xml += "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" +
           std::string(kOfficeTypes) + "\"><sheets>";
    int id = 0;
    for (const std::string& name : sheetNames) {
        const std::string number = std::to_string(++id);
        xml.append("<sheet name=\"").append(xlsxText(name)).append("\" sheetId=\"").append(number);
        xml.append("\" r:id=\"rId").append(number).append("\"/>");
    }
    return xml + "</sheets></workbook>";
}

void writeParts(const std::vector<std::string>& sheetNames, ZipPackage& package)
{
    std::vector<std::pair<std::string, std::string>> parts;
    for (std::size_t sheet = 1; sheet <= sheetNames.size(); ++sheet)
        parts.emplace_back("worksheet", "worksheets/sheet" + std::to_string(sheet) + ".xml");
    parts.emplace_back("styles", "styles.xml");
    package.begin("[Content_Types].xml");
    package.write(contentTypes(static_cast<int>(sheetNames.size())));
    package.begin("_rels/.rels");
    package.write(relationships({{"officeDocument", "xl/workbook.xml"}}));
    package.begin("xl/workbook.xml");
    package.write(workbook(sheetNames));
    package.begin("xl/_rels/workbook.xml.rels");
    package.write(relationships(parts));
    package.begin("xl/styles.xml");
    package.write(xlsxStyles());
}

} // namespace

XlsxNotes xlsxNotes(const presentation::FigureFacts& facts, const std::string& workspaceDate,
                    const presentation::Words& words)
{
    XlsxNotes notes{words.dataSheet, words.notesSheet, {}};
    const auto add = [&notes](const std::string& label, const std::string& text) {
        if (!text.empty())
            notes.facts.emplace_back(label, text);
    };
    add(words.title, facts.title);
    add(words.unit, facts.unit);
    add(words.source, facts.source);
    add(words.method, facts.method);
    for (const std::string& remark : facts.remarks)
        add(words.remark, remark);
    add(words.workspaceDate, workspaceDate);
    return notes;
}

/// Of a workbook in the making.
struct XlsxBook::Content {
    [[nodiscard]] std::string nextPart() { return "xl/worksheets/sheet" + std::to_string(++begun) + ".xml"; }

    void endTable()
    {
        if (table)
            table->finish();
        table.reset();
    }

    ZipPackage package;
    std::optional<XlsxTable> table; ///< the one that rows are added to
    int begun = 0;                  ///< sheets
    std::size_t rows = 0;           ///< of the table, with the heading
};

XlsxBook::XlsxBook(std::unique_ptr<Content> content)
    : m_content(std::move(content))
{
}

XlsxBook::XlsxBook(XlsxBook&&) noexcept = default;
XlsxBook::~XlsxBook() = default;

Result<XlsxBook> XlsxBook::create(const std::vector<std::string>& sheetNames)
{
    for (const std::string& name : sheetNames)
        WM_CHECK(checkSheetName(name));
    auto content = std::make_unique<Content>();
    writeParts(sheetNames, content->package);
    return XlsxBook(std::move(content));
}

Result<void> XlsxBook::beginTable(std::vector<presentation::TableColumn> columns)
{
    WM_CHECK(checkCount("columns", columns.size(), kMostXlsxColumns));
    for (std::size_t column = 0; column < columns.size(); ++column)
        WM_CHECK(checkText(columns[column].title, xlsxColumnName(column) + "1"));
    m_content->endTable();
    m_content->package.begin(m_content->nextPart());
    m_content->table.emplace(std::move(columns), m_content->package);
    m_content->rows = 1;
    return {};
}

Result<void> XlsxBook::add(const presentation::TableRow& row)
{
    WM_CHECK(checkCount("rows with the heading", ++m_content->rows, kMostXlsxRows));
    WM_CHECK(checkRow(row, m_content->rows));
    m_content->table->add(row);
    return {};
}

Result<void> XlsxBook::addFacts(const XlsxFacts& facts)
{
    for (const auto& [label, text] : facts)
        WM_CHECK(checkText(text, label));
    m_content->endTable();
    m_content->package.begin(m_content->nextPart());
    writeXlsxFacts(facts, m_content->package);
    return {};
}

Result<std::string> XlsxBook::finish()
{
    m_content->endTable();
    return m_content->package.finish();
}

Result<std::string> xlsxBytes(const TableSpec& table, const XlsxNotes& notes)
{
    std::vector<std::string> names{notes.tableSheet};
    if (!notes.facts.empty())
        names.push_back(notes.notesSheet);
    WM_CHECK(
        checkCount("rows with the heading", table.rows.size() + 1, kMostXlsxRows)); // before all of them are packed
    WM_TRY(XlsxBook book, XlsxBook::create(names));
    WM_CHECK(book.beginTable(table.columns));
    for (const presentation::TableRow& row : table.rows)
        WM_CHECK(book.add(row));
    if (!notes.facts.empty())
        WM_CHECK(book.addFacts(notes.facts));
    return book.finish();
}

} // namespace wm::report
