// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/Crs.h"

#include "LonLatTransformation.h"

#include "wm/geo/Gdal.h"

#include <algorithm>
#include <cmath>

namespace wm::geo {

namespace {

// Where China lies, generously.
constexpr double kWest = 72.0, kEast = 138.0, kSouth = 0.0, kNorth = 56.0;
constexpr double kDefaultMeridian = 105.0;
constexpr double kFalseEasting = 500'000.0;
constexpr double kMaxNorthing = 6'250'000.0; ///< of kNorth, along the meridian
constexpr int kFirstMeridian = 75, kLastMeridian = 135;

/// How far a zone's data may lie from its middle, in metres: half the zone at the equator and as much again as data
/// that reach over its border.
constexpr double kReachOf3Degrees = 250'000.0, kReachOf6Degrees = 450'000.0;

bool isBetween(double low, double value, double high)
{
    return low <= value && value <= high;
}

void add(int epsg, std::vector<CrsName>& names)
{
    const std::string code = "EPSG:" + std::to_string(epsg);
    if (const Result<Crs> crs = crsFromCode(code))
        names.push_back({code, (*crs)->GetName()});
}

void addDegrees(const CoordinateBox& box, std::vector<CrsName>& names)
{
    if (isBetween(kWest, box.minX, kEast) && isBetween(kWest, box.maxX, kEast) && isBetween(kSouth, box.minY, kNorth) &&
        isBetween(kSouth, box.maxY, kNorth))
        add(4490, names);
    add(4326, names);
}

/// Zone 38 of three degrees has eastings of 38,500,000 m and some hundred kilometres to each side.
void addNumberedZone(const CoordinateBox& box, std::vector<CrsName>& names)
{
    constexpr double kPerZone = 1'000'000.0;
    const int zone = static_cast<int>(box.minX / kPerZone);
    const double middle = zone * kPerZone + kFalseEasting;
    const double reach = std::max(std::abs(box.minX - middle), std::abs(box.maxX - middle));
    if (zone >= 13 && zone <= 23 && reach <= kReachOf6Degrees)
        add(4491 + zone - 13, names);
    if (zone >= 25 && zone <= 45 && reach <= kReachOf3Degrees)
        add(4513 + zone - 25, names);
}

std::vector<int> meridiansNear(double lon, int step)
{
    std::vector<int> meridians;
    for (int meridian = kFirstMeridian; meridian <= kLastMeridian; meridian += step)
        meridians.push_back(meridian);
    std::ranges::stable_sort(meridians, {}, [lon](int meridian) { return std::abs(meridian - lon); });
    return meridians;
}

void addZonesWithoutNumber(const CoordinateBox& box, double lon, std::vector<CrsName>& names)
{
    const double reach = std::max(std::abs(box.minX - kFalseEasting), std::abs(box.maxX - kFalseEasting));
    if (reach <= kReachOf3Degrees) {
        for (const int meridian : meridiansNear(lon, 3))
            add(4534 + (meridian - kFirstMeridian) / 3, names);
    }
    if (reach > kReachOf6Degrees)
        return;
    for (const int meridian : meridiansNear(lon, 6))
        add(4502 + (meridian - kFirstMeridian) / 6, names);
    for (const int meridian : meridiansNear(lon, 6)) // UTM zone 43 has the meridian 75
        add(32643 + (meridian - kFirstMeridian) / 6, names);
}

void addMercator(const CoordinateBox& box, std::vector<CrsName>& names)
{
    constexpr double kMetresPerDegree = 111'319.4908;
    constexpr double kMaxY = 7'560'000.0; // of kNorth
    if (isBetween(kWest, box.minX / kMetresPerDegree, kEast) && isBetween(kWest, box.maxX / kMetresPerDegree, kEast) &&
        isBetween(0.0, box.minY, kMaxY) && isBetween(0.0, box.maxY, kMaxY))
        add(3857, names);
}

} // namespace

std::vector<CrsName> suggestCrs(const CoordinateBox& extent, std::optional<domain::LonLat> mapCentre)
{
    prepareGdal();
    std::vector<CrsName> names;
    if (isBetween(-180.0, extent.minX, 180.0) && isBetween(-180.0, extent.maxX, 180.0) &&
        isBetween(-90.0, extent.minY, 90.0) && isBetween(-90.0, extent.maxY, 90.0)) {
        addDegrees(extent, names);
        return names;
    }
    if (isBetween(0.0, extent.minY, kMaxNorthing) && isBetween(0.0, extent.maxY, kMaxNorthing)) {
        addNumberedZone(extent, names);
        addZonesWithoutNumber(extent, mapCentre ? mapCentre->lon : kDefaultMeridian, names);
    }
    addMercator(extent, names);
    return names;
}

} // namespace wm::geo
