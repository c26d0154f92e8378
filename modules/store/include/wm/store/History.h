// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Change.h"
#include "wm/store/Connection.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Who changed what, when and why. Triggers write it (migration 0009), so that it has what other programs changed too.
namespace wm::store {

/// All changes, oldest first. Errors: DatabaseFailed; ParseFailed, naming table and row, for what this program does not
/// write; the same of the others.
[[nodiscard]] Result<std::vector<domain::Change>> loadChanges(Connection& connection);

/// NotFound when there is no such change; none is the state before the first, which there always is. Errors:
/// DatabaseFailed.
[[nodiscard]] Result<void> expectChange(Connection& connection, domain::ChangeId change);

/// How many rows of a table a change added, changed or removed.
struct ChangeCount {
    domain::ChangeId change;
    std::string table;
    domain::ChangeOperation operation = domain::ChangeOperation::Change;
    std::int64_t rows = 0;
};

/// By change, table and operation, for changes after `after`.
[[nodiscard]] Result<std::vector<ChangeCount>> countChanges(Connection& connection, domain::ChangeId after);

/// Entries of changes after `after` up to and with `last` (none: up to now).
struct EntryRange {
    domain::ChangeId after;
    domain::ChangeId last;
};

/// Goes through entries, newest first, until `take` says false or fails.
[[nodiscard]] Result<void> forEachEntry(Connection& connection, const EntryRange& range,
                                        const std::function<Result<bool>(domain::ChangeEntry)>& take);

/// Which entries are wanted. What says nothing: all.
struct EntryFilter {
    EntryRange range;
    std::int64_t before = 0; ///< of the change `range.last` only entries before this one: to go on where one ended
    std::string table;
    std::optional<std::string> author; ///< "": those of whom nobody knows
    std::optional<domain::ChangeAct> act;
    std::string since; ///< UTC, as Change::madeAt: from then on
    std::string until; ///< UTC: up to, but not at that time
};

/// As forEachEntry(), for what people read: fields that said nothing before their row was removed are left out.
[[nodiscard]] Result<void> findEntries(Connection& connection, const EntryFilter& filter,
                                       const std::function<Result<bool>(domain::ChangeEntry)>& take);
/// How many of these each change has; a change without any is not among them. Rows that were added together count one
/// by one where they are at most `mostTogether`, else as one.
[[nodiscard]] Result<std::map<domain::ChangeId, std::int64_t>>
countEntries(Connection& connection, const EntryFilter& filter, std::int64_t mostTogether);

/// Rows as they are, or as they were when they were removed last; without the columns' own order. For many rows of few
/// tables. The connection must outlive it.
class RowReader {
public:
    explicit RowReader(Connection& connection)
        : m_connection(&connection)
    {
    }
    /// Absent: the row is not there and the history has no end of it. Errors: ParseFailed for a table that the file
    /// does not have, DatabaseFailed.
    [[nodiscard]] Result<std::optional<domain::RowFields>> read(const std::string& table, std::int64_t row);
    /// Absent: the row is not there. Errors: those of read().
    [[nodiscard]] Result<std::optional<domain::RowFields>> readNow(const std::string& table, std::int64_t row);

private:
    struct Table {
        std::vector<std::string> columns;
        Statement now;
    };
    [[nodiscard]] Result<Table*> table(const std::string& name);
    [[nodiscard]] Result<std::optional<domain::RowFields>> removed(const std::string& table, std::int64_t row);

    Connection* m_connection;
    std::map<std::string, Table> m_tables;
    std::optional<Statement> m_removed;
};

/// When the history begins, UTC: older files have none from before. Errors: NotFound, DatabaseFailed.
[[nodiscard]] Result<std::string> historyBegin(Connection& connection);

/// Says why a change was made, in the place of what was said before. Errors: NotFound, DatabaseFailed.
[[nodiscard]] Result<void> setReason(Connection& connection, domain::ChangeId change, std::string_view reason);

/// By change, then name.
[[nodiscard]] Result<std::vector<domain::NamedVersion>> loadNamedVersions(Connection& connection);
/// Names the state after `version.change`; madeAt is now. Errors: InvalidArgument for a blank name and for a number,
/// which would be taken for that of a change; NotFound when there is no such change, Conflict when the name is taken,
/// saying by which state; DatabaseFailed.
[[nodiscard]] Result<void> addNamedVersion(Connection& connection, const domain::NamedVersion& version);
/// Takes the name away; the history stays. Errors: NotFound, DatabaseFailed.
[[nodiscard]] Result<void> removeNamedVersion(Connection& connection, std::string_view name);

} // namespace wm::store
