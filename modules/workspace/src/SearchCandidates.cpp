// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchCandidates.h"

#include "Scope.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace wm::workspace {

namespace {

using domain::LocalText;

std::string joined(const std::string& what, const std::string& where)
{
    return what.empty() || where.empty() ? what + where : what + " · " + where;
}

void addName(const std::string& name, std::vector<std::string>& names)
{
    if (!name.empty() && std::ranges::find(names, name) == names.end())
        names.push_back(name);
}

void addNames(const LocalText& name, const std::vector<std::string>& aliases, SearchCandidate& candidate)
{
    addName(name.zh, candidate.namesZh);
    addName(name.en, candidate.namesEn);
    for (const std::string& alias : aliases)
        addName(alias, candidate.namesZh);
}

class Candidates {
public:
    Candidates(const Snapshot& snapshot, domain::Language language)
        : m_snapshot(snapshot)
        , m_language(language)
    {
    }

    void addRegions()
    {
        for (const domain::Region& region : m_snapshot.catalogue().regions) {
            const std::string parent =
                region.parent.isNone() ? std::string() : regionName(m_snapshot, region.parent, m_language);
            addRegion(region.code, region.name,
                      joined(m_snapshot.termName("region_level", region.level, m_language), parent));
        }
    }

    void addAreas(const BaseMap& baseMap)
    {
        for (const BaseMapArea& area : baseMap.areas) {
            if (!m_regions.contains(area.region))
                addRegion(area.region, area.name, {});
            SearchHit& hit = m_all[m_regions.at(area.region)].hit;
            if (!hit.position)
                hit.position = area.labelPoint;
        }
    }

    /// A seat gives its region a position and further names; every other town is a thing of its own.
    void addPlaces(const std::vector<domain::Place>& places)
    {
        for (const domain::Place& place : places) {
            const auto region = m_regions.find(place.region);
            if (place.kind.ends_with("_seat") && region != m_regions.end())
                addSeat(place, region->second);
            else if (!isKnown(place))
                addTown(place);
        }
    }

    void addFacilities()
    {
        for (const domain::Facility& facility : m_snapshot.catalogue().facilities) {
            const std::string where =
                facility.region.isNone() ? facility.place : regionName(m_snapshot, facility.region, m_language);
            SearchCandidate candidate;
            candidate.hit = {SearchHitKind::Facility,
                             facility.name.in(m_language),
                             joined(m_snapshot.termName("facility_kind", facility.kind, m_language), where),
                             facility.position ? facility.position : facility.fallbackPosition,
                             facility.region,
                             facility.id};
            addNames(facility.name, {}, candidate);
            m_all.push_back(std::move(candidate)); // no town is the same as a facility
        }
    }

    [[nodiscard]] std::vector<SearchCandidate> take() { return std::move(m_all); }

private:
    void addRegion(const domain::RegionCode& code, const LocalText& name, const std::string& detail)
    {
        m_regions.emplace(code, m_all.size());
        SearchCandidate candidate;
        candidate.hit = {SearchHitKind::Region, name.in(m_language), detail, {}, code, {}};
        addNames(name, {}, candidate);
        push(std::move(candidate));
    }

    void push(SearchCandidate candidate)
    {
        for (const std::string& name : candidate.namesZh)
            m_byName.emplace(name, m_all.size());
        m_all.push_back(std::move(candidate));
    }

    void addSeat(const domain::Place& place, std::size_t row)
    {
        SearchCandidate& region = m_all[row];
        if (!region.hit.position)
            region.hit.position = place.position;
        addNames(place.name, place.aliases, region);
        m_byName.emplace(place.name.zh, row);
        for (const std::string& alias : place.aliases)
            m_byName.emplace(alias, row);
    }

    void addTown(const domain::Place& place)
    {
        const std::string where =
            place.region.isNone() ? std::string() : regionName(m_snapshot, place.region, m_language);
        SearchCandidate candidate;
        candidate.hit = {SearchHitKind::Place,
                         place.name.in(m_language),
                         joined(m_snapshot.termName("place_kind", place.kind, m_language), where),
                         place.position,
                         place.region,
                         {}};
        addNames(place.name, place.aliases, candidate);
        push(std::move(candidate));
    }

    /// A town of the base map that the workspace has too: one name, some kilometres at most between the points.
    [[nodiscard]] bool isKnown(const domain::Place& place) const
    {
        constexpr double kDegrees = 0.05;
        const auto [first, last] = m_byName.equal_range(place.name.zh);
        return std::any_of(first, last, [&](const auto& entry) {
            const std::optional<domain::LonLat>& position = m_all[entry.second].hit.position;
            return position && std::abs(position->lon - place.position.lon) < kDegrees &&
                   std::abs(position->lat - place.position.lat) < kDegrees;
        });
    }

    const Snapshot& m_snapshot;
    domain::Language m_language;
    std::vector<SearchCandidate> m_all;
    std::map<domain::RegionCode, std::size_t> m_regions;        ///< rows of m_all
    std::unordered_multimap<std::string, std::size_t> m_byName; ///< the same, of regions and towns; Chinese names
};

} // namespace

std::vector<SearchCandidate> searchCandidates(const Snapshot& snapshot, const BaseMap* baseMap,
                                              domain::Language language)
{
    Candidates candidates(snapshot, language);
    candidates.addRegions();
    candidates.addPlaces(snapshot.catalogue().places);
    if (baseMap) {
        candidates.addAreas(*baseMap);
        candidates.addPlaces(baseMap->places);
    }
    candidates.addFacilities();
    return candidates.take();
}

} // namespace wm::workspace
