// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableAccess.h"
#include "Tables.h"

#include "wm/store/Geometry.h"

namespace wm::store {

namespace {

GeometryBytes pathBytes(const domain::Corridor& corridor)
{
    return corridor.path.empty() ? GeometryBytes() : encodeLine(corridor.path);
}

Value bytesOrNull(const GeometryBytes& bytes)
{
    return bytes.empty() ? Value(std::nullopt) : Value(std::span<const std::uint8_t>(bytes));
}

Result<domain::Facility> readFacility(const Statement& row)
{
    domain::Facility facility;
    facility.id = {row.integer(0)};
    facility.code = row.text(2);
    facility.name = {row.text(3), row.text(4)};
    facility.kind = row.text(5);
    facility.layer = row.text(6);
    facility.place = row.text(7);
    facility.region = {row.text(8)};
    facility.status = row.text(9);
    facility.document = {row.integer(10)};
    facility.note = row.text(11);
    facility.positionQuality = row.text(12);
    facility.positionSource = row.text(13);
    if (!row.isNull(14) && !row.isNull(15))
        facility.fallbackPosition = domain::LonLat{row.real(14), row.real(15)};
    facility.fallbackBasis = row.text(16);
    if (!row.isNull(1)) {
        WM_TRY(const domain::LonLat position, located(decodePoint(row.bytes(1)), "facility", row.integer(0)));
        facility.position = position;
    }
    return facility;
}

Result<domain::Corridor> readCorridor(const Statement& row)
{
    domain::Corridor corridor{{row.integer(0)},
                              row.text(2),
                              {row.integer(3)},
                              {row.text(4), row.text(5)},
                              row.text(6),
                              row.text(7),
                              row.text(8),
                              row.text(9),
                              row.text(10),
                              row.text(11),
                              {}};
    if (!row.isNull(1)) {
        WM_TRY(corridor.path, located(decodeLine(row.bytes(1)), "corridor", row.integer(0)));
    }
    return corridor;
}

} // namespace

Result<void> insertFacilities(Connection& connection, const std::vector<domain::Facility>& facilities,
                              Existing existing)
{
    constexpr auto kSql =
        "INSERT INTO facility (fid, geom, code, name_zh, name_en, kind, layer, place, region_code, status,"
        " document_id, note, position_quality, position_source, fallback_lon, fallback_lat,"
        " fallback_basis) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    return insertRows(
        connection, insertSql(kSql, existing), facilities, [](Statement& statement, const domain::Facility& facility) {
            const GeometryBytes position = facility.position ? encodePoint(*facility.position) : GeometryBytes();
            const auto& fallback = facility.fallbackPosition;
            return statement.run({facility.id, bytesOrNull(position), facility.code, facility.name.zh, facility.name.en,
                                  facility.kind, facility.layer, facility.place, textOrNull(facility.region.text),
                                  facility.status, facility.document, facility.note, facility.positionQuality,
                                  facility.positionSource, fallback ? Value(fallback->lon) : Value(std::nullopt),
                                  fallback ? Value(fallback->lat) : Value(std::nullopt), facility.fallbackBasis});
        });
}

Result<std::vector<domain::Facility>> loadFacilities(Connection& connection)
{
    constexpr auto kSql =
        "SELECT fid, geom, code, name_zh, name_en, kind, layer, place, region_code, status, document_id,"
        " note, position_quality, position_source, fallback_lon, fallback_lat, fallback_basis"
        " FROM facility ORDER BY fid";
    return loadRows<domain::Facility>(connection, kSql, readFacility);
}

Result<void> insertCorridors(Connection& connection, const std::vector<domain::Corridor>& corridors, Existing existing)
{
    constexpr auto kSql =
        "INSERT INTO corridor (fid, geom, code, document_id, name_zh, name_en, from_zh, to_zh, via_zh, mode,"
        " status, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    return insertRows(connection, insertSql(kSql, existing), corridors,
                      [](Statement& statement, const domain::Corridor& corridor) {
                          const GeometryBytes path = pathBytes(corridor);
                          return statement.run({corridor.id, bytesOrNull(path), corridor.code, corridor.document,
                                                corridor.name.zh, corridor.name.en, corridor.from, corridor.to,
                                                corridor.via, corridor.mode, corridor.status, corridor.note});
                      });
}

Result<std::vector<domain::Corridor>> loadCorridors(Connection& connection)
{
    constexpr auto kSql =
        "SELECT fid, geom, code, document_id, name_zh, name_en, from_zh, to_zh, via_zh, mode, status, note"
        " FROM corridor ORDER BY fid";
    return loadRows<domain::Corridor>(connection, kSql, readCorridor);
}

} // namespace wm::store
