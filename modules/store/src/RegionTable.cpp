// SPDX-License-Identifier: GPL-3.0-or-later
#include "LastRow.h"
#include "TableAccess.h"
#include "Tables.h"

namespace wm::store {

Result<void> insertRegions(Connection& connection, const std::vector<domain::Region>& regions, Existing existing)
{
    constexpr auto kSql = "INSERT INTO region (id, code, name_zh, name_en, level, parent_code, spatial_group, standing)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    WM_TRY(std::int64_t last, lastRowOf(connection, "region"));
    return insertRows(
        connection, insertSql(kSql, existing), regions, [&](Statement& statement, const domain::Region& region) {
            return statement.run({++last, region.code.text, region.name.zh, region.name.en, region.level,
                                  textOrNull(region.parent.text), region.spatialGroup, toText(region.standing)});
        });
}

Result<std::vector<domain::Region>> loadRegions(Connection& connection)
{
    constexpr auto kSql =
        "SELECT code, name_zh, name_en, level, parent_code, spatial_group, standing, id FROM region ORDER BY id";
    return loadRows<domain::Region>(connection, kSql, [](const Statement& row) -> Result<domain::Region> {
        WM_TRY(const auto standing,
               known(domain::regionStandingFromText(row.text(6)), "region", row.integer(7), row.text(6)));
        return domain::Region{{row.text(0)}, {row.text(1), row.text(2)}, row.text(3), {row.text(4)}, row.text(5),
                              standing};
    });
}

} // namespace wm::store
