// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rows.h"

namespace wm::ingest {

namespace {

std::optional<domain::RegionStanding> standingFromText(std::string_view text)
{
    if (text == "referenced")
        return domain::RegionStanding::Referenced;
    return text == "area" ? std::optional(domain::RegionStanding::Area) : std::nullopt;
}

domain::Region commonFields(Row& row, const References& references, UniqueKeys& keys)
{
    domain::Region region;
    region.code = {row.required("code")};
    region.name = {row.required("name_zh"), row.required("name_en")};
    region.level = references.term(row, "level", "region_level");
    region.parent = {row.text("parent_code")};
    keys.add(row, "code", region.code.text);
    return region;
}

/// Parents may stand below their children or in the other file, so they are looked up at the end.
void checkParents(const CsvTable& table, const References& known, Issues& issues)
{
    for (const CsvRow& each : table.rows) {
        Row row(table, each, issues);
        static_cast<void>(known.optionalRegion(row, "parent_code"));
        if (row.text("parent_code") == row.text("code"))
            row.complain(IssueKind::UnknownCode, "parent_code", "another region");
    }
}

} // namespace

std::vector<domain::Region> readRegions(const CsvTable& catalogue, const CsvTable& others, const References& references,
                                        Issues& issues)
{
    std::vector<domain::Region> regions;
    UniqueKeys keys;
    const std::size_t issuesBefore = issues.size();
    forEachRow(catalogue, {"code", "name_zh", "name_en", "level", "parent_code", "spatial_group"}, issues,
               [&](Row& row) {
                   domain::Region region = commonFields(row, references, keys);
                   region.spatialGroup = row.text("spatial_group");
                   if (row.isGood())
                       regions.push_back(std::move(region));
               });
    forEachRow(others, {"code", "name_zh", "name_en", "level", "parent_code", "standing", "note"}, issues,
               [&](Row& row) {
                   domain::Region region = commonFields(row, references, keys);
                   region.standing = row.word("standing", standingFromText, "referenced, area");
                   if (row.isGood())
                       regions.push_back(std::move(region));
               });
    if (issues.size() != issuesBefore)
        return regions; // unknown parents would only repeat what is said already
    References known;
    for (const domain::Region& region : regions)
        known.add(region);
    checkParents(catalogue, known, issues);
    checkParents(others, known, issues);
    return regions;
}

} // namespace wm::ingest
