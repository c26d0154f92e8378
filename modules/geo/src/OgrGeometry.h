// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LonLatTransformation.h"

#include "wm/base/Error.h"
#include "wm/domain/Geometry.h"

#include <ogr_geometry.h>

#include <optional>
#include <string>
#include <vector>

namespace wm::geo {

/// A feature's geometry taken apart, in longitude and latitude.
struct LonLatGeometry {
    domain::MultiPolygon areas;
    domain::MultiLine lines;
    std::vector<domain::LonLat> points;
};

/// Made of points, lines and polygons in the plane: curves become short lines and surfaces of faces polygons, heights
/// and measures go, open rings are closed.
[[nodiscard]] OGRGeometryUniquePtr simplified(OGRGeometryUniquePtr geometry);

/// The first position outside of [-maxX, maxX] x [-maxY, maxY], or not a number, as text. With 180 and 90, the
/// positions that are not on the Earth.
[[nodiscard]] std::optional<std::string> positionBeyond(const OGRGeometry& geometry, double maxX, double maxY);

struct BadPosition {
    bool isNotTransformed = false; ///< PROJ finds no position on the Earth; else it is no longitude and latitude
    std::string found;             ///< the reason, or the position
};
/// Moves the geometry to longitude and latitude; null: that is what it has. Longitudes once round the Earth are left as
/// they are. Absent: it is on the Earth.
[[nodiscard]] std::optional<BadPosition> moveToLonLat(OGRGeometry& geometry, OGRCoordinateTransformation* toLonLat);

/// Turns the geometries of one layer into domain values.
class LonLatReader {
public:
    /// Errors: ParseFailed when the layer's CRS is not known or cannot be transformed, IoFailed without a PROJ
    /// database.
    [[nodiscard]] static Result<LonLatReader> create(const OGRSpatialReference* crs);

    /// Changes the geometry on the way. Curves become lines; heights are dropped.
    /// Errors: ParseFailed when a position cannot be transformed or is not on the Earth.
    [[nodiscard]] Result<LonLatGeometry> read(OGRGeometryUniquePtr geometry) const;

private:
    LonLatTransformation m_toLonLat;
};

} // namespace wm::geo
