// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Facility.h"
#include "wm/workspace/BaseMap.h"
#include "wm/workspace/MapLayers.h"
#include "wm/workspace/Snapshot.h"

#include <QString>

#include <vector>

namespace wm::ui {

struct CardRow {
    QString label;
    QString value;

    bool operator==(const CardRow&) const = default;
};

/// What the card beside the map says about one thing.
struct CardContent {
    QString title;
    QString kind; ///< what it is, below the title
    std::vector<CardRow> rows;
    domain::FacilityId facility; ///< whose position can be changed; none: it is no facility

    bool operator==(const CardContent&) const = default;
};

/// Empty title: there is none such.
[[nodiscard]] CardContent facilityCard(const workspace::Snapshot& snapshot, domain::FacilityId facility,
                                       domain::Language language);
[[nodiscard]] CardContent corridorCard(const workspace::Snapshot& snapshot, domain::CorridorId corridor,
                                       domain::Language language);
[[nodiscard]] CardContent regionCard(const workspace::Snapshot& snapshot, const domain::RegionCode& region,
                                     domain::Language language);
/// Name, publisher, licence, attribution and 审图号 of a base map, and what was left out of it.
[[nodiscard]] CardContent baseMapCard(const workspace::BaseMap& baseMap);
[[nodiscard]] CardContent featureCard(const domain::MapLayer& layer, std::int64_t feature,
                                      const std::vector<workspace::LayerAttribute>& attributes);

} // namespace wm::ui
