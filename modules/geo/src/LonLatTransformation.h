// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/geo/Crs.h"

#include <ogr_spatialref.h>

#include <memory>
#include <string_view>

namespace wm::geo {

/// Whether positions in that system can be put on the Earth. GeoPackage knows "undefined" systems (srs_id -1 and 0),
/// which GDAL hands out under such names; DXF has local ones.
[[nodiscard]] bool isKnown(const OGRSpatialReference* crs);

/// Its name and, where an authority lists the system, its code; an ESRI definition without code is looked up. Absent
/// for a system that is not known.
[[nodiscard]] std::optional<CrsName> crsNameOf(const OGRSpatialReference* crs);

using Crs = std::unique_ptr<OGRSpatialReference>;

/// The system of a code like "EPSG:4547"; with x east and y north whatever the authority says. Nothing else is taken:
/// GDAL would read files and addresses given in its place.
/// Errors: InvalidArgument for another text or a code that the PROJ database does not have.
[[nodiscard]] Result<Crs> crsFromCode(std::string_view code);

/// Empty when the positions are longitude and latitude of WGS 84 already, or of CGCS2000, which differs by less than a
/// metre.
using LonLatTransformation = std::unique_ptr<OGRCoordinateTransformation>;

/// From x east, y north to longitude, latitude.
/// Errors: ParseFailed for a system that is not known or cannot be transformed; IoFailed without a PROJ database.
[[nodiscard]] Result<LonLatTransformation> transformationToLonLat(const OGRSpatialReference* crs);

} // namespace wm::geo
