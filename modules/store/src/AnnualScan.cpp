// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnualScan.h"

#include "TableAccess.h"

#include <sqlite3.h>

namespace wm::store {

namespace {

Error scanError(sqlite3* database)
{
    const int code = sqlite3_errcode(database);
    const bool isDamaged = code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
    return {isDamaged ? ErrorCode::ParseFailed : ErrorCode::DatabaseFailed, sqlite3_errmsg(database)};
}

/// Valid until the next row.
std::string_view columnText(sqlite3_stmt* row, int column)
{
    const unsigned char* const text = sqlite3_column_text(row, column); // before its length: it may be converted
    return {reinterpret_cast<const char*>(text), static_cast<std::size_t>(sqlite3_column_bytes(row, column))};
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

AnnualScan::AnnualScan(Rows rows)
    : m_rows(std::move(rows))
{
}

Result<AnnualScan> AnnualScan::create(sqlite3* database)
{
    constexpr auto kSql = "SELECT region_code, period, value_kind, value, qualifier, document_id, id"
                          " FROM observation WHERE indicator_id = ? ORDER BY region_code, period";
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(database, kSql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return tl::make_unexpected(scanError(database));
    return AnnualScan(Rows(statement));
}

Result<std::size_t> AnnualScan::run(domain::IndicatorId indicator, const std::function<void(const AnnualRow&)>& take)
{
    sqlite3_bind_int64(m_rows.get(), 1, indicator.value);
    auto count = takeAll(take);
    // An unfinished statement would keep the file locked for who writes.
    sqlite3_reset(m_rows.get());
    return count;
}

Result<std::size_t> AnnualScan::takeAll(const std::function<void(const AnnualRow&)>& take)
{
    sqlite3_stmt* const rows = m_rows.get();
    AnnualRow row;
    for (std::size_t count = 0;; ++count) {
        const int stepped = sqlite3_step(rows);
        if (stepped == SQLITE_DONE)
            return count;
        if (stepped != SQLITE_ROW)
            return tl::make_unexpected(scanError(sqlite3_db_handle(rows)));
        const std::int64_t id = sqlite3_column_int64(rows, 6);
        row.id = {id};
        row.region = columnText(rows, 0);
        row.valueKind = columnText(rows, 2);
        WM_TRY(row.value, finite(sqlite3_column_double(rows, 3), "observation", id));
        const std::string_view qualifier = columnText(rows, 4);
        const auto comparator = domain::comparatorFromText(qualifier);
        if (!comparator)
            return known<std::size_t>(std::nullopt, "observation", id, std::string(qualifier));
        row.qualifier = *comparator;
        row.document = {sqlite3_column_int64(rows, 5)};
        const std::string_view period = columnText(rows, 1);
        if (const std::optional<int> year = plainYear(period)) {
            row.year = *year;
            take(row);
        } else {
            WM_CHECK(known(domain::Period::parse(period), "observation", id, std::string(period)));
        }
    }
}

} // namespace wm::store
