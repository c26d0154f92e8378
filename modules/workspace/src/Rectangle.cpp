// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rectangle.h"

namespace wm::workspace {

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

} // namespace wm::workspace
