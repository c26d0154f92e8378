// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/base/Id.h"

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace SQLite {
class Column;
class Database;
class Statement;
} // namespace SQLite

namespace wm::store {

/// A value to bind. Texts and bytes are copied when bound; an absent optional is NULL.
class Value {
public:
    Value(std::nullopt_t) {}
    Value(int value)
        : m_value(std::int64_t{value})
    {
    }
    Value(std::int64_t value)
        : m_value(value)
    {
    }
    Value(double value)
        : m_value(value)
    {
    }
    Value(std::string_view text)
        : m_value(text)
    {
    }
    Value(const std::string& text)
        : m_value(std::string_view(text))
    {
    }
    Value(const char* text)
        : m_value(std::string_view(text))
    {
    }
    Value(std::span<const std::uint8_t> bytes)
        : m_value(bytes)
    {
    }
    template <class Tag>
    Value(Id<Tag> id)
        : m_value(id.value)
    {
    }
    template <class T>
    Value(const std::optional<T>& value)
    {
        if (value)
            *this = Value(*value);
    }

    using Variant = std::variant<std::monostate, std::int64_t, double, std::string_view, std::span<const std::uint8_t>>;
    [[nodiscard]] const Variant& variant() const { return m_value; }

private:
    Variant m_value;
};

/// NULL for an empty text: optional references.
[[nodiscard]] inline Value textOrNull(std::string_view text)
{
    return text.empty() ? Value(std::nullopt) : Value(text);
}

/// A prepared statement of one connection, which must outlive it.
class Statement {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    /// Binds the values to ?1, ?2, ... and runs to the end. Can be called again. Errors: Conflict for a broken
    /// constraint, DatabaseFailed.
    [[nodiscard]] Result<void> run(std::initializer_list<Value> values = {});
    [[nodiscard]] Result<void> run(std::span<const Value> values);
    /// Binds the values; step() then moves from row to row. Errors: DatabaseFailed.
    [[nodiscard]] Result<void> start(std::initializer_list<Value> values = {});
    [[nodiscard]] Result<void> start(std::span<const Value> values);
    /// True: there is a row. Errors: DatabaseFailed.
    [[nodiscard]] Result<bool> step();

    /// Columns of the current row, counted from 0. NULL reads as 0, "" or empty.
    enum class Type { Null, Integer, Real, Text, Bytes };
    [[nodiscard]] Type type(int column) const; ///< of this row's value, as it is stored
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::span<const std::uint8_t> bytes(int column) const; ///< valid until the next step
    [[nodiscard]] std::optional<double> optionalReal(int column) const;
    [[nodiscard]] std::optional<int> optionalInteger(int column) const;

private:
    friend class Connection;
    explicit Statement(std::unique_ptr<SQLite::Statement> statement);
    void bind(std::span<const Value> values);
    void bindValue(int index, const Value& value);
    void rememberColumns();
    const SQLite::Column& cell(int column) const;

    std::unique_ptr<SQLite::Statement> m_statement;
    /// Those that are bound, by their place: SQLite would ask for memory for each text of millions of rows.
    std::vector<std::string> m_texts;
    /// Since the first row, and of the row where the statement stands: made anew for each cell of millions of rows,
    /// they would cost a tenth of reading.
    std::vector<SQLite::Column> m_columns;
};

} // namespace wm::store
