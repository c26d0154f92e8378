// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/History.h"

#include "FieldValues.h"
#include "TableAccess.h"

#include "wm/base/Number.h"

#include <algorithm>

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

Result<void> forEachRow(Statement& query, const std::function<Result<bool>(ChangeEntry)>& take)
{
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

/// The changes stand in the outer loop, in their order, so that nothing is sorted and those that are not wanted cost
/// nothing.
constexpr const char* kWantedEntries = " FROM change AS c CROSS JOIN change_entry AS e ON e.change_id = c.id"
                                       " AND e.id < iif(?3 <> 0 AND c.id = ?2, ?3, 9223372036854775807)"
                                       " WHERE c.id > ?1 AND (?2 = 0 OR c.id <= ?2) AND (?4 = '' OR e.table_name = ?4)"
                                       " AND (?5 IS NULL OR c.author = ?5) AND (?6 IS NULL OR c.act = ?6)"
                                       " AND (?7 = '' OR c.made_at >= ?7) AND (?8 = '' OR c.made_at < ?8)"
                                       " AND NOT (e.operation = 'remove' AND (e.old IS NULL OR e.old = ''))";

/// `rest` is a statement's end, after the wanted entries.
Result<Statement> wantedEntries(Connection& connection, const EntryFilter& filter, const std::string& columns,
                                const std::string& rest)
{
    WM_TRY(Statement query, connection.prepare("SELECT " + columns + kWantedEntries + rest));
    const Value act = filter.act ? Value(domain::toText(*filter.act)) : Value(std::nullopt);
    WM_CHECK(query.start({filter.range.after, filter.range.last, filter.before, filter.table, filter.author, act,
                          filter.since, filter.until}));
    return query;
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
    return forEachRow(query, take);
}

Result<void> findEntries(Connection& connection, const EntryFilter& filter,
                         const std::function<Result<bool>(ChangeEntry)>& take)
{
    WM_TRY(Statement query,
           wantedEntries(connection, filter,
                         "e.id, c.id, e.table_name, e.row_id, e.last_row_id, e.operation, e.field, e.old, e.new",
                         " ORDER BY c.id DESC, e.id DESC"));
    return forEachRow(query, take);
}

Result<std::map<ChangeId, std::int64_t>> countEntries(Connection& connection, const EntryFilter& filter,
                                                      std::int64_t mostTogether)
{
    const std::string more = "e.last_row_id - e.row_id";
    WM_TRY(Statement query, wantedEntries(connection, filter,
                                          "c.id, count(*) + sum(iif(" + more + " < " + std::to_string(mostTogether) +
                                              ", " + more + ", 0))",
                                          " GROUP BY c.id"));
    std::map<ChangeId, std::int64_t> counts;
    for (;;) {
        WM_TRY(const bool hasRow, query.step());
        if (!hasRow)
            return counts;
        counts.emplace(ChangeId{query.integer(0)}, query.integer(1));
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
    if (parseInteger(version.name))
        return fail(ErrorCode::InvalidArgument,
                    "found the number \"" + version.name + "\", expected a name: numbers are those of changes");
    WM_CHECK(expectChange(connection, version.change));
    WM_TRY(const std::vector<NamedVersion> versions, loadNamedVersions(connection));
    const auto taken = std::ranges::find(versions, version.name, &NamedVersion::name);
    if (taken != versions.end())
        return fail(ErrorCode::Conflict, '"' + taken->name + "\" names another state already: that after change " +
                                             std::to_string(taken->change.value) + ", since " + taken->madeAt);
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
