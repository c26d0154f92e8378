// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Geometry.h"
#include "wm/ingest/CsvTable.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace wm::ingest {

/// A row by column names. What cannot be read becomes an issue with file, line and column, and the row is no longer
/// good.
class Row {
public:
    Row(const CsvTable& table, const CsvRow& row, Issues& issues)
        : m_table(table)
        , m_row(row)
        , m_issues(issues)
    {
    }

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] int line() const { return m_row.line; }

    [[nodiscard]] const std::string& text(std::string_view column) const;
    /// The text; an issue when it is empty.
    const std::string& required(std::string_view column);
    /// Absent when empty; an issue when it is not a number.
    std::optional<double> number(std::string_view column);
    std::optional<int> year(std::string_view column);
    std::optional<int> integer(std::string_view column);
    /// Both or neither of two columns, in degrees.
    std::optional<domain::LonLat> position(std::string_view lonColumn, std::string_view latColumn);
    /// The value that `fromText` knows the text as; an issue that lists `expected` otherwise.
    template <class FromText>
    auto word(std::string_view column, FromText fromText, std::string_view expected)
    {
        const auto value = fromText(text(column));
        if (!value)
            complain(IssueKind::UnknownCode, column, expected);
        using Word = typename decltype(fromText(text(column)))::value_type;
        return value.value_or(Word{});
    }

    void complain(IssueKind kind, std::string_view column, std::string_view expected);

private:
    const CsvTable& m_table;
    const CsvRow& m_row;
    Issues& m_issues;
    bool m_isGood = true;
};

/// Compares the header with the columns that are read: an issue for each that is missing or not known.
/// False when a column is missing, and then no row can be read.
[[nodiscard]] bool checkColumns(const CsvTable& table, std::initializer_list<std::string_view> columns, Issues& issues);

/// read(row) for every row, when all columns are there.
template <class Read>
void forEachRow(const CsvTable& table, std::initializer_list<std::string_view> columns, Issues& issues, Read read)
{
    if (!checkColumns(table, columns, issues))
        return;
    for (const CsvRow& each : table.rows) {
        Row row(table, each, issues);
        read(row);
    }
}

} // namespace wm::ingest
