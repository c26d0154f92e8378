// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegionTotals.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace wm::ingest {

namespace {

/// A table has a few; as many are no sums of its rows.
constexpr std::size_t kMostTotals = 10'000;
constexpr int kMostRanks = 8; // from a country to its villages, with room

/// Which regions are parts of which. An area that plans have within a city (360700-core) is beside its counties.
using Parts = std::map<std::string_view, std::vector<std::string_view>>;

Parts partsOf(const ImportVocabulary& vocabulary)
{
    Parts parts;
    for (const auto& [code, region] : vocabulary.regionsByCode) {
        if (std::ranges::all_of(code, [](char each) { return each >= '0' && each <= '9'; }))
            parts[region->parent.text].push_back(code);
    }
    return parts;
}

bool isCovered(std::string_view region, const std::set<std::string>& seen, const Parts& parts, int ranks)
{
    const auto found = parts.find(region);
    return found != parts.end() && ranks > 0 && std::ranges::all_of(found->second, [&](std::string_view part) {
               return seen.contains(std::string(part)) || isCovered(part, seen, parts, ranks - 1);
           });
}

bool isWithin(const std::string& region, const std::string& whole, const ImportVocabulary& vocabulary)
{
    auto above = vocabulary.regionsByCode.find(region);
    for (int rank = 0; rank < kMostRanks && above != vocabulary.regionsByCode.end(); ++rank) {
        if (above->second->parent.text == whole)
            return true;
        above = vocabulary.regionsByCode.find(above->second->parent.text);
    }
    return false;
}

} // namespace

void RegionTotals::start(const domain::RegionCode& about, bool isContinued)
{
    m_about = about;
    if (isContinued)
        return;
    m_seen.clear();
    m_last.clear();
}

void RegionTotals::see(const domain::RegionCode& region)
{
    if (region.text == m_last)
        return;
    m_last = region.text;
    m_seen.insert(m_last);
}

bool RegionTotals::isFull() const
{
    return m_totals.size() >= kMostTotals;
}

bool RegionTotals::areOfWhole(const ImportVocabulary& vocabulary) const
{
    const bool hasParts = std::ranges::any_of(
        m_seen, [&](const std::string& region) { return isWithin(region, m_about.text, vocabulary); });
    return !hasParts || isCovered(m_about.text, m_seen, partsOf(vocabulary), kMostRanks);
}

std::vector<RegionTotals::Total> RegionTotals::take()
{
    return std::exchange(m_totals, {});
}

} // namespace wm::ingest
