// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminalWidth.h"

#include "wm/base/Utf8.h"
#include "wm/report/TableWriters.h"

#include <algorithm>
#include <ostream>
#include <vector>

namespace wm::report {

using presentation::TableCell;
using presentation::TableColumn;
using presentation::TableSpec;

namespace {

constexpr std::string_view kGap = "  ";

std::string printable(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const char32_t character = takeCharacter(text);
        const bool isControl = character < 0x20 || (character >= 0x7F && character < 0xA0);
        const bool isLineEnd = character == 0x2028 || character == 0x2029;
        const bool turnsDirection =
            (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        appendUtf8(result, isControl || isLineEnd || turnsDirection ? U' ' : character);
    }
    return result;
}

std::string textOf(const TableCell& cell)
{
    const bool hasWord = !cell.text.empty() || !cell.verdict;
    return printable(hasWord ? cell.text : std::string(domain::toText(*cell.verdict)));
}

struct TextColumn {
    std::vector<std::string> lines; ///< the title, then one text a row
    std::size_t width = 0;
    bool isRight = false;
};

TextColumn columnAt(const TableSpec& table, std::size_t index)
{
    const TableColumn& column = table.columns[index];
    TextColumn result{{printable(column.title)}, 0, column.kind == TableColumn::Kind::Number};
    for (const auto& row : table.rows)
        result.lines.push_back(textOf(row.cells[index]));
    for (const std::string& line : result.lines)
        result.width = std::max(result.width, columnsOf(line));
    return result;
}

std::string lineAt(const std::vector<TextColumn>& columns, std::size_t index)
{
    std::string line;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string& text = columns[i].lines[index];
        const std::string blanks(columns[i].width - columnsOf(text), ' ');
        line += i == 0 ? "" : kGap;
        line += columns[i].isRight ? blanks + text : text + blanks;
    }
    return line.erase(line.find_last_not_of(' ') + 1);
}

std::string ruleUnder(const std::vector<TextColumn>& columns)
{
    std::string line;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        line += i == 0 ? "" : kGap;
        line.append(columns[i].width, '-');
    }
    return line;
}

} // namespace

void writeText(const TableSpec& table, std::ostream& output)
{
    if (!table.title.empty())
        output << printable(table.title) << "\n\n";
    if (table.rows.empty()) {
        output << printable(table.emptyText) << '\n';
        return;
    }
    std::vector<TextColumn> columns;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        columns.push_back(columnAt(table, i));
    output << lineAt(columns, 0) << '\n' << ruleUnder(columns) << '\n';
    for (std::size_t row = 1; row <= table.rows.size(); ++row)
        output << lineAt(columns, row) << '\n';
}

} // namespace wm::report
