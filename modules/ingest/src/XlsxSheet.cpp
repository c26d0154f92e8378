// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxSheet.h"

#include "NumberCell.h"
#include "SheetLimits.h"

#include "wm/base/Number.h"

namespace wm::ingest {

XlsxSheetHandler::XlsxSheetHandler(const WorkbookShared& shared, const TakeRow& take)
    : m_shared(shared)
    , m_take(take)
{
}

void XlsxSheetHandler::onStart(std::string_view name, const XmlAttributes& attributes)
{
    if (!m_isInRows) {
        m_isInRows = name == "sheetData";
        if (name == "col")
            startColumns(attributes);
    } else if (name.size() == 1) {
        startShort(name.front(), attributes);
    } else if (name == "row") {
        startRow(attributes);
    } else if (name == "is") {
        m_place = Place::Inline;
        m_hasValue = true;
        m_inline.clear();
    } else if (m_place == Place::Inline) {
        m_inline.onStart(name, attributes);
    }
}

void XlsxSheetHandler::startShort(char name, const XmlAttributes& attributes)
{
    switch (name) {
    case 'c':
        return startCell(attributes);
    case 'v':
        m_place = Place::Value;
        m_hasValue = true;
        return;
    case 'f':
        m_place = Place::Formula;
        m_hasFormula = true;
        return;
    default:
        if (m_place == Place::Inline)
            m_inline.onStart({&name, 1}, attributes);
    }
}

void XlsxSheetHandler::onEnd(std::string_view name)
{
    if (!m_isInRows)
        return;
    const char letter = name.size() == 1 ? name.front() : '\0';
    if (letter == 'c')
        endCell();
    else if (letter == 'v' || letter == 'f' || name == "is")
        m_place = Place::Elsewhere;
    else if (m_place == Place::Inline)
        m_inline.onEnd(name);
    else if (name == "row")
        endRow();
    else if (name == "sheetData")
        m_isInRows = false;
}

void XlsxSheetHandler::onText(std::string_view text)
{
    if (m_place == Place::Value)
        m_value += text;
    else if (m_place == Place::Formula)
        m_formula += text;
    else if (m_place == Place::Inline)
        m_inline.onText(text);
}

XlsxSheetHandler::StoredAs XlsxSheetHandler::storedAs(std::string_view type)
{
    if (type.empty() || type == "n")
        return StoredAs::Number;
    if (type == "s")
        return StoredAs::SharedString;
    if (type == "str")
        return StoredAs::String;
    if (type == "inlineStr")
        return StoredAs::InlineString;
    if (type == "b")
        return StoredAs::Boolean;
    if (type == "e")
        return StoredAs::Error;
    return type == "d" ? StoredAs::Date : StoredAs::Number;
}

void XlsxSheetHandler::stopAtCell(const std::string& why)
{
    stop({ErrorCode::ParseFailed, "cell " + cellAddressText(m_at) + ": " + why});
}

void XlsxSheetHandler::startColumns(const XmlAttributes& attributes)
{
    const int first = parseInteger(attributes.text("min")).value_or(0);
    const int last = parseInteger(attributes.text("max")).value_or(0);
    if (attributes.isTrue("hidden") && first > 0 && last >= first)
        m_row.hideColumns(static_cast<std::size_t>(first) - 1, static_cast<std::size_t>(last) - 1);
}

void XlsxSheetHandler::startRow(const XmlAttributes& attributes)
{
    const int previous = m_at.row;
    const std::optional<std::string_view> number = attributes.find("r");
    m_at = {number ? parseInteger(*number).value_or(0) : previous + 1, 0};
    if (m_at.row <= previous || m_at.row > kMostRows)
        return stop({ErrorCode::ParseFailed, "after row " + std::to_string(previous) + ": found row " +
                                                 std::string(number.value_or("without a number")) +
                                                 ", expected a later one up to " + std::to_string(kMostRows)});
    m_row.begin(m_at.row, attributes.isTrue("hidden"));
}

void XlsxSheetHandler::startCell(const XmlAttributes& attributes)
{
    m_value.clear();
    m_formula.clear();
    m_hasValue = false;
    m_hasFormula = false;
    m_place = Place::Elsewhere;
    ++m_at.column;
    const char* address = nullptr;
    const char* style = nullptr;
    const char* type = "";
    attributes.forEach([&](const char* name, const char* value) {
        if (name[0] == '\0' || name[1] != '\0')
            return;
        if (name[0] == 'r')
            address = value;
        else if (name[0] == 's')
            style = value;
        else if (name[0] == 't')
            type = value;
    });
    if (address)
        goTo(address);
    if (m_at.column > kMostColumns || m_at.row == 0)
        return stopAtCell("found a cell outside of what a sheet can have");
    m_storedAs = storedAs(type);
    m_format = style && !m_shared.styles.empty() ? &formatOf(style) : &m_noFormat;
}

void XlsxSheetHandler::goTo(std::string_view address)
{
    const std::optional<CellAddress> parsed = parseCellAddress(address);
    if (!parsed || parsed->row != m_at.row)
        return stopAtCell("found the address " + std::string(address));
    m_at = *parsed;
}

const NumberFormat& XlsxSheetHandler::formatOf(std::string_view style)
{
    const std::optional<int> index = parseInteger(style);
    if (index && *index >= 0 && static_cast<std::size_t>(*index) < m_shared.styles.size())
        return m_shared.styles[static_cast<std::size_t>(*index)];
    stopAtCell("found style " + std::string(style) + ", the workbook has " + std::to_string(m_shared.styles.size()));
    return m_noFormat;
}

void XlsxSheetHandler::endCell()
{
    const std::size_t column = static_cast<std::size_t>(m_at.column) - 1;
    // A text formula may give nothing; without a value, whatever its type, it was never calculated.
    const bool isEmptyText = m_hasValue && m_storedAs == StoredAs::String;
    if (m_storedAs == StoredAs::InlineString && m_hasValue)
        return m_row.set(column, CellKind::Text, m_value.empty() ? m_inline.text() : m_value);
    if (m_value.empty())
        return m_hasFormula && !isEmptyText ? m_row.set(column, CellKind::Error, "=" + m_formula) : void();
    switch (m_storedAs) {
    case StoredAs::Number:
        return setNumber();
    case StoredAs::SharedString:
        return setSharedString();
    case StoredAs::Date:
        return setDateOrText();
    case StoredAs::Boolean:
        return m_row.set(column, CellKind::Boolean, m_value == "1" || m_value == "true" ? "TRUE" : "FALSE");
    case StoredAs::Error:
        return m_row.set(column, CellKind::Error, m_value);
    case StoredAs::String:
    case StoredAs::InlineString:
        break;
    }
    const bool hasEscapes = m_value.find("_x") != std::string::npos;
    m_row.set(column, CellKind::Text, hasEscapes ? withoutEscapes(m_value) : m_value);
}

void XlsxSheetHandler::setNumber()
{
    const std::optional<CellNumber> number = readCellNumber(m_value);
    if (!number)
        return stopAtCell("found \"" + m_value + "\", expected a number");
    setNumberCell(m_row, static_cast<std::size_t>(m_at.column) - 1, *number, {m_format, m_shared.dates}, m_value);
}

void XlsxSheetHandler::setSharedString()
{
    const std::optional<int> index = parseInteger(m_value);
    if (!index || *index < 0 || static_cast<std::size_t>(*index) >= m_shared.strings.count())
        return stopAtCell("found text number " + m_value + ", the workbook has " +
                          std::to_string(m_shared.strings.count()));
    m_row.setLasting(static_cast<std::size_t>(m_at.column) - 1, CellKind::Text,
                     m_shared.strings.at(static_cast<std::size_t>(*index)));
}

void XlsxSheetHandler::setDateOrText()
{
    const std::optional<std::string> date = plainDateText(m_value);
    m_row.set(static_cast<std::size_t>(m_at.column) - 1, date ? CellKind::Date : CellKind::Text,
              date ? *date : m_value);
}

void XlsxSheetHandler::endRow()
{
    if (m_row.isEmpty())
        return;
    const Result<bool> goOn = m_take(m_row.row());
    if (!goOn)
        stop(goOn.error());
    else if (!*goOn)
        finish();
}

} // namespace wm::ingest
