// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetTable.h"

#include "TableAccess.h"
#include "Tables.h"

namespace wm::store {

namespace {

constexpr std::string_view kTargetColumns =
    "SELECT id, code, document_id, region_code, indicator_id, comparator, baseline_year, baseline_value, horizon,"
    " target_year, year_status, value, value_upper, value_kind, value_status, role, section, note,"
    " filled_in, fill_source, fill_page, fill_note, lost_comparator FROM target";

/// Columns from filled_in on.
Result<std::optional<domain::FilledIn>> readFilledIn(const Statement& row, int column, std::int64_t id)
{
    WM_TRY(domain::FilledIn filledIn,
           known(domain::filledPartsFromText(row.text(column)), "target", id, row.text(column)));
    if (!filledIn.isValue && !filledIn.isYear)
        return std::optional<domain::FilledIn>();
    filledIn.source = row.text(column + 1);
    filledIn.page = row.text(column + 2);
    filledIn.note = row.text(column + 3);
    WM_TRY(filledIn.lostComparator,
           known(domain::comparatorFromText(row.text(column + 4)), "target", id, row.text(column + 4)));
    return std::optional(std::move(filledIn));
}

Result<domain::Target> readTarget(const Statement& row)
{
    const std::int64_t id = row.integer(0);
    const auto word = [&](int column, auto fromText) {
        return known(fromText(row.text(column)), "target", id, row.text(column));
    };
    domain::Target target;
    target.id = {id};
    target.code = row.text(1);
    target.document = {row.integer(2)};
    target.region = {row.text(3)};
    target.indicator = {row.integer(4)};
    WM_TRY(target.comparator, word(5, domain::comparatorFromText));
    target.baselineYear = row.optionalInteger(6);
    WM_TRY(target.baselineValue, finite(row.optionalReal(7), "target", id));
    WM_TRY(target.horizon, word(8, domain::horizonFromText));
    target.year = row.optionalInteger(9);
    WM_TRY(target.yearStatus, word(10, domain::yearStatusFromText));
    WM_TRY(target.value, finite(row.optionalReal(11), "target", id));
    WM_TRY(target.upperValue, finite(row.optionalReal(12), "target", id));
    target.valueKind = row.text(13);
    WM_TRY(target.status, word(14, domain::valueStatusFromText));
    target.role = row.text(15);
    target.section = row.text(16);
    target.note = row.text(17);
    WM_TRY(target.filledIn, readFilledIn(row, 18, id));
    return target;
}

} // namespace

Result<void> insertTargets(Connection& connection, const std::vector<domain::Target>& targets, Existing existing)
{
    // With what is filled in: between two statements a row would say of a lost value that it is.
    constexpr auto kSql =
        "INSERT INTO target (id, code, document_id, region_code, indicator_id, comparator, baseline_year, "
        "baseline_value,"
        " horizon, target_year, year_status, value, value_upper, value_kind, value_status, role, section, note,"
        " filled_in, fill_source, fill_page, fill_note, lost_comparator)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    return insertRows(connection, insertSql(kSql, existing), targets,
                      [](Statement& statement, const domain::Target& target) {
                          const domain::FilledIn filledIn = target.filledIn.value_or(domain::FilledIn());
                          return statement.run({target.id,
                                                target.code,
                                                target.document,
                                                target.region.text,
                                                target.indicator,
                                                toText(target.comparator),
                                                target.baselineYear,
                                                target.baselineValue,
                                                toText(target.horizon),
                                                target.year,
                                                toText(target.yearStatus),
                                                target.value,
                                                target.upperValue,
                                                target.valueKind,
                                                toText(target.status),
                                                target.role,
                                                target.section,
                                                target.note,
                                                filledPartsText(filledIn),
                                                filledIn.source,
                                                filledIn.page,
                                                filledIn.note,
                                                toText(filledIn.lostComparator)});
                      });
}

Result<void> updateFilling(Connection& connection, const domain::Target& target)
{
    constexpr auto kSql =
        "UPDATE target SET comparator = ?, target_year = ?, year_status = ?, value = ?, value_upper = ?,"
        " value_status = ?, filled_in = ?, fill_source = ?, fill_page = ?, fill_note = ?, lost_comparator = ?"
        " WHERE code = ?";
    const domain::FilledIn filledIn = target.filledIn.value_or(domain::FilledIn());
    WM_TRY(Statement update, connection.prepare(kSql));
    return update.run({toText(target.comparator), target.year, toText(target.yearStatus), target.value,
                       target.upperValue, toText(target.status), filledPartsText(filledIn), filledIn.source,
                       filledIn.page, filledIn.note, toText(filledIn.lostComparator), target.code});
}

Result<std::vector<domain::Target>> loadTargets(Connection& connection)
{
    return loadRows<domain::Target>(connection, std::string(kTargetColumns) + " ORDER BY id", readTarget);
}

Result<domain::Target> loadTarget(Connection& connection, domain::TargetId id)
{
    WM_TRY(Statement query, connection.prepare(std::string(kTargetColumns) + " WHERE id = ?"));
    WM_CHECK(query.start({id}));
    WM_TRY(const bool isThere, query.step());
    if (!isThere)
        return fail(ErrorCode::NotFound, "no target " + std::to_string(id.value));
    return readTarget(query);
}

} // namespace wm::store
