// SPDX-License-Identifier: GPL-3.0-or-later
#include "TakenPlace.h"

#include "FieldValues.h"
#include "RowNames.h"

#include "wm/store/Past.h"

#include <optional>
#include <vector>

namespace wm::store {

namespace {

/// Columns whose values together must not be there twice, with what finds a row that has them.
struct UniqueKey {
    std::vector<std::string> columns;
    Statement find;
};

class PlaceSearch {
public:
    PlaceSearch(Connection& connection, std::string table)
        : m_connection(connection)
        , m_table(std::move(table))
        , m_rows(connection)
    {
    }

    Result<std::optional<std::string>> run(const PastTable& past)
    {
        WM_CHECK(readKeys());
        // As they are written: those before the one that was refused have their places, and nobody else has.
        for (const bool isWhole : {false, true}) {
            for (const auto& [row, values] : past.rows) {
                if (values.isWhole != isWhole)
                    continue;
                WM_TRY(std::optional<std::string> taken, findTaken(row, values));
                if (taken)
                    return taken;
            }
        }
        return std::nullopt;
    }

private:
    Result<void> readKeys()
    {
        WM_TRY(const TableColumns columns, columnsOf(m_connection, m_table));
        WM_TRY(Statement indexes, m_connection.prepare("SELECT name FROM pragma_index_list(?) WHERE \"unique\""));
        WM_CHECK(indexes.start({m_table}));
        for (;;) {
            WM_TRY(const bool hasIndex, indexes.step());
            if (!hasIndex)
                return {};
            WM_TRY(std::vector<std::string> names, columnsOfIndex(indexes.text(0)));
            WM_CHECK(addKey(columns.key, std::move(names)));
        }
    }

    Result<std::vector<std::string>> columnsOfIndex(const std::string& index)
    {
        // Its index has expressions, in which nothing is nothing twice, too.
        if (index == "chart_note_place")
            return std::vector<std::string>{"kind", "year", "indicator_id", "region_code"};
        WM_TRY(Statement columns, m_connection.prepare("SELECT name FROM pragma_index_info(?) ORDER BY seqno"));
        WM_CHECK(columns.start({index}));
        std::vector<std::string> names;
        for (;;) {
            WM_TRY(const bool hasColumn, columns.step());
            if (!hasColumn)
                return names;
            if (columns.isNull(0))
                return std::vector<std::string>(); // of another program
            names.push_back(columns.text(0));
        }
    }

    Result<void> addKey(const std::string& rowNumber, std::vector<std::string> columns)
    {
        if (columns.empty())
            return {};
        std::string sql = "SELECT 1 FROM main." + sqlName(m_table) + " WHERE " + sqlName(rowNumber) + " <> ?1";
        int number = 1;
        for (const std::string& column : columns)
            sql += " AND " + sqlName(column) + " IS ?" + std::to_string(++number);
        WM_TRY(Statement find, m_connection.prepare(sql + " LIMIT 1"));
        m_keys.push_back({std::move(columns), std::move(find)});
        return {};
    }

    /// The name of what has taken the place of the row.
    Result<std::optional<std::string>> findTaken(std::int64_t row, const PastRow& past)
    {
        domain::RowFields wanted = past.fields;
        if (!past.isWhole) {
            WM_TRY(const std::optional<domain::RowFields> now, m_rows.readNow(m_table, row));
            if (!now)
                return std::nullopt;
            wanted.insert(now->begin(), now->end());
        }
        for (UniqueKey& key : m_keys) {
            WM_TRY(const bool isTaken, isThere(key, row, wanted));
            if (isTaken)
                return nameOf(key, wanted);
        }
        return std::nullopt;
    }

    static Result<bool> isThere(UniqueKey& key, std::int64_t row, const domain::RowFields& wanted)
    {
        std::vector<Value> values{row};
        for (const std::string& column : key.columns) {
            const auto found = wanted.find(column);
            values.push_back(found == wanted.end() ? Value(std::nullopt) : boundValue(found->second));
        }
        WM_CHECK(key.find.start(values));
        return key.find.step();
    }

    Result<std::optional<std::string>> nameOf(const UniqueKey& key, const domain::RowFields& wanted)
    {
        std::string name;
        for (const std::string& column : key.columns) {
            const auto found = wanted.find(column);
            std::string part;
            if (found == wanted.end())
                continue;
            if (const auto* const text = std::get_if<std::string>(&found->second))
                part = *text;
            const auto* const number = std::get_if<std::int64_t>(&found->second);
            if (number && column == "indicator_id") {
                WM_TRY(part, codeOfRow(m_rows, "indicator", *number));
            } else if (number) {
                part = std::to_string(*number);
            }
            if (!part.empty())
                name.append(name.empty() ? "" : " · ").append(part);
        }
        return name;
    }

    Connection& m_connection;
    std::string m_table;
    RowReader m_rows;
    std::vector<UniqueKey> m_keys;
};

} // namespace

Error takenPlace(Connection& connection, const std::string& table, const PastTable& past, Error refusal)
{
    const Result<std::optional<std::string>> taken = PlaceSearch(connection, table).run(past);
    if (!taken || !*taken)
        return refusal;
    return {ErrorCode::Conflict,
            std::string(kPlaceIsTaken) + **taken + " (" + std::string(rowsOfTable(table)) + ": 1)"};
}

} // namespace wm::store
