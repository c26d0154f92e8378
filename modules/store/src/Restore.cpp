// SPDX-License-Identifier: GPL-3.0-or-later
#include "PastRows.h"

#include "wm/store/History.h"
#include "wm/store/Past.h"
#include "wm/store/Recording.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace wm::store {

namespace {

using domain::ChangeEntry;
using domain::ChangeOperation;
using domain::Restoration;

/// What was touched after a change.
class Later {
public:
    void add(const ChangeEntry& entry)
    {
        Table& table = m_tables[entry.table];
        if (entry.operation == ChangeOperation::Add)
            table.added.emplace_back(entry.row, entry.lastRow);
        else
            // A row that was removed was touched in all its fields.
            table.fields[entry.row].insert(entry.operation == ChangeOperation::Remove ? std::string() : entry.field);
    }

    [[nodiscard]] bool hasTouched(const ChangeEntry& entry) const
    {
        const auto table = m_tables.find(entry.table);
        if (table == m_tables.end())
            return false;
        const bool isNewRow = std::ranges::any_of(table->second.added, [&](const RowRange& range) {
            return range.first <= entry.row && entry.row <= range.second;
        });
        const auto row = table->second.fields.find(entry.row);
        if (row == table->second.fields.end())
            return isNewRow;
        return isNewRow || entry.operation != ChangeOperation::Change || row->second.contains({}) ||
               row->second.contains(entry.field);
    }

    /// The rows of [first, last] that were touched, ascending.
    [[nodiscard]] std::vector<std::int64_t> touchedRows(const std::string& table, RowRange rows) const
    {
        std::vector<std::int64_t> touched;
        const auto known = m_tables.find(table);
        if (known == m_tables.end())
            return touched;
        const auto& fields = known->second.fields;
        for (auto row = fields.lower_bound(rows.first); row != fields.end() && row->first <= rows.second; ++row)
            touched.push_back(row->first);
        return touched;
    }

private:
    struct Table {
        std::map<std::int64_t, std::set<std::string>> fields;
        std::vector<RowRange> added;
    };
    std::map<std::string, Table> m_tables;
};

/// Takes back what one change did, but for what was touched later; gives how many rows are kept as they are.
class OneChange {
public:
    explicit OneChange(const Later& later)
        : m_later(later)
    {
    }

    void takeBack(ChangeEntry entry)
    {
        if (entry.operation == ChangeOperation::Add)
            takeBackRows(entry);
        else if (m_later.hasTouched(entry))
            m_kept.emplace(entry.table, entry.row);
        else
            m_past.takeBack(std::move(entry));
    }

    PastRows past() && { return std::move(m_past); }
    [[nodiscard]] std::int64_t keptRows() const { return static_cast<std::int64_t>(m_kept.size()); }

private:
    void takeBackRows(const ChangeEntry& entry)
    {
        std::int64_t first = entry.row;
        for (const std::int64_t touched : m_later.touchedRows(entry.table, {entry.row, entry.lastRow})) {
            m_kept.emplace(entry.table, touched);
            takeBackRange(entry, first, touched - 1);
            first = touched + 1;
        }
        takeBackRange(entry, first, entry.lastRow);
    }

    void takeBackRange(ChangeEntry entry, std::int64_t first, std::int64_t last)
    {
        if (first > last)
            return;
        entry.row = first;
        entry.lastRow = last;
        m_past.takeBack(std::move(entry));
    }

    const Later& m_later;
    PastRows m_past;
    std::set<std::pair<std::string, std::int64_t>> m_kept;
};

/// Only what an entry says of one row.
std::optional<ChangeEntry> narrowed(ChangeEntry entry, const Restoration& what)
{
    if (what.table.empty())
        return entry;
    if (entry.table != what.table || what.row < entry.row || what.row > entry.lastRow)
        return std::nullopt;
    entry.row = entry.lastRow = what.row;
    return entry;
}

struct Wanted {
    std::map<std::string, PastTable> tables;
    std::int64_t keptRows = 0;
};

Result<Wanted> stateAfter(Connection& connection, const Restoration& what)
{
    PastRows past;
    WM_CHECK(forEachEntry(connection, {*what.stateAfter, {}}, [&](ChangeEntry entry) -> Result<bool> {
        if (auto wanted = narrowed(std::move(entry), what))
            past.takeBack(*std::move(wanted));
        return true;
    }));
    return Wanted{std::move(past).tables(), 0};
}

Result<Wanted> withoutChange(Connection& connection, const Restoration& what)
{
    Later later;
    const domain::ChangeId change = *what.takenBack;
    WM_CHECK(forEachEntry(connection, {change, {}}, [&](const ChangeEntry& entry) -> Result<bool> {
        later.add(entry);
        return true;
    }));
    OneChange taken(later);
    WM_CHECK(forEachEntry(connection, {{change.value - 1}, change}, [&](ChangeEntry entry) -> Result<bool> {
        if (auto wanted = narrowed(std::move(entry), what))
            taken.takeBack(*std::move(wanted));
        return true;
    }));
    const std::int64_t kept = taken.keptRows();
    return Wanted{std::move(taken).past().tables(), kept};
}

Result<std::int64_t> removeRows(Connection& connection, const std::string& table, const TableColumns& columns,
                                const PastTable& past)
{
    WM_TRY(Statement remove, connection.prepare("DELETE FROM main." + sqlName(table) + " WHERE " +
                                                sqlName(columns.key) + " BETWEEN ? AND ?"));
    std::int64_t removed = 0;
    for (const RowRange& range : past.absent) {
        WM_CHECK(remove.run({range.first, range.second}));
        WM_TRY(const std::int64_t rows, connection.integer("SELECT changes()"));
        removed += rows;
    }
    return removed;
}

/// In two rounds: what goes may be in the way of what comes back, in this table or another.
Result<std::int64_t> apply(Connection& connection, const std::map<std::string, PastTable>& tables)
{
    std::int64_t rows = 0;
    std::map<std::string, TableColumns> columns;
    for (const auto& [table, past] : tables) {
        WM_TRY(columns[table], columnsOf(connection, table));
        WM_TRY(const std::int64_t removed, removeRows(connection, table, columns[table], past));
        rows += removed;
    }
    for (const auto& [table, past] : tables) {
        WM_TRY(const std::int64_t written, writeRows(connection, "main." + sqlName(table), columns[table], past));
        rows += written;
    }
    return rows;
}

} // namespace

Result<domain::RestorationReport> restore(Connection& connection, const domain::Restoration& what,
                                          const domain::ChangeNote& note)
{
    if (what.stateAfter.has_value() == what.takenBack.has_value())
        return fail(ErrorCode::InvalidArgument, "found neither a state nor a change to take back, or both");
    if (what.takenBack && what.takenBack->isNone())
        return fail(ErrorCode::InvalidArgument, "found no change to take back");
    WM_TRY(Recording recording, Recording::begin(connection, note));
    WM_CHECK(expectChange(connection, what.stateAfter ? *what.stateAfter : *what.takenBack));
    // References may be broken on the way; they must be whole in the end.
    WM_CHECK(connection.execute("PRAGMA defer_foreign_keys = ON"));
    WM_TRY(const Wanted wanted, what.stateAfter ? stateAfter(connection, what) : withoutChange(connection, what));
    domain::RestorationReport report;
    report.keptRows = wanted.keptRows;
    WM_TRY(report.rows, apply(connection, wanted.tables));
    WM_TRY(report.change, recording.commit());
    return report;
}

} // namespace wm::store
