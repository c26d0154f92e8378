// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/AreaTopology.h"
#include "wm/mapview/PointPyramid.h"
#include "wm/mapview/SceneItems.h"
#include "wm/presentation/MapOverlay.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace wm::mapview {

class RasterCache;

/// What is made of a table of features whatever its look: projected, simplified and indexed.
class OverlayGeometry {
public:
    /// Positions that are not finite are left out, and so is what then has no shape.
    explicit OverlayGeometry(const domain::FeatureTable& table);

    [[nodiscard]] const PointPyramid& points() const { return m_points; }
    [[nodiscard]] const Indexed<SceneLine>& lines() const { return m_lines; } ///< pieces of lines
    [[nodiscard]] const AreaTopology& areas() const { return m_areas; }
    [[nodiscard]] std::size_t featureOfLine(std::size_t piece) const { return m_lineFeatures[piece]; }
    [[nodiscard]] std::size_t featureOfShape(std::size_t shape) const { return m_shapeFeatures[shape]; }
    /// The places of the labels of lines: near the middle of the longest.
    [[nodiscard]] const PointPyramid& lineAnchors() const { return m_lineAnchors; }
    /// The places of the labels of areas, within the largest polygon of each; with the index in areas().
    [[nodiscard]] const PointPyramid& areaAnchors() const { return m_areaAnchors; }
    /// The feature of an area of areas().
    [[nodiscard]] std::size_t featureOfArea(std::size_t area) const { return m_areaFeatures[area]; }

private:
    void takePoints(const domain::FeatureTable& table);
    void takeLines(const domain::FeatureTable& table);
    void takeAreas(const domain::FeatureTable& table);

    PointPyramid m_points;
    Indexed<SceneLine> m_lines;
    std::vector<std::uint32_t> m_lineFeatures;
    AreaTopology m_areas;
    std::vector<std::uint32_t> m_areaFeatures;
    std::vector<std::uint32_t> m_shapeFeatures;
    PointPyramid m_lineAnchors;
    PointPyramid m_areaAnchors;
};

/// A layer of the user's. A change of its look makes a new one with the same geometry or the same pictures.
struct SceneOverlay {
    domain::MapLayerId layer;
    QString name;
    presentation::Shared<domain::FeatureTable> features;
    std::shared_ptr<const OverlayGeometry> geometry; ///< null for a raster
    std::shared_ptr<RasterCache> raster;             ///< null for features
    QColor colour;
    double lineWidth = 0.0;
    double pointRadius = 0.0;
    bool isFilled = true;
    double opacity = 1.0;
    domain::ScaleRange scales;
    bool isBelowRegions = false;
};

/// What `before`, which may be null, has made of the same features or raster is taken over.
[[nodiscard]] std::vector<SceneOverlay> sceneOverlays(const std::vector<presentation::MapOverlay>& overlays,
                                                      const std::vector<SceneOverlay>* before);

} // namespace wm::mapview
