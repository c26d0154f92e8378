// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "References.h"

#include "wm/domain/Catalogue.h"

#include <vector>

/// One function a file of the catalogue: rows into domain values, findings into `issues`. Ids are counted from 1 in the
/// order of the file. A row with an issue gives no value.
namespace wm::ingest {

[[nodiscard]] std::vector<domain::Term> readTerms(const CsvTable& table, Issues& issues);
[[nodiscard]] std::vector<domain::Unit> readUnits(const CsvTable& table, Issues& issues);
/// `catalogue` are the regions of the review, `others` the codes that are only referenced, and named areas.
[[nodiscard]] std::vector<domain::Region> readRegions(const CsvTable& catalogue, const CsvTable& others,
                                                      const References& references, Issues& issues);
/// The same from one table, with all that a workspace keeps of a region. `stored`: those that are there already.
[[nodiscard]] std::vector<domain::Region> readRegionRecords(const CsvTable& table, const References& references,
                                                            const std::vector<domain::Region>& stored, Issues& issues);
[[nodiscard]] std::vector<domain::Document> readDocuments(const CsvTable& table, const References& references,
                                                          Issues& issues);
[[nodiscard]] std::vector<domain::Indicator> readIndicators(const CsvTable& table, const References& references,
                                                            Issues& issues);
/// Of a target's number that comes without a condition, so that nobody says how it is to be met.
enum class BareNumber {
    Allowed, ///< tables give numbers alone, which are read by the indicator's direction
    Refused,
};
[[nodiscard]] std::vector<domain::Target> readTargets(const CsvTable& table, const References& references,
                                                      Issues& issues, BareNumber bare = BareNumber::Allowed);
[[nodiscard]] std::vector<domain::Observation> readObservations(const CsvTable& table, const References& references,
                                                                Issues& issues);
[[nodiscard]] std::vector<domain::Facility> readFacilities(const CsvTable& table, const References& references,
                                                           Issues& issues);
[[nodiscard]] std::vector<domain::Corridor> readCorridors(const CsvTable& table, const References& references,
                                                          Issues& issues);
[[nodiscard]] std::vector<domain::Task> readTasks(const CsvTable& table, const References& references, Issues& issues);
[[nodiscard]] std::vector<domain::Place> readPlaces(const CsvTable& table, const References& references,
                                                    Issues& issues);

} // namespace wm::ingest
