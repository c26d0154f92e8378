// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/CatalogueTables.h"

#include "FeatureExtents.h"
#include "TableAccess.h"
#include "Tables.h"

#include "wm/store/AcceptedFindingTable.h"
#include "wm/store/ChartNoteTable.h"
#include "wm/store/RecordTables.h"
#include "wm/store/Recording.h"

#include <string>
#include <vector>

namespace wm::store {

namespace {

constexpr int kTableCount = 12;

/// But for the history, which is not read with a catalogue and may be longer than all the rest.
Result<std::vector<std::string>> tablesBut(Connection& connection, std::string_view leftOut)
{
    constexpr auto kSql =
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'change_entry' ORDER BY name";
    WM_TRY(std::vector<std::string> names, loadRows<std::string>(connection, kSql, [](const Statement& row) {
               return Result<std::string>(row.text(0));
           }));
    std::erase(names, leftOut);
    return names;
}

Result<void> checkReferencesOf(Connection& connection, const std::string& table)
{
    WM_TRY(Statement broken, connection.prepare("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check(?)"));
    WM_CHECK(broken.start({table}));
    WM_TRY(const bool hasRow, broken.step());
    if (!hasRow)
        return {};
    return fail(ErrorCode::ParseFailed, "table " + broken.text(0) + ", row " + std::to_string(broken.integer(1)) +
                                            ": refers to a row that table " + broken.text(2) + " does not have");
}

/// Other programs may write into a GeoPackage without minding its foreign keys.
Result<void> checkReferences(Connection& connection, ObservationRows rows)
{
    WM_TRY(const std::vector<std::string> tables,
           tablesBut(connection, rows == ObservationRows::None ? "observation" : ""));
    for (const std::string& table : tables)
        WM_CHECK(checkReferencesOf(connection, table));
    return {};
}

} // namespace

Result<void> insertCatalogue(Connection& connection, const domain::Catalogue& catalogue, const TaskContext& context,
                             const domain::ChangeNote& by)
{
    WM_TRY(Recording recording, Recording::begin(connection, by));
    int done = 0;
    const auto next = [&](Result<void> inserted) -> Result<void> {
        WM_CHECK(std::move(inserted));
        return context.checkpoint(++done, kTableCount);
    };
    WM_CHECK(next(insertTerms(connection, catalogue.terms)));
    WM_CHECK(next(insertUnits(connection, catalogue.units)));
    WM_CHECK(next(insertRegions(connection, catalogue.regions)));
    WM_CHECK(next(insertDocuments(connection, catalogue.documents)));
    WM_CHECK(next(insertIndicators(connection, catalogue.indicators)));
    WM_CHECK(next(insertTargets(connection, catalogue.targets)));
    WM_CHECK(next(insertObservations(connection, catalogue.observations)));
    WM_CHECK(next(insertFacilities(connection, catalogue.facilities)));
    WM_CHECK(next(insertCorridors(connection, catalogue.corridors)));
    WM_CHECK(next(insertTasks(connection, catalogue.tasks)));
    WM_CHECK(next(insertPlaces(connection, catalogue.places)));
    WM_CHECK(next(insertCells(connection, catalogue.cells)));
    WM_CHECK(updateExtents(connection));
    WM_TRY([[maybe_unused]] const domain::ChangeId change, recording.commit());
    return {};
}

Result<domain::Catalogue> loadCatalogue(Connection& connection, const TaskContext& context, ObservationRows rows)
{
    WM_CHECK(checkReferences(connection, rows));
    WM_TRY(domain::Catalogue catalogue, loadRecords(connection));
    WM_CHECK(context.checkpoint(1, 2));
    if (rows == ObservationRows::All) {
        WM_TRY(catalogue.observations, loadObservations(connection));
    }
    WM_TRY(catalogue.places, loadPlaces(connection));
    WM_TRY(catalogue.cells, loadCells(connection));
    WM_TRY(catalogue.chartNotes, loadChartNotes(connection));
    WM_TRY(catalogue.acceptedFindings, loadAcceptedFindings(connection));
    WM_CHECK(context.checkpoint(2, 2));
    return catalogue;
}

} // namespace wm::store
