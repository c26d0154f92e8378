// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rows.h"

#include "wm/base/Text.h"

namespace wm::ingest {

std::vector<domain::Place> readPlaces(const CsvTable& table, const References& references, Issues& issues)
{
    std::vector<domain::Place> places;
    UniqueKeys names;
    forEachRow(
        table,
        {"name_zh", "aliases_zh", "name_en", "kind", "region_code", "lon", "lat", "quality", "source", "licence"},
        issues, [&](Row& row) {
            domain::Place place;
            place.name = {row.required("name_zh"), row.required("name_en")};
            place.aliases = split(row.text("aliases_zh"), ';');
            place.kind = references.term(row, "kind", "place_kind");
            place.region = references.optionalRegion(row, "region_code");
            row.required("lon");
            place.position = row.position("lon", "lat").value_or(domain::LonLat());
            place.quality = row.required("quality");
            place.source = row.required("source");
            place.licence = row.required("licence");
            names.add(row, "name_zh", place.name.zh);
            for (const std::string& alias : place.aliases)
                names.add(row, "aliases_zh", alias);
            if (row.isGood())
                places.push_back(std::move(place));
        });
    return places;
}

} // namespace wm::ingest
