// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace wm::domain {

/// Longitude and latitude in degrees, WGS 84 (EPSG:4326); x east, y north.
struct LonLat {
    double lon = 0.0;
    double lat = 0.0;

    bool operator==(const LonLat&) const = default;
};

using Line = std::vector<LonLat>; ///< at least two points
using Ring = std::vector<LonLat>; ///< closed: the last point equals the first

/// OGC Simple Features words: one exterior ring and any number of interior rings (holes).
struct Polygon {
    Ring exterior;
    std::vector<Ring> interiors;
};

using MultiPolygon = std::vector<Polygon>;
using MultiLine = std::vector<Line>;

} // namespace wm::domain
