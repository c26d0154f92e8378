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
    : m_box(selection.box)
{
    if (!m_box)
        return;
    for (const auto& [region, seat] : seats(snapshot)) {
        if (m_box->contains(seat))
            m_regions.insert(region);
    }
}

bool Rectangle::has(const domain::Facility& facility) const
{
    if (!m_box)
        return true;
    const std::optional<domain::LonLat>& position = facility.position ? facility.position : facility.fallbackPosition;
    return position && m_box->contains(*position);
}

bool Rectangle::has(const domain::Corridor& corridor) const
{
    return !m_box || std::ranges::adjacent_find(corridor.path, [this](domain::LonLat from, domain::LonLat to) {
                         return touches(*m_box, from, to);
                     }) != corridor.path.end();
}

} // namespace wm::workspace
