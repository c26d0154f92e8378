// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/Statement.h"

#include "SqliteErrors.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace wm::store {

Statement::Statement(std::unique_ptr<SQLite::Statement> statement)
    : m_statement(std::move(statement))
{
}
Statement::Statement(Statement&&) noexcept = default;
Statement& Statement::operator=(Statement&&) noexcept = default;
Statement::~Statement() = default;

void Statement::bind(std::span<const Value> values)
{
    m_statement->reset();
    if (m_texts.size() < values.size())
        m_texts.resize(values.size());
    int index = 0;
    for (const Value& value : values)
        bindValue(++index, value);
}

void Statement::bindValue(int index, const Value& value)
{
    const auto& variant = value.variant();
    if (const auto* integer = std::get_if<std::int64_t>(&variant))
        m_statement->bind(index, *integer);
    else if (const auto* real = std::get_if<double>(&variant))
        m_statement->bind(index, *real);
    else if (const auto* text = std::get_if<std::string_view>(&variant))
        m_statement->bindNoCopy(index, m_texts[static_cast<std::size_t>(index - 1)].assign(*text));
    else if (const auto* bytes = std::get_if<std::span<const std::uint8_t>>(&variant))
        m_statement->bind(index, bytes->data(), static_cast<int>(bytes->size()));
    else
        m_statement->bind(index);
}

Result<void> Statement::run(std::initializer_list<Value> values)
{
    return run(std::span<const Value>(values.begin(), values.size()));
}

Result<void> Statement::run(std::span<const Value> values)
{
    return caught([&] {
        bind(values);
        while (m_statement->executeStep()) {
        }
        m_statement->reset();
    });
}

Result<void> Statement::start(std::initializer_list<Value> values)
{
    return start(std::span<const Value>(values.begin(), values.size()));
}

Result<void> Statement::start(std::span<const Value> values)
{
    return caught([&] { bind(values); });
}

Result<bool> Statement::step()
{
    return caught([&] {
        const bool hasRow = m_statement->executeStep();
        if (hasRow && m_columns.empty())
            rememberColumns();
        return hasRow;
    });
}

void Statement::rememberColumns()
{
    for (int column = 0; column < m_statement->getColumnCount(); ++column)
        m_columns.push_back(m_statement->getColumn(column));
}

const SQLite::Column& Statement::cell(int column) const
{
    return m_columns.at(static_cast<std::size_t>(column));
}

Statement::Type Statement::type(int column) const
{
    switch (cell(column).getType()) {
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_FLOAT:
        return Type::Real;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Bytes;
    default:
        return Type::Null;
    }
}

bool Statement::isNull(int column) const
{
    return cell(column).isNull();
}

std::int64_t Statement::integer(int column) const
{
    return cell(column).getInt64();
}

double Statement::real(int column) const
{
    return cell(column).getDouble();
}

std::string Statement::text(int column) const
{
    return cell(column).getString();
}

std::span<const std::uint8_t> Statement::bytes(int column) const
{
    // Before its size: it may be converted.
    const auto* const data = static_cast<const std::uint8_t*>(cell(column).getBlob());
    return {data, static_cast<std::size_t>(cell(column).getBytes())};
}

std::optional<double> Statement::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

std::optional<int> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(static_cast<int>(integer(column)));
}

} // namespace wm::store
