// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapTheme.h"

#include <algorithm>
#include <iterator>

namespace wm::workspace {

namespace {

using Chain = std::vector<const domain::Region*>;

/// The region and all above it; empty for one that the workspace does not know.
Chain upwards(const Snapshot& snapshot, const domain::RegionCode& code)
{
    Chain regions;
    for (const domain::Region* region = snapshot.findRegion(code); region;
         region = snapshot.findRegion(region->parent)) {
        if (std::ranges::find(regions, region) != regions.end())
            break; // a file that says of two regions that each is part of the other
        regions.push_back(region);
    }
    return regions;
}

bool contains(const Chain& regions, const domain::Region* region)
{
    return std::ranges::find(regions, region) != regions.end();
}

} // namespace

std::string_view mapLevel(const domain::Region& region)
{
    constexpr std::string_view kCounties[] = {"county", "district", "county_city", "autonomous_county"};
    return std::ranges::find(kCounties, region.level) != std::end(kCounties) ? kCounties[0]
                                                                             : std::string_view(region.level);
}

MapRegions::MapRegions(const Snapshot& snapshot, std::span<const domain::RegionCode> areas)
    : m_snapshot(snapshot)
{
    std::vector<Chain> chains;
    for (const domain::RegionCode& area : areas) {
        if (auto chain = upwards(snapshot, area); !chain.empty())
            chains.push_back(std::move(chain));
    }
    if (chains.size() > 1) {
        m_tooWide = chains.front();
        for (const Chain& chain : chains)
            std::erase_if(m_tooWide, [&](const domain::Region* region) { return !contains(chain, region); });
    }
    std::unordered_set<const domain::Region*> known(m_tooWide.begin(), m_tooWide.end());
    for (const Chain& chain : chains) {
        for (const domain::Region* region : chain) {
            if (known.insert(region).second)
                m_all.push_back(region->code);
        }
    }
    m_members.insert(m_all.begin(), m_all.end());
}

std::string MapRegions::levelOfMost(const std::function<bool(const domain::RegionCode&)>& has) const
{
    struct Count {
        std::string level;
        int regions = 0;
    };
    std::vector<Count> counts; // in the order in which the levels are met, which is upwards
    for (const domain::RegionCode& code : m_all) {
        const std::string level(mapLevel(*m_snapshot.findRegion(code)));
        auto count = std::ranges::find(counts, level, &Count::level);
        if (count == counts.end())
            count = counts.insert(counts.end(), {level, 0});
        count->regions += has(code) ? 1 : 0;
    }
    const auto most = std::ranges::max_element(counts, {}, &Count::regions); // the first of equal ones
    return most == counts.end() || most->regions == 0 ? std::string() : most->level;
}

std::optional<domain::RegionCode> MapRegions::regionFor(const domain::RegionCode& area, std::string_view level) const
{
    for (const domain::Region* region : upwards(m_snapshot, area)) {
        if (mapLevel(*region) == level && !contains(m_tooWide, region))
            return region->code;
    }
    return std::nullopt;
}

} // namespace wm::workspace
