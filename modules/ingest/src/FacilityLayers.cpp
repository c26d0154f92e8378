// SPDX-License-Identifier: GPL-3.0-or-later
#include "FacilityLayers.h"

namespace wm::ingest {

FacilityLayers::FacilityLayers(const domain::Catalogue& stored)
{
    for (const domain::Facility& facility : stored.facilities) {
        const auto [known, isNew] = m_layers.try_emplace(facility.kind, facility.layer);
        if (!isNew && known->second != facility.layer)
            known->second.clear();
    }
}

std::string FacilityLayers::of(const std::string& kind) const
{
    const auto known = m_layers.find(kind);
    return known == m_layers.end() ? std::string() : known->second;
}

} // namespace wm::ingest
