// SPDX-License-Identifier: GPL-3.0-or-later
#include "OgrGeometry.h"

#include "GdalErrors.h"

#include "wm/base/Number.h"

#include <cmath>

namespace wm::geo {

namespace {

std::vector<domain::LonLat> positionsOf(const OGRSimpleCurve& curve)
{
    std::vector<domain::LonLat> positions;
    positions.reserve(static_cast<std::size_t>(curve.getNumPoints()));
    for (int i = 0; i < curve.getNumPoints(); ++i)
        positions.push_back({curve.getX(i), curve.getY(i)});
    return positions;
}

bool isRing(const domain::Ring& ring)
{
    return ring.size() >= 4 && ring.front() == ring.back();
}

void appendPolygon(const OGRPolygon& polygon, LonLatGeometry& result)
{
    domain::Polygon area;
    bool isExterior = true;
    for (const OGRLinearRing* const ring : polygon) {
        domain::Ring positions = positionsOf(*ring);
        if (isExterior)
            area.exterior = std::move(positions);
        else if (isRing(positions))
            area.interiors.push_back(std::move(positions));
        isExterior = false;
    }
    if (isRing(area.exterior))
        result.areas.push_back(std::move(area));
}

void append(const OGRGeometry& geometry, LonLatGeometry& result)
{
    const OGRwkbGeometryType type = wkbFlatten(geometry.getGeometryType());
    if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection) != 0) {
        for (const OGRGeometry* const part : *geometry.toGeometryCollection())
            append(*part, result);
    } else if (geometry.IsEmpty() != 0) {
        return;
    } else if (type == wkbPolygon) {
        appendPolygon(*geometry.toPolygon(), result);
    } else if (type == wkbLineString && geometry.toLineString()->getNumPoints() >= 2) {
        result.lines.push_back(positionsOf(*geometry.toLineString()));
    } else if (type == wkbPoint) {
        result.points.push_back({geometry.toPoint()->getX(), geometry.toPoint()->getY()});
    }
}

/// Finds the first position outside of the limits. Each is looked at, since OGR's envelopes pass over a NaN that is
/// not the first number.
class PositionFinder : public OGRDefaultConstGeometryVisitor {
public:
    PositionFinder(double maxX, double maxY)
        : m_maxX(maxX)
        , m_maxY(maxY)
    {
    }
    using OGRDefaultConstGeometryVisitor::visit;
    void visit(const OGRPoint* point) override
    {
        if (point->IsEmpty() == 0)
            check({point->getX(), point->getY()});
    }
    void visit(const OGRLineString* line) override // rings too; not point by point, where a NaN counts as empty
    {
        for (int i = 0; i < line->getNumPoints(); ++i)
            check({line->getX(i), line->getY(i)});
    }
    [[nodiscard]] const std::optional<domain::LonLat>& found() const { return m_found; }

private:
    void check(domain::LonLat position)
    {
        constexpr double kRounding = 1e-6;
        // Written so that a NaN fails.
        const bool isInside =
            std::abs(position.lon) <= m_maxX + kRounding && std::abs(position.lat) <= m_maxY + kRounding;
        if (!m_found && !isInside)
            m_found = position;
    }

    double m_maxX;
    double m_maxY;
    std::optional<domain::LonLat> m_found;
};

} // namespace

OGRGeometryUniquePtr simplified(OGRGeometryUniquePtr geometry)
{
    if (geometry->hasCurveGeometry() != 0)
        geometry.reset(geometry->getLinearGeometry());
    const OGRwkbGeometryType type = wkbFlatten(geometry->getGeometryType());
    if (type == wkbPolyhedralSurface || type == wkbTIN || type == wkbTriangle)
        geometry.reset(OGRGeometryFactory::forceToMultiPolygon(geometry.release()));
    geometry->flattenTo2D();
    geometry->closeRings();
    return geometry;
}

std::optional<std::string> positionBeyond(const OGRGeometry& geometry, double maxX, double maxY)
{
    PositionFinder finder(maxX, maxY);
    geometry.accept(&finder);
    if (!finder.found())
        return {};
    return "(" + plainNumberText(finder.found()->lon) + ", " + plainNumberText(finder.found()->lat) + ")";
}

std::optional<BadPosition> moveToLonLat(OGRGeometry& geometry, OGRCoordinateTransformation* toLonLat)
{
    constexpr double kOnceRound = 360.0, kPole = 90.0;
    std::optional<std::string> bad;
    if (toLonLat != nullptr) {
        // GDAL brings Mercator's longitudes home turn by turn, which takes for ever from 1e30 metres.
        constexpr double kFarthest = 1e8;
        bad = positionBeyond(geometry, kFarthest, kFarthest);
        const GdalErrors errors; // one feature's, which must not end the reading
        if (!bad && geometry.transform(toLonLat) != OGRERR_NONE)
            return BadPosition{true, errors.message()};
    }
    if (!bad)
        bad = positionBeyond(geometry, kOnceRound, kPole);
    return bad ? std::optional(BadPosition{false, *std::move(bad)}) : std::nullopt;
}

Result<LonLatReader> LonLatReader::create(const OGRSpatialReference* crs)
{
    LonLatReader reader;
    WM_TRY(reader.m_toLonLat, transformationToLonLat(crs));
    return reader;
}

Result<LonLatGeometry> LonLatReader::read(OGRGeometryUniquePtr geometry) const
{
    LonLatGeometry result;
    if (!geometry)
        return result;
    geometry = simplified(std::move(geometry));
    if (m_toLonLat && geometry->transform(m_toLonLat.get()) != OGRERR_NONE)
        return fail(ErrorCode::ParseFailed, "a position cannot be transformed to EPSG:4326");
    if (const std::optional<std::string> position = positionBeyond(*geometry, 180.0, 90.0))
        return fail(ErrorCode::ParseFailed, *position + " is not a longitude and latitude; is the declared CRS right?");
    append(*geometry, result);
    return result;
}

} // namespace wm::geo
