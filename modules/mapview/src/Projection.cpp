// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/Projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wm::mapview {

namespace {
constexpr double kMaxLatitude = 85.0;
constexpr double kRadiansPerDegree = std::numbers::pi / 180.0;
constexpr double kEarthRadiusMetres = 6'371'008.8; // mean radius of the WGS 84 ellipsoid
} // namespace

QPointF toWorld(domain::LonLat position)
{
    const double latitude = std::clamp(position.lat, -kMaxLatitude, kMaxLatitude) * kRadiansPerDegree;
    return {position.lon, std::asinh(std::tan(latitude)) / kRadiansPerDegree};
}

domain::LonLat toLonLat(QPointF world)
{
    return {world.x(), std::atan(std::sinh(world.y() * kRadiansPerDegree)) / kRadiansPerDegree};
}

double metresPerDegree(QPointF world)
{
    const double edge = toWorld({0.0, kMaxLatitude}).y(); // farther out the cosine overflows and a metre is nowhere
    return kEarthRadiusMetres * kRadiansPerDegree / std::cosh(std::clamp(world.y(), -edge, edge) * kRadiansPerDegree);
}

} // namespace wm::mapview
