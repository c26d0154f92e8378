// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/quality/FarPositions.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace wm::quality {

namespace {

constexpr double kCountyKm = 150.0, kCityKm = 400.0, kProvinceKm = 1000.0;

/// The first two digits of the codes of provinces that are much wider than others.
constexpr std::array<std::string_view, 5> kWideProvinces{"15", "46", "54", "63", "65"};
constexpr double kWideTimes = 2.0;

// Of the whole degrees around the outermost points: 73.5 and 135.1 east, 3.9 and 53.6 north.
constexpr double kWest = 73.0, kEast = 136.0, kSouth = 3.0, kNorth = 54.0;

} // namespace

std::optional<double> mostKmFromSeat(const domain::Region& region)
{
    if (region.level == "country" || region.level == "area")
        return std::nullopt;
    const double usual = region.level == "province" ? kProvinceKm : region.level == "prefecture" ? kCityKm : kCountyKm;
    const bool isWide =
        std::ranges::find(kWideProvinces, std::string_view(region.code.text).substr(0, 2)) != kWideProvinces.end();
    return isWide ? usual * kWideTimes : usual;
}

bool isAtZero(domain::LonLat position)
{
    return position.lon == 0.0 && position.lat == 0.0;
}

bool isAroundChina(domain::LonLat position)
{
    return position.lon >= kWest && position.lon <= kEast && position.lat >= kSouth && position.lat <= kNorth;
}

} // namespace wm::quality
