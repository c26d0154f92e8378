// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverlayHit.h"

#include "OverlayPainting.h"
#include "PathDistance.h"

#include "wm/mapview/OverlayScale.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace wm::mapview {

namespace {

constexpr double kPointReach = 3.0;    // pixels beyond the disc
constexpr double kLineReach = 5.0;     // pixels from the middle of a line
constexpr double kLineTolerance = 0.3; // lines are drawn no further from their true course

struct Place {
    const MapViewport& viewport;
    QPointF world;
    double pixel; ///< world units
};

std::optional<std::size_t> findPoint(const SceneOverlay& overlay, const Place& place)
{
    const PointPyramid& points = overlay.geometry->points();
    double nearest = (overlay.pointRadius + kPointReach) * place.pixel;
    std::optional<std::size_t> found;
    // Of points that are one to the eye one is asked: there may be millions under the pointer.
    points.visit(WorldBox::around(place.world).grownBy(nearest), visibleLevel(points, place.viewport),
                 [&](QPointF world, std::uint32_t feature) {
                     const QPointF apart = world - place.world;
                     if (const double distance = std::hypot(apart.x(), apart.y()); distance <= nearest) {
                         nearest = distance;
                         found = feature;
                     }
                 });
    return found;
}

std::optional<std::size_t> findLine(const SceneOverlay& overlay, const Place& place)
{
    const Indexed<SceneLine>& lines = overlay.geometry->lines();
    double nearest = std::max(kLineReach, overlay.lineWidth / 2.0) * place.pixel;
    std::optional<std::size_t> found;
    for (const std::size_t i : lines.find(WorldBox::around(place.world).grownBy(nearest))) {
        const double distance = distanceToPath(place.world, lines.items()[i].path.at(kLineTolerance * place.pixel));
        if (distance <= nearest) {
            nearest = distance;
            found = overlay.geometry->featureOfLine(i);
        }
    }
    return found;
}

std::optional<std::size_t> findArea(const SceneOverlay& overlay, const Place& place)
{
    const AreaTopology& areas = overlay.geometry->areas();
    const std::vector<std::size_t> candidates = areas.shapes().find(WorldBox::around(place.world));
    for (const std::size_t i : candidates | std::views::reverse) { // painted last, on top
        if (areas.contains(areas.shapes().items()[i], place.world))
            return overlay.geometry->featureOfShape(i);
    }
    return std::nullopt;
}

std::optional<std::size_t> findFeature(const SceneOverlay& overlay, const Place& place)
{
    if (const auto point = findPoint(overlay, place))
        return point;
    if (const auto line = findLine(overlay, place))
        return line;
    return findArea(overlay, place);
}

} // namespace

std::optional<MapHit> findOverlay(const MapScene& scene, const MapViewport& viewport, QPointF screen,
                                  OverlayPlace place)
{
    const Place at{viewport, viewport.toWorld(screen), 1.0 / viewport.pixelsPerDegree()};
    const double denominator = scaleDenominator(viewport);
    for (std::size_t i = scene.overlays().size(); i-- > 0;) {
        const SceneOverlay& overlay = scene.overlays()[i];
        const bool isHere = overlay.isBelowRegions == (place == OverlayPlace::BelowRegions);
        if (!isHere || !overlay.geometry || overlay.opacity <= 0.0 || !isShownAt(overlay.scales, denominator))
            continue;
        if (const auto feature = findFeature(overlay, at))
            return MapHit{MapHit::Kind::Overlay, i, *feature};
    }
    return std::nullopt;
}

} // namespace wm::mapview
