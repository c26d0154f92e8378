// SPDX-License-Identifier: GPL-3.0-or-later
#include "Antimeridian.h"

#include <cmath>
#include <vector>

namespace wm::geo {

namespace {

constexpr double kOnMeridian = 1e-9;

bool isStepOver(double from, double to)
{
    const auto isOnIt = [](double lon) {
        return std::abs(std::abs(lon) - 180.0) < kOnMeridian;
    };
    return std::abs(to - from) > 180.0 && !(isOnIt(from) && isOnIt(to));
}

class CrossingFinder : public OGRDefaultConstGeometryVisitor {
public:
    using OGRDefaultConstGeometryVisitor::visit;
    void visit(const OGRPoint* point) override { look(point->getX()); }
    void visit(const OGRLineString* line) override
    {
        for (int i = 0; i < line->getNumPoints(); ++i) {
            look(line->getX(i));
            m_isFound = m_isFound || (i > 0 && isStepOver(line->getX(i - 1), line->getX(i)));
        }
    }
    [[nodiscard]] bool isFound() const { return m_isFound; }

private:
    void look(double lon) { m_isFound = m_isFound || std::abs(lon) > 180.0; }

    bool m_isFound = false;
};

/// Makes every line go on where it steps over the meridian, with longitudes beyond 180 degrees.
class Unroller : public OGRDefaultGeometryVisitor {
public:
    using OGRDefaultGeometryVisitor::visit;
    void visit(OGRLineString* line) override
    {
        double turns = 0.0;
        double previous = line->getNumPoints() == 0 ? 0.0 : line->getX(0);
        for (int i = 1; i < line->getNumPoints(); ++i) {
            const double lon = line->getX(i);
            if (isStepOver(previous, lon))
                turns += lon < previous ? 360.0 : -360.0;
            previous = lon;
            line->setPoint(i, lon + turns, line->getY(i));
        }
        m_isClosed = m_isClosed && turns == 0.0;
    }
    void visit(OGRLinearRing* ring) override
    {
        m_isClosed = true;
        visit(static_cast<OGRLineString*>(ring));
        m_isAroundPole = m_isAroundPole || !m_isClosed;
    }
    [[nodiscard]] bool isAroundPole() const { return m_isAroundPole; }

private:
    bool m_isClosed = true;
    bool m_isAroundPole = false;
};

void shift(OGRGeometry& geometry, double degrees)
{
    class Shifter : public OGRDefaultGeometryVisitor {
    public:
        explicit Shifter(double by)
            : m_by(by)
        {
        }
        using OGRDefaultGeometryVisitor::visit;
        void visit(OGRPoint* point) override { point->setX(point->getX() + m_by); }

    private:
        double m_by;
    } shifter(degrees);
    geometry.accept(&shifter);
}

/// Holes unrolled on their own may have come to lie one turn beside their exterior.
void alignHoles(OGRPolygon& polygon)
{
    OGREnvelope outer;
    polygon.getExteriorRing()->getEnvelope(&outer);
    for (int i = 0; i < polygon.getNumInteriorRings(); ++i) {
        OGREnvelope inner;
        polygon.getInteriorRing(i)->getEnvelope(&inner);
        const double turns = std::round(((outer.MinX + outer.MaxX) - (inner.MinX + inner.MaxX)) / 720.0);
        if (inner.MinX < outer.MinX || inner.MaxX > outer.MaxX)
            shift(*polygon.getInteriorRing(i), turns * 360.0);
    }
}

OGRPolygon boxFrom(double west)
{
    OGRLinearRing ring;
    for (const auto& [x, y] : {std::pair(0.0, -90.0), {360.0, -90.0}, {360.0, 90.0}, {0.0, 90.0}, {0.0, -90.0}})
        ring.addPoint(west + x, y);
    OGRPolygon box;
    box.addRing(&ring);
    return box;
}

/// The points, lines and polygons of which a geometry is made.
std::vector<const OGRGeometry*> leavesOf(const OGRGeometry& geometry)
{
    if (OGR_GT_IsSubClassOf(wkbFlatten(geometry.getGeometryType()), wkbGeometryCollection) == 0)
        return {&geometry};
    std::vector<const OGRGeometry*> leaves;
    for (const OGRGeometry* const part : *geometry.toGeometryCollection()) {
        const std::vector<const OGRGeometry*> inner = leavesOf(*part);
        leaves.insert(leaves.end(), inner.begin(), inner.end());
    }
    return leaves;
}

/// Between three worlds side by side. What only touches the border of one (the edge of an area) is no part of it.
bool cutLeaf(const OGRGeometry& leaf, OGRGeometryCollection& parts, CutRings& rings)
{
    OGRGeometryUniquePtr unrolled(leaf.clone());
    Unroller unroller;
    unrolled->accept(&unroller);
    if (unroller.isAroundPole()) {
        rings.areAroundPole = true;
        return parts.addGeometry(&leaf) == OGRERR_NONE;
    }
    if (wkbFlatten(leaf.getGeometryType()) == wkbPolygon && leaf.IsEmpty() == 0) {
        alignHoles(*unrolled->toPolygon());
        if (unrolled->IsValid() == 0) { // what crosses itself cannot be cut
            unrolled.reset(unrolled->MakeValid());
            rings.areRepaired = true;
        }
    }
    for (const double west : {-540.0, -180.0, 180.0}) {
        const OGRPolygon box = boxFrom(west);
        const OGRGeometryUniquePtr inside(unrolled ? unrolled->Intersection(&box) : nullptr);
        if (!inside)
            return false;
        if (inside->IsEmpty() == 0) // an empty point that is moved is none any more
            shift(*inside, -180.0 - west);
        for (const OGRGeometry* const part : leavesOf(*inside)) {
            if (part->getDimension() == leaf.getDimension() && part->IsEmpty() == 0)
                parts.addGeometry(part);
        }
    }
    return true;
}

} // namespace

bool crossesAntimeridian(const OGRGeometry& geometry)
{
    CrossingFinder finder;
    geometry.accept(&finder);
    return finder.isFound();
}

std::optional<CutRings> cutAtAntimeridian(OGRGeometryUniquePtr& geometry)
{
    CutRings rings;
    auto parts = std::make_unique<OGRGeometryCollection>();
    for (const OGRGeometry* const leaf : leavesOf(*geometry)) {
        if (!cutLeaf(*leaf, *parts, rings))
            return {};
    }
    geometry.reset(parts.release());
    return rings;
}

} // namespace wm::geo
