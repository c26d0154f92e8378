// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/Migration.h"

#include "wm/store/Transaction.h"

#include <array>
#include <charconv>
#include <map>

namespace wm::store {

namespace {

constexpr std::string_view kCreateLog = "CREATE TABLE IF NOT EXISTS schema_migration ("
                                        " number INTEGER PRIMARY KEY,"
                                        " name TEXT NOT NULL,"
                                        " fingerprint TEXT NOT NULL,"
                                        " applied_on TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))"
                                        ") STRICT";

/// FNV-1a, 64 bit, as hexadecimal: tells an edited step from the original, is not meant to stop an attacker.
std::string fingerprint(std::string_view sql)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : sql) {
        if (c == '\r')
            continue; // a checkout with CRLF is the same step
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    }
    std::array<char, 17> text{};
    char* const end = std::to_chars(text.data(), text.data() + text.size(), hash, 16).ptr;
    return {text.data(), end};
}

Result<bool> hasLog(Connection& connection)
{
    WM_TRY(const std::int64_t tables,
           connection.integer("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'"));
    return tables == 1;
}

Result<std::map<int, std::string>> appliedSteps(Connection& connection)
{
    std::map<int, std::string> steps;
    WM_TRY(Statement query, connection.prepare("SELECT number, fingerprint FROM schema_migration"));
    for (;;) {
        WM_TRY(const bool hasRow, query.step());
        if (!hasRow)
            return steps;
        steps.emplace(static_cast<int>(query.integer(0)), query.text(1));
    }
}

Result<void> apply(Connection& connection, const Migration& migration)
{
    WM_TRY(Transaction transaction, Transaction::begin(connection));
    if (auto done = connection.execute(migration.sql); !done)
        return tl::make_unexpected(withContext(std::move(done).error(), migration.name));
    WM_TRY(Statement log,
           connection.prepare("INSERT INTO schema_migration (number, name, fingerprint) VALUES (?, ?, ?)"));
    WM_CHECK(log.run({migration.number, migration.name, fingerprint(migration.sql)}));
    return transaction.commit();
}

} // namespace

Result<int> schemaVersion(Connection& connection)
{
    WM_TRY(const bool exists, hasLog(connection));
    if (!exists)
        return 0;
    WM_TRY(const std::int64_t number, connection.integer("SELECT coalesce(max(number), 0) FROM schema_migration"));
    return static_cast<int>(number);
}

Result<int> migrate(Connection& connection, std::span<const Migration> migrations)
{
    WM_CHECK(connection.execute(kCreateLog));
    WM_TRY(const auto applied, appliedSteps(connection));
    const int newest = migrations.empty() ? 0 : migrations.back().number;
    if (!applied.empty() && applied.rbegin()->first > newest)
        return fail(ErrorCode::SchemaTooNew, "the file has step " + std::to_string(applied.rbegin()->first) +
                                                 ", this program knows " + std::to_string(newest));
    int count = 0;
    for (const Migration& migration : migrations) {
        const auto known = applied.find(migration.number);
        if (known == applied.end()) {
            WM_CHECK(apply(connection, migration));
            ++count;
        } else if (known->second != fingerprint(migration.sql)) {
            return fail(ErrorCode::Conflict,
                        "step " + std::string(migration.name) + " differs from the one in the file");
        }
    }
    return count;
}

} // namespace wm::store
