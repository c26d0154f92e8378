// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/AddedRows.h"

#include "FieldValues.h"
#include "PastRows.h"

#include <set>

namespace wm::store {

using domain::RowFields;

Result<AddedRows::Columns> AddedRows::columns(const std::string& name)
{
    WM_TRY(Table* const known, table(name));
    return known->columns;
}

Result<std::vector<RowFields>> AddedRows::read(const domain::ChangeEntry& entry, std::int64_t first, std::int64_t last)
{
    std::vector<RowFields> rows(static_cast<std::size_t>(last - first + 1));
    WM_TRY(const std::set<std::int64_t> removed, takeLater(entry, first, rows));
    WM_TRY(Table* const known, table(entry.table));
    Statement& now = known->now;
    WM_CHECK(now.start({first, last}));
    for (;;) {
        WM_TRY(const bool hasRow, now.step());
        if (!hasRow)
            return rows;
        const std::int64_t row = now.integer(0);
        if (removed.contains(row))
            continue; // what has this number now was added later
        RowFields& fields = rows[static_cast<std::size_t>(row - first)];
        int column = 0;
        for (const std::string& field : *known->columns)
            fields.try_emplace(field, fieldValue(now, ++column));
    }
}

Result<AddedRows::Table*> AddedRows::table(const std::string& name)
{
    const auto known = m_tables.find(name);
    if (known != m_tables.end())
        return &known->second;
    WM_TRY(TableColumns columns, columnsOf(*m_connection, name));
    const std::string key = sqlName(columns.key);
    std::string list = key;
    for (const std::string& column : columns.names)
        list.append(", ").append(sqlName(column));
    WM_TRY(Statement now, m_connection->prepare("SELECT " + list + " FROM main." + sqlName(name) + " WHERE " + key +
                                                " BETWEEN ? AND ?"));
    Table table{std::make_shared<const std::vector<std::string>>(std::move(columns.names)), std::move(now)};
    return &m_tables.emplace(name, std::move(table)).first->second;
}

/// Of each field the first value that the history has after the row was added. Gives the rows that were removed.
Result<std::set<std::int64_t>> AddedRows::takeLater(const domain::ChangeEntry& entry, std::int64_t first,
                                                    std::vector<RowFields>& rows)
{
    if (!m_later) {
        WM_TRY(m_later, m_connection->prepare("SELECT row_id, operation = 'remove', field, old FROM change_entry"
                                              " WHERE table_name = ?1 AND row_id BETWEEN ?2 AND ?3 AND id > ?4"
                                              " AND operation <> 'add' ORDER BY row_id, id"));
    }
    const std::int64_t last = first + static_cast<std::int64_t>(rows.size()) - 1;
    WM_CHECK(m_later->start({entry.table, first, last, entry.id}));
    std::set<std::int64_t> removed;
    for (;;) {
        WM_TRY(const bool hasField, m_later->step());
        if (!hasField)
            return removed;
        const std::int64_t row = m_later->integer(0);
        rows[static_cast<std::size_t>(row - first)].try_emplace(m_later->text(2), fieldValue(*m_later, 3));
        if (m_later->integer(1) != 0)
            removed.insert(row);
    }
}

} // namespace wm::store
