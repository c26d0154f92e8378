// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/SymbolClusters.h"

#include "ClusterRadius.h"
#include "SeatFan.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace wm::mapview {

namespace {

constexpr double kCell = 12.0; // symbols in one cell cover each other anyway
// A seat out of view can have symbols in it, and whether it is fanned out depends on what is around it.
constexpr double kViewMargin = 120.0;

void absorb(const MapScene& scene, SymbolCluster& cluster, const SymbolCluster& other)
{
    const auto count = static_cast<double>(cluster.symbols.size());
    const auto otherCount = static_cast<double>(other.symbols.size());
    cluster.centre = (cluster.centre * count + other.centre * otherCount) / (count + otherCount);
    cluster.symbols.insert(cluster.symbols.end(), other.symbols.begin(), other.symbols.end());
    cluster.radius = clusterRadius(scene, cluster.symbols);
}

bool overlap(const SymbolCluster& a, const SymbolCluster& b)
{
    const QPointF apart = a.centre - b.centre;
    return std::hypot(apart.x(), apart.y()) < a.radius + b.radius + kClusterClearance;
}

bool isFannedOut(const MapViewport& viewport)
{
    return viewport.pixelsPerDegree() >= kFanScale;
}

/// Pixels from the world's origin: unlike on the screen, distances are the same to the last bit wherever the view is,
/// so that panning does not regroup.
QPointF toWorldPixels(QPointF world, const MapViewport& viewport)
{
    return world * viewport.pixelsPerDegree();
}

/// The grid is fixed to the world for the same reason. Centres are in pixels of the world.
std::vector<SymbolCluster> gridClusters(const MapScene& scene, const MapViewport& viewport)
{
    const double cell = kCell / viewport.pixelsPerDegree();
    WorldBox visible = viewport.visibleBox();
    if (isFannedOut(viewport))
        visible = visible.grownBy(kViewMargin / viewport.pixelsPerDegree());
    visible = {std::floor(visible.minX / cell) * cell, std::floor(visible.minY / cell) * cell,
               std::ceil(visible.maxX / cell) * cell, std::ceil(visible.maxY / cell) * cell};
    std::map<std::pair<double, double>, SymbolCluster> cells;
    for (const std::size_t i : scene.symbols().find(visible)) {
        const QPointF position = scene.symbols().items()[i].position;
        SymbolCluster single{toWorldPixels(position, viewport), 0.0, {i}};
        const std::pair key(std::floor(position.x() / cell), std::floor(position.y() / cell));
        const auto [found, isNew] = cells.try_emplace(key, single);
        if (!isNew)
            absorb(scene, found->second, single);
    }
    std::vector<SymbolCluster> clusters;
    for (auto& [key, cluster] : cells) {
        cluster.radius = clusterRadius(scene, cluster.symbols);
        clusters.push_back(std::move(cluster));
    }
    return clusters;
}

/// Clusters in buckets wider than any two can reach, fixed to the world like the grid.
class ClusterBuckets {
public:
    /// The first of `clusters` that meets this one, or their number.
    [[nodiscard]] std::size_t findMet(const std::vector<SymbolCluster>& clusters, const SymbolCluster& cluster) const
    {
        const auto [column, row] = keyOf(cluster.centre);
        std::size_t first = clusters.size();
        for (const double x : {column - 1.0, column, column + 1.0}) {
            for (const double y : {row - 1.0, row, row + 1.0})
                first = std::min(first, findIn({x, y}, clusters, cluster));
        }
        return first;
    }
    void add(QPointF centre, std::size_t index) { m_buckets[keyOf(centre)].push_back(index); }

private:
    using Key = std::pair<double, double>;

    [[nodiscard]] static Key keyOf(QPointF centre)
    {
        constexpr double kBucket = 96.0; // two badges of a million symbols each
        return {std::floor(centre.x() / kBucket), std::floor(centre.y() / kBucket)};
    }
    [[nodiscard]] std::size_t findIn(const Key& key, const std::vector<SymbolCluster>& clusters,
                                     const SymbolCluster& cluster) const
    {
        const auto bucket = m_buckets.find(key);
        if (bucket == m_buckets.end())
            return clusters.size();
        const auto met =
            std::ranges::find_if(bucket->second, [&](std::size_t i) { return overlap(clusters[i], cluster); });
        return met == bucket->second.end() ? clusters.size() : *met;
    }

    std::map<Key, std::vector<std::size_t>> m_buckets;
};

/// One pass; true when something was merged, and then others may have come to overlap.
bool mergeOverlapping(const MapScene& scene, std::vector<SymbolCluster>& clusters)
{
    std::vector<SymbolCluster> kept;
    ClusterBuckets buckets;
    for (const SymbolCluster& cluster : clusters) {
        const std::size_t met = buckets.findMet(kept, cluster);
        if (met < kept.size()) {
            absorb(scene, kept[met], cluster);
            continue;
        }
        buckets.add(cluster.centre, kept.size());
        kept.push_back(cluster);
    }
    const bool hasMerged = kept.size() < clusters.size();
    clusters = std::move(kept);
    return hasMerged;
}

} // namespace

std::vector<SymbolCluster> clusterSymbols(const MapScene& scene, const MapViewport& viewport)
{
    std::vector<SymbolCluster> clusters = gridClusters(scene, viewport);
    while (mergeOverlapping(scene, clusters)) {
    }
    for (SymbolCluster& cluster : clusters)
        std::sort(cluster.symbols.begin(), cluster.symbols.end());
    if (isFannedOut(viewport))
        fanOutSeats(scene, clusters);
    for (SymbolCluster& cluster : clusters) {
        cluster.centre = viewport.toScreen(cluster.centre / viewport.pixelsPerDegree());
        if (cluster.anchor)
            cluster.anchor = viewport.toScreen(*cluster.anchor / viewport.pixelsPerDegree());
    }
    return clusters;
}

bool sharesOnePoint(const MapScene& scene, const SymbolCluster& cluster)
{
    const std::vector<SceneSymbol>& symbols = scene.symbols().items();
    const QPointF first = symbols[cluster.symbols.front()].position;
    return std::ranges::all_of(cluster.symbols, [&](std::size_t i) {
        const QPointF apart = symbols[i].position - first;
        return std::hypot(apart.x(), apart.y()) * MapViewport::kMaxPixelsPerDegree < kCell;
    });
}

std::optional<MapViewport> viewThatParts(const MapScene& scene, const MapViewport& viewport,
                                         const SymbolCluster& cluster)
{
    if (!seatParts(scene, cluster))
        return std::nullopt;
    const std::size_t first = cluster.symbols.front();
    const QPointF seat = scene.symbols().items()[first].position;
    double scale = std::max(viewport.pixelsPerDegree(), kFanScale / 2.0);
    while (scale < MapViewport::kMaxPixelsPerDegree) {
        scale = std::min(scale * 2.0, MapViewport::kMaxPixelsPerDegree);
        const MapViewport closer(seat, scale, viewport.size());
        const std::vector<SymbolCluster> clusters = clusterSymbols(scene, closer);
        const auto its = std::ranges::find_if(
            clusters, [&](const SymbolCluster& other) { return std::ranges::binary_search(other.symbols, first); });
        if (its != clusters.end() && its->symbols.size() < cluster.symbols.size())
            return closer;
    }
    return std::nullopt;
}

} // namespace wm::mapview
