// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxSheet.h"

#include "TerminalWidth.h"

#include "wm/base/Number.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wm::report {

namespace {

using presentation::TableCell;
using presentation::TableColumn;
using presentation::TableRow;

constexpr std::size_t kLeastWidth = 6; ///< characters
constexpr std::size_t kLabelWidth = 16;
constexpr std::size_t kFactWidth = 90;
constexpr std::size_t kRowsForWidths = 1'000;

constexpr std::string_view kSheetStart =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
/// The first row stays while the others are scrolled.
constexpr std::string_view kFrozenHeading =
    "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
    "state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/></sheetView></sheetViews>";

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

std::vector<std::size_t> widthsOf(const std::vector<TableColumn>& columns, const std::vector<TableRow>& rows)
{
    constexpr std::size_t kPadding = 2;
    std::vector<std::size_t> widths;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        std::size_t width = widthOf(columns[column].title);
        for (const TableRow& row : rows) {
            const TableCell& cell = row.cells[column];
            width =
                std::max(width, isNumber(columns[column], cell) ? plainNumberText(*cell.number).size()
                                                                : widthOf(std::string(wordsOf(columns[column], cell))));
        }
        widths.push_back(std::clamp(width + kPadding, kLeastWidth, kMostXlsxWidth + kPadding));
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
           "<cellXfs count=\"6\">"
           "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
           "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyFont=\"1\" applyBorder=\"1\" "
           "applyAlignment=\"1\"><alignment vertical=\"center\" wrapText=\"1\"/></xf>"
           "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">"
           "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
           "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\"/>"
           "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" "
           "applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
           "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
           "</cellXfs>"
           "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
           "</styleSheet>";
}

XlsxTable::XlsxTable(std::vector<TableColumn> columns, ZipPackage& package)
    : m_columns(std::move(columns))
    , m_package(package)
    , m_rows(package)
{
}

void XlsxTable::add(const TableRow& row)
{
    if (m_isBegun)
        return write(row);
    m_first.push_back(row);
    if (m_first.size() == kRowsForWidths)
        begin();
}

void XlsxTable::finish()
{
    if (!m_isBegun)
        begin();
    m_rows.finish();
}

void XlsxTable::begin()
{
    m_isBegun = true;
    m_package.write(kSheetStart);
    m_package.write(kFrozenHeading);
    if (!m_columns.empty()) // an empty list would be a fault
        m_package.write(columnsXml(widthsOf(m_columns, m_first)));
    m_rows.begin();
    for (const TableColumn& column : m_columns)
        m_rows.addText(column.title, XlsxLook::Heading);
    m_rows.end();
    for (const TableRow& row : m_first)
        write(row);
    m_first.clear();
}

void XlsxTable::write(const TableRow& row)
{
    m_rows.begin();
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const TableCell& cell = row.cells[column];
        if (isNumber(m_columns[column], cell))
            m_rows.addNumber(*cell.number);
        else
            m_rows.addText(wordsOf(m_columns[column], cell), widthOf(cell.text));
    }
    m_rows.end();
}

void writeXlsxFacts(const std::vector<std::pair<std::string, std::string>>& facts, ZipPackage& package)
{
    package.write(kSheetStart);
    package.write(columnsXml({kLabelWidth, kFactWidth}));
    XlsxRows rows(package);
    for (const auto& [label, text] : facts) {
        rows.begin();
        rows.addText(label, XlsxLook::Wrapped);
        rows.addText(text, wouldBeFormula(text) ? XlsxLook::GuardedWrapped : XlsxLook::Wrapped);
        rows.end();
    }
    rows.finish();
}

} // namespace wm::report
