// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/HitTest.h"

#include "OverlayHit.h"
#include "OverlayLabels.h"
#include "PathDistance.h"
#include "ValueSigns.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>
#include <ranges>

namespace wm::mapview {

namespace {

constexpr double kCorridorReach = 5.0; // pixels
constexpr std::size_t kListedNames = 8;

std::optional<std::size_t> findCluster(std::span<const SymbolCluster> clusters, QPointF screen)
{
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        const QPointF apart = clusters[i].centre - screen;
        if (std::hypot(apart.x(), apart.y()) <= clusters[i].radius)
            return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> findCorridor(const MapScene& scene, QPointF world, double reach)
{
    std::optional<std::size_t> best;
    double nearest = reach;
    for (const std::size_t i : scene.corridors().find(WorldBox::around(world).grownBy(reach))) {
        const double distance = distanceToPath(world, scene.corridors().items()[i].points);
        if (distance <= nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

std::optional<std::size_t> findArea(const MapScene& scene, QPointF world)
{
    const std::vector<std::size_t> candidates = scene.areas().find(WorldBox::around(world));
    for (const std::size_t i : candidates | std::views::reverse) { // painted last, on top
        const auto isInside = [&](const AreaShape& shape) {
            return shape.box.contains(world) && scene.topology().contains(shape, world);
        };
        if (std::ranges::any_of(scene.topology().shapesOf(i), isInside))
            return i;
    }
    return std::nullopt;
}

QString overlayReadOut(const SceneOverlay& overlay, std::size_t feature)
{
    const QString label = labelText(overlay, feature);
    return label.isEmpty() ? overlay.name : overlay.name + u'\n' + label;
}

QString clusterReadOut(const MapScene& scene, const SymbolCluster& cluster)
{
    const std::vector<SceneSymbol>& symbols = scene.symbols().items();
    if (cluster.isSingle())
        return symbols[cluster.symbols.front()].readOut;
    QStringList names;
    for (std::size_t i = 0; i < std::min(kListedNames, cluster.symbols.size()); ++i)
        names << symbols[cluster.symbols[i]].label;
    if (cluster.symbols.size() > kListedNames) {
        names << QCoreApplication::translate("wm::mapview", "and %1 more").arg(cluster.symbols.size() - kListedNames);
    }
    return names.join(u'\n');
}

} // namespace

MapHit hitTest(const MapScene& scene, const MapViewport& viewport, std::span<const SymbolCluster> clusters,
               QPointF screen)
{
    const QPointF world = viewport.toWorld(screen);
    if (const auto area = areaOfSignAt(scene, viewport, screen))
        return {MapHit::Kind::Area, *area};
    if (const auto cluster = findCluster(clusters, screen))
        return {MapHit::Kind::Cluster, *cluster};
    if (const auto corridor = findCorridor(scene, world, kCorridorReach / viewport.pixelsPerDegree()))
        return {MapHit::Kind::Corridor, *corridor};
    if (const auto above = findOverlay(scene, viewport, screen, OverlayPlace::AboveRegions))
        return *above;
    if (const auto area = findArea(scene, world))
        return {MapHit::Kind::Area, *area};
    return findOverlay(scene, viewport, screen, OverlayPlace::BelowRegions).value_or(MapHit{});
}

QString readOut(const MapScene& scene, std::span<const SymbolCluster> clusters, const MapHit& hit)
{
    switch (hit.kind) {
    case MapHit::Kind::Cluster:
        return clusterReadOut(scene, clusters[hit.index]);
    case MapHit::Kind::Corridor:
        return scene.corridors().items()[hit.index].label;
    case MapHit::Kind::Overlay:
        return overlayReadOut(scene.overlays()[hit.index], hit.feature);
    case MapHit::Kind::Area:
        return scene.areas().items()[hit.index].readOut;
    case MapHit::Kind::Nothing:
        break;
    }
    return {};
}

} // namespace wm::mapview
