// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/History.h"

#include "FieldValues.h"
#include "TableAccess.h"

namespace wm::store {

namespace {

using domain::ChangeEntry;
using domain::ChangeId;
using domain::NamedVersion;

Result<domain::Change> readChange(const Statement& row)
{
    const std::int64_t id = row.integer(0);
    domain::Change change{{id}, row.text(1), {{}, row.text(3), row.text(4), row.text(5)}};
    WM_TRY(change.note.act, known(domain::changeActFromText(row.text(2)), "change", id, row.text(2)));
    return change;
}

Result<ChangeCount> readCount(const Statement& row)
{
    ChangeCount count{{row.integer(0)}, row.text(1), {}, row.integer(3)};
    WM_TRY(count.operation,
           known(domain::changeOperationFromText(row.text(2)), "change_entry", row.integer(0), row.text(2)));
    return count;
}

Result<ChangeEntry> readEntry(const Statement& row)
{
    ChangeEntry entry{row.integer(0), {row.integer(1)},   row.text(2),       row.integer(3), row.integer(4), {},
                      row.text(6),    fieldValue(row, 7), fieldValue(row, 8)};
    WM_TRY(entry.operation, known(domain::changeOperationFromText(row.text(5)), "change_entry", entry.id, row.text(5)));
    return entry;
}

/// NotFound where `changed`, a statement with RETURNING, finds no row.
Result<void> expectRow(Statement& changed, const std::string& what)
{
    WM_TRY(const bool wasThere, changed.step());
    if (!wasThere)
        return fail(ErrorCode::NotFound, "no " + what);
    WM_TRY([[maybe_unused]] const bool hasMore, changed.step());
    return {};
}

} // namespace

Result<std::vector<domain::Change>> loadChanges(Connection& connection)
{
    return loadRows<domain::Change>(
        connection, "SELECT id, made_at, act, author, reason, source FROM change ORDER BY id", readChange);
}

Result<void> expectChange(Connection& connection, ChangeId change)
{
    if (change.isNone())
        return {};
    WM_TRY(Statement find, connection.prepare("SELECT 1 FROM change WHERE id = ?"));
    WM_CHECK(find.start({change}));
    WM_TRY(const bool isThere, find.step());
    if (!isThere)
        return fail(ErrorCode::NotFound, "no change " + std::to_string(change.value));
    return {};
}

Result<std::vector<ChangeCount>> countChanges(Connection& connection, ChangeId after)
{
    constexpr auto kSql =
        "SELECT change_id, table_name, operation,"
        " CASE operation WHEN 'add' THEN sum(last_row_id - row_id + 1) ELSE count(DISTINCT row_id) END"
        " FROM change_entry WHERE change_id > ?"
        " GROUP BY change_id, table_name, operation";
    WM_TRY(Statement query, connection.prepare(kSql));
    WM_CHECK(query.start({after}));
    return readRows<ChangeCount>(query, readCount);
}

Result<void> forEachEntry(Connection& connection, const EntryRange& range,
                          const std::function<Result<bool>(ChangeEntry)>& take)
{
    constexpr auto kSql = "SELECT id, change_id, table_name, row_id, last_row_id, operation, field, old, new"
                          " FROM change_entry WHERE change_id > ?1 AND (?2 = 0 OR change_id <= ?2)"
                          " ORDER BY change_id DESC, id DESC";
    WM_TRY(Statement query, connection.prepare(kSql));
    WM_CHECK(query.start({range.after, range.last}));
    for (;;) {
        WM_TRY(const bool hasRow, query.step());
        if (!hasRow)
            return {};
        WM_TRY(ChangeEntry entry, readEntry(query));
        WM_TRY(const bool goesOn, take(std::move(entry)));
        if (!goesOn)
            return {};
    }
}

Result<std::string> historyBegin(Connection& connection)
{
    WM_TRY(Statement query, connection.prepare("SELECT applied_on FROM schema_migration WHERE number = 9"));
    WM_TRY(const bool isThere, query.step());
    if (!isThere)
        return fail(ErrorCode::NotFound, "the file has no history");
    return query.text(0);
}

Result<void> setReason(Connection& connection, ChangeId change, std::string_view reason)
{
    WM_TRY(Statement update, connection.prepare("UPDATE change SET reason = ? WHERE id = ? RETURNING id"));
    WM_CHECK(update.start({reason, change}));
    return expectRow(update, "change " + std::to_string(change.value));
}

Result<std::vector<NamedVersion>> loadNamedVersions(Connection& connection)
{
    constexpr auto kSql = "SELECT name, change_id, author, made_at, note FROM named_version ORDER BY change_id, name";
    return loadRows<NamedVersion>(connection, kSql, [](const Statement& row) -> Result<NamedVersion> {
        return NamedVersion{row.text(0), {row.integer(1)}, row.text(2), row.text(3), row.text(4)};
    });
}

Result<void> addNamedVersion(Connection& connection, const NamedVersion& version)
{
    if (version.name.find_first_not_of(" \t\r\n") == std::string::npos)
        return fail(ErrorCode::InvalidArgument, "name: found nothing, expected a name for the version");
    WM_CHECK(expectChange(connection, version.change));
    WM_TRY(Statement insert,
           connection.prepare("INSERT INTO named_version (change_id, name, note, author) VALUES (?, ?, ?, ?)"));
    return insert.run({version.change, version.name, version.note, version.author});
}

Result<void> removeNamedVersion(Connection& connection, std::string_view name)
{
    WM_TRY(Statement remove, connection.prepare("DELETE FROM named_version WHERE name = ? RETURNING id"));
    WM_CHECK(remove.start({name}));
    return expectRow(remove, "version \"" + std::string(name) + "\"");
}

} // namespace wm::store
