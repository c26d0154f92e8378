// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegionParents.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>
#include <utility>

namespace wm::ingest {

namespace {

constexpr std::array<std::pair<std::string_view, int>, 7> kRegionRanks{{{"country", 0},
                                                                        {"province", 1},
                                                                        {"prefecture", 2},
                                                                        {"county", 3},
                                                                        {"district", 3},
                                                                        {"county_city", 3},
                                                                        {"autonomous_county", 3}}};

/// Absent: a named area may lie anywhere.
std::optional<int> rankOf(std::string_view level)
{
    const auto* const known = std::ranges::find(kRegionRanks, level, &std::pair<std::string_view, int>::first);
    return known == kRegionRanks.end() ? std::nullopt : std::optional(known->second);
}

} // namespace

void RegionParents::add(const std::string& code, const std::string& level, const std::string& parent, bool isStored)
{
    m_regions[code] = {level, parent, isStored};
}

void RegionParents::finish()
{
    for (const auto& [code, region] : m_regions) {
        if (region.isStored && !region.parent.empty())
            m_storedBelow[region.parent].push_back(code);
    }
    for (auto& [parent, codes] : m_storedBelow)
        std::ranges::sort(codes); // to tell the same one each time
}

std::string_view RegionParents::storedAsHigh(const std::string& code) const
{
    const Standing* const region = find(code);
    const auto below = m_storedBelow.find(code);
    const std::optional<int> own = region ? rankOf(region->level) : std::nullopt;
    if (!own || below == m_storedBelow.end())
        return {};
    const auto high = std::ranges::find_if(below->second, [&](std::string_view each) {
        const std::optional<int> its = rankOf(m_regions.at(std::string(each)).level);
        return its && *its <= *own;
    });
    return high == below->second.end() ? std::string_view() : *high;
}

const RegionParents::Standing* RegionParents::find(const std::string& code) const
{
    const auto found = m_regions.find(code);
    return found == m_regions.end() ? nullptr : &found->second;
}

bool RegionParents::isBelowItself(const std::string& code) const
{
    std::unordered_set<std::string_view> seen; // a circle further up is not this region's
    for (const Standing* region = find(code); region && !region->parent.empty(); region = find(region->parent)) {
        if (region->parent == code)
            return true;
        if (!seen.insert(region->parent).second)
            return false;
    }
    return false;
}

std::string_view RegionParents::expectedInstead(const std::string& code) const
{
    const Standing* const region = find(code);
    if (!region || region->parent.empty())
        return {};
    if (isBelowItself(code))
        return "a region that is not below this one";
    const Standing* const above = find(region->parent);
    const std::optional<int> own = rankOf(region->level), its = above ? rankOf(above->level) : std::nullopt;
    return own && its && *its >= *own ? "a region of a higher rank" : std::string_view();
}

} // namespace wm::ingest
