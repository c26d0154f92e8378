// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/AcceptedFindingTable.h"

#include "LastRow.h"

#include "wm/store/Recording.h"

#include <array>

namespace wm::store {

namespace {

using domain::AcceptedFinding;

std::array<Value, 8> boundFinding(const AcceptedFinding& accepted)
{
    const domain::FindingKey& key = accepted.key;
    return {toText(key.kind), key.indicator, key.region,           key.valueKind,
            key.period,       key.item,      accepted.fingerprint, accepted.reason};
}

std::string findingNameForError(const AcceptedFinding& accepted)
{
    const domain::FindingKey& key = accepted.key;
    return "accepted finding \"" + std::string(toText(key.kind)) + "\" of " + key.indicator + " " + key.region + " " +
           key.period + " " + key.item;
}

Result<void> removeFindings(Connection& connection, const std::vector<AcceptedFinding>& findings)
{
    // With fingerprint and reason: what somebody else has written since must not go with it.
    constexpr auto kSql = "DELETE FROM accepted_finding WHERE kind = ? AND indicator_code = ? AND region_code = ?"
                          " AND value_kind = ? AND period = ? AND item_code = ? AND fingerprint = ? AND reason = ?";
    WM_TRY(Statement remove, connection.prepare(kSql));
    for (const AcceptedFinding& each : findings) {
        WM_CHECK(remove.run(boundFinding(each)));
        WM_TRY(const std::int64_t removed, connection.integer("SELECT changes()"));
        if (removed == 0)
            return fail(ErrorCode::NotFound,
                        findingNameForError(each) + " is not there any more, or says something else");
    }
    return {};
}

Result<void> addFindings(Connection& connection, const std::vector<AcceptedFinding>& findings)
{
    constexpr auto kSql = "INSERT INTO accepted_finding (kind, indicator_code, region_code, value_kind, period,"
                          " item_code, fingerprint, reason, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    WM_TRY(std::int64_t last, lastRowOf(connection, "accepted_finding"));
    WM_TRY(Statement insert, connection.prepare(kSql));
    for (const AcceptedFinding& each : findings) {
        if (std::string fault = faultOf(each); !fault.empty())
            return fail(ErrorCode::InvalidArgument, findingNameForError(each) + ", " + fault);
        const std::array<Value, 8> bound = boundFinding(each);
        std::vector<Value> row(bound.begin(), bound.end());
        row.emplace_back(++last);
        WM_CHECK(insert.run(row).map_error(
            [&](Error error) { return withContext(std::move(error), findingNameForError(each)); }));
    }
    return {};
}

} // namespace

Result<std::vector<AcceptedFinding>> loadAcceptedFindings(Connection& connection)
{
    constexpr auto kSql = "SELECT kind, indicator_code, region_code, value_kind, period, item_code, fingerprint, reason"
                          " FROM accepted_finding ORDER BY id";
    WM_TRY(Statement rows, connection.prepare(kSql));
    std::vector<AcceptedFinding> findings;
    for (;;) {
        WM_TRY(const bool hasRow, rows.step());
        if (!hasRow)
            return findings;
        if (const auto kind = domain::findingKindFromText(rows.text(0)))
            findings.push_back({{*kind, rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5)},
                                rows.text(6),
                                rows.text(7)});
    }
}

Result<void> replaceAcceptedFindings(Connection& connection, const std::vector<AcceptedFinding>& before,
                                     const std::vector<AcceptedFinding>& after)
{
    WM_CHECK(removeFindings(connection, before));
    return addFindings(connection, after);
}

Result<void> changeAcceptedFindings(Connection& connection, const std::vector<AcceptedFinding>& before,
                                    const std::vector<AcceptedFinding>& after, const domain::ChangeNote& by)
{
    WM_TRY(Recording recording, Recording::begin(connection, by));
    WM_CHECK(replaceAcceptedFindings(connection, before, after));
    WM_TRY([[maybe_unused]] const domain::ChangeId change, recording.commit());
    return {};
}

} // namespace wm::store
