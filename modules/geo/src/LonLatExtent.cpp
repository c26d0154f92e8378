// SPDX-License-Identifier: GPL-3.0-or-later
#include "LonLatExtent.h"

#include "GdalErrors.h"
#include "LonLatTransformation.h"

#include "wm/geo/Gdal.h"

#include <cmath>

namespace wm::geo {

Result<std::optional<LonLatBox>> lonLatExtent(const CoordinateBox& box, const OGRSpatialReference* crs)
{
    constexpr double kFarthest = 1e8; // beyond, GDAL may take for ever (see TableBuilder)
    const auto isNear = [](double number) {
        return std::abs(number) <= kFarthest;
    };
    if (!isKnown(crs) || !isNear(box.minX) || !isNear(box.minY) || !isNear(box.maxX) || !isNear(box.maxY))
        return std::optional<LonLatBox>();
    WM_TRY(const LonLatTransformation toLonLat, transformationToLonLat(crs));
    LonLatBox result{box.minX, box.minY, box.maxX, box.maxY};
    if (toLonLat) {
        constexpr int kPointsOnEachEdge = 21;
        CPLPushErrorHandler(CPLQuietErrorHandler); // an extent that cannot be transformed is an answer
        const int isDone = toLonLat->TransformBounds(box.minX, box.minY, box.maxX, box.maxY, &result.west,
                                                     &result.south, &result.east, &result.north, kPointsOnEachEdge);
        CPLPopErrorHandler();
        if (isDone == 0)
            return std::optional<LonLatBox>();
    }
    const auto isOnEarth = [](double lon, double lat) {
        return std::abs(lon) <= 360.0 && std::abs(lat) <= 90.0;
    };
    if (!isOnEarth(result.west, result.south) || !isOnEarth(result.east, result.north))
        return std::optional<LonLatBox>();
    return std::optional(result);
}

Result<std::optional<LonLatBox>> lonLatBoxOf(const CoordinateBox& box, const std::string& crs)
{
    prepareGdal();
    const GdalErrors errors; // what GDAL says to the code is in the error below
    WM_TRY(const Crs system, crsFromCode(crs));
    return lonLatExtent(box, system.get());
}

} // namespace wm::geo
