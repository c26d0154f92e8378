// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/domain/Geometry.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

#ifndef GEOS_USE_ONLY_R_API
#define GEOS_USE_ONLY_R_API
#endif
#include <geos_c.h>

namespace wm::geo {

/// How a plane lies over longitude and latitude: plane units per degree.
struct Frame {
    double unitsPerLon = 1.0;
    double unitsPerLat = 1.0;
};

struct GeosDeleter {
    GEOSContextHandle_t context = nullptr;
    void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(context, geometry); }
};
using Shape = std::unique_ptr<GEOSGeometry, GeosDeleter>;

/// A GEOS context for one task on one thread. Shapes must not outlive it. An empty Shape means that GEOS failed:
/// error() says why.
class Geos {
public:
    Geos();
    ~Geos() { GEOS_finish_r(m_context); }
    Geos(const Geos&) = delete;
    Geos& operator=(const Geos&) = delete;

    [[nodiscard]] GEOSContextHandle_t handle() const { return m_context; }
    [[nodiscard]] Shape own(GEOSGeometry* geometry) const { return Shape(geometry, {m_context}); }
    [[nodiscard]] tl::unexpected<Error> error() const;

    [[nodiscard]] Shape point(domain::LonLat position, Frame frame) const;
    [[nodiscard]] Shape points(std::span<const domain::LonLat> positions, Frame frame) const;
    [[nodiscard]] Shape polygon(const domain::Polygon& polygon, Frame frame) const;
    /// A MULTI... or GEOMETRYCOLLECTION of the shapes.
    [[nodiscard]] Shape collection(int type, std::vector<Shape> shapes) const;

    [[nodiscard]] std::vector<const GEOSGeometry*> partsOf(const GEOSGeometry& geometry) const;
    /// The polygons of any geometry; points and lines are left out.
    [[nodiscard]] domain::MultiPolygon multiPolygon(const GEOSGeometry& geometry, Frame frame) const;
    [[nodiscard]] std::vector<domain::LonLat> coordinates(const GEOSGeometry& lineOrPoint, Frame frame) const;
    [[nodiscard]] double areaOf(const GEOSGeometry& geometry) const;
    [[nodiscard]] double lengthOf(const GEOSGeometry& geometry) const;

private:
    GEOSContextHandle_t m_context;
    std::string m_message;
};

} // namespace wm::geo
