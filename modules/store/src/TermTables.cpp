// SPDX-License-Identifier: GPL-3.0-or-later
#include "LastRow.h"
#include "TableAccess.h"
#include "Tables.h"

namespace wm::store {

Result<void> insertTerms(Connection& connection, const std::vector<domain::Term>& terms)
{
    constexpr auto kSql = "INSERT INTO term (id, vocabulary, code, name_zh, name_en, sort) VALUES (?, ?, ?, ?, ?, ?)";
    WM_TRY(std::int64_t last, lastRowOf(connection, "term"));
    return insertRows(connection, kSql, terms, [&](Statement& statement, const domain::Term& term) {
        return statement.run({++last, term.vocabulary, term.code, term.name.zh, term.name.en, term.sort});
    });
}

Result<std::vector<domain::Term>> loadTerms(Connection& connection)
{
    constexpr auto kSql = "SELECT vocabulary, code, name_zh, name_en, sort FROM term ORDER BY id";
    return loadRows<domain::Term>(connection, kSql, [](const Statement& row) -> Result<domain::Term> {
        return domain::Term{row.text(0), row.text(1), {row.text(2), row.text(3)}, static_cast<int>(row.integer(4))};
    });
}

Result<void> insertUnits(Connection& connection, const std::vector<domain::Unit>& units)
{
    constexpr auto kSql =
        "INSERT INTO unit (id, name_zh, name_en, dimension, factor, base_unit) VALUES (?, ?, ?, ?, ?, ?)";
    WM_TRY(std::int64_t last, lastRowOf(connection, "unit"));
    return insertRows(connection, kSql, units, [&](Statement& statement, const domain::Unit& unit) {
        return statement.run({++last, unit.name.zh, unit.name.en, unit.dimension, unit.factor, unit.baseUnit});
    });
}

Result<std::vector<domain::Unit>> loadUnits(Connection& connection)
{
    constexpr auto kSql = "SELECT name_zh, name_en, dimension, factor, base_unit FROM unit ORDER BY id";
    return loadRows<domain::Unit>(connection, kSql, [](const Statement& row) -> Result<domain::Unit> {
        return domain::Unit{{row.text(0), row.text(1)}, row.text(2), row.real(3), row.text(4)};
    });
}

} // namespace wm::store
