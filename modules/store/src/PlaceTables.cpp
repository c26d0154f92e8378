// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableAccess.h"
#include "Tables.h"

#include "wm/base/Text.h"
#include "wm/store/Geometry.h"

namespace wm::store {

Result<void> insertPlaces(Connection& connection, const std::vector<domain::Place>& places)
{
    constexpr auto kSql =
        "INSERT INTO place (geom, name_zh, aliases, name_en, kind, region_code, quality, source, licence)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    return insertRows(connection, kSql, places, [](Statement& statement, const domain::Place& place) {
        const GeometryBytes position = encodePoint(place.position);
        return statement.run({std::span<const std::uint8_t>(position), place.name.zh, join(place.aliases, ";"),
                              place.name.en, place.kind, textOrNull(place.region.text), place.quality, place.source,
                              place.licence});
    });
}

Result<std::vector<domain::Place>> loadPlaces(Connection& connection)
{
    constexpr auto kSql = "SELECT geom, name_zh, aliases, name_en, kind, region_code, quality, source, licence, fid"
                          " FROM place ORDER BY fid";
    return loadRows<domain::Place>(connection, kSql, [](const Statement& row) -> Result<domain::Place> {
        WM_TRY(const domain::LonLat position, located(decodePoint(row.bytes(0)), "place", row.integer(9)));
        return domain::Place{{row.text(1), row.text(3)},
                             split(row.text(2), ';'),
                             row.text(4),
                             {row.text(5)},
                             position,
                             row.text(6),
                             row.text(7),
                             row.text(8)};
    });
}

Result<void> insertCells(Connection& connection, const std::vector<domain::RegionCell>& cells)
{
    constexpr auto kSql = "INSERT INTO region_cell (geom, region_code) VALUES (?, ?)";
    return insertRows(connection, kSql, cells, [](Statement& statement, const domain::RegionCell& cell) {
        const GeometryBytes area = encodeMultiPolygon(cell.area);
        return statement.run({std::span<const std::uint8_t>(area), cell.region.text});
    });
}

Result<std::vector<domain::RegionCell>> loadCells(Connection& connection)
{
    constexpr auto kSql = "SELECT geom, region_code, fid FROM region_cell ORDER BY fid";
    return loadRows<domain::RegionCell>(connection, kSql, [](const Statement& row) -> Result<domain::RegionCell> {
        WM_TRY(domain::MultiPolygon area, located(decodeMultiPolygon(row.bytes(0)), "region_cell", row.integer(2)));
        return domain::RegionCell{{row.text(1)}, std::move(area)};
    });
}

} // namespace wm::store
