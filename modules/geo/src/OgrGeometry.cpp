// SPDX-License-Identifier: GPL-3.0-or-later
#include "OgrGeometry.h"

#include "wm/base/Number.h"

#include <cmath>
#include <optional>
#include <string_view>

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

/// Finds the first position that is not on the Earth. Each is looked at, since OGR's envelopes pass over a NaN that is
/// not the first number.
class OffEarthFinder : public OGRDefaultConstGeometryVisitor {
public:
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
        const bool isOnEarth =
            std::abs(position.lon) <= 180.0 + kRounding && std::abs(position.lat) <= 90.0 + kRounding;
        if (!m_found && !isOnEarth)
            m_found = position;
    }

    std::optional<domain::LonLat> m_found;
};

Result<void> checkOnEarth(const OGRGeometry& geometry)
{
    OffEarthFinder finder;
    geometry.accept(&finder);
    if (!finder.found())
        return {};
    return fail(ErrorCode::ParseFailed, "(" + plainNumberText(finder.found()->lon) + ", " +
                                            plainNumberText(finder.found()->lat) +
                                            ") is not a longitude and latitude; is the declared CRS right?");
}

bool isLonLat(const OGRSpatialReference& crs)
{
    const char* const authority = crs.GetAuthorityName(nullptr);
    const char* const code = crs.GetAuthorityCode(nullptr);
    if (authority == nullptr || code == nullptr || std::string_view(authority) != "EPSG")
        return false;
    return std::string_view(code) == "4326" || std::string_view(code) == "4490";
}

/// GeoPackage knows "undefined" systems (srs_id -1 and 0), which GDAL hands out under such names.
bool isKnown(const OGRSpatialReference* crs)
{
    if (crs == nullptr || crs->IsEmpty() != 0)
        return false;
    const std::string_view name = crs->GetName() == nullptr ? "" : crs->GetName();
    return !name.starts_with("Undefined") && (crs->IsGeographic() != 0 || crs->IsProjected() != 0);
}

} // namespace

Result<LonLatReader> LonLatReader::create(const OGRSpatialReference* crs)
{
    if (!isKnown(crs))
        return fail(ErrorCode::ParseFailed, "the coordinate reference system is not known");
    LonLatReader reader;
    if (isLonLat(*crs))
        return reader;
    OGRSpatialReference source(*crs);
    OGRSpatialReference target;
    if (target.importFromEPSG(4326) != OGRERR_NONE)
        return fail(ErrorCode::IoFailed, "the PROJ database cannot be read");
    source.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    target.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    reader.m_toLonLat.reset(OGRCreateCoordinateTransformation(&source, &target));
    if (!reader.m_toLonLat)
        return fail(ErrorCode::ParseFailed, std::string("no transformation to EPSG:4326 from ") + crs->GetName());
    return reader;
}

Result<LonLatGeometry> LonLatReader::read(OGRGeometryUniquePtr geometry) const
{
    LonLatGeometry result;
    if (!geometry)
        return result;
    if (geometry->hasCurveGeometry() != 0)
        geometry.reset(geometry->getLinearGeometry());
    if (m_toLonLat && geometry->transform(m_toLonLat.get()) != OGRERR_NONE)
        return fail(ErrorCode::ParseFailed, "a position cannot be transformed to EPSG:4326");
    geometry->closeRings();
    WM_CHECK(checkOnEarth(*geometry));
    append(*geometry, result);
    return result;
}

} // namespace wm::geo
