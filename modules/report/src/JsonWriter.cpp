// SPDX-License-Identifier: GPL-3.0-or-later
#include "CellValue.h"

#include "wm/base/Text.h"
#include "wm/report/TableWriters.h"

#include <ostream>

namespace wm::report {

namespace {

std::string valueText(const CellValue& value)
{
    switch (value.kind) {
    case CellValue::Kind::Number:
        return value.text;
    case CellValue::Kind::Text:
        return quotedJson(value.text);
    case CellValue::Kind::Missing:
        break;
    }
    return "null";
}

} // namespace

void writeJson(const presentation::TableSpec& table, std::ostream& output)
{
    output << '[';
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        output << (r == 0 ? "\n  {" : ",\n  {");
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            output << (c == 0 ? "" : ", ") << quotedJson(table.columns[c].key) << ": "
                   << valueText(cellValue(table.columns[c], table.rows[r].cells[c]));
        }
        output << '}';
    }
    output << (table.rows.empty() ? "]\n" : "\n]\n");
}

} // namespace wm::report
