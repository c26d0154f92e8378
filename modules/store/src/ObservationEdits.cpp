// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/ObservationEdits.h"

#include "LastRow.h"
#include "Tables.h"

#include "wm/store/ObservationRows.h"

#include <string>
#include <tuple>

namespace wm::store {

namespace {

std::string placeText(const domain::Observation& observation)
{
    return "the value of region " + observation.region.text + " for \"" + observation.period.text() + "\"";
}

auto contentOf(const domain::Observation& observation)
{
    return std::tie(observation.value, observation.qualifier, observation.document, observation.note);
}

/// The row that is stored as `expected`.
Result<domain::ObservationId> findObservation(Connection& connection, const domain::Observation& expected)
{
    WM_TRY(ObservationFinder finder, ObservationFinder::create(connection));
    WM_TRY(const std::optional<domain::Observation> stored, finder.find(expected));
    if (!stored)
        return fail(ErrorCode::Conflict, placeText(expected) + " is not there any more");
    if (contentOf(*stored) != contentOf(expected))
        return fail(ErrorCode::Conflict, placeText(expected) + " has been changed by somebody else meanwhile");
    return stored->id;
}

} // namespace

Result<void> addObservations(Connection& connection, const std::vector<domain::Observation>& rows)
{
    WM_TRY(std::int64_t last, lastRowOf(connection, "observation"));
    std::vector<domain::Observation> added = rows;
    for (domain::Observation& observation : added)
        observation.id = {++last};
    return insertObservations(connection, added);
}

Result<void> replaceObservation(Connection& connection, const domain::Observation& before,
                                const domain::Observation& after)
{
    WM_TRY(const domain::ObservationId id, findObservation(connection, before));
    WM_TRY(Statement update,
           connection.prepare("UPDATE observation SET indicator_id = ?, region_code = ?, period = ?, value = ?,"
                              " qualifier = ?, value_kind = ?, document_id = ?, note = ? WHERE id = ?"));
    return update
        .run({after.indicator, after.region.text, after.period.text(), after.value, toText(after.qualifier),
              after.valueKind, after.document, after.note, id})
        .map_error([&](Error error) { return withContext(std::move(error), placeText(after)); });
}

Result<void> removeObservation(Connection& connection, const domain::Observation& before)
{
    WM_TRY(const domain::ObservationId id, findObservation(connection, before));
    WM_TRY(Statement remove, connection.prepare("DELETE FROM observation WHERE id = ?"));
    return remove.run({id});
}

} // namespace wm::store
