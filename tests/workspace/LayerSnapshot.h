// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SmallSnapshot.h"

#include "wm/domain/MapLayer.h"

#include <array>

namespace wm::workspace {

/// Seats whose positions are known, some 20 km apart.
inline constexpr std::array<const char*, 8> kSeats{"南康区", "兴国县", "瑞金市", "会昌县",
                                                   "信丰县", "大余县", "宁都县", "石城县"};

[[nodiscard]] inline domain::LonLat seatPosition(std::size_t index)
{
    return {114.5 + 0.2 * static_cast<double>(index), 25.5 + 0.17 * static_cast<double>(index % 3)};
}

/// The small snapshot with those seats, and with as many facilities at exact positions, far from the seats.
[[nodiscard]] inline Snapshot snapshotWithSeats()
{
    domain::Catalogue catalogue = testing::smallCatalogue();
    for (std::size_t i = 0; i < kSeats.size(); ++i) {
        const domain::LonLat seat = seatPosition(i);
        catalogue.places.push_back({{kSeats[i], ""}, {}, "county_seat", {}, seat, "geonames", "GeoNames", ""});
        domain::Facility facility = catalogue.facilities.front();
        facility.id = {static_cast<std::int64_t>(100 + i)};
        facility.name = {"设施", ""};
        facility.position = domain::LonLat{seat.lon - 4.0, seat.lat};
        catalogue.facilities.push_back(std::move(facility));
    }
    std::vector<AssessedTarget> assessments(catalogue.targets.size());
    return {std::move(catalogue), std::move(assessments), "small.gpkg"};
}

[[nodiscard]] inline domain::MapLayer layerOf(const std::filesystem::path& file,
                                              domain::LayerKind kind = domain::LayerKind::Mixed)
{
    domain::MapLayer layer;
    layer.name = "layer";
    layer.kind = kind;
    layer.file = file;
    return layer;
}

} // namespace wm::workspace
