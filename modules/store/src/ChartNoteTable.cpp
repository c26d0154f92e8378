// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/ChartNoteTable.h"

#include "LastRow.h"
#include "TableAccess.h"

#include "wm/store/Recording.h"

namespace wm::store {

namespace {

using domain::ChartNote;

constexpr std::string_view kTable = "chart_note";

Value idOrNull(domain::IndicatorId id)
{
    return id.isNone() ? Value(std::nullopt) : Value(id);
}

Result<ChartNote> readNote(const Statement& row)
{
    const std::int64_t id = row.integer(0);
    ChartNote note;
    WM_TRY(note.kind, known(domain::chartNoteKindFromText(row.text(1)), kTable, id, row.text(1)));
    note.year = static_cast<int>(row.integer(2));
    note.indicator = {row.integer(3)};
    note.region = {row.text(4)};
    note.text = row.text(5);
    if (std::string fault = faultOf(note); !fault.empty())
        return located<ChartNote>(fail(ErrorCode::ParseFailed, std::move(fault)), kTable, id);
    return note;
}

std::string nameForError(const ChartNote& note)
{
    return "note on " + std::to_string(note.year);
}

Result<void> removeNote(Connection& connection, const ChartNote& note)
{
    // With its text: what somebody else has written since must not go with it.
    constexpr auto kSql =
        "DELETE FROM chart_note WHERE kind = ? AND year = ? AND indicator_id IS ? AND region_code IS ?"
        " AND text = ? RETURNING id";
    WM_TRY(Statement remove, connection.prepare(kSql));
    WM_CHECK(remove.start(
        {toText(note.kind), note.year, idOrNull(note.indicator), textOrNull(note.region.text), note.text}));
    WM_TRY(const bool wasThere, remove.step());
    if (!wasThere)
        return fail(ErrorCode::NotFound, nameForError(note) + " is not there any more, or says something else");
    WM_TRY([[maybe_unused]] const bool hasMore, remove.step());
    return {};
}

Result<bool> isThere(Connection& connection, const char* sql, const Value& key)
{
    WM_TRY(Statement query, connection.prepare(sql));
    WM_CHECK(query.start({key}));
    return query.step();
}

/// What a note is for must be there; said before SQLite says less about it.
Result<void> checkSubject(Connection& connection, const ChartNote& note)
{
    if (!note.indicator.isNone()) {
        WM_TRY(const bool hasIndicator, isThere(connection, "SELECT 1 FROM indicator WHERE id = ?", note.indicator));
        if (!hasIndicator)
            return fail(ErrorCode::InvalidArgument,
                        nameForError(note) + ": no indicator " + std::to_string(note.indicator.value));
    }
    if (!note.region.isNone()) {
        WM_TRY(const bool hasRegion, isThere(connection, "SELECT 1 FROM region WHERE code = ?", note.region.text));
        if (!hasRegion)
            return fail(ErrorCode::InvalidArgument, nameForError(note) + ": no region " + note.region.text);
    }
    return {};
}

Result<void> addNote(Connection& connection, const ChartNote& note)
{
    if (std::string fault = faultOf(note); !fault.empty())
        return fail(ErrorCode::InvalidArgument, nameForError(note) + ", " + fault);
    WM_CHECK(checkSubject(connection, note));
    constexpr auto kSql =
        "INSERT INTO chart_note (id, kind, year, indicator_id, region_code, text) VALUES (?, ?, ?, ?, ?, ?)";
    WM_TRY(const std::int64_t last, lastRowOf(connection, std::string(kTable)));
    WM_TRY(Statement insert, connection.prepare(kSql));
    return insert
        .run(
            {last + 1, toText(note.kind), note.year, idOrNull(note.indicator), textOrNull(note.region.text), note.text})
        .map_error([&](Error error) { return withContext(std::move(error), nameForError(note)); });
}

} // namespace

Result<std::vector<ChartNote>> loadChartNotes(Connection& connection)
{
    constexpr auto kSql = "SELECT id, kind, year, indicator_id, region_code, text FROM chart_note"
                          " ORDER BY year, kind DESC, id";
    return loadRows<ChartNote>(connection, kSql, readNote);
}

Result<void> replaceChartNote(Connection& connection, const std::optional<ChartNote>& before,
                              const std::optional<ChartNote>& after)
{
    if (before)
        WM_CHECK(removeNote(connection, *before));
    return after ? addNote(connection, *after) : Result<void>();
}

Result<void> changeChartNote(Connection& connection, const std::optional<ChartNote>& before,
                             const std::optional<ChartNote>& after, const domain::ChangeNote& by)
{
    WM_TRY(Recording recording, Recording::begin(connection, by));
    WM_CHECK(replaceChartNote(connection, before, after));
    WM_TRY([[maybe_unused]] const domain::ChangeId change, recording.commit());
    return {};
}

} // namespace wm::store
