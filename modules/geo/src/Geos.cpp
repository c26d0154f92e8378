// SPDX-License-Identifier: GPL-3.0-or-later
#include "Geos.h"

namespace wm::geo {

namespace {

void keepMessage(const char* message, void* text)
{
    *static_cast<std::string*>(text) = message;
}

void ignoreMessage(const char* /*message*/, void* /*text*/)
{
}

GEOSCoordSequence* sequenceOf(GEOSContextHandle_t context, std::span<const domain::LonLat> positions, Frame frame)
{
    const auto count = static_cast<unsigned>(positions.size());
    GEOSCoordSequence* const sequence = GEOSCoordSeq_create_r(context, count, 2);
    for (unsigned i = 0; i < count; ++i)
        GEOSCoordSeq_setXY_r(context, sequence, i, positions[i].lon * frame.unitsPerLon,
                             positions[i].lat * frame.unitsPerLat);
    return sequence;
}

} // namespace

Geos::Geos()
    : m_context(GEOS_init_r())
{
    GEOSContext_setErrorMessageHandler_r(m_context, keepMessage, &m_message);
    GEOSContext_setNoticeMessageHandler_r(m_context, ignoreMessage, nullptr);
}

tl::unexpected<Error> Geos::error() const
{
    return fail(ErrorCode::InvalidArgument, "the geometry cannot be worked on: " + m_message);
}

Shape Geos::point(domain::LonLat position, Frame frame) const
{
    return own(
        GEOSGeom_createPointFromXY_r(m_context, position.lon * frame.unitsPerLon, position.lat * frame.unitsPerLat));
}

Shape Geos::points(std::span<const domain::LonLat> positions, Frame frame) const
{
    std::vector<Shape> shapes;
    for (const domain::LonLat position : positions)
        shapes.push_back(point(position, frame));
    return collection(GEOS_MULTIPOINT, std::move(shapes));
}

Shape Geos::polygon(const domain::Polygon& polygon, Frame frame) const
{
    // A ring that is not closed gives no geometry and an error message.
    const auto ringOf = [&](const domain::Ring& ring) {
        return own(GEOSGeom_createLinearRing_r(m_context, sequenceOf(m_context, ring, frame)));
    };
    Shape exterior = ringOf(polygon.exterior);
    std::vector<Shape> interiors;
    for (const domain::Ring& ring : polygon.interiors) {
        interiors.push_back(ringOf(ring));
        if (!interiors.back())
            return own(nullptr);
    }
    if (!exterior)
        return own(nullptr);
    std::vector<GEOSGeometry*> holes;
    holes.reserve(interiors.size());
    for (Shape& interior : interiors)
        holes.push_back(interior.release());
    return own(
        GEOSGeom_createPolygon_r(m_context, exterior.release(), holes.data(), static_cast<unsigned>(holes.size())));
}

Shape Geos::collection(int type, std::vector<Shape> shapes) const
{
    std::vector<GEOSGeometry*> parts;
    parts.reserve(shapes.size());
    for (Shape& shape : shapes) {
        if (shape)
            parts.push_back(shape.release());
    }
    return own(GEOSGeom_createCollection_r(m_context, type, parts.data(), static_cast<unsigned>(parts.size())));
}

std::vector<const GEOSGeometry*> Geos::partsOf(const GEOSGeometry& geometry) const
{
    std::vector<const GEOSGeometry*> parts;
    const int count = GEOSGetNumGeometries_r(m_context, &geometry);
    parts.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        parts.push_back(GEOSGetGeometryN_r(m_context, &geometry, i));
    return parts;
}

domain::MultiPolygon Geos::multiPolygon(const GEOSGeometry& geometry, Frame frame) const
{
    domain::MultiPolygon polygons;
    for (const GEOSGeometry* const part : partsOf(geometry)) {
        if (GEOSGeomTypeId_r(m_context, part) != GEOS_POLYGON || GEOSisEmpty_r(m_context, part) != 0)
            continue;
        domain::Polygon polygon;
        polygon.exterior = coordinates(*GEOSGetExteriorRing_r(m_context, part), frame);
        const int holes = GEOSGetNumInteriorRings_r(m_context, part);
        for (int i = 0; i < holes; ++i)
            polygon.interiors.push_back(coordinates(*GEOSGetInteriorRingN_r(m_context, part, i), frame));
        polygons.push_back(std::move(polygon));
    }
    return polygons;
}

std::vector<domain::LonLat> Geos::coordinates(const GEOSGeometry& lineOrPoint, Frame frame) const
{
    const GEOSCoordSequence* const sequence = GEOSGeom_getCoordSeq_r(m_context, &lineOrPoint);
    unsigned count = 0;
    GEOSCoordSeq_getSize_r(m_context, sequence, &count);
    std::vector<domain::LonLat> positions(count);
    for (unsigned i = 0; i < count; ++i) {
        double x = 0.0;
        double y = 0.0;
        GEOSCoordSeq_getXY_r(m_context, sequence, i, &x, &y);
        positions[i] = {x / frame.unitsPerLon, y / frame.unitsPerLat};
    }
    return positions;
}

double Geos::areaOf(const GEOSGeometry& geometry) const
{
    double area = 0.0;
    GEOSArea_r(m_context, &geometry, &area);
    return area;
}

double Geos::lengthOf(const GEOSGeometry& geometry) const
{
    double length = 0.0;
    GEOSLength_r(m_context, &geometry, &length);
    return length;
}

} // namespace wm::geo
