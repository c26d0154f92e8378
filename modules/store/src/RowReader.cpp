// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldValues.h"
#include "PastRows.h"

#include "wm/store/History.h"

namespace wm::store {

using domain::RowFields;

Result<RowReader::Table*> RowReader::table(const std::string& name)
{
    const auto known = m_tables.find(name);
    if (known != m_tables.end())
        return &known->second;
    WM_TRY(TableColumns columns, columnsOf(*m_connection, name));
    std::string list;
    for (const std::string& column : columns.names)
        list.append(list.empty() ? "" : ", ").append(sqlName(column));
    WM_TRY(Statement now, m_connection->prepare("SELECT " + list + " FROM main." + sqlName(name) + " WHERE " +
                                                sqlName(columns.key) + " = ?"));
    return &m_tables.emplace(name, Table{std::move(columns.names), std::move(now)}).first->second;
}

Result<std::optional<RowFields>> RowReader::read(const std::string& name, std::int64_t row)
{
    WM_TRY(std::optional<RowFields> now, readNow(name, row));
    return now ? std::move(now) : removed(name, row);
}

Result<std::optional<RowFields>> RowReader::readNow(const std::string& name, std::int64_t row)
{
    WM_TRY(Table* const known, table(name));
    WM_CHECK(known->now.start({row}));
    WM_TRY(const bool isThere, known->now.step());
    if (!isThere)
        return std::nullopt;
    RowFields fields;
    int column = 0;
    for (const std::string& field : known->columns)
        fields.emplace(field, fieldValue(known->now, column++));
    WM_TRY([[maybe_unused]] const bool hasMore, known->now.step()); // at its end it holds no lock on the file
    return fields;
}

Result<std::optional<RowFields>> RowReader::removed(const std::string& name, std::int64_t row)
{
    if (!m_removed) {
        // A row removed twice, with the same number again in between: the later removal overwrites the earlier.
        WM_TRY(m_removed,
               m_connection->prepare("SELECT field, old FROM change_entry WHERE table_name = ? AND row_id = ?"
                                     " AND operation = 'remove' ORDER BY id"));
    }
    WM_CHECK(m_removed->start({name, row}));
    RowFields fields;
    for (;;) {
        WM_TRY(const bool hasField, m_removed->step());
        if (!hasField)
            break;
        fields.insert_or_assign(m_removed->text(0), fieldValue(*m_removed, 1));
    }
    return fields.empty() ? std::nullopt : std::optional(std::move(fields));
}

} // namespace wm::store
