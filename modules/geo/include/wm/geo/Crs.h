// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/domain/Geometry.h"

#include <optional>
#include <string>
#include <vector>

namespace wm::geo {

/// A coordinate reference system as people name it.
struct CrsName {
    std::string code; ///< "EPSG:4547"; empty: the system is defined in the file, no authority lists it
    std::string name; ///< "CGCS2000 / 3-degree Gauss-Kruger CM 114E"

    bool operator==(const CrsName&) const = default;
};

/// In the units of a layer, x east and y north.
struct CoordinateBox {
    double minX = 0.0;
    double minY = 0.0;
    double maxX = 0.0;
    double maxY = 0.0;

    bool operator==(const CoordinateBox&) const = default;
};

/// In degrees, WGS 84. west > east: it crosses the 180th meridian.
struct LonLatBox {
    double west = 0.0;
    double south = 0.0;
    double east = 0.0;
    double north = 0.0;

    bool operator==(const LonLatBox&) const = default;
};

/// Systems in which numbers of that extent would lie in or around China, the likeliest first; none when the numbers fit
/// nothing. Never a decision: the user is to choose. Degrees give EPSG:4490 and EPSG:4326 (elsewhere on the Earth only
/// EPSG:4326). Metres with a zone number before the easting (7 or 8 digits with 13-23 or 25-45 million) give that
/// Gauss-Krueger zone of CGCS2000, six or three degrees wide. Six-digit eastings fit every zone: those without number
/// are offered, the nearest to the centre of the map first (absent: to 105 E), three degrees before six before
/// UTM on WGS 84. EPSG:3857 where that lies in China. Not offered: Xi'an 1980 and Beijing 1954, whose numbers look the
/// same and whose shift to WGS 84 is not public, and layers with northing and easting exchanged.
/// Source: the EPSG registry, codes 4491-4554; GB/T 17798 for the zones. Thread: any.
[[nodiscard]] std::vector<CrsName> suggestCrs(const CoordinateBox& extent,
                                              std::optional<domain::LonLat> mapCentre = {});

/// Where numbers of that extent lie in the system "EPSG:4547", for a layer whose file does not say its own. Absent
/// where they lie nowhere on the Earth. Errors: InvalidArgument for a code that is none; IoFailed without a PROJ
/// database. Thread: any.
[[nodiscard]] Result<std::optional<LonLatBox>> lonLatBoxOf(const CoordinateBox& extent, const std::string& crs);

} // namespace wm::geo
