// SPDX-License-Identifier: GPL-3.0-or-later
#include "PastRows.h"

#include "FieldValues.h"

#include <algorithm>

namespace wm::store {

namespace {

/// The statement for rows that have the same fields; most rows of a change have.
class RowWriter {
public:
    RowWriter(Connection& connection, const std::string& target, const TableColumns& columns)
        : m_connection(connection)
        , m_target(target)
        , m_columns(columns)
    {
    }

    Result<std::int64_t> write(std::int64_t row, const PastRow& past)
    {
        WM_TRY(Statement * statement, statementFor(past));
        std::vector<Value> values{row};
        for (const auto& [name, value] : past.fields)
            values.push_back(boundValue(value));
        WM_CHECK(statement->run(values));
        return m_connection.integer("SELECT changes()");
    }

private:
    Result<Statement*> statementFor(const PastRow& past)
    {
        for (const auto& [name, value] : past.fields) {
            if (std::ranges::find(m_columns.names, name) == m_columns.names.end())
                return fail(ErrorCode::ParseFailed,
                            "the history has a field \"" + name + "\" that " + m_target + " does not have");
        }
        std::string sql = past.isWhole ? insertSql(past) : updateSql(past);
        const auto known = m_statements.find(sql);
        if (known != m_statements.end())
            return &known->second;
        WM_TRY(Statement statement, m_connection.prepare(sql));
        return &m_statements.emplace(std::move(sql), std::move(statement)).first->second;
    }

    [[nodiscard]] std::string insertSql(const PastRow& past) const
    {
        std::string names = sqlName(m_columns.key), values = "?1";
        int number = 1;
        for (const auto& [name, value] : past.fields) {
            names += ", " + sqlName(name);
            values += ", ?" + std::to_string(++number);
        }
        return "INSERT INTO " + m_target + " (" + names + ") VALUES (" + values + ")";
    }

    [[nodiscard]] std::string updateSql(const PastRow& past) const
    {
        std::string assignments, differences;
        int number = 1;
        for (const auto& [name, value] : past.fields) {
            const std::string field = sqlName(name), parameter = "?" + std::to_string(++number);
            const bool isFirst = assignments.empty();
            assignments.append(isFirst ? "" : ", ").append(field).append(" = ").append(parameter);
            differences.append(isFirst ? "" : " OR ").append(field).append(" IS NOT ").append(parameter);
        }
        return "UPDATE " + m_target + " SET " + assignments + " WHERE " + sqlName(m_columns.key) + " = ?1 AND (" +
               differences + ")";
    }

    Connection& m_connection;
    const std::string& m_target;
    const TableColumns& m_columns;
    std::map<std::string, Statement> m_statements;
};

void merge(std::vector<RowRange>& ranges)
{
    std::ranges::sort(ranges);
    std::vector<RowRange> merged;
    for (const RowRange& range : ranges) {
        if (merged.empty() || range.first > merged.back().second)
            merged.push_back(range);
        else
            merged.back().second = std::max(merged.back().second, range.second);
    }
    ranges = std::move(merged);
}

} // namespace

void PastRows::takeBack(domain::ChangeEntry entry)
{
    PastTable& table = m_tables[entry.table];
    switch (entry.operation) {
    case domain::ChangeOperation::Add:
        table.rows.erase(table.rows.lower_bound(entry.row), table.rows.upper_bound(entry.lastRow));
        table.absent.emplace_back(entry.row, entry.lastRow);
        return;
    case domain::ChangeOperation::Remove:
        table.rows[entry.row].isWhole = true;
        break;
    case domain::ChangeOperation::Change:
        break;
    }
    table.rows[entry.row].fields.insert_or_assign(std::move(entry.field), std::move(entry.before));
}

std::map<std::string, PastTable> PastRows::tables() &&
{
    for (auto& [name, table] : m_tables)
        merge(table.absent);
    return std::move(m_tables);
}

std::string sqlName(const std::string& name)
{
    std::string text = "\"";
    for (const char c : name)
        text.append(c == '"' ? 2 : 1, c);
    return text + '"';
}

Result<TableColumns> columnsOf(Connection& connection, const std::string& table)
{
    WM_TRY(Statement query, connection.prepare("SELECT name, pk FROM pragma_table_info(?, 'main') ORDER BY cid"));
    WM_CHECK(query.start({table}));
    TableColumns columns;
    for (;;) {
        WM_TRY(const bool hasRow, query.step());
        if (!hasRow)
            break;
        if (query.integer(1) == 1)
            columns.key = query.text(0);
        else
            columns.names.push_back(query.text(0));
    }
    if (columns.key.empty())
        return fail(ErrorCode::ParseFailed, "the history names a table \"" + table + "\" that the file does not have");
    return columns;
}

Result<std::int64_t> writeRows(Connection& connection, const std::string& target, const TableColumns& columns,
                               const PastTable& past)
{
    RowWriter writer(connection, target, columns);
    std::int64_t written = 0;
    // What is there is changed first: a row that comes back may need a name that another one has taken since.
    for (const bool isWhole : {false, true}) {
        for (const auto& [row, values] : past.rows) {
            if (values.isWhole != isWhole)
                continue;
            WM_TRY(const std::int64_t changed, writer.write(row, values));
            written += changed;
        }
    }
    return written;
}

} // namespace wm::store
