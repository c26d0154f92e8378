// SPDX-License-Identifier: GPL-3.0-or-later
#include "CellValue.h"

#include "wm/base/Utf8.h"
#include "wm/report/TableWriters.h"

#include <ostream>

namespace wm::report {

namespace {

/// Characters that may not stand in a JSON string as they are, and those that would end a line of JavaScript.
bool mustBeNumbered(char32_t character)
{
    return character < 0x20 || character == 0x7F || character == 0x2028 || character == 0x2029;
}

std::string numbered(char32_t character)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        text += kDigits[(character >> shift) & 0xF];
    return text;
}

std::string quotedString(std::string_view text)
{
    std::string json = "\"";
    while (!text.empty()) {
        const char32_t character = takeCharacter(text);
        if (character == U'"' || character == U'\\')
            json += '\\';
        if (character == U'\n')
            json += "\\n";
        else if (character == U'\t')
            json += "\\t";
        else if (mustBeNumbered(character))
            json += numbered(character);
        else
            appendUtf8(json, character);
    }
    return json + '"';
}

std::string valueText(const CellValue& value)
{
    switch (value.kind) {
    case CellValue::Kind::Number:
        return value.text;
    case CellValue::Kind::Text:
        return quotedString(value.text);
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
            output << (c == 0 ? "" : ", ") << quotedString(table.columns[c].key) << ": "
                   << valueText(cellValue(table.columns[c], table.rows[r].cells[c]));
        }
        output << '}';
    }
    output << (table.rows.empty() ? "]\n" : "\n]\n");
}

} // namespace wm::report
