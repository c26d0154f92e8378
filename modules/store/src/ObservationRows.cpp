// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/ObservationRows.h"

#include "ReadObservation.h"
#include "TableAccess.h"

#include <limits>

namespace wm::store {

namespace {

Result<int> countIn(const Statement& row, int column)
{
    const std::int64_t count = row.integer(column);
    if (count < 0 || count > std::numeric_limits<int>::max())
        return fail(ErrorCode::ParseFailed,
                    "table observation_series: " + std::to_string(count) + " observations of one series");
    return static_cast<int>(count);
}

Result<std::vector<domain::Observation>> readAll(Statement& statement, std::initializer_list<Value> values)
{
    WM_CHECK(statement.start(values));
    auto rows = readRows<domain::Observation>(statement, readObservation);
    // An unfinished statement would keep the file locked for who writes.
    WM_CHECK(statement.start());
    return rows;
}

Result<bool> areStoredNumbersRight(Connection& connection)
{
    // Where the past is shown, its series have been counted, and counting through the view of millions takes seconds.
    WM_TRY(const std::int64_t isPast,
           connection.integer("SELECT count(*) FROM temp.sqlite_master WHERE name = 'observation_series'"));
    if (isPast == 1)
        return true;
    WM_TRY(const std::int64_t isRight,
           connection.integer("SELECT (SELECT coalesce(sum(observations), 0) FROM observation_series)"
                              " = (SELECT count(*) FROM observation)"));
    return isRight == 1;
}

} // namespace

Result<void> forEachSeries(Connection& connection, const std::function<void(const SeriesRow&)>& take)
{
    constexpr auto kStored = "SELECT indicator_id, region_code, value_kind, observations, dated FROM observation_series"
                             " ORDER BY indicator_id, region_code, value_kind";
    constexpr auto kCounted = "SELECT indicator_id, region_code, value_kind, count(*), count(nullif(period, ''))"
                              " FROM observation GROUP BY 1, 2, 3 ORDER BY 1, 2, 3";
    WM_TRY(const bool areRight, areStoredNumbersRight(connection));
    WM_TRY(Statement rows, connection.prepare(areRight ? kStored : kCounted));
    SeriesRow series;
    for (;;) {
        WM_TRY(const bool hasRow, rows.step());
        if (!hasRow)
            return {};
        series.indicator = {rows.integer(0)};
        series.region.text = rows.text(1);
        series.valueKind = rows.text(2);
        WM_TRY(series.observations, countIn(rows, 3));
        WM_TRY(series.dated, countIn(rows, 4));
        take(series);
    }
}

Result<bool> hasMoreObservations(Connection& connection, std::int64_t most)
{
    // Counting all of millions would read a tenth of the file.
    WM_TRY(Statement rows, connection.prepare("SELECT count(*) > ?1 FROM (SELECT 1 FROM observation LIMIT ?1 + 1)"));
    WM_CHECK(rows.start({most}));
    WM_TRY(const bool hasRow, rows.step());
    return hasRow && rows.integer(0) != 0;
}

Result<void> forEachObservation(Connection& connection,
                                const std::function<Result<void>(const domain::Observation&)>& take)
{
    WM_TRY(Statement rows, connection.prepare(selectObservations() + "ORDER BY id"));
    for (;;) {
        WM_TRY(const bool hasRow, rows.step());
        if (!hasRow)
            return {};
        WM_TRY(const domain::Observation observation, readObservation(rows));
        WM_CHECK(take(observation));
    }
}

Result<ObservationFinder> ObservationFinder::create(Connection& connection)
{
    WM_TRY(Statement query, connection.prepare(selectObservations() + "WHERE indicator_id = ? AND region_code = ?"
                                                                      " AND period = ? AND value_kind = ?"));
    return ObservationFinder(std::move(query));
}

Result<std::optional<domain::Observation>> ObservationFinder::find(const domain::Observation& place)
{
    WM_TRY(const std::vector<domain::Observation> found,
           readAll(m_query, {place.indicator, place.region.text, place.period.text(), place.valueKind}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

ObservationReader::ObservationReader(Connection connection, Statement series, Statement indicator, Statement region)
    : m_connection(std::move(connection))
    , m_series(std::move(series))
    , m_indicator(std::move(indicator))
    , m_region(std::move(region))
{
}

Result<ObservationReader> ObservationReader::create(Connection connection)
{
    const auto select = [](std::string_view rest) {
        return selectObservations() + std::string(rest);
    };
    // "+": else SQLite goes through all of the region, which are in the order wanted, instead of sorting a handful.
    WM_TRY(Statement series, connection.prepare(select("WHERE indicator_id = ? AND region_code = ? ORDER BY +id")));
    // In the order of the index: sorting fifty thousand rows would take longer than reading them.
    WM_TRY(Statement indicator, connection.prepare(select("WHERE indicator_id = ? ORDER BY region_code, period")));
    WM_TRY(Statement region, connection.prepare(select("WHERE region_code = ? ORDER BY id")));
    return ObservationReader(std::move(connection), std::move(series), std::move(indicator), std::move(region));
}

Result<std::vector<domain::Observation>> ObservationReader::ofSeries(domain::IndicatorId indicator,
                                                                     const domain::RegionCode& region)
{
    return readAll(m_series, {indicator, region.text});
}

Result<std::vector<domain::Observation>> ObservationReader::ofIndicator(domain::IndicatorId indicator)
{
    return readAll(m_indicator, {indicator});
}

Result<std::vector<domain::Observation>> ObservationReader::ofRegion(const domain::RegionCode& region)
{
    return readAll(m_region, {region.text});
}

} // namespace wm::store
