// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxSheet.h"

#include "TerminalWidth.h"
#include "XlsxText.h"

#include "wm/base/Number.h"

#include <algorithm>
#include <cmath>

namespace wm::report {

namespace {

using presentation::TableCell;
using presentation::TableColumn;
using presentation::TableSpec;

constexpr std::size_t kLeastWidth = 6; ///< characters
constexpr std::size_t kMostWidth = 48;
constexpr std::size_t kLabelWidth = 16;
constexpr std::size_t kFactWidth = 90;
constexpr std::size_t kBatch = 1U << 16U; ///< bytes that are packed at once

constexpr std::string_view kSheetStart =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
/// The first row stays while the others are scrolled.
constexpr std::string_view kFrozenHeading =
    "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
    "state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/></sheetView></sheetViews>";

/// Excel asks for it when somebody edits the cell: without it the text would then become a formula.
bool looksLikeFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@").find(text.front()) != std::string_view::npos;
}

/// The longest of its lines.
std::size_t widthOf(const std::string& text)
{
    std::size_t width = 0;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        width = std::max(width, columnsOf(std::string_view(text).substr(start, end - start)));
        start = end + 1;
    }
    return width;
}

bool isNumber(const TableColumn& column, const TableCell& cell)
{
    return column.kind == TableColumn::Kind::Number && cell.number && std::isfinite(*cell.number);
}

/// What the cell says in words: a missing number says nothing, whatever stands in its place on screen.
std::string_view wordsOf(const TableColumn& column, const TableCell& cell)
{
    if (column.kind == TableColumn::Kind::Number)
        return {};
    return cell.text;
}

/// Rows of one sheet, packed batch by batch.
class SheetRows {
public:
    explicit SheetRows(ZipPackage& package)
        : m_package(package)
    {
        m_xml = "<sheetData>";
    }

    void begin()
    {
        ++m_row;
        m_column = 0;
        m_xml += "<row r=\"" + std::to_string(m_row) + "\">";
    }

    void addNumber(double value)
    {
        m_xml += "<c r=\"" + place() + "\"><v>" + plainNumberText(value) + "</v></c>";
        ++m_column;
    }

    void addText(std::string_view text, XlsxLook look)
    {
        if (!text.empty()) {
            m_xml += "<c r=\"" + place() + "\" t=\"inlineStr\" s=\"" + std::to_string(static_cast<int>(look)) +
                     "\"><is><t xml:space=\"preserve\">" + xlsxText(text) + "</t></is></c>";
        }
        ++m_column;
    }

    /// In the look that its length and its first character ask for.
    void addText(std::string_view text, std::size_t width)
    {
        const bool isLong = width > kMostWidth || text.find('\n') != std::string_view::npos;
        if (looksLikeFormula(text))
            addText(text, isLong ? XlsxLook::GuardedWrapped : XlsxLook::Guarded);
        else
            addText(text, isLong ? XlsxLook::Wrapped : XlsxLook::Plain);
    }

    void end()
    {
        m_xml += "</row>";
        if (m_xml.size() >= kBatch)
            flush();
    }

    void finish()
    {
        m_xml += "</sheetData></worksheet>";
        flush();
    }

private:
    [[nodiscard]] std::string place() const { return xlsxColumnName(m_column) + std::to_string(m_row); }

    void flush()
    {
        m_package.write(m_xml);
        m_xml.clear();
    }

    ZipPackage& m_package;
    std::string m_xml;
    std::size_t m_row = 0;
    std::size_t m_column = 0;
};

std::string columnsXml(const std::vector<std::size_t>& widths)
{
    std::string xml = "<cols>";
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const std::string number = std::to_string(column + 1);
        xml.append("<col min=\"").append(number).append("\" max=\"").append(number).append("\" width=\"");
        xml.append(std::to_string(widths[column])).append("\" customWidth=\"1\"/>");
    }
    return xml + "</cols>";
}

std::vector<std::size_t> widthsOf(const TableSpec& table)
{
    constexpr std::size_t kPadding = 2;
    std::vector<std::size_t> widths;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        std::size_t width = widthOf(table.columns[column].title);
        for (const presentation::TableRow& row : table.rows) {
            const TableCell& cell = row.cells[column];
            width = std::max(width, isNumber(table.columns[column], cell)
                                        ? plainNumberText(*cell.number).size()
                                        : widthOf(std::string(wordsOf(table.columns[column], cell))));
        }
        widths.push_back(std::clamp(width + kPadding, kLeastWidth, kMostWidth + kPadding));
    }
    return widths;
}

} // namespace

std::string xlsxStyles()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
           "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
           "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
           "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
           "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
           "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
           "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
           "<border><left/><right/><top/><bottom style=\"thin\"><color auto=\"1\"/></bottom><diagonal/></border>"
           "</borders>"
           "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
           "<cellXfs count=\"5\">"
           "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
           "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyFont=\"1\" applyBorder=\"1\" "
           "applyAlignment=\"1\"><alignment vertical=\"center\" wrapText=\"1\"/></xf>"
           "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">"
           "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
           "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\"/>"
           "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" "
           "applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
           "</cellXfs>"
           "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
           "</styleSheet>";
}

void writeXlsxTable(const TableSpec& table, ZipPackage& package)
{
    package.write(kSheetStart);
    package.write(kFrozenHeading);
    if (!table.columns.empty()) // an empty list would be a fault
        package.write(columnsXml(widthsOf(table)));
    SheetRows rows(package);
    rows.begin();
    for (const TableColumn& column : table.columns)
        rows.addText(column.title, XlsxLook::Heading);
    rows.end();
    for (const presentation::TableRow& row : table.rows) {
        rows.begin();
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const TableCell& cell = row.cells[column];
            if (isNumber(table.columns[column], cell))
                rows.addNumber(*cell.number);
            else
                rows.addText(wordsOf(table.columns[column], cell), widthOf(cell.text));
        }
        rows.end();
    }
    rows.finish();
}

void writeXlsxFacts(const std::vector<std::pair<std::string, std::string>>& facts, ZipPackage& package)
{
    package.write(kSheetStart);
    package.write(columnsXml({kLabelWidth, kFactWidth}));
    SheetRows rows(package);
    for (const auto& [label, text] : facts) {
        rows.begin();
        rows.addText(label, XlsxLook::Wrapped);
        rows.addText(text, looksLikeFormula(text) ? XlsxLook::GuardedWrapped : XlsxLook::Wrapped);
        rows.end();
    }
    rows.finish();
}

} // namespace wm::report
