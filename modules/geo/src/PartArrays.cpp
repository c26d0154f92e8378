// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartArrays.h"

#include <algorithm>
#include <array>

namespace wm::geo {

namespace {

constexpr int kSmallestRing = 4; ///< positions, the last one equal to the first

LayerKind kindOf(const std::vector<PartKind>& parts)
{
    std::array<bool, 3> has{};
    for (const PartKind part : parts)
        has[std::min<std::size_t>(static_cast<std::size_t>(part), 2)] = true;
    if (std::ranges::count(has, true) != 1)
        return LayerKind::Mixed;
    constexpr std::array kKinds{LayerKind::Points, LayerKind::Lines, LayerKind::Polygons};
    return kKinds[static_cast<std::size_t>(std::ranges::find(has, true) - has.begin())];
}

} // namespace

void PartArrays::reserve(std::size_t parts)
{
    m_partEnds.reserve(parts);
    m_partKinds.reserve(parts);
}

void PartArrays::append(const OGRGeometry& geometry)
{
    const OGRwkbGeometryType type = geometry.getGeometryType();
    if (geometry.IsEmpty() != 0)
        return;
    if (type == wkbMultiPoint) {
        appendPoints(*geometry.toMultiPoint());
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection) != 0) {
        for (const OGRGeometry* const part : *geometry.toGeometryCollection())
            append(*part);
    } else if (type == wkbPolygon) {
        appendPolygon(*geometry.toPolygon());
    } else if (type == wkbLineString && geometry.toLineString()->getNumPoints() >= 2) {
        appendLine(*geometry.toLineString(), PartKind::Polyline);
    } else if (type == wkbPoint) {
        m_points.append({geometry.toPoint()->getX(), geometry.toPoint()->getY()});
        endPart(PartKind::Points);
    }
}

void PartArrays::appendPoints(const OGRMultiPoint& points)
{
    for (const OGRPoint* const point : points) {
        if (point->IsEmpty() == 0)
            m_points.append({point->getX(), point->getY()});
    }
    endPart(PartKind::Points);
}

void PartArrays::appendPolygon(const OGRPolygon& polygon)
{
    PartKind kind = PartKind::Exterior;
    for (const OGRLinearRing* const ring : polygon) {
        if (ring->getNumPoints() >= kSmallestRing)
            appendLine(*ring, kind);
        else if (kind == PartKind::Exterior)
            return; // holes in nothing
        kind = PartKind::Interior;
    }
}

void PartArrays::appendLine(const OGRLineString& line, PartKind kind)
{
    for (int i = 0; i < line.getNumPoints(); ++i)
        m_points.append({line.getX(i), line.getY(i)});
    endPart(kind);
}

void PartArrays::endPart(PartKind kind)
{
    m_partEnds.push_back(static_cast<std::uint32_t>(m_points.size()));
    m_partKinds.push_back(kind);
}

void PartArrays::moveTo(FeatureTable& table)
{
    table.points = m_points.take();
    table.partEnds = std::move(m_partEnds);
    table.partKinds = std::move(m_partKinds);
    table.kind = kindOf(table.partKinds);
}

} // namespace wm::geo
