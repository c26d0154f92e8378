// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnualScan.h"

#include "TableAccess.h"

#include <sqlite3.h>

#include <utility>

namespace wm::store {

namespace {

enum Column { Region, PeriodText, ValueKind, Number, Qualifier, Document, Id, ColumnCount };

Error scanError(sqlite3* database)
{
    const int code = sqlite3_errcode(database);
    const bool isDamaged = code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
    return {isDamaged ? ErrorCode::ParseFailed : ErrorCode::DatabaseFailed, sqlite3_errmsg(database)};
}

/// Valid until the next row.
std::string_view textOf(sqlite3_value* value)
{
    const unsigned char* const text = sqlite3_value_text(value); // before its length: it may be converted
    return {reinterpret_cast<const char*>(text), static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

/// The year of "2015"; nothing for every other text, even if that is a period.
std::optional<int> plainYear(std::string_view text)
{
    int year = 0;
    for (const char c : text) {
        if (text.size() != 4 || c < '0' || c > '9')
            return std::nullopt;
        year = 10 * year + (c - '0');
    }
    return year >= 1000 ? std::optional(year) : std::nullopt;
}

} // namespace

void AnnualScan::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

AnnualScan::AnnualScan(std::unique_ptr<Sink> sink, Rows before, Rows fromThereOn)
    : m_sink(std::move(sink))
    , m_before(std::move(before))
    , m_fromThereOn(std::move(fromThereOn))
{
}

Result<AnnualScan> AnnualScan::create(sqlite3* database)
{
    auto sink = std::make_unique<Sink>();
    // "Direct only": nothing that is stored in the file can call it.
    const int made = sqlite3_create_function_v2(
        database, "wm_take_year", ColumnCount, SQLITE_UTF8 | SQLITE_DIRECTONLY, sink.get(), nullptr,
        &AnnualScan::takeRow, [](sqlite3_context* context) { sqlite3_result_null(context); }, nullptr);
    if (made != SQLITE_OK)
        return tl::make_unexpected(scanError(database));
    WM_TRY(Rows before, prepare(database, "<"));
    WM_TRY(Rows fromThereOn, prepare(database, ">="));
    return AnnualScan(std::move(sink), std::move(before), std::move(fromThereOn));
}

Result<AnnualScan::Rows> AnnualScan::prepare(sqlite3* database, const char* comparison)
{
    const std::string sql = "SELECT wm_take_year(region_code, period, value_kind, value, qualifier, document_id, id)"
                            " FROM observation WHERE indicator_id = ? AND region_code " +
                            std::string(comparison) + " ?";
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(database, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return tl::make_unexpected(scanError(database));
    return Rows(statement);
}

Result<std::size_t> AnnualScan::run(domain::IndicatorId indicator, Part part, const std::string& region,
                                    const TakeAnnualRow& take)
{
    sqlite3_stmt* const rows = (part == Part::Before ? m_before : m_fromThereOn).get();
    *m_sink = {&take, 0, std::nullopt, nullptr};
    sqlite3_bind_int64(rows, 1, indicator.value);
    sqlite3_bind_text(rows, 2, region.data(), static_cast<int>(region.size()), SQLITE_TRANSIENT);
    auto count = finished(sqlite3_step(rows), sqlite3_db_handle(rows));
    // An unfinished statement would keep the file locked for who writes.
    sqlite3_reset(rows);
    if (m_sink->thrown)
        std::rethrow_exception(std::exchange(m_sink->thrown, nullptr));
    return count;
}

Result<std::size_t> AnnualScan::finished(int stepped, sqlite3* database)
{
    if (m_sink->failure)
        return tl::make_unexpected(*std::move(m_sink->failure));
    if (stepped != SQLITE_ROW) // the one row of an aggregate
        return tl::make_unexpected(scanError(database));
    return m_sink->count;
}

/// No exception may go through SQLite.
void AnnualScan::takeRow(sqlite3_context* context, int, sqlite3_value** values)
{
    Sink& sink = *static_cast<Sink*>(sqlite3_user_data(context));
    try {
        auto taken = take(sink, values);
        if (taken)
            return;
        sink.failure = std::move(taken).error();
    } catch (...) {
        sink.thrown = std::current_exception();
    }
    sqlite3_result_error(context, "stopped", -1);
}

Result<void> AnnualScan::take(Sink& sink, sqlite3_value** values)
{
    ++sink.count;
    AnnualRow row;
    const std::int64_t id = sqlite3_value_int64(values[Id]);
    row.id = {id};
    row.region = textOf(values[Region]);
    row.valueKind = textOf(values[ValueKind]);
    WM_TRY(row.value, finite(sqlite3_value_double(values[Number]), "observation", id));
    const std::string_view qualifier = textOf(values[Qualifier]);
    const auto comparator = domain::comparatorFromText(qualifier);
    if (!comparator)
        WM_CHECK(known(comparator, "observation", id, std::string(qualifier)));
    row.qualifier = *comparator;
    row.document = {sqlite3_value_int64(values[Document])};
    const std::string_view period = textOf(values[PeriodText]);
    if (const std::optional<int> year = plainYear(period)) {
        row.year = *year;
        (*sink.take)(row);
        return {};
    }
    WM_CHECK(known(domain::Period::parse(period), "observation", id, std::string(period)));
    return {};
}

} // namespace wm::store
