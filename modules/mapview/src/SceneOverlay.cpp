// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/SceneOverlay.h"

#include "Colour.h"
#include "LinePieces.h"
#include "RasterCache.h"

#include "wm/mapview/Projection.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <span>

namespace wm::mapview {

namespace {

using domain::FeatureTable;
using domain::PartKind;

/// Calls `visit(feature, part)` for each part of that kind.
template <class Visit>
void forParts(const FeatureTable& table, PartKind kind, Visit visit)
{
    for (std::size_t feature = 0; feature < table.featureCount(); ++feature) {
        const auto [first, last] = table.partsOf(feature);
        for (std::size_t part = first; part < last; ++part) {
            if (table.partKinds[part] == kind)
                visit(static_cast<std::uint32_t>(feature), table.part(part));
        }
    }
}

bool hasPart(const FeatureTable& table, PartKind kind)
{
    return std::ranges::find(table.partKinds, kind) != table.partKinds.end();
}

domain::Ring ringOf(std::span<const domain::LonLat> part)
{
    return {part.begin(), part.end()};
}

domain::MultiPolygon polygonsOf(const FeatureTable& table, std::size_t feature)
{
    domain::MultiPolygon polygons;
    const auto [first, last] = table.partsOf(feature);
    for (std::size_t part = first; part < last; ++part) {
        if (table.partKinds[part] == PartKind::Exterior)
            polygons.push_back({ringOf(table.part(part)), {}});
        else if (table.partKinds[part] == PartKind::Interior && !polygons.empty())
            polygons.back().interiors.push_back(ringOf(table.part(part)));
    }
    return polygons;
}

/// The point halfway along the line.
QPointF middleOf(const WorldPath& path, double length)
{
    double rest = length / 2.0;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const QPointF step = path[i + 1] - path[i];
        const double part = std::hypot(step.x(), step.y());
        if (part >= rest && part > 0.0)
            return path[i] + step * (rest / part);
        rest -= part;
    }
    return path.back();
}

double lengthOf(const WorldPath& path)
{
    double length = 0.0;
    for (std::size_t i = 0; i + 1 < path.size(); ++i)
        length += std::hypot(path[i + 1].x() - path[i].x(), path[i + 1].y() - path[i].y());
    return length;
}

struct Anchor {
    QPointF place;
    std::uint32_t item;
};

PointPyramid pyramidOf(std::span<const Anchor> anchors)
{
    WorldBox bounds;
    for (const Anchor& anchor : anchors)
        bounds.include(WorldBox::around(anchor.place));
    PointPyramid::Builder builder(bounds, anchors.size());
    for (const Anchor& anchor : anchors)
        builder.add(anchor.place, anchor.item);
    return std::move(builder).build();
}

struct Stretch {
    QPointF middle;
    double width = 0.0;
};

/// The widest stretch within the shape of the level line at `y`.
Stretch widestStretch(const AreaTopology& topology, const AreaShape& shape, double y)
{
    std::vector<double> crossings;
    for (const std::vector<ArcReference>& references : shape.rings) {
        const WorldPath ring = topology.ring(references, 0.0);
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const QPointF a = ring[i];
            const QPointF b = ring[(i + 1) % ring.size()];
            if ((a.y() > y) != (b.y() > y))
                crossings.push_back(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()));
        }
    }
    std::ranges::sort(crossings);
    Stretch best;
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
        if (const double width = crossings[i + 1] - crossings[i]; width > best.width)
            best = {{crossings[i] + width / 2.0, y}, width};
    }
    return best;
}

/// Never in a hole or a bay. Lines further from the middle of the shape are tried only where a hole or bay leaves less
/// than half of its width.
QPointF pointWithin(const AreaTopology& topology, const AreaShape& shape)
{
    constexpr double kEnough = 0.5;
    Stretch best{shape.box.centre(), 0.0}; // of a shape without height
    for (const double share : {0.5, 0.3, 0.7, 0.12, 0.88}) {
        const Stretch stretch = widestStretch(topology, shape, shape.box.minY + share * shape.box.height());
        if (stretch.width > best.width)
            best = stretch;
        if (best.width >= kEnough * shape.box.width())
            break;
    }
    return best.middle;
}

SceneOverlay overlayOf(const presentation::MapOverlay& source)
{
    SceneOverlay overlay;
    overlay.layer = source.layer;
    overlay.name = QString::fromStdString(source.name);
    overlay.features = source.features;
    overlay.colour = toColour(source.colour);
    overlay.lineWidth = source.lineWidth;
    overlay.pointRadius = source.pointRadius;
    overlay.isFilled = source.isFilled;
    overlay.opacity = std::clamp(source.opacity, 0.0, 1.0);
    overlay.scales = source.scales;
    overlay.isBelowRegions = source.isBelowRegions;
    return overlay;
}

} // namespace

