// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/RecordTables.h"

#include "FeatureExtents.h"
#include "LastRow.h"
#include "TableAccess.h"
#include "Tables.h"

#include <algorithm>
#include <string>

namespace wm::store {

namespace {

const std::string& codeOf(const domain::Region& region)
{
    return region.code.text;
}

template <class Row>
const std::string& codeOf(const Row& row)
{
    return row.code;
}

template <class Row>
Result<void> checkAreThere(Connection& connection, const char* table, const std::vector<Row>& rows)
{
    WM_TRY(Statement query, connection.prepare(std::string("SELECT 1 FROM ") + table + " WHERE code = ?"));
    for (const Row& row : rows) {
        WM_CHECK(query.start({codeOf(row)}));
        WM_TRY(const bool isThere, query.step());
        if (!isThere)
            return fail(ErrorCode::Conflict, std::string("no ") + table + " \"" + codeOf(row) + "\" to be replaced");
    }
    return {};
}

Result<domain::LastIds> loadLastIds(Connection& connection)
{
    domain::LastIds last;
    WM_TRY(last.document, lastRowOf(connection, "document"));
    WM_TRY(last.indicator, lastRowOf(connection, "indicator"));
    WM_TRY(last.target, lastRowOf(connection, "target"));
    WM_TRY(last.facility, lastRowOf(connection, "facility"));
    WM_TRY(last.corridor, lastRowOf(connection, "corridor"));
    WM_TRY(last.task, lastRowOf(connection, "task"));
    return last;
}

template <class Row>
bool areLater(const std::vector<Row>& rows, std::int64_t last)
{
    return std::ranges::all_of(rows, [&](const Row& row) { return row.id.value > last; });
}

/// Whoever chose the ids may not have known of rows that came and went since.
Result<void> checkAreNew(Connection& connection, const domain::Catalogue& records)
{
    WM_TRY(const domain::LastIds last, loadLastIds(connection));
    const bool areNew = areLater(records.documents, last.document) && areLater(records.indicators, last.indicator) &&
                        areLater(records.targets, last.target) && areLater(records.facilities, last.facility) &&
                        areLater(records.corridors, last.corridor) && areLater(records.tasks, last.task);
    return areNew ? Result<void>()
                  : fail(ErrorCode::Conflict, "the workspace has been changed by somebody else meanwhile");
}

Result<void> writeRecords(Connection& connection, const domain::Catalogue& records, Existing existing)
{
    WM_CHECK(insertRegions(connection, records.regions, existing));
    WM_CHECK(insertDocuments(connection, records.documents, existing));
    WM_CHECK(insertIndicators(connection, records.indicators, existing));
    WM_CHECK(insertTargets(connection, records.targets, existing));
    WM_CHECK(insertFacilities(connection, records.facilities, existing));
    WM_CHECK(insertCorridors(connection, records.corridors, existing));
    WM_CHECK(insertTasks(connection, records.tasks, existing));
    if (!records.facilities.empty() || !records.corridors.empty())
        WM_CHECK(updateExtents(connection));
    return {};
}

} // namespace

Result<domain::Catalogue> loadRecords(Connection& connection)
{
    domain::Catalogue records;
    WM_TRY(records.terms, loadTerms(connection));
    WM_TRY(records.units, loadUnits(connection));
    WM_TRY(records.regions, loadRegions(connection));
    WM_TRY(records.documents, loadDocuments(connection));
    WM_TRY(records.indicators, loadIndicators(connection));
    WM_TRY(records.targets, loadTargets(connection));
    WM_TRY(records.facilities, loadFacilities(connection));
    WM_TRY(records.corridors, loadCorridors(connection));
    WM_TRY(records.tasks, loadTasks(connection));
    WM_TRY(records.lastIds, loadLastIds(connection));
    return records;
}

Result<void> addRecords(Connection& connection, const domain::Catalogue& records)
{
    WM_CHECK(checkAreNew(connection, records));
    return writeRecords(connection, records, Existing::Refused);
}

Result<void> addWords(Connection& connection, const std::vector<domain::Term>& terms,
                      const std::vector<domain::Unit>& units)
{
    WM_CHECK(insertTerms(connection, terms));
    return insertUnits(connection, units);
}

Result<void> replaceRecords(Connection& connection, const domain::Catalogue& records)
{
    WM_CHECK(checkAreThere(connection, "region", records.regions));
    WM_CHECK(checkAreThere(connection, "document", records.documents));
    WM_CHECK(checkAreThere(connection, "indicator", records.indicators));
    WM_CHECK(checkAreThere(connection, "target", records.targets));
    WM_CHECK(checkAreThere(connection, "facility", records.facilities));
    WM_CHECK(checkAreThere(connection, "corridor", records.corridors));
    WM_CHECK(checkAreThere(connection, "task", records.tasks));
    return writeRecords(connection, records, Existing::Replaced);
}

Result<void> removeRecords(Connection& connection, domain::RecordKind kind, const std::vector<std::string>& codes)
{
    const std::string table(toText(kind)); // tables are called like the kinds
    WM_TRY(Statement remove, connection.prepare("DELETE FROM " + table + " WHERE code = ? RETURNING code"));
    for (const std::string& code : codes) {
        WM_CHECK(remove.start({code}));
        WM_TRY(const bool wasThere, remove.step());
        if (!wasThere)
            return fail(ErrorCode::Conflict, "no " + table + " \"" + code + "\" to be removed");
        WM_TRY([[maybe_unused]] const bool hasMore, remove.step());
    }
    return kind == domain::RecordKind::Facility || kind == domain::RecordKind::Corridor ? updateExtents(connection)
                                                                                        : Result<void>();
}

} // namespace wm::store
