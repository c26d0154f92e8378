// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/Gcj02.h"

#include <cmath>
#include <numbers>

namespace wm::geo {

namespace {

using std::numbers::pi;

// Krasovsky 1940, with the digits of the known formula.
constexpr double kSemiMajorMetres = 6'378'245.0;
constexpr double kSquaredEccentricity = 0.00669342162296594323;

double wave(double amplitude, double angle)
{
    return amplitude * std::sin(angle * pi) * 2.0 / 3.0;
}

/// Northward, in metres of a kind; x, y: degrees from 105 E, 35 N.
double northward(double x, double y)
{
    const double polynomial = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * std::sqrt(std::abs(x));
    return polynomial + wave(20.0, 6.0 * x) + wave(20.0, 2.0 * x) + wave(20.0, y) + wave(40.0, y / 3.0) +
           wave(160.0, y / 12.0) + wave(320.0, y / 30.0);
}

double eastward(double x, double y)
{
    const double polynomial = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * std::sqrt(std::abs(x));
    return polynomial + wave(20.0, 6.0 * x) + wave(20.0, 2.0 * x) + wave(20.0, x) + wave(40.0, x / 3.0) +
           wave(150.0, x / 12.0) + wave(300.0, x / 30.0);
}

} // namespace

bool isInGcj02Box(domain::LonLat position)
{
    return position.lon >= 72.004 && position.lon <= 137.8347 && position.lat >= 0.8293 && position.lat <= 55.8271;
}

domain::LonLat gcj02FromWgs84(domain::LonLat position)
{
    if (!isInGcj02Box(position))
        return position;
    const double x = position.lon - 105.0;
    const double y = position.lat - 35.0;
    const double latitude = position.lat / 180.0 * pi;
    const double sine = std::sin(latitude);
    const double bend = 1.0 - kSquaredEccentricity * sine * sine;
    const double meridianRadius = kSemiMajorMetres * (1.0 - kSquaredEccentricity) / (bend * std::sqrt(bend));
    const double parallelRadius = kSemiMajorMetres / std::sqrt(bend) * std::cos(latitude);
    return {position.lon + eastward(x, y) * 180.0 / (parallelRadius * pi),
            position.lat + northward(x, y) * 180.0 / (meridianRadius * pi)};
}

domain::LonLat wgs84FromGcj02(domain::LonLat position)
{
    if (!isInGcj02Box(position))
        return position;
    // The displacement changes by a few per cent of the way at most, so each step gains more than a digit.
    constexpr int kMaxSteps = 40;
    constexpr double kCloseEnough = 1e-11;
    domain::LonLat guess = position;
    for (int step = 0; step < kMaxSteps; ++step) {
        const domain::LonLat shown = gcj02FromWgs84(guess);
        const double lon = position.lon - shown.lon;
        const double lat = position.lat - shown.lat;
        guess = {guess.lon + lon, guess.lat + lat};
        if (std::abs(lon) < kCloseEnough && std::abs(lat) < kCloseEnough)
            break;
    }
    return isInGcj02Box(guess) ? guess : position;
}

} // namespace wm::geo