OverlayGeometry::OverlayGeometry(const FeatureTable& table)
{
    if (hasPart(table, PartKind::Points))
        takePoints(table);
    if (hasPart(table, PartKind::Polyline))
        takeLines(table);
    if (hasPart(table, PartKind::Exterior))
        takeAreas(table);
}

void OverlayGeometry::takePoints(const FeatureTable& table)
{
    // Projecting is most of the work, and it keeps the order of latitudes: the corners are enough to know the bounds.
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    domain::LonLat low{kInfinity, kInfinity};
    domain::LonLat high{-kInfinity, -kInfinity};
    std::size_t count = 0;
    forParts(table, PartKind::Points, [&](std::uint32_t, std::span<const domain::LonLat> part) {
        for (const domain::LonLat& point : part) {
            if (!std::isfinite(point.lon) || !std::isfinite(point.lat))
                continue;
            low = {std::min(low.lon, point.lon), std::min(low.lat, point.lat)};
            high = {std::max(high.lon, point.lon), std::max(high.lat, point.lat)};
            ++count;
        }
    });
    if (count == 0)
        return;
    WorldBox bounds = WorldBox::around(toWorld(low));
    bounds.include(WorldBox::around(toWorld(high)));
    PointPyramid::Builder builder(bounds, count);
    forParts(table, PartKind::Points, [&](std::uint32_t feature, std::span<const domain::LonLat> part) {
        for (const domain::LonLat& point : part) {
            if (std::isfinite(point.lat)) // beyond the poles it would be drawn at the edge
                builder.add(toWorld(point), feature);
        }
    });
    m_points = std::move(builder).build();
}

void OverlayGeometry::takeLines(const FeatureTable& table)
{
    std::vector<SceneLine> pieces;
    std::vector<Anchor> anchors;
    double longest = 0.0;
    forParts(table, PartKind::Polyline, [&](std::uint32_t feature, std::span<const domain::LonLat> part) {
        const WorldPath path = projected(part);
        appendPieces(path, pieces);
        m_lineFeatures.resize(pieces.size(), feature);
        if (path.size() < 2 || table.label(feature).empty())
            return;
        const double length = lengthOf(path);
        const bool isFirst = anchors.empty() || anchors.back().item != feature;
        if (isFirst)
            anchors.push_back({});
        if (isFirst || length > longest) {
            anchors.back() = {middleOf(path, length), feature};
            longest = length;
        }
    });
    m_lines = Indexed<SceneLine>(std::move(pieces));
    m_lineAnchors = pyramidOf(anchors);
}

void OverlayGeometry::takeAreas(const FeatureTable& table)
{
    std::vector<domain::MultiPolygon> areas;
    for (std::size_t feature = 0; feature < table.featureCount(); ++feature) {
        domain::MultiPolygon polygons = polygonsOf(table, feature);
        if (polygons.empty())
            continue;
        areas.push_back(std::move(polygons));
        m_areaFeatures.push_back(static_cast<std::uint32_t>(feature));
    }
    std::vector<const domain::MultiPolygon*> sources;
    sources.reserve(areas.size());
    for (const domain::MultiPolygon& area : areas)
        sources.push_back(&area);
    m_areas = AreaTopology(sources);
    std::vector<Anchor> anchors;
    for (std::size_t i = 0; i < m_areaFeatures.size(); ++i) {
        const std::span<const AreaShape> shapes = m_areas.shapesOf(i);
        m_shapeFeatures.resize(m_shapeFeatures.size() + shapes.size(), m_areaFeatures[i]);
        if (shapes.empty() || table.label(m_areaFeatures[i]).empty())
            continue;
        const auto extent = [](const AreaShape& shape) {
            return shape.box.width() * shape.box.height();
        };
        anchors.push_back(
            {pointWithin(m_areas, *std::ranges::max_element(shapes, {}, extent)), static_cast<std::uint32_t>(i)});
    }
    m_areaAnchors = pyramidOf(anchors);
}

std::vector<SceneOverlay> sceneOverlays(const std::vector<presentation::MapOverlay>& overlays,
                                        const std::vector<SceneOverlay>* before)
{
    const std::vector<SceneOverlay> none;
    const std::vector<SceneOverlay>& known = before ? *before : none;
    std::vector<SceneOverlay> results;
    for (const presentation::MapOverlay& source : overlays) {
        SceneOverlay overlay = overlayOf(source);
        const auto same = std::ranges::find_if(known, [&](const SceneOverlay& other) {
            return source.raster ? other.raster && other.raster->source() == source.raster
                                 : other.geometry && other.features == source.features;
        });
        if (same != known.end()) {
            overlay.geometry = same->geometry;
            overlay.raster = same->raster;
        } else if (source.raster) {
            overlay.raster = std::make_shared<RasterCache>(source.raster);
        } else {
            overlay.geometry = std::make_shared<const OverlayGeometry>(*source.features);
        }
        results.push_back(std::move(overlay));
    }
    return results;
}

} // namespace wm::mapview
