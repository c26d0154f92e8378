// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/store/Statement.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

struct sqlite3;

namespace wm::store {

enum class OpenMode { ReadOnly, ReadWrite, Create };

/// While it lives, statements of its connection that take long end with Cancelled soon after a stop is requested. The
/// connection must outlive it.
class Interruption {
public:
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    ~Interruption();

private:
    friend class Connection;
    Interruption(sqlite3* handle, std::stop_token stop);

    sqlite3* m_handle;
    std::stop_token m_stop;
};

/// One SQLite connection, for one thread at a time. Foreign keys are on; a connection that only reads runs no functions
/// and virtual tables on behalf of the file's own SQL (trusted_schema off); the journal is a rollback journal, never
/// WAL, because workspaces live on shares and USB sticks.
class Connection {
public:
    /// Errors: NotFound when the file is missing (unless Create), ParseFailed when it is no database, DatabaseFailed.
    [[nodiscard]] static Result<Connection> open(const std::filesystem::path& file, OpenMode mode);
    [[nodiscard]] static Result<Connection> openInMemory();

    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;
    ~Connection();

    /// Runs any number of statements. Errors: Conflict for a broken constraint, DatabaseFailed.
    [[nodiscard]] Result<void> execute(std::string_view sql);
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /// The first column of the first row as a number. Errors: NotFound when there is no row, DatabaseFailed.
    [[nodiscard]] Result<std::int64_t> integer(std::string_view sql);
    /// Opened to read, or the system lets nobody write the file.
    [[nodiscard]] bool isReadOnly() const;
    /// One at a time.
    [[nodiscard]] Interruption interruptedBy(std::stop_token stop);

private:
    friend class AnnualReader;

    [[nodiscard]] sqlite3* handle() const;
    explicit Connection(std::unique_ptr<SQLite::Database> database);
    [[nodiscard]] static Result<Connection> create(const std::string& name, int flags, const std::string& vfs);

    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace wm::store
