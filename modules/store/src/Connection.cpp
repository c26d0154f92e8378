// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/Connection.h"

#include "SpatialFunctions.h"
#include "SqliteErrors.h"

#include "wm/base/Path.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <utility>

namespace wm::store {

namespace {

constexpr int kBusyTimeoutMs = 5000;

/// SQLite's access to files: on Windows the one for paths of any length; elsewhere there is none of that name, and an
/// empty one is the usual one.
std::string fileAccess()
{
    constexpr auto kLongPaths = "win32-longpath";
    return sqlite3_vfs_find(kLongPaths) ? kLongPaths : "";
}

int sqliteFlags(OpenMode mode)
{
    switch (mode) {
    case OpenMode::ReadOnly:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
    case OpenMode::ReadWrite:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    case OpenMode::Create:
        break;
    }
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
}

} // namespace

Interruption::Interruption(sqlite3* handle, std::stop_token stop)
    : m_handle(handle)
    , m_stop(std::move(stop))
{
    constexpr int kStepsBetweenChecks = 20'000; // well below a millisecond
    sqlite3_progress_handler(
        m_handle, kStepsBetweenChecks,
        [](void* token) -> int { return static_cast<const std::stop_token*>(token)->stop_requested() ? 1 : 0; },
        &m_stop);
}

Interruption::~Interruption()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

Connection::Connection(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database))
{
}
Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;
Connection::~Connection() = default;

sqlite3* Connection::handle() const
{
    return m_database->getHandle();
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") != 0;
}

Interruption Connection::interruptedBy(std::stop_token stop)
{
    return {handle(), std::move(stop)};
}

Result<Connection> Connection::create(const std::string& name, int flags, const std::string& vfs)
{
    return caught([&] {
        auto database = std::make_unique<SQLite::Database>(name, flags, kBusyTimeoutMs, vfs);
        registerSpatialFunctions(database->getHandle());
        database->exec("PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;");
        // Writing needs the triggers of the R-trees, and SQLite 3.40 does not count its own R-tree among the harmless
        // virtual tables. Reading needs nothing that the file brings along.
        if ((flags & SQLITE_OPEN_READONLY) != 0)
            database->exec("PRAGMA trusted_schema = OFF;");
        // Reads the first page: a file that is no database is found out here and not in the middle of the work.
        database->exec("SELECT count(*) FROM sqlite_master;");
        return Connection(std::move(database));
    });
}

Result<Connection> Connection::open(const std::filesystem::path& file, OpenMode mode)
{
    std::error_code ignored;
    if (mode != OpenMode::Create && !std::filesystem::exists(file, ignored))
        return fail(ErrorCode::NotFound, "no such file: " + utf8FromPath(file));
    auto connection = create(systemNameOf(file), sqliteFlags(mode), fileAccess());
    if (!connection)
        return tl::make_unexpected(withContext(std::move(connection).error(), utf8FromPath(file)));
    return connection;
}

Result<Connection> Connection::openInMemory()
{
    return create(":memory:", sqliteFlags(OpenMode::Create), "");
}

Result<void> Connection::execute(std::string_view sql)
{
    return caught([&] { m_database->exec(std::string(sql)); });
}

Result<Statement> Connection::prepare(std::string_view sql)
{
    return caught([&] { return Statement(std::make_unique<SQLite::Statement>(*m_database, std::string(sql))); });
}

Result<std::int64_t> Connection::integer(std::string_view sql)
{
    WM_TRY(Statement statement, prepare(sql));
    WM_TRY(const bool hasRow, statement.step());
    if (!hasRow)
        return fail(ErrorCode::NotFound, "no row: " + std::string(sql));
    return statement.integer(0);
}

} // namespace wm::store
