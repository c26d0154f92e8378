// SPDX-License-Identifier: GPL-3.0-or-later
#include "TouchedRows.h"

#include <algorithm>

namespace wm::store {

Result<TouchedRows> TouchedRows::since(Connection& connection, domain::ChangeId change)
{
    PastRows past;
    WM_CHECK(forEachEntry(connection, {change, {}}, [&](domain::ChangeEntry entry) -> Result<bool> {
        past.takeBack(std::move(entry));
        return true;
    }));
    TouchedRows touched(connection);
    for (auto& [name, table] : std::move(past).tables())
        WM_CHECK(touched.compare(name, std::move(table)));
    return touched;
}

Result<void> TouchedRows::compare(const std::string& name, PastTable past)
{
    Table& table = m_tables[name];
    table.absent = std::move(past.absent);
    for (const auto& [row, then] : past.rows) {
        WM_TRY(const std::optional<domain::RowFields> now, m_rows.readNow(name, row));
        std::set<std::string> fields;
        if (!now)
            fields.emplace();
        for (const auto& [field, value] : then.fields) {
            if (now && (!now->contains(field) || now->at(field) != value))
                fields.insert(field);
        }
        if (!fields.empty())
            table.fields.emplace(row, std::move(fields));
    }
    return {};
}

Result<bool> TouchedRows::hasTouched(const domain::ChangeEntry& entry)
{
    const auto table = m_tables.find(entry.table);
    if (table == m_tables.end())
        return false;
    const auto row = table->second.fields.find(entry.row);
    if (row != table->second.fields.end())
        return entry.operation != domain::ChangeOperation::Change || row->second.contains({}) ||
               row->second.contains(entry.field);
    const bool wasAbsent = std::ranges::any_of(table->second.absent, [&](const RowRange& range) {
        return range.first <= entry.row && entry.row <= range.second;
    });
    if (!wasAbsent)
        return false;
    WM_TRY(const std::optional<domain::RowFields> now, m_rows.readNow(entry.table, entry.row));
    return now.has_value();
}

std::vector<std::int64_t> TouchedRows::rowsIn(const std::string& table, RowRange rows) const
{
    std::vector<std::int64_t> touched;
    const auto known = m_tables.find(table);
    if (known == m_tables.end())
        return touched;
    const auto& fields = known->second.fields;
    for (auto row = fields.lower_bound(rows.first); row != fields.end() && row->first <= rows.second; ++row)
        touched.push_back(row->first);
    return touched;
}

} // namespace wm::store
