// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/store/Connection.h"

#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wm::store {

/// Runs `sql` once a row; bind(statement, row) gives the result of Statement::run.
template <class Row, class Bind>
[[nodiscard]] Result<void> insertRows(Connection& connection, std::string_view sql, const std::vector<Row>& rows,
                                      Bind bind)
{
    WM_TRY(Statement statement, connection.prepare(sql));
    for (const Row& row : rows)
        WM_CHECK(bind(statement, row));
    return {};
}

/// All rows of a statement that has been started; read(statement) gives a Result<Row>.
template <class Row, class Read>
[[nodiscard]] Result<std::vector<Row>> readRows(Statement& statement, Read read)
{
    std::vector<Row> rows;
    for (;;) {
        WM_TRY(const bool hasRow, statement.step());
        if (!hasRow)
            return rows;
        WM_TRY(Row row, read(statement));
        rows.push_back(std::move(row));
    }
}

/// All rows of `sql`.
template <class Row, class Read>
[[nodiscard]] Result<std::vector<Row>> loadRows(Connection& connection, std::string_view sql, Read read)
{
    WM_TRY(Statement statement, connection.prepare(sql));
    return readRows<Row>(statement, read);
}

/// The result; an error names the table and the row.
template <class T>
[[nodiscard]] Result<T> located(Result<T> result, std::string_view table, std::int64_t row)
{
    if (result)
        return result;
    const std::string where = "table " + std::string(table) + ", row " + std::to_string(row);
    return tl::make_unexpected(withContext(std::move(result).error(), where));
}

/// The value of a word in a column, or ParseFailed naming the table and the row: the file was written by something
/// else.
template <class T>
[[nodiscard]] Result<T> known(std::optional<T> value, std::string_view table, std::int64_t row,
                              const std::string& found)
{
    if (!value)
        return located<T>(fail(ErrorCode::ParseFailed, "unknown word \"" + found + "\""), table, row);
    return *std::move(value);
}

/// The value, or ParseFailed where a column holds an infinity: no figure could be drawn from it.
[[nodiscard]] inline Result<double> finite(double value, std::string_view table, std::int64_t row)
{
    if (!std::isfinite(value))
        return located<double>(fail(ErrorCode::ParseFailed, "a number that is not finite"), table, row);
    return value;
}

/// The same for a column that may be NULL.
[[nodiscard]] inline Result<std::optional<double>> finite(std::optional<double> value, std::string_view table,
                                                          std::int64_t row)
{
    if (value)
        WM_CHECK(finite(*value, table, row));
    return value;
}

} // namespace wm::store
