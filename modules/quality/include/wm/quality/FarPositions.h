// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Geometry.h"
#include "wm/domain/Region.h"

#include <optional>

namespace wm::quality {

/// How far from its seat something of the region may lie, in km; absent for the country and for named areas, which have
/// no seat that means anything. Chinese regions are wide, and this is to find what lies in another one altogether
/// (exchanged digits, another place of that name): 150 km for a county, 400 km for a city, 1000 km for a province, and
/// twice as much in 内蒙古, 海南 (with its seas), 西藏, 青海 and 新疆, whose counties are as wide as cities elsewhere.
[[nodiscard]] std::optional<double> mostKmFromSeat(const domain::Region& region);

/// Where positions end up that somebody has not filled in.
[[nodiscard]] bool isAtZero(domain::LonLat position);

/// In the rectangle around all of China: what is outside is abroad, what is inside need not be in China.
[[nodiscard]] bool isAroundChina(domain::LonLat position);

} // namespace wm::quality
