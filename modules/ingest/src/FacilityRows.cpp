// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rows.h"

namespace wm::ingest {

std::vector<domain::Facility> readFacilities(const CsvTable& table, const References& references, Issues& issues)
{
    std::vector<domain::Facility> facilities;
    UniqueKeys keys;
    forEachRow(table,
               {"facility_id", "name_zh", "name_en", "kind", "layer", "place_zh", "region_code", "status", "doc_id",
                "note", "lon", "lat", "position_quality", "position_source", "fallback_lon", "fallback_lat",
                "fallback_basis"},
               issues, [&](Row& row) {
                   domain::Facility facility;
                   facility.code = row.required("facility_id");
                   facility.name = {row.required("name_zh"), row.text("name_en")};
                   facility.kind = references.term(row, "kind", "facility_kind");
                   facility.layer = references.term(row, "layer", "facility_layer");
                   facility.place = row.text("place_zh");
                   facility.region = references.optionalRegion(row, "region_code");
                   facility.status = references.term(row, "status", "facility_status");
                   facility.document = references.document(row, "doc_id");
                   facility.note = row.text("note");
                   facility.position = row.position("lon", "lat");
                   facility.positionQuality = references.term(row, "position_quality", "position_quality");
                   facility.positionSource = row.text("position_source");
                   facility.fallbackPosition = row.position("fallback_lon", "fallback_lat");
                   facility.fallbackBasis = row.text("fallback_basis");
                   keys.add(row, "facility_id", facility.code);
                   const bool isNone = facility.positionQuality == "none";
                   if (row.isGood() && isNone == facility.position.has_value())
                       row.complain(IssueKind::StatusConflict, "position_quality",
                                    isNone ? "exact_source, county_seat" : "none");
                   facility.id = {static_cast<std::int64_t>(facilities.size()) + 1};
                   if (row.isGood())
                       facilities.push_back(std::move(facility));
               });
    return facilities;
}

std::vector<domain::Corridor> readCorridors(const CsvTable& table, const References& references, Issues& issues)
{
    std::vector<domain::Corridor> corridors;
    UniqueKeys keys;
    forEachRow(table,
               {"corridor_id", "doc_id", "name_zh", "name_en", "from_zh", "to_zh", "via_zh", "mode", "status", "note"},
               issues, [&](Row& row) {
                   domain::Corridor corridor;
                   corridor.code = row.required("corridor_id");
                   corridor.document = references.document(row, "doc_id");
                   corridor.name = {row.required("name_zh"), row.text("name_en")};
                   corridor.from = row.text("from_zh");
                   corridor.to = row.text("to_zh");
                   corridor.via = row.text("via_zh");
                   corridor.mode = references.term(row, "mode", "corridor_mode");
                   corridor.status = references.term(row, "status", "corridor_status");
                   corridor.note = row.text("note");
                   keys.add(row, "corridor_id", corridor.code);
                   corridor.id = {static_cast<std::int64_t>(corridors.size()) + 1};
                   if (row.isGood())
                       corridors.push_back(std::move(corridor));
               });
    return corridors;
}

} // namespace wm::ingest
