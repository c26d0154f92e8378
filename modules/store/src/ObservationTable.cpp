// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadObservation.h"
#include "TableAccess.h"
#include "Tables.h"

namespace wm::store {

std::string selectObservations(std::string_view from)
{
    return "SELECT id, indicator_id, region_code, period, value, qualifier, value_kind, document_id, note FROM " +
           std::string(from) + ' ';
}

Result<domain::Observation> readObservation(const Statement& row)
{
    const std::int64_t id = row.integer(0);
    domain::Observation observation;
    observation.id = {id};
    observation.indicator = {row.integer(1)};
    observation.region = {row.text(2)};
    WM_TRY(observation.period, known(domain::Period::parse(row.text(3)), "observation", id, row.text(3)));
    WM_TRY(observation.value, finite(row.real(4), "observation", id));
    WM_TRY(observation.qualifier, known(domain::comparatorFromText(row.text(5)), "observation", id, row.text(5)));
    observation.valueKind = row.text(6);
    observation.document = {row.integer(7)};
    observation.note = row.text(8);
    return observation;
}

Result<void> insertObservations(Connection& connection, const std::vector<domain::Observation>& observations)
{
    constexpr auto kSql = "INSERT INTO observation"
                          " (id, indicator_id, region_code, period, value, qualifier, value_kind, document_id, note)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    return insertRows(connection, kSql, observations, [](Statement& statement, const domain::Observation& observation) {
        return statement.run({observation.id, observation.indicator, observation.region.text, observation.period.text(),
                              observation.value, toText(observation.qualifier), observation.valueKind,
                              observation.document, observation.note});
    });
}

Result<std::vector<domain::Observation>> loadObservations(Connection& connection)
{
    return loadRows<domain::Observation>(connection, selectObservations() + "ORDER BY id", readObservation);
}

} // namespace wm::store
