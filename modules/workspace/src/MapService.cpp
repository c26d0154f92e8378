// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapService.h"

#include "wm/geo/Measures.h"
#include "wm/workspace/Accessibility.h"

namespace wm::workspace {

namespace {

using Mark = presentation::MapLegendEntry::Mark;
using presentation::filledIn;
using presentation::MapSpec;
using presentation::Words;

/// The chord of two degrees strays from the arc by 0.015 % of the radius: less than a pixel at any scale that shows the
/// whole ring.
constexpr int kRingParts = 180;

domain::Line circleAround(domain::LonLat centre, double km)
{
    domain::Line line;
    for (int i = 0; i < kRingParts; ++i)
        line.push_back(geo::destination(centre, 360.0 * i / kRingParts, km));
    line.push_back(line.front());
    return line;
}

void addRings(domain::LonLat centre, const Words& words, MapSpec& spec)
{
    for (const int km : kServiceRadiiKm)
        spec.rings.push_back({centre, static_cast<double>(km), filledIn(words.kilometres, std::to_string(km)),
                              circleAround(centre, km)});
}

void addLines(const Snapshot& snapshot, const presentation::Selection& selection, const Words& words, MapSpec& spec)
{
    const Accessibility accessibility = accessibilityOf(snapshot, selection);
    for (const CountyAccess& county : accessibility.counties) {
        if (county.distanceKm > 0.0) // a hub that lies at the seat needs no line
            spec.serviceLines.push_back({county.seat, *snapshot.findFacility(county.hub)->position});
    }
    spec.notes.push_back(hubKindsText(snapshot, hubKinds(), words));
    if (accessibility.hubs == 0)
        spec.notes.push_back(words.noHubs);
    if (accessibility.hubsWithoutPosition > 0)
        spec.notes.push_back(filledIn(words.hubsNotCounted, std::to_string(accessibility.hubsWithoutPosition)));
}

} // namespace

void addService(const Snapshot& snapshot, const presentation::Selection& selection, const Words& words, MapSpec& spec)
{
    const domain::Facility* facility = snapshot.findFacility(selection.facility);
    if (facility && facility->position)
        addRings(*facility->position, words, spec);
    else
        addLines(snapshot, selection, words, spec);
    if (!spec.rings.empty() || !spec.serviceLines.empty())
        spec.notes.push_back(words.straightLines);
}

void addServiceLegend(const Words& words, MapSpec& spec)
{
    if (spec.rings.empty() && spec.serviceLines.empty())
        return;
    spec.legend.push_back({Mark::Heading, words.serviceAreas, {}, 0});
    if (!spec.rings.empty())
        spec.legend.push_back({Mark::ServiceRing, words.distanceRings, {}, 0});
    if (!spec.serviceLines.empty())
        spec.legend.push_back({Mark::ServiceLine, words.toNearestHub, {}, 0});
}

} // namespace wm::workspace
