// SPDX-License-Identifier: GPL-3.0-or-later
#include "BrokenReferences.h"
#include "PastRows.h"
#include "Restorations.h"
#include "TakenPlace.h"
#include "TouchedRows.h"

#include "wm/store/History.h"
#include "wm/store/Past.h"
#include "wm/store/Recording.h"

#include <array>
#include <set>
#include <string>

namespace wm::store {

namespace {

using domain::ChangeEntry;
using domain::ChangeOperation;
using domain::Restoration;

/// Takes back what one change did, but for what was touched later; gives how many rows are kept as they are.
class OneChange {
public:
    explicit OneChange(TouchedRows& later)
        : m_later(later)
    {
    }

    Result<void> takeBack(ChangeEntry entry)
    {
        if (entry.operation == ChangeOperation::Add) {
            takeBackRows(entry);
            return {};
        }
        WM_TRY(const bool isTouched, m_later.hasTouched(entry));
        if (isTouched)
            m_kept.emplace(entry.table, entry.row);
        else
            m_past.takeBack(std::move(entry));
        return {};
    }

    PastRows past() && { return std::move(m_past); }
    [[nodiscard]] std::int64_t keptRows() const { return static_cast<std::int64_t>(m_kept.size()); }

private:
    void takeBackRows(const ChangeEntry& entry)
    {
        std::int64_t first = entry.row;
        for (const std::int64_t touched : m_later.rowsIn(entry.table, {entry.row, entry.lastRow})) {
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

    TouchedRows& m_later;
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
    const domain::ChangeId change = *what.takenBack;
    WM_TRY(TouchedRows later, TouchedRows::since(connection, change));
    OneChange taken(later);
    const auto takeBack = [&](ChangeEntry entry) -> Result<bool> {
        if (auto wanted = narrowed(std::move(entry), what))
            WM_CHECK(taken.takeBack(*std::move(wanted)));
        return true;
    };
    WM_CHECK(forEachEntry(connection, {{change.value - 1}, change}, takeBack));
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

/// Taken back, what the file began with would go, and what was made of it since would stay without it.
Result<bool> isBeginning(Connection& connection, domain::ChangeId change)
{
    WM_TRY(Statement query, connection.prepare("SELECT 1 FROM change WHERE id = ? AND act = ?"));
    WM_CHECK(query.start({change, toText(domain::ChangeAct::Build)}));
    return query.step();
}

Result<bool> isEmptied(Connection& connection)
{
    constexpr std::array kTables{"region",   "document", "indicator", "target", "observation",
                                 "facility", "corridor", "task",      "place"};
    for (const char* const table : kTables) {
        WM_TRY(const std::int64_t hasRows,
               connection.integer("SELECT EXISTS (SELECT 1 FROM main." + std::string(table) + ")"));
        if (hasRows != 0)
            return false;
    }
    return true;
}

tl::unexpected<Error> failEmptied()
{
    return fail(ErrorCode::InvalidArgument, "taken back, this change would leave nothing in the workspace");
}

/// Whether a change says only what somebody decided, as a merge does of which nothing was taken.
Result<bool> isWithoutRows(Connection& connection, domain::ChangeId change)
{
    WM_TRY(Statement query, connection.prepare("SELECT NOT EXISTS (SELECT 1 FROM change_entry WHERE change_id = ?)"));
    WM_CHECK(query.start({change}));
    WM_TRY([[maybe_unused]] const bool hasRow, query.step());
    return query.integer(0) != 0;
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
        auto written = writeRows(connection, "main." + sqlName(table), columns[table], past);
        if (!written && written.error().code == ErrorCode::Conflict)
            return tl::make_unexpected(takenPlace(connection, table, past, std::move(written).error()));
        WM_TRY(const std::int64_t writtenRows, std::move(written));
        rows += writtenRows;
    }
    return rows;
}

} // namespace

Result<domain::RestorationReport> restore(Connection& connection, const domain::Restoration& what,
                                          const domain::ChangeNote& note, const TaskContext& context)
{
    if (what.stateAfter.has_value() == what.takenBack.has_value())
        return fail(ErrorCode::InvalidArgument, "found neither a state nor a change to take back, or both");
    if (what.takenBack && what.takenBack->isNone())
        return fail(ErrorCode::InvalidArgument, "found no change to take back");
    WM_TRY(Recording recording, Recording::begin(connection, note));
    WM_CHECK(expectChange(connection, what.stateAfter ? *what.stateAfter : *what.takenBack));
    const bool mustLeaveSomething = what.takenBack && what.table.empty() && !what.takesAll;
    if (mustLeaveSomething) {
        WM_TRY(const bool isOfBeginning, isBeginning(connection, *what.takenBack));
        if (isOfBeginning)
            return failEmptied();
    }
    // References may be broken on the way; they must be whole in the end.
    WM_CHECK(connection.execute("PRAGMA defer_foreign_keys = ON"));
    WM_TRY(const Wanted wanted, what.stateAfter ? stateAfter(connection, what) : withoutChange(connection, what));
    domain::RestorationReport report;
    report.keptRows = wanted.keptRows;
    WM_CHECK(context.checkpoint(0, 0));
    {
        const Interruption interruption = connection.interruptedBy(context.stop);
        WM_TRY(report.rows, apply(connection, wanted.tables));
    }
    WM_CHECK(context.checkpoint(0, 0));
    if (mustLeaveSomething && report.rows > 0) {
        WM_TRY(const bool isNothingLeft, isEmptied(connection));
        if (isNothingLeft)
            return failEmptied();
    }
    if (what.takenBack && report.rows == 0) {
        WM_TRY(const Restorations before, Restorations::load(connection, recording.change()));
        report.isTakenBackAlready = before.isTakenBack(*what.takenBack);
        WM_TRY(const bool isDecision, isWithoutRows(connection, *what.takenBack));
        if (isDecision && !report.isTakenBackAlready)
            recording.keep();
    }
    auto change = recording.commit();
    if (!change && change.error().code == ErrorCode::Conflict)
        return tl::make_unexpected(brokenReferences(connection, std::move(change).error()));
    WM_TRY(report.change, std::move(change));
    return report;
}

} // namespace wm::store
