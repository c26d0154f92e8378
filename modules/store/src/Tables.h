// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "InsertSql.h"

#include "wm/domain/Catalogue.h"
#include "wm/store/Connection.h"

#include <string>
#include <vector>

/// One pair of functions a table: insert in the order given, load in the order of ids. Errors: as CatalogueTables.h.
namespace wm::store {

[[nodiscard]] Result<void> insertTerms(Connection& connection, const std::vector<domain::Term>& terms);
[[nodiscard]] Result<std::vector<domain::Term>> loadTerms(Connection& connection);
[[nodiscard]] Result<void> insertUnits(Connection& connection, const std::vector<domain::Unit>& units);
[[nodiscard]] Result<std::vector<domain::Unit>> loadUnits(Connection& connection);
[[nodiscard]] Result<void> insertRegions(Connection& connection, const std::vector<domain::Region>& regions,
                                         Existing existing = Existing::Refused);
[[nodiscard]] Result<std::vector<domain::Region>> loadRegions(Connection& connection);
[[nodiscard]] Result<void> insertDocuments(Connection& connection, const std::vector<domain::Document>& documents,
                                           Existing existing = Existing::Refused);
[[nodiscard]] Result<std::vector<domain::Document>> loadDocuments(Connection& connection);
[[nodiscard]] Result<void> insertIndicators(Connection& connection, const std::vector<domain::Indicator>& indicators,
                                            Existing existing = Existing::Refused);
[[nodiscard]] Result<std::vector<domain::Indicator>> loadIndicators(Connection& connection);
[[nodiscard]] Result<void> insertTargets(Connection& connection, const std::vector<domain::Target>& targets,
                                         Existing existing = Existing::Refused);
[[nodiscard]] Result<std::vector<domain::Target>> loadTargets(Connection& connection);
[[nodiscard]] Result<void> insertObservations(Connection& connection,
                                              const std::vector<domain::Observation>& observations);
[[nodiscard]] Result<std::vector<domain::Observation>> loadObservations(Connection& connection);
[[nodiscard]] Result<void> insertFacilities(Connection& connection, const std::vector<domain::Facility>& facilities,
                                            Existing existing = Existing::Refused);
[[nodiscard]] Result<std::vector<domain::Facility>> loadFacilities(Connection& connection);
[[nodiscard]] Result<void> insertCorridors(Connection& connection, const std::vector<domain::Corridor>& corridors,
                                           Existing existing = Existing::Refused);
[[nodiscard]] Result<std::vector<domain::Corridor>> loadCorridors(Connection& connection);
[[nodiscard]] Result<void> insertTasks(Connection& connection, const std::vector<domain::Task>& tasks,
                                       Existing existing = Existing::Refused);
[[nodiscard]] Result<std::vector<domain::Task>> loadTasks(Connection& connection);
[[nodiscard]] Result<void> insertPlaces(Connection& connection, const std::vector<domain::Place>& places);
[[nodiscard]] Result<std::vector<domain::Place>> loadPlaces(Connection& connection);
[[nodiscard]] Result<void> insertCells(Connection& connection, const std::vector<domain::RegionCell>& cells);
[[nodiscard]] Result<std::vector<domain::RegionCell>> loadCells(Connection& connection);

} // namespace wm::store
