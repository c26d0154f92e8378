// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Blocks.h"

#include "wm/geo/LayerTable.h"

#include <ogr_geometry.h>

namespace wm::geo {

/// Geometries laid one after the other into the arrays of positions and parts.
class PartArrays {
public:
    void reserve(std::size_t parts);
    /// The parts of a simplified geometry in longitude and latitude. What has nothing to draw (lines of one point,
    /// rings of less than four) adds none.
    void append(const OGRGeometry& geometry);

    [[nodiscard]] std::size_t pointCount() const { return m_points.size(); }
    [[nodiscard]] std::size_t partCount() const { return m_partEnds.size(); }
    /// Hands everything over.
    void moveTo(FeatureTable& table);

private:
    void appendPoints(const OGRMultiPoint& points);
    void appendPolygon(const OGRPolygon& polygon);
    void appendLine(const OGRLineString& line, PartKind kind);
    void endPart(PartKind kind);

    Blocks<domain::LonLat> m_points;
    std::vector<std::uint32_t> m_partEnds;
    std::vector<PartKind> m_partKinds;
};

} // namespace wm::geo
