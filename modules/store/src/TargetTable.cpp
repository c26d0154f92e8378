// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableAccess.h"
#include "Tables.h"

namespace wm::store {

namespace {

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
    return target;
}

} // namespace

Result<void> insertTargets(Connection& connection, const std::vector<domain::Target>& targets)
{
    constexpr auto kSql =
        "INSERT INTO target (id, code, document_id, region_code, indicator_id, comparator, baseline_year, "
        "baseline_value,"
        " horizon, target_year, year_status, value, value_upper, value_kind, value_status, role, section, note)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    return insertRows(connection, kSql, targets, [](Statement& statement, const domain::Target& target) {
        return statement.run({target.id, target.code, target.document, target.region.text, target.indicator,
                              toText(target.comparator), target.baselineYear, target.baselineValue,
                              toText(target.horizon), target.year, toText(target.yearStatus), target.value,
                              target.upperValue, target.valueKind, toText(target.status), target.role, target.section,
                              target.note});
    });
}

Result<std::vector<domain::Target>> loadTargets(Connection& connection)
{
    constexpr auto kSql =
        "SELECT id, code, document_id, region_code, indicator_id, comparator, baseline_year, baseline_value, horizon,"
        " target_year, year_status, value, value_upper, value_kind, value_status, role, section, note"
        " FROM target ORDER BY id";
    return loadRows<domain::Target>(connection, kSql, readTarget);
}

} // namespace wm::store
