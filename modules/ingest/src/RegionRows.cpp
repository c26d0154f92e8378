// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegionParents.h"
#include "Rows.h"

#include "wm/ingest/RegionFinder.h"

#include <algorithm>
#include <unordered_set>

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

void addParent(const domain::Region& region, RegionParents& parents, bool isStored = false)
{
    if (!region.code.isNone())
        parents.add(region.code.text, region.level, region.parent.text, isStored);
}

/// Where a region stands is looked at when all of them are known and the row is right otherwise.
void checkParent(Row& row, const References& references, const RegionParents& parents)
{
    static_cast<void>(references.optionalRegion(row, "parent_code"));
    const std::string& code = row.text("code");
    if (!code.empty() && row.text("parent_code") == code)
        row.complain(IssueKind::UnknownCode, "parent_code", "another region");
    const std::string_view expected = row.isGood() ? parents.expectedInstead(code) : std::string_view();
    if (!expected.empty())
        row.complain(IssueKind::NotAbove, "parent_code", expected);
    const std::string_view asHigh = row.isGood() ? parents.storedAsHigh(code) : std::string_view();
    if (!asHigh.empty())
        row.complain(IssueKind::NotAbove, "level", "above " + std::string(asHigh));
}

/// What is stored keeps the code that it has. Another one is of today: stored beside it, that of before would take its
/// name away from the region that has it now.
class NewRegionCodes {
public:
    explicit NewRegionCodes(const std::vector<domain::Region>& stored)
        : m_finder(stored)
    {
        for (const domain::Region& region : stored)
            m_stored.insert(region.code);
    }

    void check(Row& row, const domain::Region& region) const
    {
        const std::string& code = region.code.text;
        if (region.code.isNone() || m_stored.contains(region.code))
            return;
        const bool isNumber =
            code.size() == 6 && std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
        // An area that has no code of the standard has one of our own.
        const bool isArea = region.level == "area" || region.standing == domain::RegionStanding::Area;
        if (!isNumber && !isArea)
            row.complain(IssueKind::NotANumber, "code", "a code of 6 digits");
        const std::vector<RegionMatch> known = m_finder.find(code);
        if (known.size() == 1 && known.front().evidence == RegionEvidence::FormerCode)
            row.complain(IssueKind::UnknownCode, "code", "now " + known.front().region.text);
    }

private:
    RegionFinder m_finder;
    std::unordered_set<domain::RegionCode> m_stored;
};

void checkParents(const CsvTable& table, const References& references, const RegionParents& parents, Issues& issues)
{
    for (const CsvRow& each : table.rows) {
        Row row(table, each, issues);
        checkParent(row, references, parents);
    }
}

} // namespace

std::vector<domain::Region> readRegions(const CsvTable& catalogue, const CsvTable& others, const References& references,
                                        Issues& issues)
{
    std::vector<domain::Region> regions;
    UniqueKeys keys;
    RegionParents parents;
    forEachRow(catalogue, {"code", "name_zh", "name_en", "level", "parent_code", "spatial_group"}, issues,
               [&](Row& row) {
                   domain::Region region = commonFields(row, references, keys);
                   region.spatialGroup = row.text("spatial_group");
                   addParent(region, parents);
                   if (row.isGood())
                       regions.push_back(std::move(region));
               });
    if (others.header.empty())
        return regions; // the file is missing, which is said once and not for each of its columns
    forEachRow(others, {"code", "name_zh", "name_en", "level", "parent_code", "standing", "note"}, issues,
               [&](Row& row) {
                   domain::Region region = commonFields(row, references, keys);
                   region.standing = row.word("standing", otherStandingFromText, "referenced, area");
                   addParent(region, parents);
                   if (row.isGood())
                       regions.push_back(std::move(region));
               });
    checkParents(catalogue, references, parents, issues);
    checkParents(others, references, parents, issues);
    return regions;
}

std::vector<domain::Region> readRegionRecords(const CsvTable& table, const References& references,
                                              const std::vector<domain::Region>& stored, Issues& issues)
{
    std::vector<domain::Region> regions;
    UniqueKeys keys;
    RegionParents parents;
    for (const domain::Region& region : stored)
        addParent(region, parents, true);
    Issues ignored; // of columns that this does not look at
    forEachRow(table, {"code", "level", "parent_code"}, ignored,
               [&](const Row& row) { parents.add(row.text("code"), row.text("level"), row.text("parent_code")); });
    parents.finish();
    const NewRegionCodes codes(stored);
    forEachRow(table, {"code", "name_zh", "name_en", "level", "parent_code", "spatial_group", "standing"}, issues,
               [&](Row& row) {
                   domain::Region region = commonFields(row, references, keys);
                   region.spatialGroup = row.text("spatial_group");
                   region.standing =
                       row.word("standing", domain::regionStandingFromText, "catalogue, referenced, area");
                   codes.check(row, region);
                   checkParent(row, references, parents);
                   if (row.isGood())
                       regions.push_back(std::move(region));
               });
    return regions;
}

} // namespace wm::ingest
