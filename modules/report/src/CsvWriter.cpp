// SPDX-License-Identifier: GPL-3.0-or-later
#include "CellValue.h"

#include "wm/base/Utf8.h"
#include "wm/report/TableWriters.h"

#include <ostream>
#include <vector>

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

class Records {
public:
    Records(std::ostream& output, const CsvOptions& options)
        : m_output(output)
        , m_options(options)
    {
    }

    void write(const std::vector<CellValue>& values)
    {
        // A lone empty field would be an empty line, which readers skip.
        if (values.size() == 1 && values.front().text.empty())
            m_output << "\"\"";
        for (std::size_t i = 0; i < values.size(); ++i)
            m_output << (i == 0 ? "" : ",") << fieldOf(values[i]);
        m_output << (m_options.crlf ? "\r\n" : "\n");
    }

private:
    [[nodiscard]] std::string fieldOf(const CellValue& value) const
    {
        if (value.kind == CellValue::Kind::Number)
            return value.text;
        const bool isGuarded = m_options.guardFormulas && wouldRunAsFormula(value.text);
        return quotedField(isGuarded ? "'" + validUtf8(value.text) : validUtf8(value.text));
    }

    std::ostream& m_output;
    CsvOptions m_options;
};

} // namespace

void writeCsv(const presentation::TableSpec& table, std::ostream& output, CsvOptions options)
{
    if (options.byteOrderMark)
        output << "\uFEFF";
    Records records(output, options);
    std::vector<CellValue> values;
    values.reserve(table.columns.size());
    for (const auto& column : table.columns)
        values.push_back({CellValue::Kind::Text, column.key});
    records.write(values);
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            values[i] = cellValue(table.columns[i], row.cells[i]);
        records.write(values);
    }
}

} // namespace wm::report
