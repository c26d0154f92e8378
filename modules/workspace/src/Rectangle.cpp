// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rectangle.h"

#include <algorithm>
#include <array>

namespace wm::workspace {

namespace {

/// A straight line misses a box if it passes one side of it, or all four corners lie on one side of the line.
bool touches(const presentation::SelectionBox& box, domain::LonLat from, domain::LonLat to)
{
    const auto [west, east] = std::minmax(from.lon, to.lon);
    const auto [south, north] = std::minmax(from.lat, to.lat);
    if (east < box.least.lon || west > box.most.lon || north < box.least.lat || south > box.most.lat)
        return false;
    const auto side = [&](double lon, double lat) {
        return (to.lon - from.lon) * (lat - from.lat) - (to.lat - from.lat) * (lon - from.lon);
    };
    const std::array corners{side(box.least.lon, box.least.lat), side(box.least.lon, box.most.lat),
                             side(box.most.lon, box.least.lat), side(box.most.lon, box.most.lat)};
    const auto [least, most] = std::ranges::minmax(corners);
    return least <= 0.0 && most >= 0.0;
}

} // namespace

std::map<domain::RegionCode, domain::LonLat> seats(const Snapshot& snapshot)
{
    std::map<domain::RegionCode, domain::LonLat> positions;
    for (const domain::Place& place : snapshot.catalogue().places) {
        if (!place.region.isNone() && place.kind.ends_with("_seat"))
            positions.emplace(place.region, place.position);
    }
    return positions;
}

Rectangle::Rectangle(const Snapshot& snapshot, const presentation::Selection& selection)
    : m_snapshot(snapshot)
    , m_box(selection.box)
    , m_hasMarked(!selection.brush.empty())
{
    mark(selection.brush);
    if (!m_box)
        return;
    for (const auto& [region, seat] : seats(snapshot)) {
        if (m_box->contains(seat))
            m_regions.insert(region);
    }
}

void Rectangle::mark(const std::vector<domain::RegionCode>& regions)
{
    if (regions.empty())
        return;
    const std::unordered_set<domain::RegionCode> asked(regions.begin(), regions.end());
    // The depth ends the walk should a file hold a circle of parents.
    constexpr int kDeepest = 16;
    for (const domain::Region& region : m_snapshot.catalogue().regions) {
        const domain::Region* above = &region;
        for (int depth = 0; above && depth < kDeepest; ++depth) {
            if (asked.contains(above->code)) {
                m_marked.insert(region.code);
                break;
            }
            above = m_snapshot.findRegion(above->parent);
        }
    }
}

bool Rectangle::isPlanMarked(domain::DocumentId plan) const
{
    const domain::Document* const document = m_snapshot.findDocument(plan);
    return document && isMarked(document->region);
}

bool Rectangle::has(const domain::Facility& facility) const
{
    const bool isOfMarked =
        !m_hasMarked || (facility.region.isNone() ? isPlanMarked(facility.document) : isMarked(facility.region));
    if (!isOfMarked)
        return false;
    if (!m_box)
        return true;
    const std::optional<domain::LonLat>& position = facility.position ? facility.position : facility.fallbackPosition;
    return position && m_box->contains(*position);
}

bool Rectangle::isOfMarked(const domain::Corridor& corridor) const
{
    if (!m_hasMarked || corridor.path.empty())
        return !m_hasMarked || isPlanMarked(corridor.document);
    // The points of a corridor are the positions of its places.
    return std::ranges::any_of(m_snapshot.catalogue().places, [&](const domain::Place& place) {
        return isMarked(place.region) && std::ranges::find(corridor.path, place.position) != corridor.path.end();
    });
}

bool Rectangle::has(const domain::Corridor& corridor) const
{
    if (!isOfMarked(corridor))
        return false;
    return !m_box || std::ranges::adjacent_find(corridor.path, [this](domain::LonLat from, domain::LonLat to) {
                         return touches(*m_box, from, to);
                     }) != corridor.path.end();
}

} // namespace wm::workspace
