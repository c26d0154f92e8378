// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/domain/Facility.h"

#include <filesystem>
#include <string>
#include <vector>

namespace wm::ui::test {

inline constexpr domain::FacilityId kHub{1};
inline constexpr domain::LonLat kHubPosition{114.5, 25.5};

/// Where the workspace's towns 甲镇, 乙镇, ... lie: eight of them, some ten kilometres apart.
[[nodiscard]] std::vector<domain::LonLat> townPositions();
[[nodiscard]] std::string townName(std::size_t town);

/// Writes the small workspace as a file with a hub and towns in Ganzhou.
[[nodiscard]] Result<void> writeLayerWorkspace(const std::filesystem::path& file);

/// Points as GeoJSON, with names in the field "name".
void writePoints(const std::filesystem::path& file, const std::vector<domain::LonLat>& positions);

} // namespace wm::ui::test
