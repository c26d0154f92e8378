// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/domain/Geometry.h"

#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <memory>
#include <vector>

namespace wm::geo {

/// A feature's geometry taken apart, in longitude and latitude.
struct LonLatGeometry {
    domain::MultiPolygon areas;
    domain::MultiLine lines;
    std::vector<domain::LonLat> points;
};

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
    std::unique_ptr<OGRCoordinateTransformation> m_toLonLat; ///< empty: already longitude and latitude
};

} // namespace wm::geo
