// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rows.h"

namespace wm::ingest {

namespace {

/// A code that is only referenced is never of the review.
std::optional<domain::RegionStanding> otherStandingFromText(std::string_view text)
{
    const auto standing = domain::regionStandingFromText(text);
    return standing == domain::RegionStanding::Catalogue ? std::nullopt : standing;
}

domain::Region commonFields(Row& row, const References& references, UniqueKeys& keys)
{
    domain::Region region;
    region.code = {row.required("code")};
    region.name = {row.required("name_zh"), row.text("name_en")};
    region.level = references.term(row, "level", "region_level");
    region.parent = {row.text("parent_code")};
    keys.add(row, "code", region.code.text);
    return region;
}

void checkParent(Row& row, const References& references)
{
    static_cast<void>(references.optionalRegion(row, "parent_code"));
    if (!row.text("code").empty() && row.text("parent_code") == row.text("code"))
        row.complain(IssueKind::UnknownCode, "parent_code", "another region");
}

void checkParents(const CsvTable& table, const References& references, Issues& issues)
{
    for (const CsvRow& each : table.rows) {
        Row row(table, each, issues);
        checkParent(row, references);
    }
}

} // namespace

std::vector<domain::Region> readRegions(const CsvTable& catalogue, const CsvTable& others, const References& references,
                                        Issues& issues)
{
    std::vector<domain::Region> regions;
    UniqueKeys keys;
    forEachRow(catalogue, {"code", "name_zh", "name_en", "level", "parent_code", "spatial_group"}, issues,
               [&](Row& row) {
                   domain::Region region = commonFields(row, references, keys);
                   region.spatialGroup = row.text("spatial_group");
                   if (row.isGood())
                       regions.push_back(std::move(region));
               });
    if (others.header.empty())
        return regions; // the file is missing, which is said once and not for each of its columns
    forEachRow(others, {"code", "name_zh", "name_en", "level", "parent_code", "standing", "note"}, issues,
               [&](Row& row) {
                   domain::Region region = commonFields(row, references, keys);
                   region.standing = row.word("standing", otherStandingFromText, "referenced, area");
                   if (row.isGood())
                       regions.push_back(std::move(region));
               });
    checkParents(catalogue, references, issues);
    checkParents(others, references, issues);
    return regions;
}

std::vector<domain::Region> readRegionRecords(const CsvTable& table, const References& references, Issues& issues)
{
    std::vector<domain::Region> regions;
    UniqueKeys keys;
    forEachRow(table, {"code", "name_zh", "name_en", "level", "parent_code", "spatial_group", "standing"}, issues,
               [&](Row& row) {
                   domain::Region region = commonFields(row, references, keys);
                   region.spatialGroup = row.text("spatial_group");
                   region.standing =
                       row.word("standing", domain::regionStandingFromText, "catalogue, referenced, area");
                   checkParent(row, references);
                   if (row.isGood())
                       regions.push_back(std::move(region));
               });
    return regions;
}

} // namespace wm::ingest
