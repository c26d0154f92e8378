// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/Past.h"

#include "PastRows.h"
#include "ReadObservation.h"
#include "TableAccess.h"

#include "wm/store/History.h"

namespace wm::store {

namespace {

/// What this connection keeps of a table's past: rows that were different, and ranges of rows that were not there.
struct PastNames {
    explicit PastNames(const std::string& table)
        : rows("temp." + sqlName("past_" + table))
        , absent("temp." + sqlName("absent_" + table))
    {
    }
    std::string rows;
    std::string absent;
};

Result<void> fillPast(Connection& connection, const std::string& table, const TableColumns& columns,
                      const PastTable& past)
{
    const PastNames names(table);
    const std::string key = sqlName(columns.key), main = "main." + sqlName(table);
    WM_CHECK(connection.execute("CREATE TABLE " + names.rows + " AS SELECT * FROM " + main + " WHERE 0"));
    WM_CHECK(connection.execute("CREATE INDEX temp." + sqlName("past_" + table + "_key") + " ON " +
                                sqlName("past_" + table) + " (" + key + ")"));
    WM_TRY(Statement copy,
           connection.prepare("INSERT INTO " + names.rows + " SELECT * FROM " + main + " WHERE " + key + " = ?"));
    for (const auto& [row, values] : past.rows) {
        if (!values.isWhole)
            WM_CHECK(copy.run({row}));
    }
    WM_TRY([[maybe_unused]] const std::int64_t written, writeRows(connection, names.rows, columns, past));
    WM_CHECK(connection.execute("CREATE TABLE " + names.absent + " (first INTEGER PRIMARY KEY, last INTEGER)"));
    WM_TRY(Statement mark, connection.prepare("INSERT INTO " + names.absent + " VALUES (?, ?)"));
    for (const RowRange& range : past.absent)
        WM_CHECK(mark.run({range.first, range.second}));
    return {};
}

/// In the temporary schema, which SQLite looks into first.
Result<void> coverTable(Connection& connection, const std::string& table, const std::string& key)
{
    const PastNames names(table);
    const std::string name = sqlName(table), column = "now." + sqlName(key);
    return connection.execute("CREATE TEMP VIEW " + name + " AS SELECT * FROM main." + name + " AS now WHERE " +
                              column + " NOT IN (SELECT " + sqlName(key) + " FROM " + names.rows +
                              ") AND NOT EXISTS (SELECT 1 FROM " + names.absent + " WHERE " + column +
                              " BETWEEN first AND last) UNION ALL SELECT * FROM " + names.rows);
}

/// Values are looked up by their place, one by one and perhaps each of a million that were different.
Result<void> indexPlaces(Connection& connection)
{
    return connection.execute("CREATE INDEX temp.past_observation_place ON past_observation"
                              " (indicator_id, region_code, period)");
}

/// How many observations each series had: those of now, less what was not there or was different, and what was.
Result<void> coverSeriesSizes(Connection& connection)
{
    return connection.execute(
        "CREATE TABLE temp.observation_series AS"
        " SELECT indicator_id, region_code, value_kind, sum(observations) AS observations, sum(dated) AS dated FROM ("
        "  SELECT indicator_id, region_code, value_kind, observations, dated FROM main.observation_series"
        "  UNION ALL SELECT indicator_id, region_code, value_kind, -1, -(period <> '') FROM main.observation"
        "   WHERE id IN (SELECT id FROM temp.past_observation)"
        "  UNION ALL SELECT indicator_id, region_code, value_kind, -1, -(period <> '')"
        "   FROM temp.absent_observation CROSS JOIN main.observation ON id BETWEEN first AND last"
        "   WHERE id NOT IN (SELECT id FROM temp.past_observation)"
        "  UNION ALL SELECT indicator_id, region_code, value_kind, 1, period <> '' FROM temp.past_observation"
        " ) GROUP BY indicator_id, region_code, value_kind HAVING sum(observations) > 0");
}

constexpr auto kObservationsSince =
    "SELECT indicator_id, region_code, sum(added), sum(changed), sum(removed) FROM ("
    "  SELECT indicator_id, region_code, 1 AS added, 0 AS changed, 0 AS removed"
    "   FROM temp.absent_observation CROSS JOIN main.observation ON id BETWEEN first AND last"
    "   WHERE id NOT IN (SELECT id FROM temp.past_observation)"
    "  UNION ALL SELECT past.indicator_id, past.region_code, 0, now.id IS NOT NULL, now.id IS NULL"
    "   FROM temp.past_observation AS past LEFT JOIN main.observation AS now ON now.id = past.id"
    "   WHERE now.id IS NULL OR (now.indicator_id, now.region_code, now.period, now.value, now.qualifier,"
    "    now.value_kind, now.document_id, now.note) IS NOT (past.indicator_id, past.region_code, past.period,"
    "    past.value, past.qualifier, past.value_kind, past.document_id, past.note)"
    " ) GROUP BY indicator_id, region_code";

Result<bool> areObservationsTouched(Connection& connection)
{
    WM_TRY(const std::int64_t tables,
           connection.integer("SELECT count(*) FROM temp.sqlite_master WHERE name = 'past_observation'"));
    return tables != 0;
}

} // namespace

Result<void> showPast(Connection& connection, domain::ChangeId change)
{
    WM_CHECK(expectChange(connection, change));
    PastRows past;
    WM_CHECK(forEachEntry(connection, {change, {}}, [&](domain::ChangeEntry entry) -> Result<bool> {
        past.takeBack(std::move(entry));
        return true;
    }));
    const std::map<std::string, PastTable> tables = std::move(past).tables();
    for (const auto& [table, rows] : tables) {
        WM_TRY(const TableColumns columns, columnsOf(connection, table));
        WM_CHECK(fillPast(connection, table, columns, rows));
        WM_CHECK(coverTable(connection, table, columns.key));
    }
    if (!tables.contains("observation"))
        return {};
    WM_CHECK(indexPlaces(connection));
    return coverSeriesSizes(connection);
}

Result<std::vector<domain::SeriesChange>> observationsSince(Connection& connection)
{
    WM_TRY(const bool areTouched, areObservationsTouched(connection));
    if (!areTouched)
        return std::vector<domain::SeriesChange>();
    return loadRows<
        domain::SeriesChange>(connection, kObservationsSince, [](const Statement& row) -> Result<domain::SeriesChange> {
        return domain::SeriesChange{{row.integer(0)}, {row.text(1)}, row.integer(2), row.integer(3), row.integer(4)};
    });
}

Result<void> forEachObservationSince(Connection& connection, const TakeObservationChange& take)
{
    WM_TRY(const bool areTouched, areObservationsTouched(connection));
    if (!areTouched)
        return {};
    constexpr const char* kNow = "main.observation";
    WM_TRY(Statement now, connection.prepare(selectObservations(kNow) + "WHERE id = ?"));
    const auto nowOf = [&](domain::ObservationId id) -> Result<std::optional<domain::Observation>> {
        WM_CHECK(now.start({id}));
        WM_TRY(const bool isThere, now.step());
        if (!isThere)
            return std::nullopt;
        return readObservation(now);
    };
    WM_TRY(Statement past,
           connection.prepare(selectObservations("temp.past_observation") + "ORDER BY id IN"
                                                                            " (SELECT id FROM main.observation), id"));
    for (;;) {
        WM_TRY(const bool hasRow, past.step());
        if (!hasRow)
            break;
        WM_TRY(const domain::Observation before, readObservation(past));
        WM_TRY(const std::optional<domain::Observation> after, nowOf(before.id));
        WM_CHECK(take(before, after));
    }
    WM_TRY(Statement added,
           connection.prepare(selectObservations("temp.absent_observation CROSS JOIN main.observation ON id BETWEEN"
                                                 " first AND last") +
                              "WHERE id NOT IN (SELECT id FROM temp.past_observation)"));
    for (;;) {
        WM_TRY(const bool hasRow, added.step());
        if (!hasRow)
            return {};
        WM_TRY(const domain::Observation after, readObservation(added));
        WM_CHECK(take(std::nullopt, after));
    }
}

} // namespace wm::store
