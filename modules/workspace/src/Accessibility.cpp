// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Accessibility.h"

#include "FacilityTheme.h"
#include "MapTheme.h"
#include "Rectangle.h"

#include "wm/geo/Measures.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace wm::workspace {

namespace {

using Hubs = std::vector<const domain::Facility*>;

bool isChosen(const domain::Facility& facility, const std::string& theme, const HubChoice& choice)
{
    return std::ranges::find(choice.kinds, facility.kind) != choice.kinds.end() && servesTheme(facility, theme) &&
           (choice.hasPlanned || facility.status != "planned");
}

/// Plans list one place under several names: a dry port and its customs point. Only an exact position tells, since many
/// different facilities lie at the seat of a county for want of a better one.
bool isSamePlace(const domain::Facility& a, const domain::Facility& b)
{
    return a.position == b.position && a.hasExactPosition() && b.hasExactPosition();
}

bool hasCell(const Snapshot& snapshot, const domain::Region& region)
{
    const auto& cells = snapshot.catalogue().cells;
    return std::ranges::find(cells, region.code, &domain::RegionCell::region) != cells.end();
}

/// The selected counties; without a selection, those that the map has cells for, if it has any. The others are there to
/// compare with: a county a thousand kilometres away would rule the mean.
std::vector<const domain::Region*> askedCounties(const Snapshot& snapshot, const presentation::Selection& selection)
{
    const Rectangle rectangle(snapshot, selection);
    std::vector<const domain::Region*> counties;
    for (const domain::Region& region : snapshot.catalogue().regions) {
        const bool isCounty = mapLevel(region) == "county";
        if (isCounty && snapshot.isWithin(region.code, selection.region) && rectangle.has(region.code))
            counties.push_back(&region);
    }
    const auto isWithCell = [&](const domain::Region* county) {
        return hasCell(snapshot, *county);
    };
    if (!selection.hasRegions() && std::ranges::any_of(counties, isWithCell))
        std::erase_if(counties, std::not_fn(isWithCell));
    return counties;
}

/// Precondition: there are hubs.
CountyAccess accessOf(const domain::RegionCode& county, domain::LonLat seat, const Hubs& hubs)
{
    CountyAccess access{county, seat, {}, 0.0, {}};
    for (const domain::Facility* hub : hubs) {
        const double km = geo::distanceKm(seat, *hub->position);
        if (access.hub.isNone() || km < access.distanceKm) {
            access.hub = hub->id;
            access.distanceKm = km;
        }
        for (std::size_t i = 0; i < kServiceRadiiKm.size(); ++i)
            access.hubsWithin[i] += km <= kServiceRadiiKm[i] ? 1 : 0;
    }
    return access;
}

std::vector<double> sortedDistances(const std::vector<CountyAccess>& counties)
{
    std::vector<double> distances;
    distances.reserve(counties.size());
    for (const CountyAccess& county : counties)
        distances.push_back(county.distanceKm);
    std::ranges::sort(distances);
    return distances;
}

} // namespace

std::vector<std::string> hubKinds()
{
    return {"national_logistics_hub", "logistics_hub", "local_logistics_hub", "port", "rail_freight_station"};
}

std::optional<double> Accessibility::shareWithin(std::size_t radius) const
{
    if (counties.empty())
        return std::nullopt;
    const auto within =
        std::ranges::count_if(counties, [radius](const CountyAccess& county) { return county.hubsWithin[radius] > 0; });
    return static_cast<double>(within) / static_cast<double>(counties.size());
}

std::optional<double> Accessibility::meanKm() const
{
    if (counties.empty())
        return std::nullopt;
    const double sum =
        std::accumulate(counties.begin(), counties.end(), 0.0,
                        [](double before, const CountyAccess& county) { return before + county.distanceKm; });
    return sum / static_cast<double>(counties.size());
}

std::optional<double> Accessibility::medianKm() const
{
    if (counties.empty())
        return std::nullopt;
    const std::vector<double> distances = sortedDistances(counties);
    return std::midpoint(distances[(distances.size() - 1) / 2], distances[distances.size() / 2]);
}

Accessibility accessibilityOf(const Snapshot& snapshot, const presentation::Selection& selection,
                              const HubChoice& choice)
{
    Accessibility result;
    Hubs hubs;
    for (const domain::Facility& facility : snapshot.catalogue().facilities) {
        if (!isChosen(facility, selection.theme, choice))
            continue;
        if (!facility.position)
            ++result.hubsWithoutPosition;
        else if (std::ranges::none_of(hubs, [&](const auto* known) { return isSamePlace(*known, facility); }))
            hubs.push_back(&facility);
    }
    result.hubs = static_cast<int>(hubs.size());
    const auto positions = seats(snapshot);
    for (const domain::Region* region : askedCounties(snapshot, selection)) {
        const auto seat = positions.find(region->code);
        if (seat != positions.end() && !hubs.empty())
            result.counties.push_back(accessOf(region->code, seat->second, hubs));
        // Regions that only lend a name to a code are no counties of the review.
        else if (seat == positions.end() && region->standing == domain::RegionStanding::Catalogue)
            ++result.countiesWithoutSeat;
    }
    return result;
}

} // namespace wm::workspace
