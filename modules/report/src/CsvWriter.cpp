// SPDX-License-Identifier: GPL-3.0-or-later
#include "CellValue.h"

#include "wm/base/Utf8.h"
#include "wm/report/TableWriters.h"

#include <ostream>
#include <utility>

namespace wm::report {

namespace {

bool wouldRunAsFormula(const std::string& text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

std::string quotedField(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string field = "\"";
    for (const char c : text) {
        if (c == '"')
            field += c;
        field += c;
    }
    return field + '"';
}

std::string fieldOf(const CellValue& value, const CsvOptions& options)
{
    if (value.kind == CellValue::Kind::Number)
        return value.text;
    const bool isGuarded = options.guardFormulas && wouldRunAsFormula(value.text);
    return quotedField(isGuarded ? "'" + validUtf8(value.text) : validUtf8(value.text));
}

} // namespace

CsvRows::CsvRows(std::ostream& output, std::vector<presentation::TableColumn> columns, CsvOptions options)
    : m_output(output)
    , m_columns(std::move(columns))
    , m_options(options)
{
    if (options.byteOrderMark)
        m_output << "\uFEFF";
    for (const presentation::TableColumn& column : m_columns)
        m_fields.push_back(fieldOf({CellValue::Kind::Text, column.key}, m_options));
    write(m_fields);
}

void CsvRows::add(const presentation::TableRow& row)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_fields[i] = fieldOf(cellValue(m_columns[i], row.cells[i]), m_options);
    write(m_fields);
}

void CsvRows::write(const std::vector<std::string>& fields)
{
    // A lone empty field would be an empty line, which readers skip.
    if (fields.size() == 1 && fields.front().empty())
        m_output << "\"\"";
    for (std::size_t i = 0; i < fields.size(); ++i)
        m_output << (i == 0 ? "" : ",") << fields[i];
    m_output << (m_options.crlf ? "\r\n" : "\n");
}

void writeCsv(const presentation::TableSpec& table, std::ostream& output, CsvOptions options)
{
    CsvRows rows(output, table.columns, options);
    for (const presentation::TableRow& row : table.rows)
        rows.add(row);
}

} // namespace wm::report
